/** Finds a table's columns in a range: by the headers in its first row, or by their order where it has none. */

import { type Cell, isBlank } from '../cell/cell.ts';
import type { ColumnSpec, TableSpec } from '../sheet/column-spec.ts';
import {
  closeness,
  columnsOfNames,
  type HeaderText,
  headerIndex,
  headerText,
  repeatedHeaders,
} from '../sheet/header-index.ts';
import type { TableArgument } from './function-spec.ts';
import { labelOf } from './label-of.ts';
import type { Block } from './read-block.ts';
import { isForeignText } from './read-values.ts';
import { Failure } from './result-cell.ts';

/** Where a table's columns are. */
export interface BoundTable {
  /** The 0-based column of the range, by the column's name in code. */
  readonly columns: Readonly<Record<string, number>>;
  /** 1 under a header row. */
  readonly firstRow: 0 | 1;
}

/** Of so many rows at the top of a range one may be the header row. */
const TOP_ROWS = 10;

/** The columns by the headers in the first row; by their order where none of its cells is a header. */
export function bindTable(argument: TableArgument, block: Block): BoundTable | Failure {
  if (block.rows === 0) return { columns: {}, firstRow: 0 };
  const { columns, known, numbers, lacking } = readHeaders(argument, block.grid[0] ?? []);
  // Values may read like headers ("Risk", "Mitigation"), but rows of values hold numbers and dates beside them.
  // One alone is enough where it is what is needed, or stands first as nobody's id does: "Nr" is above words that are not known.
  const isOne = lacking.length === 0 || columns[argument.columns[0] as string] === 0;
  const isHeader = known > numbers && (known > 1 || (argument.needs.length > 0 && isOne));
  if (isHeader && lacking.length === 0) return { columns, firstRow: 1 };
  const lower = lowerHeaderRow(argument, block);
  if (lower > 0) {
    const where = `${labelOf(argument)} has its headers in row ${lower + 1}`;
    return new Failure('#VALUE!', `${where}; expected them in the first row of the range`);
  }
  if (isHeader) {
    const names = lacking.map((key) => headerOf(argument.table, key));
    return new Failure('#VALUE!', `${labelOf(argument)} has no column ${names.join(', ')}`);
  }
  return bindByOrder(argument, block);
}

/** What a row tells as a header row. */
interface HeaderRow {
  readonly columns: Record<string, number>;
  /** How many of its cells are headers that the argument has. */
  readonly known: number;
  /** How many of its cells are numbers. */
  readonly numbers: number;
  /** The needed columns that it has no header of. */
  readonly lacking: readonly string[];
}

function readHeaders(argument: TableArgument, row: readonly Cell[]): HeaderRow {
  const { table, needs } = argument;
  const columns: Record<string, number> = {};
  const near: Record<string, number> = {};
  const texts = row.map((cell) => (typeof cell === 'string' ? headerText(cell) : undefined));
  const repeated = repeatedHeaders(texts);
  const index = headerIndex(table);
  let known = 0;
  let numbers = 0;
  for (const [column, cell] of row.entries()) {
    if (typeof cell === 'number') numbers += 1;
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const text = texts[column] as HeaderText;
    const free = columnsOfNames(index, text).filter((key) => argument.columns.includes(key));
    if (free.length > 0) known += 1;
    // What names its column best wins, of several the first; an alias of two columns is neither.
    const nearness = (key: string) =>
      closeness(text.normal, table.columns[key] as ColumnSpec, repeated);
    const own = free.find((key) => nearness(key) === 2);
    const key = own ?? (free.length === 1 ? free[0] : undefined);
    if (key === undefined || nearness(key) <= (near[key] ?? Number.NEGATIVE_INFINITY)) continue;
    columns[key] = column;
    near[key] = nearness(key);
  }
  const lacking = needs.filter((key) => columns[key] === undefined);
  return { columns, known, numbers, lacking };
}

/** The row of headers below a title, 0 where there is none: taken by their order its columns would be others. */
function lowerHeaderRow(argument: TableArgument, { grid, rows }: Block): number {
  for (let row = 1; row < Math.min(rows, TOP_ROWS); row += 1) {
    const { known, numbers, lacking } = readHeaders(argument, grid[row] ?? []);
    if (known > 1 && numbers === 0 && lacking.length === 0) return row;
  }
  return 0;
}

/** A column's own header. */
export function headerOf(table: TableSpec, key: string): string {
  return (table.columns[key] as ColumnSpec).header;
}

function bindByOrder(argument: TableArgument, block: Block): BoundTable | Failure {
  const { columns, table } = argument;
  if (block.columns < leastColumns(argument) || block.columns > columns.length) {
    const order = columns.map((key) => headerOf(table, key)).join(', ');
    return new Failure(
      '#VALUE!',
      `${labelOf(argument)} has no header row that is known; without one its columns are, in this order: ${order}`,
    );
  }
  const bound: Record<string, number> = {};
  for (const [column, key] of columns.entries()) if (column < block.columns) bound[key] = column;
  return { columns: bound, firstRow: isUnknownHeader(argument, block) ? 1 : 0 };
}

/** Up to the last needed column; where none is, to the first of days or figures, as names alone tell nothing. */
function leastColumns({ columns, needs, skips, table }: TableArgument): number {
  if (needs.length > 0) return Math.max(...needs.map((key) => columns.indexOf(key))) + 1;
  const isFigure = (key: string) => FIGURES.has((table.columns[key] as ColumnSpec).kind);
  return columns.findIndex((key) => skips?.includes(key) !== true && isFigure(key)) + 1;
}

const FIGURES: ReadonlySet<string> = new Set(['date', 'number', 'money', 'percent', 'hours']);

/** Whether a single column begins with a word that its values cannot be: there is no other column that it could be the header of. */
function isUnknownHeader({ columns, table }: TableArgument, block: Block): boolean {
  const spec = table.columns[columns[0] as string] as ColumnSpec;
  const isWord = !['text', 'id', 'person'].includes(spec.kind);
  return block.columns === 1 && isWord && isForeignText(block.grid[0]?.[0] ?? null, spec);
}
