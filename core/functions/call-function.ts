/** Calls a function as every host does: obeys its arguments' specs, and gives a block of cells whatever it was handed. */

import { type Cell, type Grid, isBlank } from '../cell/cell.ts';
import type {
  ArgumentSpec,
  BlockFunction,
  FunctionSpec,
  RowFunction,
  ValueArgument,
} from './function-spec.ts';
import { headerRowsOf } from './header-rows.ts';
import { labelOf } from './label-of.ts';
import { notCountedLines } from './not-counted.ts';
import { type ColumnScales, columnScales, readingOrder } from './rating-scales.ts';
import { asColumn, type Block, type GivenArgument, toBlock } from './read-block.ts';
import { readTableRows } from './read-table-rows.ts';
import { readColumn } from './read-values.ts';
import { Failure, type ResultBlock, type ResultCell, Unknown } from './result-cell.ts';
import { REASONS, withReasons } from './with-reasons.ts';

/**
 * Calls a function with the cells that a host hands over. It never throws for what is in the cells: a wrong call gives one
 * `Failure`; a bad cell gives a `Failure` in its row, or is named where the block says so, and all else is computed.
 */
export function callFunction(spec: FunctionSpec, given: readonly GivenArgument[]): ResultBlock {
  const args = argumentsOf(spec);
  if (given.length > args.length) {
    return [[wrong(`${spec.id} takes at most ${args.length} arguments, not ${given.length}`)]];
  }
  const blocks = args.map((argument, index) => blockOf(argument, given[index]));
  for (const [index, argument] of args.entries()) {
    const isLacking = given[index] === undefined && argument.optional !== true;
    if (isLacking) return [[wrong(`${labelOf(argument)} is left out`)]];
  }
  const made = 'rows' in spec ? callRows(spec, blocks) : callBlock(spec, blocks);
  return made instanceof Failure ? [[made]] : made.map(soundRow);
}

/** The arguments that a function takes: a function of rows takes `reasons` too. */
export function argumentsOf(spec: FunctionSpec): readonly ArgumentSpec[] {
  return 'rows' in spec ? [...spec.args, REASONS] : spec.args;
}

function blockOf(argument: ArgumentSpec, given: GivenArgument): Block {
  const block = toBlock(given);
  return argument.shape === 'each' ? asColumn(block) : block;
}

function callRows(spec: RowFunction, blocks: readonly Block[]): ResultBlock | Failure {
  const aligned = alignedRows(spec.args, blocks);
  if (aligned instanceof Failure) return aligned;
  const { count, hasHeader } = aligned;
  const from = hasHeader ? 1 : 0;
  const troubles = new Array<Failure | undefined>(count);
  const notCounted: string[] = [];
  const values: unknown[] = [];
  for (const index of readingOrder(spec.args)) {
    const argument = spec.args[index] as ArgumentSpec;
    const block = blocks[index] as Block;
    const onTrouble = (row: number, reason: string): void => {
      // A second table has rows of its own: they are named at the end of the block.
      if (argument.shape === 'table' && !isAligned(argument, spec.args)) notCounted.push(reason);
      else troubles[row] ??= wrong(reason);
    };
    const scales = columnScales(argument, spec.args, values);
    const read = readArgument(argument, block, count, from, onTrouble, scales);
    if (read instanceof Failure) return read;
    values[index] = read;
  }
  const wantsReasons = readOne(REASONS, blocks[spec.args.length] as Block);
  if (wantsReasons instanceof Failure) return wantsReasons;
  const computed = spec.rows(count, values);
  if (computed instanceof Failure) return computed;
  const result: (readonly ResultCell[])[] = hasHeader
    ? [spec.columns.map((one) => one.header)]
    : [];
  const ranges = alignedRanges(spec.args, blocks);
  for (let row = 0; row < count; row += 1) {
    const trouble = troubles[row];
    if (trouble !== undefined) result.push(spec.columns.map(() => trouble));
    else if (isBlankRow(ranges, row + from)) result.push(spec.columns.map(() => null));
    else result.push(computed[row] as readonly ResultCell[]);
  }
  if (result.length === 0) result.push(spec.columns.map(() => null));
  const whole = wantsReasons === true ? withReasons(result, hasHeader) : result;
  return notCounted.length === 0 ? whole : evenRows([...whole, ...notCountedLines(notCounted)]);
}

