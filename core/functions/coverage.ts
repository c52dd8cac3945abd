/** COVERAGE: which share of the rows holds a value at all. */

import { type Cell, type Grid, isBlank } from '../cell/cell.ts';
import { isMissing } from '../cell/missing.ts';
import { PROJECTS } from '../model/projects.ts';
import { RAID } from '../model/raid.ts';
import { columnsOfHeader, headerIndex, headerText } from '../sheet/header-index.ts';
import { errorOf } from '../sheet/readers/found-text.ts';
import { defineBlock } from './define-function.ts';
import type { Block } from './read-block.ts';
import { Failure, type ResultCell, Unknown } from './result-cell.ts';

/** See the head of the file. */
export const COVERAGE = defineBlock({
  id: 'COVERAGE',
  since: '0.2.0',
  topic: 'health',
  summary: 'Which share of the rows holds a value: how much a sum or a mean of them rests on.',
  source: 'Counted as the status tabs count what a figure covers',
  notes: [
    'Blank cells, errors and words such as TBD, n/a, unknown, none, ? and a dash hold no value; 0, FALSE and any other text do.',
    'A first row of headers is not counted: texts above other values, or headers that Projects or RAID know, and that stand nowhere below.',
    'Without `of` every row of the range counts, to its end. With whole columns give `of`: a long end of blank rows fails.',
  ],
  layout: 'One row: for each column of `values` the share of its rows that hold a value, 0 to 1.',
  args: [
    {
      name: 'values',
      kind: 'text',
      shape: 'cells',
      doc: 'A column of any cells, or several columns side by side.',
    },
    {
      name: 'of',
      kind: 'text',
      shape: 'cells',
      optional: true,
      doc: 'A column, as long as the values, that says which rows count: those that hold a value here, such as the ids. Blank: all rows.',
    },
  ],
  examples: [
    {
      doc: 'Two of four projects have a forecast; TBD is none, 0 is one.',
      args: [[[120_000], ['TBD'], [0], [null]]],
      result: [[0.5]],
    },
    {
      doc: 'Whole columns with their headers: only the rows with an id count.',
      args: [
        [
          ['Sponsor', 'Budget'],
          ['CFO (A.B.)', 100],
          ['n/a', 200],
          ['COO (C.D.)', { error: '#REF!' }],
          [null, 400],
          [null, null],
        ],
        [['ID'], ['P-1'], ['P-2'], ['P-3'], ['P-4'], [null]],
      ],
      result: [[0.5, 0.75]],
    },
  ],
  make(values, of) {
    const rows = values.grid.length;
    const isAll = of.rows === 0;
    if (!isAll && of.columns !== 1) {
      return new Failure('#VALUE!', `Of is ${of.columns} columns wide; expected one`);
    }
    if (!isAll && of.grid.length !== rows) {
      return new Failure(
        '#VALUE!',
        `Of has ${of.grid.length} rows and Values ${rows}; expected as many`,
      );
    }
    const tail = rows - values.rows;
    if (isAll && tail >= LONG_TAIL && tail > values.rows) {
      const reason = `Values ends in ${tail} blank rows; expected Of, to say which rows count`;
      return new Failure('#VALUE!', reason);
    }
    const from = hasHeader([...columnsOf(values), ...(isAll ? [] : columnsOf(of))]) ? 1 : 0;
    const counted: number[] = [];
    for (let row = from; row < rows; row += 1) {
      if (isAll || isHeld(of.grid[row]?.[0] ?? null)) counted.push(row);
    }
    const shares = Array.from({ length: Math.max(1, values.columns) }, (_, column): ResultCell => {
      if (counted.length === 0) return new Unknown('there are no rows');
      const held = counted.filter((row) => isHeld(values.grid[row]?.[column] ?? null));
      return held.length / counted.length;
    });
    return [shares];
  },
});

/** So many blank rows at the end, and more than are filled, are the rest of a whole column, not values that lack. */
const LONG_TAIL = 100;

const ANY = { header: '', kind: 'text', aliases: [], doc: '' } as const;

function isHeld(cell: Cell): boolean {
  return !isMissing(cell) && errorOf(cell, ANY) === null;
}

/** A column of a range. */
interface Column {
  readonly grid: Grid;
  readonly column: number;
}

function columnsOf({ grid, columns }: Block): readonly Column[] {
  return Array.from({ length: columns }, (_, column) => ({ grid, column }));
}

/** Whether the first row of ranges that share their rows holds headers: nothing but texts, and one of them shows that it is one. */
function hasHeader(columns: readonly Column[]): boolean {
  const firsts = columns.map(({ grid, column }) => grid[0]?.[column] ?? null);
  return (
    firsts.every((cell) => isBlank(cell) || typeof cell === 'string') &&
    columns.some((one, index) => isHeader(one, firsts[index] ?? null))
  );
}

/** A text above values that are none, or one that tables know; what stands below again is a value. */
function isHeader({ grid, column }: Column, cell: Cell): boolean {
  if (typeof cell !== 'string' || !isHeld(cell) || grid.length < 2) return false;
  let texts = 0;
  let others = 0;
  for (let row = 1; row < grid.length; row += 1) {
    const below = grid[row]?.[column] ?? null;
    if (below === cell) return false;
    if (!isHeld(below)) continue;
    if (typeof below === 'string') texts += 1;
    else others += 1;
  }
  if (others > 0 && texts === 0) return true;
  const text = headerText(cell);
  return [PROJECTS, RAID].some((table) => columnsOfHeader(headerIndex(table), text).length > 0);
}
