/** What other tables say of a project, gathered for its health: RAID, people, names. */

import { expect, test } from 'vitest';
import { toSerial } from '../../../core/day/serial.ts';
import type { Project } from '../../../core/model/projects.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { effort, person } from '../capacity/make-capacity.ts';
import { makeProject, makeRaidItem } from '../portfolio/make-project.ts';
import { executiveReport } from './executive-report.ts';
import { makePortfolio, withRowsLeftOut } from './make-portfolio.ts';

const AS_OF = toSerial(2026, 11, 18);
const GREEN: Partial<Project> = {
  budget: 100,
  forecastCost: 100,
  baselineEndDay: AS_OF + 90,
  forecastEndDay: AS_OF + 90,
  reportedStatus: 'green',
};
const project = (id: string, facts: Partial<Project> = {}) =>
  makeProject({ id, name: `Project ${id}`, ...GREEN, ...facts });
const figures = (parts: Parameters<typeof makePortfolio>[0]) =>
  executiveFigures(makePortfolio(parts), AS_OF);
const sides = (parts: Parameters<typeof makePortfolio>[0]) =>
  figures(parts).assessments.map(({ raid, capacity, governance }) => [
    raid.level ?? raid.unknown,
    capacity.level ?? capacity.unknown,
    governance.level ?? governance.unknown,
  ]);

test('without the tables and the names nothing is known, and nothing is amber', () => {
  expect(sides({ projects: [project('P-1'), project('P-2')] })).toEqual([
    ['no-raid-table', 'no-capacity-tables', 'no-name-columns'],
    ['no-raid-table', 'no-capacity-tables', 'no-name-columns'],
  ]);
});

test('RAID entries are found by id and by name; a project without any is green', () => {
  const raid = [
    makeRaidItem({ project: 'p-1', severity: 'critical', type: 'issue', dueDay: AS_OF - 3 }),
    makeRaidItem({ project: 'Project P-1', probability: 4, impact: 4, dueDay: AS_OF - 1 }),
    makeRaidItem({ project: 'P-2', severity: 'high', type: 'issue', status: 'closed' }),
    makeRaidItem({ project: 'P-9', severity: 'high', type: 'issue' }),
  ];
  const found = figures({ projects: [project('P-1'), project('P-2')], raid });
  expect(found.assessments.map((one) => one.raid.level)).toEqual(['red', 'green']);
  expect(found.assessments[0]?.computed).toBe('red');
  expect(found.findRaidFacts('P-1')).toMatchObject({ open: 2, graded: 2, overdueHigh: 2 });
});

test('a log of which no entry could be read says nothing', () => {
  const portfolio = withRowsLeftOut(makePortfolio({ projects: [project('P-1')] }), 'raid', 4);
  const [one] = executiveFigures(portfolio, AS_OF).assessments;
  expect(one?.raid.unknown).toBe('raid-unread');
});

test('the severity table of Settings decides what is high', () => {
  const raid = [1, 2].map((sheetRow) =>
    makeRaidItem({ sheetRow, project: 'P-1', probability: 1, impact: 1 }),
  );
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    severityTable: 'HLLLM LLMMH LMMHH LMHHC MHHCC',
  };
  const levelOf = (some: Settings) =>
    figures({ projects: [project('P-1')], raid, settings: some }).assessments[0]?.raid.level;
  expect(levelOf(DEFAULT_SETTINGS)).toBe('green');
  expect(levelOf(settings)).toBe('amber');
});

test('hours that nobody is free for make a project amber, and their cells are named', () => {
  const parts = {
    projects: [project('P-1'), project('P-2'), project('P-3')],
    people: [person('S-1'), person('S-2')],
    allocations: [
      effort('2026-11-16', '2027-01-29', { project: 'P-1', share: 1.5 }),
      effort('2026-11-16', '2027-01-29', { project: 'P-2', person: 'S-2', share: 1 }),
    ],
  };
  expect(sides(parts).map(([, capacity]) => capacity)).toEqual(['amber', 'green', 'not-allocated']);
  const [reason] = figures(parts).assessments[0]?.capacity.reasons ?? [];
  expect(reason?.params).toEqual({ uncoveredHours: 160, uncoveredShare: 0.333333, weeks: 8 });
  expect(reason?.cells.map(({ a1 }) => a1)).toEqual(['A2', 'B2', 'D2', 'E2', 'F2']);
  const none = { ...parts, settings: { ...DEFAULT_SETTINGS, healthHorizonWeeks: 0 } };
  expect(sides(none).map(([, capacity]) => capacity)).toEqual(Array(3).fill('not-allocated'));
});

