/** What a block left out of its figures, said in lines at its end. */

import type { ResultCell } from './result-cell.ts';

/** So many reasons are told; of more, how many there are. */
const MOST_LINES = 5;

/**
 * A line for each reason, a clause that names argument and row: `Not counted: People, row 3: Role is blank`. At most five, and
 * then `Not counted: … and 7 more`. Nothing was left out: no line.
 */
export function notCountedLines(reasons: readonly string[]): readonly (readonly ResultCell[])[] {
  const lines = reasons.slice(0, MOST_LINES).map((reason) => [`Not counted: ${reason}`]);
  const rest = reasons.length - lines.length;
  return rest > 0 ? [...lines, [`Not counted: … and ${rest} more`]] : lines;
}
