/** For each example of a function: an input to change, and what the function gives then. */

import {
  type Cell,
  callFunction,
  type Example,
  Failure,
  type FunctionSpec,
  type Grid,
  type ResultBlock,
  Unknown,
} from '../../../core/index.ts';

/** A change of one input cell after which the result is another one. */
export interface ExampleEdit {
  /** Which argument, and which of its cells; all 0-based. */
  readonly argument: number;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly result: Grid;
}

/** What a sheet shows of a result: blanks are `null`, failures their code. */
export function shownBlock(block: ResultBlock): Grid {
  return block.map((row) =>
    row.map((cell) => {
      if (cell instanceof Failure) return { error: cell.code };
      return cell instanceof Unknown ? null : cell;
    }),
  );
}

/** The first change of an input that moves the result without making it fail; `null` where none does. */
export function editOf(spec: FunctionSpec, example: Example): ExampleEdit | null {
  const before = JSON.stringify(shownBlock(callFunction(spec, example.args)));
  for (const [argument, given] of example.args.entries()) {
    const block: Grid = Array.isArray(given) ? (given as Grid) : [[given as Cell]];
    for (const [row, cells] of block.entries()) {
      for (const [column, cell] of cells.entries()) {
        for (const value of othersThan(cell, block, column)) {
          const args = example.args.with(argument, changed(given, row, column, value));
          const result = shownBlock(callFunction(spec, args));
          const isMoved =
            JSON.stringify(result) !== before && !JSON.stringify(result).includes('"error"');
          if (isMoved) return { argument, row, column, value, result };
        }
      }
    }
  }
  return null;
}

/** Other numbers for a number; for a text the others of its column, and none. */
function othersThan(cell: Cell, block: Grid, column: number): readonly Cell[] {
  if (typeof cell === 'number') return [cell + 1, cell - 1, cell + 7, cell * 0.75, cell * 0.5];
  if (typeof cell !== 'string') return [];
  return [...block.map((cells) => cells[column] ?? null).filter((one) => one !== cell), null];
}

function changed(given: Cell | Grid, row: number, column: number, value: Cell): Cell | Grid {
  if (!Array.isArray(given)) return value;
  return (given as Grid).map((cells, index) => (index === row ? cells.with(column, value) : cells));
}