test('a sponsor is missed only in a tab that names sponsors', () => {
  const other = { sheet: 'Other register', columns: makeProject().source.columns };
  const projects = [
    project('P-1', { sponsor: 'CFO (A.B.)' }),
    project('P-2'),
    project('P-3', { source: other }),
    project('P-4', { source: other, projectManager: 'PM (C.D.)' }),
  ];
  expect(sides({ projects }).map(([, , governance]) => governance)).toEqual([
    'green',
    'amber',
    'amber',
    'green',
  ]);
});

test('the tab tells the reasons, counts the sides, and says what is not known', () => {
  const raid = [1, 2].map((sheetRow) =>
    makeRaidItem({ sheetRow, project: 'P-1', type: 'issue', severity: 'high' }),
  );
  const portfolio = makePortfolio({
    projects: [
      project('P-1', { completeShare: 0.5, actualCost: 60, startDay: AS_OF - 300 }),
      project('P-2', { actualCost: 10 }),
    ],
    raid,
  });
  const texts = executiveReport(portfolio, AS_OF).document.rows.map((row) =>
    row.cells
      .map((cell) => cell?.value ?? '')
      .filter((value) => value !== '')
      .join(' | '),
  );
  const find = (start: string) => texts.find((text) => text.startsWith(start));
  expect(find('P-1')).toContain(
    'At the cost so far it ends at 120, 20% over budget (CPI 0.833). 50% done after 77% of the planned time (SPI 0.649). RAID: 2 high or critical open.',
  );
  expect(find('RAID | ')).toBe('RAID | 0 | 1 | 1 | 0 | 1');
  expect(find('Capacity | ')).toBeUndefined();
  expect(find('Capacity judged')).toBe(
    'Capacity judged | 0 of 2 | 2 × no people, or no allocations.',
  );
  expect(find('CPI 0')).toBe(
    'CPI 0.833: 50 earned (% complete × budget), 60 spent on that work; 1 of 2 running projects.',
  );
  expect(find('CPI | ')).toBe('CPI | 1 of 2 | 1 × no % complete.');
});

test('a project that only its log speaks against is counted as such', () => {
  const blank = { budget: null, forecastCost: null, baselineEndDay: null, forecastEndDay: null };
  const raid = [1, 2].map((sheetRow) =>
    makeRaidItem({ sheetRow, project: 'P-1', type: 'issue', severity: 'high' }),
  );
  const portfolio = makePortfolio({ projects: [project('P-1', blank), project('P-2')], raid });
  const row = executiveReport(portfolio, AS_OF).document.rows.find(
    ({ cells }) => cells[0]?.value === 'Computed' && cells[8]?.value !== 'Cost',
  );
  expect(row?.cells.map((cell) => cell?.value ?? null)).toEqual([
    ...['Computed', null, 0, 1, 1, 0, 1, null],
    '1 × RAID or capacity only',
  ]);
});

test('the order of the rows does not show', () => {
  const projects = ['P-1', 'P-2', 'P-3'].map((id, index) =>
    project(id, { completeShare: 0.1 * index, actualCost: 10.1 * index, startDay: AS_OF - 99 }),
  );
  const raid = [1, 2, 3].map((index) =>
    makeRaidItem({ id: `R-${index}`, project: `P-${index}`, severity: 'high', type: 'issue' }),
  );
  const people = [person('S-1'), person('S-2')];
  const allocations = [0.1, 0.7, 0.9].map((share, index) =>
    effort('2026-11-16', '2027-01-29', { project: `P-${index + 1}`, share }),
  );
  const one = figures({ projects, raid, people, allocations });
  const other = figures({
    projects: [...projects].reverse(),
    raid: [...raid].reverse(),
    people: [...people].reverse(),
    allocations: [...allocations].reverse(),
  });
  const said = ({ assessments }: typeof one) =>
    Object.fromEntries(assessments.map(({ project: row, reasons }) => [row.id, reasons]));
  expect(said(other)).toEqual(said(one));
  expect(other.liveEarned).toEqual(one.liveEarned);
});
