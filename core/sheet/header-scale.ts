/** Headers that say that the amounts below are in thousands or millions: `Cost kEUR`, `Budget (€m)`. */

import {
  type AmountUnit,
  readAmountUnit,
  scaledUnitsIn,
  splitAmountUnit,
} from '../cell/amount-unit.ts';
import type { Cell, Grid } from '../cell/cell.ts';
import { bearsScale } from '../cell/parse-number.ts';
import type { ColumnSpec } from './column-spec.ts';

/** A unit of amounts, and the cell that says it. */
export interface SaidUnit extends AmountUnit {
  readonly text: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** What a header says of the amounts below it, wherever in it that stands: in brackets, at an end, or as a word such as `£k`. */
export function unitOfHeader(header: string): AmountUnit {
  const brackets = [...header.matchAll(/[([]([^)\]]*)[)\]]/g)].map(
    ([, inside]) => inside as string,
  );
  const atEnd = splitAmountUnit(header.replace(/[([][^)\]]*[)\]]/g, ' ').trim());
  const units = [
    ...brackets.map((inside) => readAmountUnit(inside)),
    atEnd === null ? null : readAmountUnit(atEnd.unit),
    ...scaledUnitsIn(header),
  ].filter((unit) => unit !== null);
  return {
    scale: units.find(({ scale }) => scale !== 1)?.scale ?? 1,
    currency: units.find(({ currency }) => currency !== null)?.currency ?? null,
  };
}

/**
 * How a column's cells are looked through for the habits of whoever wrote them: "1,250" proves that the comma groups digits where it is
 * money, which has two decimals or none. In millions it may as well have three.
 */
export function specOfFacts(spec: ColumnSpec, scale: number): ColumnSpec {
  return scale < 1e6 ? spec : { ...spec, kind: 'number' };
}

/**
 * Multiplies the first `count` values, which were read from a column of the rows from `from` on; a text with a scale of its own, such as
 * `1.2m`, is what it says.
 */
export function scaleAmounts(
  values: unknown[],
  rows: Grid,
  from: number,
  column: number,
  count: number,
  scale: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const value = values[index];
    if (typeof value !== 'number') continue;
    values[index] = scaledAmount(value, rows[from + index]?.[column] ?? null, scale);
  }
}

/** The amount that was read from the cell, times `scale`; as it is where the cell itself says its scale. */
export function scaledAmount(value: number, cell: Cell, scale: number): number {
  if (typeof cell === 'string' && bearsScale(cell)) return value;
  // 1.005 thousand is 1,005 and no hair less.
  return Number((value * scale).toPrecision(15));
}
