/** Builds a tab's grid from the blocks in which it was read. */

import type { Cell, Grid } from '../../core/index.ts';

/** Rows from A1, each as long as its last cell that is not blank. */
export class GridOfBlocks {
  private readonly rows: Cell[][] = [];

  /** Takes a cell; blank ones need not be given. */
  put(row: number, column: number, cell: Cell): void {
    if (cell === null) return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as Cell[];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  get grid(): Grid {
    return this.rows;
  }
}
