/** An example of a function as a tab with named tables: its blocks become tables, its calls name them or the cells. */

import {
  type Cell,
  type Example,
  type FunctionSpec,
  type Grid,
  toA1,
} from '../../../core/index.ts';
import type { FileTable } from '../../../workbench/files/opened-file.ts';
import type { PageSheet } from './grid-page.ts';

/** A tab, and two calls of the same function over the same cells. */
export interface ExampleTables {
  readonly sheet: PageSheet;
  readonly named: string;
  readonly ranges: string;
  /** Where each argument's first cell stands; `null` for one that is left out. */
  readonly places: readonly ({ readonly row: number; readonly column: number } | null)[];
  /** The first column that is free. */
  readonly end: number;
}

/** One argument that is a block of cells. */
interface Argument {
  readonly index: number;
  readonly block: Grid;
  readonly hasHeader: boolean;
}

const TOP = 4;
/** Everything that has to be escaped in a reference. */
const MADE_NAME = "Col_ [#] 'n' @";

/**
 * Columns of one height stand in one table, other blocks in one of their own. A block without headers gets some, and a total
 * row, none of which belong to the argument.
 */
export function exampleTables(spec: FunctionSpec, example: Example): ExampleTables {
  const cells: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] as Cell[];
    while (line.length <= column) line.push(null);
    line[column] = cell;
  };
  const named: string[] = example.args.map(() => '');
  const ranges: string[] = example.args.map(() => '');
  const places: ({ row: number; column: number } | null)[] = example.args.map(() => null);
  example.args.forEach((given, index) => {
    if (Array.isArray(given) || given === null) return;
    put(0, index + 1, given as Cell);
    places[index] = { row: 0, column: index + 1 };
    named[index] = ranges[index] = toA1(0, index + 1);
  });
  const tables: FileTable[] = [];
  let column = 1;
  for (const group of groupsOf(example)) {
    const name = `Tbl_${spec.id}.${tables.length + 1}`;
    const { hasHeader, block } = group[0] as Argument;
    const from = column;
    const columns: string[] = [];
    const top = hasHeader ? TOP : TOP + 1;
    for (const argument of group) {
      const width = argument.block[0]?.length ?? 1;
      const titles = Array.from({ length: width }, (_, along) =>
        hasHeader ? String(argument.block[0]?.[along]) : `${MADE_NAME} ${columns.length + along}`,
      );
      columns.push(...titles);
      if (!hasHeader) {
        for (const [along, title] of titles.entries()) put(TOP, column + along, title);
      }
      argument.block.forEach((line, down) => {
        for (const [along, cell] of line.entries()) put(top + down, column + along, cell);
      });
      if (!hasHeader) put(top + block.length, column, 987_654);
      const last = { row: top + block.length - 1, column: column + width - 1 };
      places[argument.index] = { row: top, column };
      ranges[argument.index] = `${toA1(top, column)}:${toA1(last.row, last.column)}`;
      named[argument.index] = reference(name, titles, hasHeader, group.length === 1);
      column += width;
    }
    tables.push({
      name,
      rect: {
        row: TOP,
        column: from,
        rows: block.length + (hasHeader ? 0 : 2),
        columns: columns.length,
      },
      headerRows: 1,
      totalRows: hasHeader ? 0 : 1,
      columns,
    });
    column += 1;
  }
  const call = (args: readonly string[]) => `=PMO.${spec.id}(${args.join(',')})`;
  return {
    sheet: { name: `Tab of ${spec.id}`, cells, tables },
    named: call(named),
    ranges: call(ranges),
    places,
    end: column,
  };
}

function groupsOf({ args }: Example): readonly (readonly Argument[])[] {
  const groups = new Map<string, Argument[]>();
  args.forEach((given, index) => {
    if (!Array.isArray(given)) return;
    const block = given as Grid;
    const argument = { index, block, hasHeader: hasHeader(block) };
    const isColumn = block.every((line) => line.length === 1);
    const key = isColumn ? `${block.length} ${argument.hasHeader}` : `of its own ${index}`;
    const others = groups.get(key);
    const isNew = !others?.some(
      (other) => other.block[0]?.[0] === block[0]?.[0] && other.hasHeader,
    );
    if (others && isNew) others.push(argument);
    else groups.set(others ? `${key} ${index}` : key, [argument]);
  });
  return [...groups.values()];
}

/** A first row of texts that all differ can be the header row of a table. */
function hasHeader(block: Grid): boolean {
  const first = block[0] ?? [];
  const isText = first.every((cell) => typeof cell === 'string' && cell.trim() !== '');
  return isText && block.length > 1 && new Set(first).size === first.length;
}

/** All the ways of naming the same: a whole table, a column, several columns, with headers and without. */
function reference(name: string, titles: readonly string[], withHeader: boolean, isWhole: boolean) {
  const [first = '', last = ''] = [titles[0], titles.at(-1)].map((title) =>
    title?.replace(/['[\]#@]/g, "'$&"),
  );
  if (isWhole)
    return withHeader
      ? `${name}[#All]`
      : titles.length > 1
        ? `${name}[[${first}]:[${last}]]`
        : name;
  return withHeader ? `${name}[[#All],[${first}]]` : `${name}[${first}]`;
}
