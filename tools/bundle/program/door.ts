/** What a bundled program is imported by: lies beside its parts as a module that exports what the program's entry does. */

import { fileURLToPath } from 'node:url';
import { loadProgram } from './load-program.ts';

const { program, keepCode } = loadProgram(
  fileURLToPath(new URL('./parts/program.cjs', import.meta.url)),
);

/** Runs the program by the arguments of this process. */
export const runProcess = program.runProcess;

export { keepCode };
