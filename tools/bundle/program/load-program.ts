/** Loads a program from its parts together with the code that V8 made of them at build time: nothing need be compiled again. */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What a program's entry exports: it runs by the arguments of this process. */
export interface Program {
  readonly runProcess: () => Promise<void>;
}

interface Part {
  readonly script: Script;
  readonly module: { exports: unknown };
}

/** A program, and a way to keep what V8 compiled of it so far. */
export interface LoadedProgram {
  readonly program: Program;
  /** Writes the code of all parts that were loaded beside them, for the next process. For the build. */
  readonly keepCode: () => void;
}

/**
 * A command is over in a fraction of a second. With V8’s own budget of 66 KB of bytecode it optimises functions by the dozen meanwhile,
 * on the cores that the command runs on, and most of the result comes too late to be of use: only the small ones are optimised soon,
 * the others where they run long. The first tier's code is made function by
 * function as it is needed, for waiting until a batch is full leaves much running as bytecode meanwhile. Only Node 20’s V8
 * has been measured, and another might not know the flags.
 */
function compileForOneRun(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--max-bytecode-size-for-early-opt=200');
  setFlagsFromString('--no-baseline-batch-compilation');
}

/**
 * Loads the part at `entry`; the others are loaded when they are first required. Kept code of another Node, or made with other
 * flags, is refused by V8, which then compiles the part as if there were none; so is a part without any.
 */
export function loadProgram(entry: string): LoadedProgram {
  // Before any code is looked at: flags are part of what V8 knows it again by.
  compileForOneRun();
  const parts = new Map<string, Part>();
  const load = (path: string): unknown => {
    const loaded = parts.get(path);
    if (loaded !== undefined) return loaded.module.exports;
    const source = `(function (exports, require, module) {${readFileSync(path, 'utf8')}\n})`;
    const cachedData = readCode(path);
    const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
    const module = { exports: {} };
    parts.set(path, { script, module });
    const requireHere = createRequire(path);
    const run: (exports: unknown, require: (id: string) => unknown, module: unknown) => void =
      script.runInThisContext();
    run(
      module.exports,
      (id) => (id.startsWith('.') ? load(join(dirname(path), id)) : requireHere(id)),
      module,
    );
    return module.exports;
  };
  return {
    program: load(entry) as Program,
    keepCode: () => {
      for (const [path, { script }] of parts) {
        writeFileSync(codePath(path), script.createCachedData());
      }
    },
  };
}

function readCode(path: string): Buffer | undefined {
  try {
    return readFileSync(codePath(path));
  } catch {
    return undefined;
  }
}

function codePath(path: string): string {
  return `${path}.code`;
}
