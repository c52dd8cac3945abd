import { expect, test } from 'vitest';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import type { HistoryRow } from '../../../core/model/history.ts';
import type { Project } from '../../../core/model/projects.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { assessProject } from '../../../core/portfolio/assess-project.ts';
import { findProjectMoves } from '../../../core/portfolio/project-moves.ts';
import { makeProject } from './make-project.ts';

const AS_OF = 46_349;
const THEN = AS_OF - 28;
const WEEKDAYS = makeCalendar('0000011');

const assess = (facts: Partial<Project>) =>
  assessProject(makeProject(facts), AS_OF, WEEKDAYS, DEFAULT_SETTINGS);

/** A row of the last report. */
const was = (project: string, facts: Partial<HistoryRow> = {}) =>
  ({
    ...{ reportDay: THEN, project, name: project, stage: null, state: null },
    ...{ reportedStatus: null, computedStatus: null, forecastEndDay: null, actualEndDay: null },
    ...{ completeShare: null, ...facts },
  }) as HistoryRow;

const movesOf = (projects: readonly Partial<Project>[], history: readonly HistoryRow[]) =>
  findProjectMoves(projects.map(assess), history, AS_OF);

/** What became of a project, in one line. */
const lines = (projects: readonly Partial<Project>[], history: readonly HistoryRow[]) =>
  movesOf(projects, history).moves.map(
    ({ id, turned, slipDays, became, formerStanding, standing }) =>
      [id, turned, slipDays, became, `${formerStanding}>${standing}`].join(' '),
  );

test('without an earlier report nothing has moved, and no day is named', () => {
  const now = [{ id: 'P-1', reportedStatus: 'red' as const }];
  expect(movesOf(now, [])).toEqual({ sinceDay: null, moves: [] });
  expect(movesOf(now, [was('P-1', { reportDay: AS_OF })])).toEqual({ sinceDay: null, moves: [] });
});

test('the worse of reported and computed is compared, in both directions', () => {
  const history = [
    was('P-1', { reportedStatus: 'green', computedStatus: 'amber' }),
    was('P-2', { reportedStatus: 'red' }),
    was('P-3', { reportedStatus: 'amber' }),
    was('P-4'),
  ];
  const now = [
    { id: 'P-1', reportedStatus: 'red' as const },
    { id: 'P-2', reportedStatus: 'green' as const },
    { id: 'P-3', reportedStatus: 'amber' as const },
    { id: 'P-4', reportedStatus: 'red' as const },
  ];
  expect(lines(now, history)).toEqual(['P-1 worse   amber>red', 'P-2 better   red>green']);
});

test('an end slips by calendar days; an earlier end and an unknown one are no slip', () => {
  const history = ['P-1', 'P-2', 'P-3', 'P-4'].map((id) =>
    was(id, { forecastEndDay: id === 'P-4' ? null : AS_OF + 100 }),
  );
  const now = [
    { id: 'P-1', forecastEndDay: AS_OF + 107 },
    { id: 'P-2', forecastEndDay: AS_OF + 90 },
    { id: 'P-3', forecastEndDay: null },
    { id: 'P-4', forecastEndDay: AS_OF + 200 },
  ];
  expect(lines(now, history)).toEqual(['P-1  7  null>null']);
});

test('what is new, runs again, was finished, was stopped and is gone is told apart', () => {
  const history = [
    was('P-2', { stage: 'closed' }),
    was('P-3'),
    was('P-4', { reportedStatus: 'green', forecastEndDay: AS_OF }),
    was('P-5'),
    was('P-6', { stage: 'closed' }),
    was('P-7', { state: 'stopped', name: null }),
  ];
  const now: Partial<Project>[] = [
    { id: 'P-1' },
    { id: 'P-2' },
    { id: 'P-3', stage: 'closed' },
    { id: 'P-4', state: 'stopped', forecastEndDay: AS_OF + 30 },
    { id: 'P-7' },
    { id: 'P-8', stage: 'closed' },
  ];
  expect(lines(now, history)).toEqual([
    'P-1   new null>null',
    'P-2   reopened null>null',
    'P-7   new null>null',
    'P-3   finished null>null',
    'P-4   stopped green>null',
    'P-5   gone null>null',
  ]);
});

test('a project ran then as of that day: an end after it had not happened', () => {
  const history = [was('P-1', { actualEndDay: THEN + 1 }), was('P-2', { actualEndDay: THEN })];
  const now = [
    { id: 'P-1', actualEndDay: THEN + 1 },
    { id: 'P-2', actualEndDay: THEN },
  ];
  expect(lines(now, history)).toEqual(['P-1   finished null>null']);
});

test('what turned worse comes first, red before amber, then the longest slip; a project is listed once', () => {
  const green = { reportedStatus: 'green' as const, forecastEndDay: AS_OF + 100 };
  const history = ['P-1', 'P-2', 'P-3', 'P-4'].map((id) => was(id, green));
  const now = [
    { id: 'P-1', ...green, forecastEndDay: AS_OF + 101 },
    { id: 'P-2', ...green, forecastEndDay: AS_OF + 150 },
    { id: 'P-3', ...green, reportedStatus: 'amber' as const, forecastEndDay: AS_OF + 120 },
    { id: 'P-4', ...green, reportedStatus: 'red' as const },
    { id: 'P-4', ...green, reportedStatus: 'amber' as const },
  ];
  expect(lines(now, history)).toEqual([
    'P-4 worse   green>red',
    'P-3 worse 20  green>amber',
    'P-2  50  green>green',
    'P-1  1  green>green',
  ]);
});
