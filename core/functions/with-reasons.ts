/** The argument that every function of rows takes last: a further column that says why a cell is blank or has failed. */

import type { ValueArgument } from './function-spec.ts';
import { Failure, type ResultBlock, type ResultCell, Unknown } from './result-cell.ts';

/** See the head of the file. */
export const REASONS = {
  name: 'reasons',
  kind: 'yes-no',
  shape: 'one',
  optional: true,
  doc: 'TRUE adds a column that says why a result is blank or has failed. Blank counts as FALSE.',
  brief: 'TRUE adds a column that says why a result is blank or has failed.',
} as const satisfies ValueArgument;

/** The block with the column of reasons: blank where nothing is amiss. */
export function withReasons(block: ResultBlock, hasHeader: boolean): ResultBlock {
  return block.map((row, index) => [...row, index === 0 && hasHeader ? 'Reason' : reasonOf(row)]);
}

function reasonOf(row: readonly ResultCell[]): string | null {
  for (const cell of row) {
    if (cell instanceof Failure || cell instanceof Unknown) return cell.reason;
  }
  return null;
}
