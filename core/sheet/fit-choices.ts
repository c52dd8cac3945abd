/** Whether the cells below a header are what a column of choices holds: a header alone may mean something else. */

import type { Grid } from '../cell/cell.ts';
import { isMissing } from '../cell/missing.ts';
import type { ColumnSpec } from './column-spec.ts';
import { readChoice } from './readers/choice-reader.ts';
import { Trouble } from './readers/trouble.ts';

/** Enough rows to see what a column holds. */
const ROWS_LOOKED_AT = 500;

/**
 * A text that is none of the column's choices (the first in the order of letters), where most of its filled cells are none; `null` where the column fits. One
 * cell proves nothing, and a mistyped choice counts as one.
 */
export function misfitOf(
  grid: Grid,
  dataRow: number,
  column: number,
  spec: ColumnSpec,
  header: string,
): string | null {
  if (spec.kind !== 'choice') return null;
  let filled = 0;
  let misfits = 0;
  let first: string | null = null;
  // A column says few different things many times, and what is near a choice is dear to find out.
  const verdicts = new Map<string, Verdict>();
  for (let row = dataRow; row < Math.min(grid.length, dataRow + ROWS_LOOKED_AT); row += 1) {
    const cell = grid[row]?.[column] ?? null;
    if (typeof cell !== 'string' || cell.trim() === header) continue;
    let verdict = verdicts.get(cell);
    if (verdict === undefined) {
      verdict = verdictOf(cell, spec);
      verdicts.set(cell, verdict);
    }
    if (verdict === 'missing') continue;
    filled += 1;
    if (verdict === 'fit') continue;
    misfits += 1;
    const text = cell.trim();
    if (first === null || text < first) first = text;
  }
  return filled > 1 && misfits * 2 > filled ? first : null;
}

type Verdict = 'missing' | 'fit' | 'misfit';

function verdictOf(text: string, spec: ColumnSpec): Verdict {
  const reading = readChoice(text, spec);
  if (reading === null && isMissing(text)) return 'missing';
  return reading instanceof Trouble && reading.suggestion === null ? 'misfit' : 'fit';
}