function callBlock(spec: BlockFunction, blocks: readonly Block[]): ResultBlock | Failure {
  const values: unknown[] = [];
  let trouble: Failure | null = null;
  for (const [index, argument] of spec.args.entries()) {
    const block = blocks[index] as Block;
    const from = argument.shape === 'table' ? 0 : headerRowsOf([argument], [block]);
    const count = Math.max(0, block.rows - from);
    const read = readArgument(argument, block, count, from, (_, reason) => {
      // A table's own troubles go with it: the function says in its block what it left out.
      if (argument.shape !== 'table') trouble ??= wrong(reason);
    });
    if (read instanceof Failure) return read;
    values.push(read);
  }
  return trouble ?? evenRows(spec.block(values));
}

/** All rows as wide as the widest. */
function evenRows(rows: ResultBlock): ResultBlock {
  let width = 1;
  for (const row of rows) if (row.length > width) width = row.length;
  if (rows.length === 0) return [[null]];
  return rows.map((row) =>
    row.length === width ? row : [...row, ...new Array<null>(width - row.length).fill(null)],
  );
}

/** How many rows the result has, and whether the arguments have a header row. */
function alignedRows(
  args: readonly ArgumentSpec[],
  blocks: readonly Block[],
): { readonly count: number; readonly hasHeader: boolean } | Failure {
  const shared = args.filter((argument) => isAligned(argument, args));
  const sharedBlocks = blocks.filter((_, index) => isAligned(args[index], args));
  const hasHeader = headerRowsOf(shared, sharedBlocks) === 1;
  let first: number | null = null;
  let rows = 0;
  for (const [index, argument] of args.entries()) {
    const block = blocks[index] as Block;
    if (!isAligned(argument, args) || countsForAll(argument, block)) continue;
    const whole = block.grid.length;
    if (first !== null && (blocks[first] as Block).grid.length !== whole) {
      const other = labelOf(args[first] as ArgumentSpec);
      const had = (blocks[first] as Block).grid.length;
      return wrong(`${labelOf(argument)} has ${whole} rows and ${other} ${had}; expected as many`);
    }
    first ??= index;
    rows = Math.max(rows, block.rows);
  }
  // Without any range the single values are one row.
  return { count: first === null ? 1 : Math.max(0, rows - (hasHeader ? 1 : 0)), hasHeader };
}

/** Whether an argument has a row for each row of the result: of several tables the first. */
function isAligned(argument: ArgumentSpec | undefined, args: readonly ArgumentSpec[]): boolean {
  if (argument?.shape === 'table') return args.find(({ shape }) => shape === 'table') === argument;
  return argument?.shape === 'each' || argument?.shape === 'block';
}

/** Whether a single value is given that counts for every row; a table is one however few cells it has. */
function countsForAll(argument: ArgumentSpec, block: Block): boolean {
  return block.isSingle && argument.shape !== 'table';
}

/** Reads an argument into what the function is called with; bad cells go to `onTrouble` by row of the result. */
function readArgument(
  argument: ArgumentSpec,
  block: Block,
  count: number,
  from: number,
  onTrouble: (row: number, reason: string) => void,
  scales: ColumnScales | null = null,
): unknown {
  if (argument.shape === 'table') {
    const table = readTableRows(argument, block);
    if (!(table instanceof Failure)) {
      for (const { row, reason } of table.troubles) onTrouble(row, reason);
    }
    return table;
  }
  if (argument.shape === 'cells') return block;
  if (argument.shape === 'one') return readOne(argument, block);
  if (argument.shape === 'list') return readList(argument, block);
  const columns: unknown[][] = [];
  const width = argument.shape === 'block' ? block.columns : 1;
  if (block.columns > 1 && argument.shape === 'each') {
    return wrong(`${labelOf(argument)} is ${block.columns} columns wide; expected one`);
  }
  for (let column = 0; column < width; column += 1) {
    const own = scales === null ? argument : { ...argument, ...scales(column) };
    columns.push(readAlignedColumn(own, block, column, count, from, onTrouble));
  }
  if (argument.shape === 'each') return columns[0] ?? new Array<unknown>(count).fill(null);
  return Array.from({ length: count }, (_, row) => columns.map((one) => one[row] ?? null));
}

