/** Puts one value into a tab's content. */

import {
  type Cell,
  type CellStyle,
  type Grid,
  HostError,
  type Position,
} from '../../../core/index.ts';
import { cellKey, rowOf, type SheetContent } from './book.ts';
import type { WorkbookFacts } from './read-workbook.ts';

/** The look with `style` on top; a text that looks like a formula also gets what keeps it a text when it is typed again. */
export function textLook(
  value: Cell,
  look: number | undefined,
  style: CellStyle,
  run: { readonly facts: WorkbookFacts },
): number | undefined {
  const isRisky = typeof value === 'string' && /^[=+\-@']/.test(value);
  return run.facts.looks.derive(look, style, isRisky);
}

const LONGEST_TEXT = 32_767;

/** Puts a value in place and notes that it differs from the file. */
export function putCell(
  content: SheetContent,
  row: number,
  column: number,
  value: Cell,
  look: number | undefined,
): void {
  if (row < 0 || row >= 1_048_576 || column < 0 || column >= 16_384) {
    throw new HostError('write-failed', 'This does not fit on a sheet: use fewer rows or columns.');
  }
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new HostError(
      'write-failed',
      'A text is longer than the 32,767 characters that a cell can hold. Shorten it, then retry.',
    );
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error('a number that is not finite was to be written');
  }
  const stored = value === '' || value === null ? undefined : value;
  rowOf(content.values, row)[column] = stored;
  const looks = rowOf(content.looks, row);
  if (look !== looks[column]) looks[column] = look;
  content.formulas.delete(cellKey(row, column));
  content.edited.add(cellKey(row, column));
}

/**
 * Puts a formula, spelt as files spell it, and its result in place; cells keep their looks. A result of several cells makes it
 * an array formula over all of them.
 */
export function putFormula(content: SheetContent, at: Position, text: string, result: Grid): void {
  const columns = Math.max(1, ...result.map((row) => row.length));
  const rows = Math.max(1, result.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const place = { row: at.row + row, column: at.column + column };
      const look = content.looks[place.row]?.[place.column];
      putCell(content, place.row, place.column, result[row]?.[column] ?? null, look);
    }
  }
  const isArray = rows * columns > 1;
  content.formulas.set(cellKey(at.row, at.column), {
    text,
    kind: isArray ? 'array' : 'normal',
    shared: null,
    isMaster: true,
    ref: isArray ? { ...at, rows, columns } : null,
  });
}
