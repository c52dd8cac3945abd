/** Headers that say that the amounts below are in thousands or millions: `Cost kEUR`, `Budget (€m)`. */

import { toA1 } from '../cell/address.ts';
import { scaleOfUnit, splitAmountUnit } from '../cell/amount-unit.ts';
import type { Grid } from '../cell/cell.ts';
import { bearsScale } from '../cell/parse-number.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import type { ColumnSpec } from './column-spec.ts';

/** By what the amounts below a header are to be multiplied: 1,000, 1,000,000, or 1 where it says nothing of it. */
export function scaleOfHeader(header: string): number {
  for (const [, bracketed = ''] of header.matchAll(/[([]([^)\]]*)[)\]]/g)) {
    const scale = scaleOfUnit(bracketed);
    if (scale !== 1) return scale;
  }
  const plain = splitAmountUnit(header.trim());
  return plain === null ? 1 : scaleOfUnit(plain.unit);
}

/** The scale of a column of money, or of amounts that may be money; 1 for all others. */
export function scaleOfColumn({
  spec,
  header,
}: {
  readonly spec: Pick<ColumnSpec, 'kind' | 'bearsUnit'>;
  readonly header: string;
}): number {
  return spec.kind === 'money' || spec.bearsUnit === true ? scaleOfHeader(header) : 1;
}

/**
 * Multiplies the first `count` values, which were read from a column of the rows from `from` on; a text with a scale of its own, such as
 * `1.2m`, is what it says, and so is `5%`.
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
    const cell = rows[from + index]?.[column] ?? null;
    if (typeof value !== 'number' || (typeof cell === 'string' && isAsItSays(cell))) continue;
    // 1.1 thousand is 1,100 and no hair more.
    values[index] = Number((value * scale).toPrecision(15));
  }
}

function isAsItSays(text: string): boolean {
  return bearsScale(text) || text.trim().endsWith('%');
}

/** Says at the header that its amounts were multiplied. */
export function scaledDiagnostic(
  sheet: string,
  row: number,
  { column, header }: BoundColumn,
  scale: number,
): Diagnostic {
  return {
    code: 'amounts-scaled',
    severity: 'info',
    at: { sheet, a1: toA1(row, column), row, header },
    params: { found: header, scale },
    notes: [],
    suggestion: null,
  };
}