function readAlignedColumn(
  argument: ValueArgument,
  block: Block,
  column: number,
  count: number,
  from: number,
  onTrouble: (row: number, reason: string) => void,
): unknown[] {
  const spec = { ...argument, header: labelOf(argument) };
  if (block.isSingle) {
    const { values, troubles } = readColumn(block.grid, column, 0, 1, spec);
    const reason = troubles.get(0);
    if (reason !== undefined) for (let row = 0; row < count; row += 1) onTrouble(row, reason);
    return new Array<unknown>(count).fill(values[0]);
  }
  const { values, troubles } = readColumn(block.grid, column, from, count, spec);
  for (const [row, reason] of troubles) onTrouble(row, `row ${from + row + 1}: ${reason}`);
  return values;
}

function readOne(argument: ValueArgument, block: Block): unknown {
  if (!block.isSingle) {
    const size = `${block.grid.length} × ${block.columns} cells`;
    return wrong(`${labelOf(argument)} is ${size}; expected one cell`);
  }
  const spec = { ...argument, header: labelOf(argument) };
  const { values, troubles } = readColumn(block.grid, 0, 0, 1, spec);
  const reason = troubles.get(0);
  if (reason !== undefined) return wrong(reason);
  if (values[0] === null && argument.optional !== true)
    return wrong(`${labelOf(argument)} is blank`);
  return values[0];
}

function readList(argument: ValueArgument, block: Block): unknown {
  const spec = { ...argument, header: labelOf(argument) };
  const from = headerRowsOf([argument], [block]);
  const keepsBlanks = argument.keepsBlanks === true;
  const end = keepsBlanks && block.rows > 0 ? block.grid.length : block.rows;
  const count = Math.max(0, end - from);
  // Read as one column, so that in a row too each value is understood by the others.
  const cells = inOneColumn(block, from, count);
  const { values, troubles } = readColumn(cells, 0, 0, cells.length, spec);
  for (const [index, reason] of troubles) {
    return wrong(`row ${from + Math.floor(index / block.columns) + 1}: ${reason}`);
  }
  return keepsBlanks ? values : values.filter((value) => value !== null);
}

function inOneColumn({ grid, columns }: Block, from: number, count: number): Grid {
  if (columns === 1) return grid.slice(from, from + count);
  const cells: (readonly Cell[])[] = [];
  for (const row of grid.slice(from, from + count)) {
    for (let column = 0; column < columns; column += 1) cells.push([row[column] ?? null]);
  }
  return cells;
}

/** The ranges that share the rows of the result; single values that count for every row are none of them. */
function alignedRanges(args: readonly ArgumentSpec[], blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    const argument = args[index];
    return isAligned(argument, args) && !countsForAll(argument as ArgumentSpec, block);
  });
}

/** Whether all that the row's own cells hold is blank. Without a range no row is. */
function isBlankRow(ranges: readonly Block[], row: number): boolean {
  for (const { grid } of ranges) {
    const cells = grid[row];
    if (cells !== undefined && !cells.every(isBlank)) return false;
  }
  return ranges.length > 0;
}

function wrong(reason: string): Failure {
  return new Failure('#VALUE!', reason);
}

/** The row itself where it is sound, as nearly all are: a long block is not copied. */
function soundRow(row: readonly ResultCell[]): readonly ResultCell[] {
  for (const cell of row) {
    if (typeof cell === 'number' && (!Number.isFinite(cell) || Object.is(cell, -0))) {
      return row.map(sound);
    }
  }
  return row;
}

/** Keeps what no cell can hold out of the result: a number that is none is unknown, -0 is 0. */
function sound(cell: ResultCell): ResultCell {
  if (typeof cell !== 'number') return cell;
  return Number.isFinite(cell) ? cell + 0 : new Unknown('the result is too large for a number');
}
