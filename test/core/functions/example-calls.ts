/** Every example of every function, for suites that run them through something. */

import { expect } from 'vitest';
import { type Example, FUNCTIONS, type FunctionSpec } from '../../../core/index.ts';

/** One example and how its result is judged. */
export interface ExampleCall {
  readonly spec: FunctionSpec;
  readonly example: Example;
  /** Compares a block with the example's result: blanks as null, errors as `{ error }`. */
  check(found: readonly (readonly unknown[])[]): void;
}

/** Rows for `it.each`: the function's id, what the example shows, the call. */
export function exampleCalls(): (readonly [string, string, ExampleCall])[] {
  return FUNCTIONS.flatMap((spec) =>
    spec.examples.map(
      (example) =>
        [
          spec.id,
          example.doc,
          { spec, example, check: (found) => checkBlock(found, example) },
        ] as const,
    ),
  );
}

function checkBlock(
  found: readonly (readonly unknown[])[],
  { result, tolerance = 1e-9 }: Example,
): void {
  expect(found.map((row) => row.length)).toEqual(result.map((row) => row.length));
  for (const [row, cells] of result.entries()) {
    for (const [column, expected] of cells.entries()) {
      const cell = found[row]?.[column];
      const at = `row ${row + 1}, column ${column + 1}`;
      if (typeof expected === 'number' && typeof cell === 'number') {
        expect(Math.abs(cell - expected), at).toBeLessThanOrEqual(tolerance);
      } else {
        expect(cell, at).toEqual(expected);
      }
    }
  }
}
