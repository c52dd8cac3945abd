/** A suite that needs a program beside Node: says so and is skipped where it is missing, fails there with CI=true. */
import { describe, it } from 'vitest';
import { findProgram, mustHavePrograms, type Program } from '../tools/programs/find-program.ts';

/** `describe` for a suite that drives `program`; `body` is given the program's path. */
export function describeWith(program: Program, name: string, body: (path: string) => void): void {
  const path = findProgram(program);
  if (path !== null) describe(name, () => body(path));
  else if (mustHavePrograms())
    it(`${name} needs ${program}`, () => {
      throw new Error(`${program} is not installed, and CI=true asks for every suite.`);
    });
  else
    describe.skipIf(true)(`${name} (skipped: ${program} is not installed)`, () =>
      it('waits', () => {}),
    );
}
