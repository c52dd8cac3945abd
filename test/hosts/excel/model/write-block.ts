/** Writes values and number formats to a block, cell by cell as Excel would take each one. */

import type { Rect } from '../../../../core/index.ts';
import { invalidArgument, unsure, wrongSize } from '../wire/refusal.ts';
import { encloses } from './address.ts';
import type { Block } from './block.ts';
import type { Sheet } from './book.ts';
import { formatMember } from './cell-format.ts';
import { BLANK, type CellContent } from './cells.ts';
import { parseEntry } from './parse-entry.ts';

/** The longest number format that Excel takes. */
const MOST_FORMAT_LETTERS = 255;

/** Puts values (or formulas: Excel makes no difference) into the cells of a block; `null` leaves a cell alone. */
export function writeBlock(range: Block, values: unknown): void {
  const { sheet, block } = range;
  const entryOf = valuesFor(range, values);
  sheet.requireEditable();
  refuseFiltered(range);
  refuseBesideTables(range);
  refuseSpilled(range, entryOf);
  const before = range.isOneCell ? sheet.cells.content(block.row, block.column) : null;
  // All entries are read before the first is written: a block that is refused changes nothing.
  const entries: { row: number; column: number; content: CellContent; format: string | null }[] =
    [];
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const value = entryOf(row - block.row, column - block.column);
      if (value === null || isCovered(sheet.merges, row, column)) continue;
      const format = String(formatMember(sheet.cells.format(row, column), 'numberFormat'));
      const entry =
        value === ''
          ? { content: BLANK, numberFormat: null }
          : parseEntry(value, {
              numberFormat: format,
              is1904: sheet.book.is1904,
              year: sheet.book.year,
            });
      entries.push({
        row,
        column,
        content: computed(entry.content, sheet, row, column),
        format: format === 'General' ? entry.numberFormat : null,
      });
    }
  }
  for (const { row, column, content, format } of entries) {
    if (content === BLANK && sheet.cells.at(row, column) === undefined) continue;
    const data = sheet.cells.make(row, column);
    data.content = content;
    if (format !== null) data.format = { ...data.format, numberFormat: format };
  }
  for (const table of sheet.book.tables) table.restoreHeaders(sheet, block);
  sheet.book.emit({ event: 'cells-changed', sheet, rect: block, before, kind: 'RangeEdited' });
}

/** Gives cells number formats; `null` leaves a cell alone and `''` is General. */
export function writeNumberFormats(range: Block, formats: unknown): void {
  const { sheet, block } = range;
  const formatOf = valuesFor(range, formats);
  sheet.requireEditable();
  const wanted: [number, number, string][] = [];
  for (let row = 0; row < block.rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1) {
      const format = formatOf(row, column);
      if (format === null) continue;
      if (typeof format !== 'string') throw invalidArgument();
      const isTooLong = format.length > MOST_FORMAT_LETTERS;
      if (isTooLong || format.split(';').length > 4 || hasOpenQuote(format))
        throw invalidArgument();
      wanted.push([block.row + row, block.column + column, format === '' ? 'General' : format]);
    }
  }
  for (const [row, column, numberFormat] of wanted) {
    const data = sheet.cells.make(row, column);
    data.format = { ...data.format, numberFormat };
  }
}

/** Which value each cell gets: its own out of a block of the same size, or the one that was given for all. */
function valuesFor(range: Block, values: unknown): (row: number, column: number) => unknown {
  // Documented: cells of whole columns and rows cannot be set.
  if (range.isUnbounded) throw invalidArgument();
  if (!Array.isArray(values)) return () => values;
  const { rows, columns } = range.block;
  const isRight =
    values.length === rows &&
    values.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!isRight) throw wrongSize();
  return (row, column) => (values as unknown[][])[row]?.[column];
}

/** What a formula shows; until a test says otherwise, that Excel does not know its names. */
function computed(content: CellContent, sheet: Sheet, row: number, column: number): CellContent {
  if (content.formula === null) return content;
  const value = sheet.book.calculate(content.formula, { sheet: sheet.name, row, column });
  if (value === undefined) return content;
  const isError = typeof value === 'object';
  return { value: isError ? value.error : value, isError, formula: content.formula };
}

/** Refuses entries of which nobody here knows whether a table takes them in. */
function refuseBesideTables({ sheet, block }: Block): void {
  const table = sheet.tables.find((one) => one.isJustBeside(block));
  if (table === undefined) return;
  throw unsure(`values put right beside the table "${table.name}", which may grow over them`);
}

/** Refuses entries in cells that a formula fills: the formula would have no room any more. Its own cell may be written. */
function refuseSpilled(
  { sheet, block }: Block,
  entryOf: (row: number, column: number) => unknown,
): void {
  for (const spill of sheet.spills) {
    for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
      for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
        if (row === spill.row && column === spill.column) continue;
        const cell = { row, column, rows: 1, columns: 1 };
        if (!encloses(block, cell) || entryOf(row - block.row, column - block.column) === null) {
          continue;
        }
        throw unsure('values written into cells that a formula fills');
      }
    }
  }
}

/** Whether a cell lies in a merged block without being its first. */
function isCovered(merges: readonly Rect[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      encloses(merge, { row, column, rows: 1, columns: 1 }) &&
      (merge.row !== row || merge.column !== column),
  );
}

/** Known to go wrong (office-js, issue 224): values written to several rows of which a filter hides some. */
function refuseFiltered(range: Block): void {
  const { sheet, block } = range;
  if (block.rows === 1) return;
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    if (sheet.book.isFilteredOut(sheet, row)) {
      throw unsure('values written over rows that a filter hides: they land in other cells');
    }
  }
}

function hasOpenQuote(format: string): boolean {
  return (format.replace(/\\./g, '').match(/"/g) ?? []).length % 2 === 1;
}
