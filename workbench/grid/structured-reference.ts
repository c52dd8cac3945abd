/**
 * Reads references by the names of tables and columns, `Log[[#All],[Raised]]`, as Excel does. The grid's own reading takes the
 * neighbour for a column that is not there and a total row for data, and knows no `_` in a name.
 */

import type { FileTable } from '../files/opened-file.ts';

/** Which cells of its table a reference means; all counted from the table's first row and column, the last ones included. */
export interface TableCells {
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** `this-row` is the row in which the formula stands. */
  readonly rows: { readonly first: number; readonly last: number } | 'this-row';
}

/** The cells meant by what stands in a table's brackets, outer brackets excluded; `null` where it means none. */
export function tableCells(table: FileTable, inside: string): TableCells | null {
  const items = itemsOf(inside.trim());
  if (items === null) return null;
  const rows = rowsOf(table, items.sections);
  const columns = items.columns.map((name) => columnAt(table, name));
  const [first = 0, last = items.columns.length === 0 ? table.rect.columns - 1 : first] = columns;
  if (rows === null || first < 0 || last < 0) return null;
  return { firstColumn: Math.min(first, last), lastColumn: Math.max(first, last), rows };
}

/** What a reference names: sections (`#all`) in lower case, and no column, one, or the first and the last. */
interface Items {
  readonly sections: readonly string[];
  readonly columns: readonly string[];
}

function itemsOf(inside: string): Items | null {
  if (inside === '') return { sections: [], columns: [] };
  if (inside.startsWith('@')) {
    const items = itemsOf(inside.slice(1).trim());
    return items?.sections.length === 0 ? { ...items, sections: ['#this row'] } : null;
  }
  if (inside.startsWith('[')) return listedItems(inside);
  return inside.startsWith('#')
    ? { sections: [sectionOf(inside)], columns: [] }
    : { sections: [], columns: [plainName(inside)] };
}

/** `[#Headers],[#Data],[From]:[To]`. */
function listedItems(inside: string): Items | null {
  const sections: string[] = [];
  const columns: string[] = [];
  let joint = ',';
  let end = 0;
  for (const match of inside.matchAll(/\s*\[((?:[^[\]']|'.)*)\]\s*([,:]|$)/gsu)) {
    if (match.index !== end) return null;
    end += match[0].length;
    const item = match[1] as string;
    const isSection = /^\s*#/.test(item);
    const mayStand = isSection
      ? joint === ',' && columns.length === 0
      : columns.length === 0
        ? joint === ','
        : joint === ':' && columns.length === 1;
    if (!mayStand) return null;
    if (isSection) sections.push(sectionOf(item));
    else columns.push(plainName(item));
    joint = match[2] as string;
  }
  return end === inside.length && joint === '' ? { sections, columns } : null;
}

function sectionOf(item: string): string {
  return item.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A column's name with `'[` as the bracket that it stands for. */
function plainName(item: string): string {
  return item.replace(/'(.)/gsu, '$1');
}

/** The column's index in its table, whatever the case; -1 for none. */
function columnAt({ columns, rect }: FileTable, name: string): number {
  const wanted = [keyOf(name), keyOf(name.trim())];
  for (const key of wanted) {
    const index = columns.findIndex((column) => keyOf(column) === key);
    if (index >= 0 && index < rect.columns) return index;
  }
  return -1;
}

function keyOf(name: string): string {
  return name.replace(/\r\n?/g, '\n').toLowerCase();
}

function rowsOf({ rect, headerRows, totalRows }: FileTable, sections: readonly string[]) {
  const end = rect.rows - totalRows;
  const between = (first: number, past: number) =>
    first < past ? { first, last: past - 1 } : null;
  switch ([...sections].sort().join()) {
    case '#this row':
      return 'this-row';
    case '':
    case '#data':
      return between(headerRows, end);
    case '#all':
      return between(0, rect.rows);
    case '#headers':
      return between(0, headerRows);
    case '#totals':
      return between(end, rect.rows);
    case '#data,#headers':
      return between(0, end);
    case '#data,#totals':
      return between(headerRows, rect.rows);
    default:
      return null;
  }
}
