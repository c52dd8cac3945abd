/** Lays the arguments of an example out as a sheet, with the formula that refers to them. */

import { type Rect, rectToA1 } from '../cell/address.ts';
import type { Cell, Grid } from '../cell/cell.ts';
import { bindTable } from './bind-table.ts';
import { argumentsOf } from './call-function.ts';
import { type CallPrefix, callText, literalText } from './call-text.ts';
import type { ArgumentSpec, Example, FunctionSpec } from './function-spec.ts';
import { toBlock } from './read-block.ts';
import { Failure } from './result-cell.ts';

/** See the head of the file. */
export interface ExampleSheet {
  /** From A1 on: the ranges that the formula refers to, side by side. No rows where it refers to none. */
  readonly cells: Grid;
  /** The ranges, in the order of the arguments that they are for. */
  readonly ranges: readonly ExampleRange[];
  /** 0-based columns of `cells` that hold dates. */
  readonly dateColumns: readonly number[];
  readonly formula: string;
}

/** One argument's cells. */
export interface ExampleRange {
  readonly argument: string;
  /** `A1:F4` */
  readonly a1: string;
  readonly rect: Rect;
}

/** The example in a sheet. Ranges of equal height stand side by side like one table; others are one column apart. */
export function exampleSheet(
  spec: FunctionSpec,
  example: Example,
  prefix: CallPrefix,
): ExampleSheet {
  const specs = argumentsOf(spec);
  const grids = example.args.filter(isGrid);
  const isOneTable = grids.every((grid) => grid.length === grids[0]?.length && widthOf(grid) === 1);
  const gap = isOneTable ? 0 : 1;
  const rows: Cell[][] = Array.from(
    { length: Math.max(0, ...grids.map((one) => one.length)) },
    () => [],
  );
  const dateColumns: number[] = [];
  const ranges: ExampleRange[] = [];
  let left = 0;
  const texts = example.args.map((given, index) => {
    const argument = specs[index] as ArgumentSpec;
    if (!isGrid(given)) return literalText(given, argument);
    const width = widthOf(given);
    for (const [row, cells] of rows.entries()) {
      for (let column = 0; column < width; column += 1) {
        cells[left + column] = given[row]?.[column] ?? null;
      }
      if (gap === 1) cells[left + width] = null;
    }
    for (const column of dateColumnsOf(argument, given)) dateColumns.push(left + column);
    const rect = { row: 0, column: left, rows: given.length, columns: width };
    left += width + gap;
    ranges.push({ argument: argument.name, a1: rectToA1(rect), rect });
    return rectToA1(rect);
  });
  const cells = rows.map((row) => row.slice(0, left - gap));
  return { cells, ranges, dateColumns, formula: callText(spec.id, prefix, texts) };
}

function isGrid(given: Cell | Grid): given is Grid {
  return Array.isArray(given);
}

function widthOf(grid: Grid): number {
  return Math.max(0, ...grid.map((row) => row.length));
}

/** The columns of a range that hold dates, 0-based. */
function dateColumnsOf(argument: ArgumentSpec, grid: Grid): readonly number[] {
  const all = Array.from({ length: widthOf(grid) }, (_, column) => column);
  if (argument.shape !== 'table') return argument.kind === 'date' ? all : [];
  const bound = bindTable(argument, toBlock(grid));
  if (bound instanceof Failure) return [];
  return argument.columns.flatMap((key) => {
    const column = bound.columns[key];
    return column !== undefined && argument.table.columns[key]?.kind === 'date' ? [column] : [];
  });
}
