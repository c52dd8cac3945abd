/** Of several headers that mean one column: which of them is read, in a tab and by a function alike. */
import { expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import { HEALTH } from '../../../core/functions/health.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from './golden-case.ts';

const DAY = dayOf('2026-06-01');

const readOne = (header: readonly string[], cells: readonly Cell[]) => {
  const sheet = sheetOf('Projects', [
    ['ID', 'Name', ...header],
    ['P-1', 'Ledger', ...cells],
  ]);
  const { projects, diagnostics } = readPortfolio(workbook(sheet), []);
  const [project] = projects;
  return { project, said: diagnostics.map(({ code, at }) => `${code} ${at.a1}`) };
};

it.each<[readonly string[], 'forecastEndDay' | 'baselineEndDay' | 'actualEndDay', number]>([
  [['Finish', 'Forecast go-live'], 'forecastEndDay', 1],
  [['Forecast go-live', 'Finish'], 'forecastEndDay', 0],
  [['Forecast go-live', 'Forecast end'], 'forecastEndDay', 1],
  [['Forecast go-live', 'Forecast completion'], 'forecastEndDay', 0],
  [['Revised end', 'Finish'], 'forecastEndDay', 0],
  [['Planned end', 'Baseline'], 'baselineEndDay', 0],
  [['Planned end', 'Baseline finish'], 'baselineEndDay', 1],
  [['Closed on', 'Actual finish'], 'actualEndDay', 1],
])('of %j the day that is read as %s is number %d', (header, key, index) => {
  const days = [DAY + 1, DAY + 2];
  const { project, said } = readOne(header, days);
  expect(project?.[key]).toBe(days[index]);
  expect(said).toEqual([`header-repeated ${index === 0 ? 'D1' : 'C1'}`]);
});

it('of amounts the first is read, as long as none is the column’s own name', () => {
  expect(readOne(['EAC', 'Forecast'], [10, 5]).project?.forecastCost).toBe(10);
  expect(readOne(['Spend to date', 'Actual'], [10, 5]).project?.actualCost).toBe(10);
  expect(readOne(['EAC', 'Forecast cost'], [10, 5]).project?.forecastCost).toBe(5);
});

it('an amount that is there once is read before those that are there for every year', () => {
  const years = readOne(['Budget £k', 'Budget £k', 'Approved budget £k'], [1, 2, 3]);
  expect(years.project?.budget).toBe(3000);
  expect(readOne(['Budget', 'Budget'], [1, 2]).project?.budget).toBe(1);
});

it('HEALTH takes the same one of them as the tab', () => {
  const judged = (...header: string[]) =>
    callFunction(HEALTH, [
      [
        ['ID', 'Baseline end', ...header],
        ['P-1', DAY + 10, ...header.map((name) => (name === 'Finish' ? DAY + 10 : DAY + 131))],
      ],
      DAY,
    ])[1]?.[0];
  expect(judged('Finish')).toBe('green');
  expect(judged('Forecast go-live')).toBe('red');
  expect(judged('Finish', 'Forecast go-live')).toBe('red');
  expect(judged('Forecast go-live', 'Finish')).toBe('red');
});

it('a list whose only names are Name/Title is no register of projects', () => {
  const contacts = sheetOf('Contacts', [
    ['Name/Title', 'ID', 'Phone'],
    ['Service desk', 'C-1', '0123'],
    ['Switchboard', 'C-2', '0124'],
  ]);
  expect(readPortfolio(workbook(contacts), []).projects).toEqual([]);
});

it('a plan of milestones by completion is no register of projects', () => {
  const plan = sheetOf('Milestone plan', [
    ['Project', 'Milestone', 'Planned completion', 'Forecast completion', 'Actual completion'],
    ['P-1', 'Build complete', DAY, DAY + 4, null],
  ]);
  const { projects, milestones } = readPortfolio(workbook(plan), []);
  expect(projects).toEqual([]);
  expect(milestones.map(({ baselineDay, forecastDay }) => [baselineDay, forecastDay])).toEqual([
    [DAY, DAY + 4],
  ]);
});
