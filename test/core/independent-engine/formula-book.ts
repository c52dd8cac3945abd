/** A workbook of plain cells and formulas, and the numbers that it is to agree with once another engine has computed it. */

import { read, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { columnLetters, toA1 } from '../../../core/cell/address.ts';
import type { Cell, Grid } from '../../../core/cell/cell.ts';

/** What a figure of ours is; `null` is blank. */
export type Figure = number | string | boolean | null;

/** One figure of ours beside the formula that says the same. */
export interface Compared {
  /** What is compared: `net hours`. */
  readonly topic: string;
  /** The portfolio, the tab and the cell. */
  readonly place: string;
  readonly ours: Figure;
  readonly sheet: string;
  readonly a1: string;
}

/** A formula by row (from 0), or the same for all rows; a list gives plain cells. */
export type Column = string | ((row: number) => string) | readonly Cell[];

interface Tab {
  readonly sheet: string;
  readonly keys: readonly string[];
  readonly rows: number;
}

const HEADER_ROWS = 1;

/** All portfolios in one file, so that the other program starts once. */
export class FormulaBook {
  readonly #workbook: WorkBook = utils.book_new();
  readonly compared: Compared[] = [];

  /** The tabs of one portfolio; `name` stands before their names. `spoil` makes formulas wrong, to see whether that shows. */
  part(name: string, spoil: (formula: string) => string = (formula) => formula): FormulaPart {
    return new FormulaPart(name, spoil, this.#workbook, this.compared);
  }

  toXlsx(): Uint8Array {
    return new Uint8Array(write(this.#workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  }
}

/**
 * The tabs of one portfolio. Formulas name cells by their columns: `[age]` is the column of this tab in the same row, `{Tab.age}`
 * the whole column of another tab, `{Tab.age:late}` a block of columns, and `{Tab.age@row}`, `{Tab.age@3}` and
 * `{Tab.age@header}` the cell of the same row, of row 3 (from 0) and of the header.
 */
export class FormulaPart {
  readonly name: string;
  readonly #spoil: (formula: string) => string;
  readonly #workbook: WorkBook;
  readonly #compared: Compared[];
  readonly #tabs = new Map<string, Tab>();

  constructor(
    name: string,
    spoil: (formula: string) => string,
    workbook: WorkBook,
    compared: Compared[],
  ) {
    this.name = name;
    this.#spoil = spoil;
    this.#workbook = workbook;
    this.#compared = compared;
  }

  /** A tab of plain cells, headers first: the very grid that our reader reads. */
  cells(tab: string, grid: Grid): void {
    const keys = (grid[0] ?? []).map(String);
    this.#add(
      tab,
      keys,
      grid.length - HEADER_ROWS,
      utils.aoa_to_sheet(grid.map((row) => [...row])),
    );
  }

  /** A tab of formulas, each column under its key. */
  table(tab: string, rows: number, columns: Readonly<Record<string, Column>>): void {
    const keys = Object.keys(columns);
    const sheet = utils.aoa_to_sheet([keys]);
    this.#add(tab, keys, rows, sheet);
    for (const [at, column] of Object.values(columns).entries()) {
      for (let row = 0; row < rows; row += 1) {
        const a1 = toA1(row + HEADER_ROWS, at);
        if (typeof column === 'object') {
          const value = column[row] ?? null;
          if (value !== null) utils.sheet_add_aoa(sheet, [[value]], { origin: a1 });
          continue;
        }
        const formula = typeof column === 'string' ? column : column(row);
        sheet[a1] = { t: 'n', f: this.#spelled(this.#spoil(formula), keys, row) };
      }
    }
    sheet['!ref'] = `A1:${toA1(rows, Math.max(0, keys.length - 1))}`;
  }

  /** Says what we have where this cell stands, which must be a formula: a plain cell would prove nothing. */
  compare(topic: string, tab: string, key: string, row: number, ours: Figure | undefined): void {
    const { sheet, keys } = this.#tab(tab);
    const a1 = toA1(row + HEADER_ROWS, keyAt(keys, key, tab));
    if (this.#workbook.Sheets[sheet]?.[a1]?.f === undefined)
      throw new Error(`${sheet}!${a1} is no formula`);
    if (ours === undefined) throw new Error(`${sheet}!${a1}: there is no ${topic} of ours`);
    const place = `${sheet}!${a1} (${key}, row ${row + 1})`;
    this.#compared.push({ topic: `${this.name}: ${topic}`, place, ours, sheet, a1 });
  }

  /** The same for a column from its first row to its last; as many figures as the tab has rows. */
  compareColumn(topic: string, tab: string, key: string, ours: readonly Figure[]): void {
    const { rows, sheet } = this.#tab(tab);
    if (ours.length !== rows) throw new Error(`${sheet} has ${rows} rows, we ${ours.length}`);
    for (const [row, figure] of ours.entries()) this.compare(topic, tab, key, row, figure);
  }

  #add(tab: string, keys: readonly string[], rows: number, sheet: WorkSheet): void {
    const name = `${this.name} ${tab}`;
    this.#tabs.set(tab, { sheet: name, keys, rows });
    utils.book_append_sheet(this.#workbook, sheet, name);
  }

  #tab(tab: string): Tab {
    const found = this.#tabs.get(tab);
    if (found === undefined) throw new Error(`${this.name} has no tab ${tab}`);
    return found;
  }

  #spelled(formula: string, keys: readonly string[], row: number): string {
    return formula
      .replace(/\{([A-Z][^.{}]*)\.([^{}@]+)(?:@(\w+))?\}/g, (_, tab, key, at) =>
        this.#reference(tab, key, at, row),
      )
      .replace(
        /\[([^[\]]+)\]/g,
        (_, key) => `$${toA1(row + HEADER_ROWS, keyAt(keys, key, 'own'))}`,
      );
  }

  #reference(tab: string, key: string, at: string | undefined, row: number): string {
    const { sheet, keys, rows } = this.#tab(tab);
    const [first, last = first] = key.split(':') as [string, string?];
    const from = columnLetters(keyAt(keys, first, tab));
    const to = columnLetters(keyAt(keys, last, tab));
    const [top, bottom] = rowsOf(at, row, rows);
    const start = `'${sheet}'!$${from}$${top}`;
    return from === to && top === bottom ? start : `${start}:$${to}$${bottom}`;
  }
}

/** First and last row as the sheet counts them. */
function rowsOf(at: string | undefined, row: number, rows: number): readonly [number, number] {
  if (at === undefined) return [HEADER_ROWS + 1, HEADER_ROWS + rows];
  if (at === 'header') return [HEADER_ROWS, HEADER_ROWS];
  const place = HEADER_ROWS + 1 + (at === 'row' ? row : Number(at));
  return [place, place];
}

function keyAt(keys: readonly string[], key: string, tab: string): number {
  const at = keys.indexOf(key);
  if (at < 0) throw new Error(`${tab} has no column ${key}`);
  return at;
}

/** Reads the values of a file: a cell's figure by tab and address. An error value is its text, such as `#N/A`. */
export function readFigures(xlsx: Uint8Array): (sheet: string, a1: string) => Figure {
  const { Sheets } = read(xlsx, { type: 'buffer' });
  return (sheet, a1) => {
    const cell = Sheets[sheet]?.[a1];
    if (cell === undefined || cell.v === undefined || cell.v === '') return null;
    return cell.t === 'e' ? String(cell.w) : (cell.v as Figure);
  };
}

/** One part in a thousand million, or so much of 1: the file keeps fifteen digits. */
const TOLERANCE = 1e-9;

/** Whether two figures are the same; numbers to 1e-9, of themselves where they are beyond 1. */
export function agrees(ours: Figure, theirs: Figure): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(ours), Math.abs(theirs));
}
