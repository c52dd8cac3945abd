import { expect, test } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { HISTORY, type HistoryRow } from '../../../core/model/history.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { historyTable } from '../../../core/status/history-rows.ts';
import { formerReport, presentHeadline } from '../../../core/status/since-last-time.ts';
import { makeProject, makeRaidItem } from '../portfolio/make-project.ts';
import { makePortfolio, withRowsLeftOut } from './make-portfolio.ts';
import { AS_OF, SAMPLE_PROJECTS, SAMPLE_RAID } from './sample-projects.ts';

const COLUMNS = Object.keys(HISTORY.columns);

function rowsOf(portfolio: Portfolio, asOfDay = AS_OF): Readonly<Record<string, Cell>>[] {
  return historyTable(executiveFigures(portfolio, asOfDay)).rows.map((row) =>
    Object.fromEntries(COLUMNS.map((column, index) => [column, row[index] ?? null])),
  );
}

function asHistory(rows: readonly Readonly<Record<string, Cell>>[]): HistoryRow[] {
  return rows.map(
    (row, index) =>
      ({
        ...row,
        source: { sheet: 'Report history', columns: {} },
        sheetRow: index + 1,
      }) as unknown as HistoryRow,
  );
}

const sample = makePortfolio({ projects: SAMPLE_PROJECTS, raid: SAMPLE_RAID });

test('one row a project, with what the next report needs', () => {
  const rows = rowsOf(sample);
  expect(rows.map((row) => row['project'])).toEqual(SAMPLE_PROJECTS.map((one) => one.id));
  expect(rows[0]).toMatchObject({
    reportDay: AS_OF,
    name: 'ERP ledger renewal',
    reportedStatus: 'green',
    computedStatus: 'red',
    budget: 2_400_000,
    decisionByDay: AS_OF - 13,
    openRaid: 1,
    highRaid: 1,
    overdueRaid: 1,
  });
  // The issue names its project by name, in another case.
  expect(rows[2]).toMatchObject({ openRaid: 1, highRaid: 1, overdueRaid: 0 });
  expect(rows[3]).toMatchObject({ openRaid: 0 });
});

test('without a RAID table its counts are unknown, not zero', () => {
  const [row] = rowsOf(makePortfolio({ projects: SAMPLE_PROJECTS }));
  expect(row).toMatchObject({ openRaid: null, highRaid: null, overdueRaid: null });
});

test('where no entry of RAID could be read its counts are unknown, not zero', () => {
  const portfolio = withRowsLeftOut(makePortfolio({ projects: SAMPLE_PROJECTS }), 'raid', 12);
  expect(rowsOf(portfolio)[0]).toMatchObject({ openRaid: null, highRaid: null, overdueRaid: null });
  expect(presentHeadline(executiveFigures(portfolio, AS_OF)).highRaidCount).toBeNull();
  const empty = withRowsLeftOut(makePortfolio({ projects: SAMPLE_PROJECTS }), 'raid', 0);
  expect(rowsOf(empty)[0]).toMatchObject({ openRaid: 0, highRaid: 0, overdueRaid: 0 });
});

test('where no open entry has a known severity it is unknown how many are high, then and later', () => {
  const raid = [makeRaidItem({ impact: 5 })];
  const portfolio = makePortfolio({ projects: SAMPLE_PROJECTS, raid });
  expect(rowsOf(portfolio)[0]).toMatchObject({ openRaid: 1, highRaid: null, overdueRaid: 0 });
  const headline = presentHeadline(executiveFigures(portfolio, AS_OF));
  expect(headline.highRaidCount).toBeNull();
  expect(formerReport(asHistory(rowsOf(portfolio)), AS_OF + 1)?.headline).toEqual(headline);
});

test('the same report again adds nothing', () => {
  expect(rowsOf({ ...sample, history: asHistory(rowsOf(sample)) })).toEqual([]);
});

test('on the same day only what has changed is added, and the later row counts', () => {
  const history = asHistory(rowsOf(sample));
  const projects = SAMPLE_PROJECTS.map((project) =>
    project.id === 'P-004' ? { ...project, forecastCost: 1_190_000 } : project,
  );
  const changed = rowsOf({ ...sample, projects, history });
  expect(changed.map((row) => [row['project'], row['forecastCost']])).toEqual([
    ['P-004', 1_190_000],
  ]);
  const grown = [...history, ...asHistory(changed)];
  expect(rowsOf({ ...sample, projects, history: grown })).toEqual([]);
  // Back to the first figure: that is a change against the later row.
  expect(rowsOf({ ...sample, history: grown })).toHaveLength(1);
});

test('another day adds all rows', () => {
  const history = asHistory(rowsOf(sample, AS_OF - 1));
  expect(rowsOf({ ...sample, history })).toHaveLength(SAMPLE_PROJECTS.length);
});

test('of two projects with one id the first is remembered', () => {
  const projects = [makeProject({ name: 'First' }), makeProject({ name: 'Second' })];
  expect(rowsOf(makePortfolio({ projects })).map((row) => row['name'])).toEqual(['First']);
});

test('a report read back from History has the headline that it had', () => {
  const headline = presentHeadline(executiveFigures(sample, AS_OF));
  const history = asHistory(rowsOf(sample));
  expect(formerReport(history, AS_OF + 28)).toEqual({ reportDay: AS_OF, headline });
});

test('the report before is the latest one before the day, never that of the day itself or a later one', () => {
  const days = [AS_OF - 40, AS_OF - 9, AS_OF, AS_OF + 9];
  const history = days.flatMap((day) => asHistory(rowsOf(sample, day)));
  expect(formerReport(history, AS_OF)?.reportDay).toBe(AS_OF - 9);
  expect(formerReport(history, AS_OF - 40)).toBeNull();
  expect(formerReport([], AS_OF)).toBeNull();
});

test('a project that was read twice on a day is counted once, as it was last', () => {
  const [row] = asHistory(rowsOf(sample));
  const history = [
    { ...row, computedStatus: 'red' },
    { ...row, computedStatus: 'green', reportedStatus: 'green' },
  ] as HistoryRow[];
  const headline = formerReport(history, AS_OF + 1)?.headline;
  expect(headline).toMatchObject({ liveCount: 1, redCount: 0, budget: 2_400_000 });
});

test('an id that was corrected on the same day does not haunt the next report', () => {
  const wrong = makePortfolio({
    projects: [makeProject({ id: 'P-1' }), makeProject({ id: 'P-2' })],
  });
  const first = asHistory(rowsOf(wrong));
  const right = makePortfolio({
    projects: [makeProject({ id: 'P-1' }), makeProject({ id: 'P-002' })],
    history: first,
  });
  const second = rowsOf(right);
  expect(second.map((row) => [row['project'], row['state']])).toEqual([
    ['P-002', second[0]?.['state']],
    ['P-2', 'stopped'],
  ]);
  const history = [...first, ...asHistory(second)];
  expect(formerReport(history, AS_OF + 28)?.headline.liveCount).toBe(2);
  // Made a third time, nothing is left to say.
  const again = makePortfolio({ projects: right.projects, history });
  expect(rowsOf(again)).toEqual([]);
});

test('where no row of the former report has a day for a decision, its overdue decisions are unknown', () => {
  const before = makePortfolio({ projects: [makeProject({ id: 'P-1' })] });
  const history = asHistory(rowsOf(before));
  expect(formerReport(history, AS_OF + 28)?.headline.overdueDecisionCount).toBeNull();
});
