/** What is said of the amounts of a column: by its header, or above it by a title or the heading of a group of columns. */

import { toA1 } from '../cell/address.ts';
import { type AmountUnit, readAmountUnit } from '../cell/amount-unit.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import { headerSpan } from './find-header-row.ts';
import { type SaidUnit, unitOfHeader } from './header-scale.ts';

/** A text above the headers that says a unit, and the columns that it stands over. */
interface Above extends SaidUnit {
  readonly from: number;
  readonly end: number;
}

/** Speaks of all amounts wherever it stands: `Figures in £k unless stated`. */
const OF_ALL =
  /\b(?:all|figures|amounts|values|numbers|unless|currency|angaben|betr[aä]ge|montants)\b/i;

/** In words alone it has to say that something is in them: a title may speak of a million projects. */
const IN_WORDS = /\bin\s+(?:thousands|millions|tausend|tsd|mio)/i;

/** A longer text is prose, in which a `£k` may mean anything. */
const LONGEST_TITLE = 80;

/**
 * The unit of each of the columns, `null` where nothing is said and for columns that hold no money. A header that names a currency or
 * a scale is believed alone; else the nearest text above that stands over the column, or that speaks of all.
 */
export function unitsOfColumns(
  sheet: SheetSnapshot,
  headerRow: number,
  columns: readonly BoundColumn[],
): readonly (SaidUnit | null)[] {
  let above: readonly Above[] | null = null;
  return columns.map(({ spec, header, column }) => {
    if (spec.kind !== 'money') return null;
    const own = unitOfHeader(header);
    if (own.scale !== 1 || own.currency !== null) {
      return { ...own, text: header, row: headerRow, column };
    }
    above ??= unitsAbove(sheet, headerRow);
    return above.find(({ from, end }) => from <= column && column < end) ?? null;
  });
}

/** The nearest to the headers first. */
function unitsAbove(sheet: SheetSnapshot, headerRow: number): readonly Above[] {
  const found: Above[] = [];
  for (let row = headerRow - 1; row >= headerSpan(sheet).start; row -= 1) {
    const line = sheet.grid[row] ?? [];
    const filled = line.flatMap((cell, column) => (cell === null || cell === '' ? [] : [column]));
    for (const [index, column] of filled.entries()) {
      const text = line[column];
      const unit = typeof text === 'string' ? unitOfTitle(text) : null;
      if (typeof text !== 'string' || unit === null) continue;
      const merge = sheet.merges.find((one) => one.row === row && one.column === column);
      const end = merge === undefined ? filled[index + 1] : column + merge.columns;
      const isOfAll = OF_ALL.test(text);
      found.push({
        ...unit,
        ...{ text: text.trim(), row, column },
        from: isOfAll ? 0 : column,
        end: isOfAll ? Number.POSITIVE_INFINITY : (end ?? Number.POSITIVE_INFINITY),
      });
    }
  }
  return found;
}

/** Only scales: amounts in one currency are what they are whatever a title calls it. */
function unitOfTitle(text: string): AmountUnit | null {
  if (text.length > LONGEST_TITLE) return null;
  const unit = readAmountUnit(text.replace(/[()[\]]/g, ' '), false) ?? unitOfHeader(text);
  if (unit.scale === 1) return null;
  return unit.currency !== null || IN_WORDS.test(text) || OF_ALL.test(text) ? unit : null;
}

/** Says where it is said that amounts were multiplied. */
export function scaledDiagnostic(
  sheet: string,
  { text, row, column, scale }: SaidUnit,
): Diagnostic {
  return {
    code: 'amounts-scaled',
    severity: 'info',
    at: { sheet, a1: toA1(row, column), row, header: text },
    params: { found: text, scale },
    notes: [],
    suggestion: null,
  };
}
