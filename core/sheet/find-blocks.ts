/** Where one table of a tab ends and the next begins: tables that stand under each other, each below its own headers. */

import { type Cell, type Grid, isBlank } from '../cell/cell.ts';
import { isPlausibleDay } from '../cell/plausible-day.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { TableSpec } from './column-spec.ts';
import { COLUMN_LIMIT } from './find-header-row.ts';
import { columnsOfHeader, type HeaderText, headerIndex, headerText } from './header-index.ts';
import { normaliseHeader } from './normalise-header.ts';

/** Longer texts are no headers here, though a header row that has others may hold one. */
const LONGEST = 40;

/** A row of headers is told by its first filled cells: one of so many is known. */
const LEADING_CELLS = 3;

const MOST_REMEMBERED = 5000;

/**
 * The tab in parts, top down, each with its rows where they are and nothing above or below; the tab itself where it is
 * one. A part begins at a row that is surely one of headers, or at the title above it; the same headers said again begin
 * none. What stands above the first such row is a part of its own where `isTable` says so or where it looks like one.
 */
export function findBlocks(
  sheet: SheetSnapshot,
  tables: readonly TableSpec[],
  isTable: (part: SheetSnapshot) => boolean,
): readonly SheetSnapshot[] {
  const headers = findHeaders(sheet.grid, tables);
  const [first, ...others] = headers;
  if (first === undefined) return [sheet];
  const starts = others.map((row, index) => startOf(sheet.grid, row, headers[index] as number));
  const top = startOf(sheet.grid, first, -1);
  if (top > 0) {
    const above = partOf(sheet, 0, top);
    if (looksLikeTable(above.grid) || (countRows(above.grid, 1) > 1 && isTable(above))) {
      starts.unshift(top);
    }
  }
  if (starts.length === 0) return [sheet];
  const ends = [...starts, sheet.grid.length];
  return [0, ...starts].map((start, index) => partOf(sheet, start, ends[index] as number));
}

/** Rows that are surely headers, without those that say the headers above them again. */
function findHeaders(grid: Grid, tables: readonly TableSpec[]): readonly number[] {
  const known = new KnownTexts(tables);
  const found: number[] = [];
  let current: readonly (string | undefined)[] = [];
  for (let row = 0; row < grid.length; row += 1) {
    const line = grid[row] as readonly Cell[];
    // Most rows begin with an id: they are passed before anything is asked.
    const lead = line[0];
    if (typeof lead === 'string' && isDigit(lead.charCodeAt(lead.length - 1))) continue;
    if (!known.mayHead(line) || !isHeaderRow(grid, row, tables)) continue;
    const texts = line.map((cell) =>
      typeof cell === 'string' && cell.trim() !== '' ? headerText(cell).normal : undefined,
    );
    const isAgain =
      current.length > 0 &&
      texts.every((text, column) => text === undefined || text === current[column]);
    if (isAgain) continue;
    current = texts;
    // Two rows of headers under each other head one table: which of them counts is told when it is recognised.
    if (found.length > 0 && found[found.length - 1] === row - 1) found.pop();
    found.push(row);
  }
  return found;
}

/** Tells from a row's first cells whether it may hold headers; nearly every row of data fails at the first look. */
class KnownTexts {
  readonly #tables: readonly TableSpec[];
  readonly #known = new Map<string, boolean>();
  readonly #starts = new Map<string, boolean>();

  constructor(tables: readonly TableSpec[]) {
    this.#tables = tables;
  }

