import { expect, test } from 'vitest';
import { earnedCells } from '../../../core/portfolio/earned-cells.ts';
import { earnedValue } from '../../../core/portfolio/earned-value.ts';
import { makeProject, PROJECT_COLUMNS } from './make-project.ts';

/** The columns whose cells a figure names, for a project in row 2. */
function columnsOf(figure: Parameters<typeof earnedCells>[1]): readonly (string | undefined)[] {
  const keys = Object.keys(PROJECT_COLUMNS);
  return earnedCells(makeProject(), figure).map(({ sheet, a1 }) => {
    expect(sheet).toBe('Projects');
    expect(a1).toMatch(/^[A-Z]2$/);
    return keys[a1.charCodeAt(0) - 'A'.charCodeAt(0)];
  });
}

test.each([
  ['costIndex', ['completeShare', 'budget', 'actualCost']],
  ['scheduleIndex', ['completeShare', 'budget', 'startDay', 'baselineEndDay']],
  ['estimate', ['completeShare', 'budget', 'actualCost']],
  ['toCompleteIndex', ['completeShare', 'budget', 'actualCost']],
] as const)('%s comes from %j', (figure, columns) => {
  expect(columnsOf(figure)).toEqual(columns);
});

test('a figure names just the amounts without which it is not known', () => {
  const all = { plannedValue: 50, earnedValue: 40, actualCost: 45, budget: 100 };
  for (const figure of Object.keys(earnedValue(all)) as (keyof ReturnType<typeof earnedValue>)[]) {
    const needs = (amount: keyof typeof all) =>
      earnedValue({ ...all, [amount]: null })[figure].value === null;
    expect([figure, columnsOf(figure).includes('actualCost')]).toEqual([
      figure,
      needs('actualCost'),
    ]);
    expect([figure, columnsOf(figure).includes('startDay')]).toEqual([
      figure,
      needs('plannedValue'),
    ]);
    expect([figure, columnsOf(figure).includes('completeShare')]).toEqual([
      figure,
      needs('earnedValue'),
    ]);
  }
});

test('a column that the tab lacks is left out', () => {
  const project = makeProject({ source: { sheet: 'List', columns: { budget: 1 } } });
  expect(earnedCells(project, 'costIndex')).toEqual([{ sheet: 'List', a1: 'B2' }]);
});
