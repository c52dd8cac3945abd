/** The cells of a sheet. A cell that was never touched is not kept. */

import type { Rect } from '../../../../core/index.ts';
import { encloses, isUnbounded, overlap, SHEET_COLUMNS } from './address.ts';
import type { CellFormat } from './cell-format.ts';

/** What a cell holds: a value, or a formula and the value that it shows. */
export interface CellContent {
  /** `''` is a blank cell. An error is its text, such as `#N/A`, with `isError`. */
  readonly value: string | number | boolean;
  readonly isError: boolean;
  readonly formula: string | null;
}

/** A link of a cell, as `range.hyperlink` has it. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Everything about one cell. */
export interface CellData {
  content: CellContent;
  format: CellFormat;
  link: Hyperlink | null;
}

/** An empty cell. */
export const BLANK: CellContent = { value: '', isError: false, formula: null };

/** A cell that is kept, and where. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly data: CellData;
}

export class Cells {
  private kept = new Map<number, CellData>();
  /** Looks given to whole columns or rows, in order: a cell that is made later has them too. */
  private readonly wide: { readonly rect: Rect; readonly patch: CellFormat }[] = [];

  /** What is kept of a cell, or `undefined`. */
  at(row: number, column: number): CellData | undefined {
    return this.kept.get(row * SHEET_COLUMNS + column);
  }

  content(row: number, column: number): CellContent {
    return this.at(row, column)?.content ?? BLANK;
  }

  format(row: number, column: number): CellFormat {
    return this.at(row, column)?.format ?? this.wideFormat(row, column);
  }

  /** The cell, kept from now on. */
  make(row: number, column: number): CellData {
    const key = row * SHEET_COLUMNS + column;
    const before = this.kept.get(key);
    if (before !== undefined) return before;
    const data = { content: BLANK, format: this.wideFormat(row, column), link: null };
    this.kept.set(key, data);
    return data;
  }

  /** Changes looks; what is whole columns or rows costs no more than the cells that are kept there. */
  restyle(rect: Rect, patch: CellFormat): void {
    if (isUnbounded(rect)) {
      this.wide.push({ rect, patch });
      for (const { data } of this.within(rect)) data.format = { ...data.format, ...patch };
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const data = this.make(row, column);
        data.format = { ...data.format, ...patch };
      }
    }
  }

  /** The cells that are kept within a block, in no order. */
  *within(rect: Rect): Generator<PlacedCell> {
    if (rect.rows * rect.columns < this.kept.size) {
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
          const data = this.at(row, column);
          if (data !== undefined) yield { row, column, data };
        }
      }
      return;
    }
    for (const [key, data] of this.kept) {
      const row = Math.floor(key / SHEET_COLUMNS);
      const column = key % SHEET_COLUMNS;
      if (encloses(rect, { row, column, rows: 1, columns: 1 })) yield { row, column, data };
    }
  }

  forget(row: number, column: number): void {
    this.kept.delete(row * SHEET_COLUMNS + column);
  }

  /** Forgets the looks of whole columns and rows within a block. */
  forgetWide(rect: Rect): void {
    for (const one of [...this.wide]) {
      if (encloses(rect, one.rect)) this.wide.splice(this.wide.indexOf(one), 1);
    }
  }

  /** Moves every cell to where `place` says; a cell of which it says `null` is lost. */
  move(place: (row: number, column: number) => readonly [number, number] | null): void {
    const before = this.kept;
    this.kept = new Map();
    for (const [key, data] of before) {
      const to = place(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS);
      if (to !== null) this.kept.set(to[0] * SHEET_COLUMNS + to[1], data);
    }
  }

  private wideFormat(row: number, column: number): CellFormat {
    let format: CellFormat = {};
    for (const { rect, patch } of this.wide) {
      if (overlap(rect, { row, column, rows: 1, columns: 1 })) format = { ...format, ...patch };
    }
    return format;
  }
}
