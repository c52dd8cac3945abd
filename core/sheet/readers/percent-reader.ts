/** Reads percentages as shares: 1 is 100 %. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing } from '../../cell/missing.ts';
import { parseNumber } from '../../cell/parse-number.ts';
import type { ColumnSpec } from '../column-spec.ts';
import type { ColumnFacts } from './column-facts.ts';
import { errorOf, foundText } from './found-text.ts';
import { withinLimits } from './number-reader.ts';
import { Trouble } from './trouble.ts';

/** Up to this size a bare number can be a fraction: 1.5 is 150 %, which an over-allocated person can reach. */
export const LARGEST_FRACTION = 1.5;

/** From this size on a bare number must be points: as a fraction it would be 1000 % and more. */
const SURE_POINTS = 10;

const PERCENT_SIGN = /(?:%|percent|per cent|pct\.?|p\.?c\.?)$/i;

/**
 * A share within `spec.min`..`spec.max`. "50%" is always 0.5. A bare number is read in the column's unit:
 *
 * - in a column of points 50 is 0.5, and a number up to 1.5 (0.5, 1) is ambiguous;
 * - in a column of fractions 0.5 is 0.5, 10 and more are clearly points, and between 1.5 and 10 a number is ambiguous;
 * - 0 is 0 in both.
 */
export function readPercent(
  cell: Cell,
  spec: ColumnSpec,
  facts: ColumnFacts,
): number | null | Trouble {
  if (typeof cell === 'number') return inUnit(cell, cell, spec, facts);
  if (cell === null) return null;
  if (typeof cell !== 'string') return errorOf(cell, spec) ?? unreadable(cell, spec);
  const sign = PERCENT_SIGN.exec(cell.trim());
  // "1.234%" keeps its doubt about the mark, but grouping digits of a percentage is absurd.
  const text = sign === null ? cell : cell.trim().slice(0, sign.index);
  const found = parseNumber(text, facts.decimalMark, false);
  if (found === null) {
    if (isMissing(cell)) return null;
    return errorOf(cell, spec) ?? unreadable(cell, spec);
  }
  const value = typeof found === 'number' ? found : found[1];
  return sign === null
    ? inUnit(value, cell, spec, facts)
    : withinLimits(fromPoints(value), cell, spec);
}

function inUnit(value: number, cell: Cell, spec: ColumnSpec, facts: ColumnFacts): number | Trouble {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return unreadable(cell, spec);
  if (size === 0) return withinLimits(0, cell, spec);
  if (size >= SURE_POINTS) return withinLimits(fromPoints(value), cell, spec);
  if (size <= LARGEST_FRACTION && facts.percentUnit === 'fraction') {
    return withinLimits(value, cell, spec);
  }
  if (size > LARGEST_FRACTION && facts.percentUnit === 'points') {
    return withinLimits(fromPoints(value), cell, spec);
  }
  return new Trouble('percent-ambiguous', {
    found: foundText(cell),
    column: spec.header,
    candidates: [`${plain(value)}%`, `${plain(value * 100)}%`],
  });
}

/** Division, not multiplication by 0.01: 7 points are then exactly what the text 0.07 gives. */
function fromPoints(points: number): number {
  return points / 100;
}

/** Without the digits that binary fractions leave behind: 0.07 × 100 is 7. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function unreadable(cell: Cell, spec: ColumnSpec): Trouble {
  return new Trouble('number-unreadable', {
    found: foundText(cell),
    column: spec.header,
    unit: 'percent',
  });
}
