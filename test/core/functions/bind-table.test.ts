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
