/** A formula with its references to named tables put as plain ranges, which is what the grid computes. */

import { toA1 } from '../../core/index.ts';
import type { FileTable, FileView } from '../files/opened-file.ts';
import { BRACKETS } from '../files/reference-brackets.ts';
import { type TableCells, tableCells } from './structured-reference.ts';
import { fileSheetId } from './to-workbook-data.ts';

/** A named table, and the tab that it stands in. */
export interface GridTable extends FileTable {
  readonly sheetId: string;
  readonly sheet: string;
}

/** By their names in lower case. */
export type GridTables = ReadonlyMap<string, GridTable>;

/** The named tables of a file. Of two with one name, which no sound file has, the first one. */
export function gridTables({ sheets }: FileView): GridTables {
  const tables = new Map<string, GridTable>();
  for (const [index, { name: sheet, tables: own }] of sheets.entries()) {
    for (const table of own) {
      const key = table.name.toLowerCase();
      if (!tables.has(key)) tables.set(key, { ...table, sheet, sheetId: fileSheetId(index) });
    }
  }
  return tables;
}

/** Texts, tabs in quotes, names with what follows them, and numbers, which `1E5` is. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:(\s*[!(])|(${BRACKETS}))?|${BRACKETS}|\d[\d.]*`,
  'gsu',
);

/**
 * The formula without names of tables. What a table does not have becomes `#REF!`; names that are no table's stay. `thisRow`
 * says how the grid writes the cells of a table in the formula's own row.
 */
export function plainReferences(
  formula: string,
  tables: GridTables,
  thisRow: (table: GridTable, cells: TableCells) => string,
): string {
  if (tables.size === 0) return formula;
  return formula.replace(PIECES, (piece, name?: string, next?: string, brackets?: string) => {
    const table = name === undefined || next !== undefined ? null : tables.get(name.toLowerCase());
    if (!table) return piece;
    const cells = tableCells(table, brackets?.slice(1, -1) ?? '');
    if (cells === null) return '#REF!';
    return cells.rows === 'this-row' ? thisRow(table, cells) : rangeText(table, cells, cells.rows);
  });
}

function rangeText(
  { sheet, rect }: GridTable,
  { firstColumn, lastColumn }: TableCells,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  const at = (row: number, column: number) =>
    toA1(rect.row + row, rect.column + column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const tab = `'${sheet.replace(/'/g, "''")}'`;
  return `${tab}!${at(first, firstColumn)}:${at(last, lastColumn)}`;
}