  mayHead(line: readonly Cell[]): boolean {
    let seen = 0;
    for (let column = 0; column < line.length && seen < LEADING_CELLS; column += 1) {
      const cell = line[column];
      if (cell === null || cell === undefined || cell === '') continue;
      seen += 1;
      if (typeof cell === 'number' ? !isDay(cell) : typeof cell !== 'string' || isNoHeader(cell)) {
        return false;
      }
    }
    if (seen < 2 || !line.every(isTextOrDay)) return false;
    let left = seen;
    for (const cell of line) {
      if (cell === null || cell === '') continue;
      if (typeof cell === 'string' && this.#isKnown(cell)) return true;
      left -= 1;
      if (left === 0) return false;
    }
    return false;
  }

  #isKnown(text: string): boolean {
    const gap = text.indexOf(' ');
    // First words come again and again where whole texts do not.
    if (gap > 0 && !this.#remember(this.#starts, text.slice(0, gap), (word) => this.#begins(word)))
      return false;
    return this.#remember(this.#known, text, (whole) => {
      const form = headerText(whole);
      return this.#tables.some((table) => columnsOfHeader(headerIndex(table), form).length > 0);
    });
  }

  #remember(memory: Map<string, boolean>, text: string, tell: (text: string) => boolean): boolean {
    let answer = memory.get(text);
    if (answer === undefined) {
      answer = tell(text);
      if (memory.size < MOST_REMEMBERED) memory.set(text, answer);
    }
    return answer;
  }

  /** Whether a header begins with the word. */
  #begins(word: string): boolean {
    const normal = normaliseHeader(word);
    return this.#tables.some((table) =>
      [...headerIndex(table).keys.keys()].some((name) => name.startsWith(normal)),
    );
  }
}

/** An id, a sentence: no header begins or ends with a digit. */
function isNoHeader(text: string): boolean {
  return (
    text.length > LONGEST ||
    isDigit(text.charCodeAt(text.length - 1)) ||
    isDigit(text.charCodeAt(0))
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isDay(cell: number): boolean {
  return Number.isInteger(cell) && isPlausibleDay(cell);
}

function isTextOrDay(cell: Cell): boolean {
  return cell === null || typeof cell === 'string' || (typeof cell === 'number' && isDay(cell));
}

/**
 * Whether most of a row's texts are different headers of one table, three at least; days among them are headers of a table
 * by period alone. Two are enough where they are all that the row holds and all that the table needs.
 */
function isHeaderRow(grid: Grid, row: number, tables: readonly TableSpec[]): boolean {
  const texts: HeaderText[] = [];
  let days = 0;
  for (const cell of (grid[row] as readonly Cell[]).slice(0, COLUMN_LIMIT)) {
    if (typeof cell === 'number') days += 1;
    else if (typeof cell === 'string' && cell.trim() !== '') texts.push(headerText(cell));
  }
  return tables.some((table) => {
    const keys = new Set(texts.map((text) => columnsOfHeader(headerIndex(table), text).join()));
    keys.delete('');
    const count = keys.size;
    const isMost = count * 2 >= texts.length || (count >= 4 && count * 3 >= texts.length);
    if (days > 0) return table.more?.by === 'period' && days >= 2 && count >= 2 && isMost;
    if (count >= 3) return isMost;
    if (
      table.yields === true ||
      count < 2 ||
      texts.length > 2 ||
      countFilled(grid[row - 1] ?? []) > 1
    )
      return false;
    const required = Object.entries(table.columns).filter(([, column]) => column.required === true);
    return required.length > 0 && required.every(([key]) => keys.has(key));
  });
}

/** The first row of a part: the title above its headers, below blank rows or right below the rows before. */
function startOf(grid: Grid, header: number, headerAbove: number): number {
  let start = header;
  let titles = 0;
  for (let row = header - 1; row > headerAbove; row -= 1) {
    const filled = countFilled(grid[row] ?? []);
    if (filled > 1 || (filled === 1 && titles > 0 && countFilled(grid[row + 1] ?? []) === 0)) break;
    if (filled === 1) titles += 1;
    if (titles > 2) break;
    start = row;
  }
  return start;
}

function looksLikeTable(grid: Grid): boolean {
  return countRows(grid, 3) >= 3;
}

function countRows(grid: Grid, least: number): number {
  return grid.filter((line) => countFilled(line) >= least).length;
}

function countFilled(line: readonly Cell[]): number {
  let filled = 0;
  for (const cell of line) if (!isBlank(cell)) filled += 1;
  return filled;
}

function partOf(sheet: SheetSnapshot, start: number, end: number): SheetSnapshot {
  const grid = sheet.grid.slice(0, end).fill([], 0, start);
  const merges = sheet.merges.filter((merge) => merge.row >= start && merge.row < end);
  return { ...sheet, grid, merges };
}
