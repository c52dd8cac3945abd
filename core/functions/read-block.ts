/** What a host hands over for an argument, as a block of cells. */

import { type Cell, type Grid, isBlank } from '../cell/cell.ts';

/** One cell, a block of cells, or nothing where the argument was left out. */
export type GivenArgument = Cell | Grid | undefined;

/** An argument's cells. Rows may be of different lengths: what is missing is blank. */
export interface Block {
  readonly grid: Grid;
  /** Rows up to the last one that is not blank; 0 where all are. */
  readonly rows: number;
  readonly columns: number;
  /** Whether it was one cell or a 1 × 1 range: it then counts for every row. */
  readonly isSingle: boolean;
}

/** The block of an argument. A range whose cells are all blank has no rows but is a range. */
export function toBlock(given: GivenArgument): Block {
  const grid = Array.isArray(given) ? (given as Grid) : [[(given ?? null) as Cell]];
  let columns = 0;
  for (const row of grid) if (row.length > columns) columns = row.length;
  let rows = grid.length;
  while (rows > 0 && (grid[rows - 1] as readonly Cell[]).every(isBlank)) rows -= 1;
  return { grid, rows, columns, isSingle: grid.length === 1 && columns <= 1 };
}

/** A single row of cells turned into a column, as `each` arguments take both. */
export function asColumn(block: Block): Block {
  if (block.grid.length !== 1 || block.columns <= 1) return block;
  const grid = (block.grid[0] as readonly Cell[]).map((cell) => [cell]);
  return toBlock(grid);
}
