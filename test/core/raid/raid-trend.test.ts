import { expect, test } from 'vitest';
import type { HistoryRow } from '../../../core/model/history.ts';
import { findRaidTrend } from '../../../core/raid/raid-trend.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { AS_OF, ageItems, day, GOOD } from './make-log.ts';

const row = (
  reportDay: number,
  project: string,
  openRaid: number | null,
  highRaid: number | null,
  overdueRaid: number | null,
) => ({ reportDay, project, openRaid, highRaid, overdueRaid }) as HistoryRow;

const projects = ['P-1', 'P-2', 'P-3'].map((id) => makeProject({ id, name: id }));
const items = [
  { ...GOOD, project: 'P-1', probability: 5, impact: 5 },
  { ...GOOD, project: 'P-1', dueDay: day('2026-11-20') },
  { ...GOOD, project: 'P-2', probability: null },
  { ...GOOD, project: 'Ghost' },
];

test('without an earlier report nothing has moved, and that is said', () => {
  const history = [row(AS_OF, 'P-1', 9, 9, 9), row(AS_OF + 7, 'P-1', 9, 9, 9)];
  const { trend } = ageItems(items, { projects, history });
  expect(trend.sinceDay).toBeNull();
  expect(trend.portfolio.open).toEqual({
    now: 3,
    before: null,
    change: null,
    direction: null,
    unknown: 'no-history',
  });
});

test('compares with the last report before the day, project by project and over all', () => {
  const history = [
    row(AS_OF - 14, 'P-1', 50, 50, 50),
    row(AS_OF - 7, 'P-1', 7, 7, 7),
    row(AS_OF - 7, 'P-1', 1, 1, 2),
    row(AS_OF - 7, 'P-2', 2, null, 0),
    row(AS_OF - 7, 'P-9', 1, 0, 0),
  ];
  const { trend } = ageItems(items, { projects, history });
  expect(trend.sinceDay).toBe(AS_OF - 7);
  const { open, high, overdue } = trend.portfolio;
  expect(open).toEqual({ now: 3, before: 4, change: -1, direction: 'down', unknown: null });
  expect(high).toEqual({ now: 1, before: 1, change: 0, direction: 'same', unknown: null });
  expect(overdue).toEqual({ now: 1, before: 2, change: -1, direction: 'down', unknown: null });
  const moved = trend.projects.map((one) => [
    one.project,
    one.open.change ?? one.open.unknown,
    one.high.change ?? one.high.unknown,
  ]);
  expect(moved).toEqual([
    ['P-1', 1, 0],
    ['P-2', -1, 'not-known-then'],
    ['P-9', 'not-listed-now', 'not-listed-now'],
  ]);
});

test('a project that the last report had not, and one whose severities are not known now, say so', () => {
  const history = [row(AS_OF - 7, 'P-2', 1, 1, 0)];
  const { trend } = ageItems(items, { projects, history });
  const byId = new Map(trend.projects.map((one) => [one.project, one]));
  expect(byId.get('P-1')?.open.unknown).toBe('not-in-last-report');
  expect(byId.get('P-2')?.high).toMatchObject({ now: null, before: 1, unknown: 'not-known-now' });
});

test('counts that are no numbers are not known', () => {
  const history = [row(AS_OF - 7, 'P-1', Number.NaN, Number.POSITIVE_INFINITY, 1)];
  const now = new Map([['P-1', { open: 1, high: 0, overdue: 0 }]]);
  const { portfolio } = findRaidTrend(now, history, AS_OF);
  expect([portfolio.open.unknown, portfolio.high.unknown]).toEqual([
    'not-known-then',
    'not-known-then',
  ]);
  expect(portfolio.overdue.change).toBe(-1);
});
