/** Widths, heights, and what is hidden. Excel counts both in points, of which four make three pixels less: 1 px = 0.75 pt. */

import type { Rect } from '../../../../core/index.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './address.ts';

export const STANDARD_HEIGHT = 15;

/** One direction of the grid: its sizes by place, and which places are hidden. */
class Axis {
  private readonly sizes = new Map<number, number>();
  private readonly hidden = new Set<number>();
  /** Sizes of everything, for a whole sheet at once. */
  private all: number | null = null;

  size(at: number, standard: number): number {
    return this.sizes.get(at) ?? this.all ?? standard;
  }

  resize(from: number, count: number, size: number, isAll: boolean): void {
    if (isAll) {
      this.sizes.clear();
      this.all = size;
      return;
    }
    for (let at = from; at < from + count; at += 1) this.sizes.set(at, size);
  }

  isHidden(at: number): boolean {
    return this.hidden.has(at);
  }

  hide(from: number, count: number, isHidden: boolean): void {
    for (let at = from; at < from + count; at += 1) {
      if (isHidden) this.hidden.add(at);
      else this.hidden.delete(at);
    }
  }

  /** Makes room before `from`, or takes it away where `count` is negative. */
  shift(from: number, count: number): void {
    const moved = (at: number): number | null => {
      if (at < from) return at;
      if (count < 0 && at < from - count) return null;
      return at + count;
    };
    const sizes = [...this.sizes];
    const hidden = [...this.hidden];
    this.sizes.clear();
    this.hidden.clear();
    for (const [at, size] of sizes) {
      const to = moved(at);
      if (to !== null) this.sizes.set(to, size);
    }
    for (const at of hidden) {
      const to = moved(at);
      if (to !== null) this.hidden.add(to);
    }
  }
}

export class Grid {
  standardWidth = 8.43;
  readonly columns = new Axis();
  readonly rows = new Axis();

  /** The width of the columns of a block in points, or `null` where they differ. */
  columnWidth({ column, columns }: Rect): number | null {
    if (columns === SHEET_COLUMNS) return this.columns.size(SHEET_COLUMNS - 1, 48);
    return uniform(column, columns, (at) => this.columns.size(at, 48));
  }

  /** The height of the rows of a block in points, or `null` where they differ. */
  rowHeight({ row, rows }: Rect): number | null {
    if (rows === SHEET_ROWS) return this.rows.size(SHEET_ROWS - 1, STANDARD_HEIGHT);
    return uniform(row, rows, (at) => this.rows.size(at, STANDARD_HEIGHT));
  }
}

/** What all of a run have in common, or `null` where they differ. */
export function uniform<T>(from: number, count: number, of: (at: number) => T): T | null {
  const first = of(from);
  for (let at = from + 1; at < from + count; at += 1) if (of(at) !== first) return null;
  return first;
}
