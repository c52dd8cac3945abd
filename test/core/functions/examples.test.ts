/** Every example of every function: it is documentation, help and test at once. */

import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { FUNCTIONS } from '../../../core/functions/catalogue.ts';
import { Failure, type ResultCell, Unknown } from '../../../core/functions/result-cell.ts';

/** What an example's result says of a cell: blanks and failures without their reasons. */
function plain(cell: ResultCell): unknown {
  if (cell instanceof Failure) return { error: cell.code };
  return cell instanceof Unknown ? null : cell;
}

describe.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  it('has at least one example', () => {
    expect(spec.examples.length).toBeGreaterThan(0);
  });

  it.each(spec.examples.map((example) => [example.doc, example] as const))('%s', (__, example) => {
    const block = callFunction(spec, example.args);
    expect(block.map((row) => row.length)).toEqual(example.result.map((row) => row.length));
    for (const [row, cells] of example.result.entries()) {
      for (const [column, expected] of cells.entries()) {
        const found = plain(block[row]?.[column] ?? null);
        if (typeof expected === 'number' && typeof found === 'number') {
          const off = Math.abs(found - expected);
          expect(off, `row ${row + 1}, column ${column + 1}: ${found}`).toBeLessThanOrEqual(
            example.tolerance ?? 1e-9,
          );
        } else {
          expect(found, `row ${row + 1}, column ${column + 1}`).toEqual(expected);
        }
      }
    }
  });
});
