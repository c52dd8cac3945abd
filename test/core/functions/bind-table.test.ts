/** Where a table's columns are: a header row is told from a row of values that read like headers. */

import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../core/cell/cell.ts';
import { bindTable } from '../../../core/functions/bind-table.ts';
import type { TableArgument } from '../../../core/functions/function-spec.ts';
import { toBlock } from '../../../core/functions/read-block.ts';
import { readTableRows } from '../../../core/functions/read-table-rows.ts';
import { Failure } from '../../../core/functions/result-cell.ts';
import { RAID } from '../../../core/model/raid.ts';

const COLUMNS = [
  'id',
  'type',
  'project',
  'title',
  'owner',
  'raisedDay',
  'dueDay',
  'action',
] as const;
const LOG: TableArgument = {
  ...{ name: 'log', shape: 'table', table: RAID, columns: COLUMNS, needs: ['raisedDay'], doc: '' },
};
const bind = (grid: Grid, argument = LOG) => bindTable(argument, toBlock(grid));
const inOrder = (count: number) =>
  Object.fromEntries(COLUMNS.slice(0, count).map((key, index) => [key, index]));

describe('a first row', () => {
  it.each([
    ['of headers', [['Ref', 'Risk title', 'Date raised']], { id: 0, title: 1, raisedDay: 2 }, 1],
    ['of the one header that is needed', [['Raised', 'Our note']], { raisedDay: 0 }, 1],
    [
      'of headers beside years',
      [['ID', 'Raised', 'Owner', 2026, 2027]],
      { id: 0, raisedDay: 1, owner: 2 },
      1,
    ],
    // "Risk" is another name of Title, "Mitigation" of Action.
    [
      'of values, one of which reads like a header',
      [['R-1', 'Risk', 'P-1', 'Late', 'PM', 46_000]],
      inOrder(6),
      0,
    ],
    [
      'of values, two of which read like headers',
      [['R-1', 'Risk', 'P-1', 'Late', 'PM', 46_000, 46_030, 'Mitigation']],
      inOrder(8),
      0,
    ],
  ] as const)('%s', (_, [first], columns, firstRow) => {
    expect(bind([first, first.map(() => 'x')])).toEqual({ columns, firstRow });
  });

  it('of other headers than those needed says what lacks', () => {
    const found = bind([
      ['Ref', 'Owner'],
      ['R-1', 'PM'],
    ]);
    expect(found).toBeInstanceOf(Failure);
    expect((found as Failure).reason).toBe('Log has no column Raised');
  });
});

it('columns that are skipped keep their place and are not read', () => {
  const argument = { ...LOG, skips: ['type', 'project'] };
  const table = readTableRows(
    argument,
    toBlock([['R-1', 'nonsense', { error: '#REF!' }, 'Late', null, 46_000]]),
  );
  if (table instanceof Failure) throw new Error(table.reason);
  expect(table.troubles).toEqual([]);
  expect(table.values['type']).toEqual([null]);
  expect(table.values['raisedDay']).toEqual([46_000]);
});

it('the header of an id above words that no table knows is a header row, not the first entry', () => {
  const german = [
    ['Nr', 'Art', 'Vorhaben', 'Was', 'Wer', 'Seit'],
    ['R-1', 'Risk', 'P-1', 'Late', 'PM', 46_000],
  ];
  const found = bind(german);
  expect(found).toBeInstanceOf(Failure);
  expect((found as Failure).reason).toBe('Log has no column Raised');
});

describe('headers that are not in the first row', () => {
  it.each([
    ['below a title', [['RAID log'], ['ID', 'Raised', 'Due'], ['R-1', 46_000, 46_030]], 2],
    [
      'below groups of columns',
      [
        ['ID', 'Dates'],
        [null, 'Raised', 'Due'],
        ['R-1', 46_000, 1],
      ],
      2,
    ],
    ['below a title and a blank row', [['RAID log'], [null], ['ID', 'Raised'], ['R-1', 46_000]], 3],
  ] as const)('%s', (_, grid, row) => {
    const found = bind(grid);
    expect(found).toBeInstanceOf(Failure);
    expect((found as Failure).reason).toBe(
      `Log has its headers in row ${row}; expected them in the first row of the range`,
    );
  });

  it('of a table that needs no column are told by two of them', () => {
    const argument = { ...LOG, needs: [] };
    const found = bind([['RAID log'], ['ID', 'Raised', 'Due'], ['R-1', 46_000, 46_030]], argument);
    expect((found as Failure).reason).toContain('has its headers in row 2');
  });

  it('a value below that reads like a header is a value', () => {
    const row = ['R-1', 'Risk', 'P-1', 'Late', 'PM', 46_000, 46_030, 'Mitigation'];
    expect(bind([row, row, row])).toEqual({ columns: inOrder(8), firstRow: 0 });
  });
});

it('a table that needs no column is not taken by its order before a column of days or figures', () => {
  const argument = { ...LOG, needs: [], skips: ['type'] };
  const german = [
    ['Nr', 'Titel', 'Ende'],
    ['R-1', 'Late', 46_000],
  ];
  const found = bind(german, argument);
  expect(found).toBeInstanceOf(Failure);
  expect((found as Failure).reason).toContain('Log has no header row that is known');
  expect(bind([['R-1', 'Risk', 'P-1', 'Late', 'PM', 46_000]], argument)).toEqual({
    columns: inOrder(6),
    firstRow: 0,
  });
});

it.each([
  ['a word that no table knows is the header of a single column of days', ['Closed on', 46_000], 1],
  ['a slip is none', ['31.11.2026', 46_000], 0],
] as const)('%s', (_, cells, firstRow) => {
  const argument = { ...LOG, columns: ['raisedDay'] };
  const grid = cells.map((cell) => [cell]);
  expect(bind(grid, argument)).toEqual({ columns: { raisedDay: 0 }, firstRow });
});
