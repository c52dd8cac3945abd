import { expect, test } from 'vitest';
import { programmeTab } from '../../../../core/status/programme/programme.ts';
import { LATER_PLAN, NEARLY_EMPTY, PLAN, programmeOf } from '../tab-cases.ts';

test.each([
  ['first report', PLAN],
  ['later report', LATER_PLAN],
])('the chart points at the names and numbers of its table: %s', (_, portfolio) => {
  const { rows, charts = [] } = programmeTab(programmeOf(portfolio));
  const [chart, ...none] = charts;
  expect(none).toEqual([]);
  const valuesOf = (rect: { row: number; column: number; rows: number } | undefined) =>
    rect === undefined
      ? []
      : rows.slice(rect.row, rect.row + rect.rows).map(({ cells }) => cells[rect.column]?.value);
  expect(valuesOf(chart?.categories)).toEqual(['Digital', 'Finance', 'No programme']);
  expect(chart?.series.map(({ name, values }) => [name, ...valuesOf(values)])).toEqual([
    ['Milestones late', 1, 1, 0],
    ['Dependencies that slip', 3, 2, 0],
    ['Issues open', 1, 2, 0],
  ]);
});

test('where nothing is known nothing is drawn', () => {
  expect(programmeTab(programmeOf(NEARLY_EMPTY)).charts).toEqual([]);
});
