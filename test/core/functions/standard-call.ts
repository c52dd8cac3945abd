/** A good call of any function, made from its own examples: what the standing questions disturb. */

import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import type { ArgumentSpec, Example, FunctionSpec } from '../../../core/functions/function-spec.ts';
import type { GivenArgument } from '../../../core/functions/read-block.ts';
import {
  Failure,
  type ResultBlock,
  type ResultCell,
  Unknown,
} from '../../../core/functions/result-cell.ts';

/** How many rows of data a standard call has in every argument that shares its rows. */
export const ROWS = 4;

/** A function with arguments that it can work with. Ranges have no header row, tables have one. */
export interface StandardCall {
  readonly spec: FunctionSpec;
  readonly args: readonly GivenArgument[];
}

/** The standard call of a function. @throws Error where its examples do not show enough to ask questions with. */
export function standardCall(spec: FunctionSpec, rows = ROWS): StandardCall {
  const example = richestExample(spec);
  const hasHeader = hasHeaderRow(spec, example);
  const args = spec.args.map((argument, index): GivenArgument => {
    const given = example.args[index] ?? null;
    if (given === null) return undefined;
    if (!isAligned(spec, argument)) return given;
    const grid = asGrid(given);
    const header = argument.shape === 'table' ? grid.slice(0, 1) : [];
    const data = grid.slice(argument.shape === 'table' || hasHeader ? 1 : 0);
    if (data.length === 0)
      throw new Error(`${spec.id}: an example without rows of ${argument.name}`);
    return [...header, ...tiled(data, rows)];
  });
  return { spec, args };
}

/** Whether the argument has a row for each row of a row function's result; in a block function each table counts as its own. */
export function isAligned(spec: FunctionSpec, argument: ArgumentSpec): boolean {
  if (argument.shape === 'table') {
    return 'rows' in spec && spec.args.find(({ shape }) => shape === 'table') === argument;
  }
  return 'rows' in spec && (argument.shape === 'each' || argument.shape === 'block');
}

/** What stands for a cell in a comparison: failures and unknowns by what they show, with their reasons. */
export function shown(block: ResultBlock): readonly (readonly unknown[])[] {
  return block.map((row) => row.map(shownCell));
}

/** Calls with one argument exchanged. */
export function callWith(
  { spec, args }: StandardCall,
  index: number,
  given: GivenArgument,
): ResultBlock {
  return callFunction(
    spec,
    args.map((one, place) => (place === index ? given : one)),
  );
}

/** A grid with one cell exchanged. */
export function withCell(given: GivenArgument, row: number, column: number, cell: Cell): Grid {
  return asGrid(given).map((cells, place) =>
    place === row ? cells.map((one, at) => (at === column ? cell : one)) : cells,
  );
}

/** One cell as a grid of one; a grid as it is. */
export function asGrid(given: GivenArgument): Grid {
  return Array.isArray(given) ? (given as Grid) : [[(given ?? null) as Cell]];
}

/** The only cell of a result that failed as a whole; fails the test where it did not. */
export function wholeFailure(block: ResultBlock): Failure {
  const cell = block[0]?.[0];
  if (block.length !== 1 || block[0]?.length !== 1 || !(cell instanceof Failure)) {
    throw new Error(`not one failure but ${JSON.stringify(shown(block).slice(0, 5))}`);
  }
  return cell;
}

function shownCell(cell: ResultCell): unknown {
  if (cell instanceof Failure) return `${cell.code} ${cell.reason}`;
  return cell instanceof Unknown ? `unknown: ${cell.reason}` : cell;
}

/** The example with the most arguments given, then with the most rows. */
function richestExample(spec: FunctionSpec): Example {
  const size = ({ args }: Example) =>
    args.filter((given) => given !== null).length * 1000 +
    Math.max(...args.map((given) => asGrid(given).length));
  const [first, ...rest] = spec.examples;
  if (first === undefined) throw new Error(`${spec.id} has no example`);
  return rest.reduce((best, one) => (size(one) > size(best) ? one : best), first);
}

function hasHeaderRow(spec: FunctionSpec, example: Example): boolean {
  if (!('columns' in spec)) return false;
  const first = example.result[0] ?? [];
  return spec.columns.every(({ header }, index) => first[index] === header);
}

function tiled(rows: Grid, count: number): Grid {
  return Array.from({ length: count }, (_, index) => rows[index % rows.length] as readonly Cell[]);
}
