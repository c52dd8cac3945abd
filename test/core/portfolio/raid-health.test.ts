import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { NO_OPEN_RAID, type RaidFacts, raidHealth } from '../../../core/portfolio/raid-health.ts';
import { makeRaidItem } from './make-project.ts';

const facts = (some: Partial<RaidFacts>): RaidFacts => ({ ...NO_OPEN_RAID, ...some });
const judge = (some: Partial<RaidFacts>, settings = {}) =>
  raidHealth('live', facts(some), { ...DEFAULT_SETTINGS, ...settings });

test.each([
  ['nothing open', {}, 'green'],
  ['one high', { open: 1, graded: 1, openHigh: 1 }, 'green'],
  ['two high', { open: 2, graded: 2, openHigh: 2 }, 'amber'],
  ['one overdue', { open: 1, graded: 1, overdue: 1 }, 'green'],
  ['two overdue', { open: 2, graded: 2, overdue: 2 }, 'amber'],
  [
    'one high that is overdue',
    { open: 1, graded: 1, openHigh: 1, overdue: 1, overdueHigh: 1 },
    'amber',
  ],
  ['two of these', { open: 2, graded: 2, openHigh: 2, overdue: 2, overdueHigh: 2 }, 'red'],
  ['open ones without a severity', { open: 3, graded: 0 }, null],
  ['overdue ones without a severity', { open: 3, graded: 0, overdue: 2 }, 'amber'],
  ['some without a severity', { open: 3, graded: 1 }, 'green'],
] as const)('%s', (_, some, level) => {
  const health = judge(some);
  expect(health.level).toBe(level);
  expect(health.unknown).toBe(level === null ? 'raid-ungraded' : null);
  expect(health.reasons).toHaveLength(level === 'amber' || level === 'red' ? 1 : 0);
});

test('the counts are settings', () => {
  const one = { open: 1, graded: 1, openHigh: 1 };
  expect(judge(one, { healthRaidAmberCount: 1 }).level).toBe('amber');
  const late = { ...one, overdue: 1, overdueHigh: 1 };
  expect(judge(late, { healthRaidRedCount: 1 }).level).toBe('red');
});

test('names the entries and their due days', () => {
  const entries = [makeRaidItem({ sheetRow: 4 }), makeRaidItem({ sheetRow: 7 })];
  const { reasons } = judge({ open: 2, graded: 2, openHigh: 2, entries });
  const rows = reasons[0]?.cells.map(({ sheet, a1 }) => `${sheet}!${a1}`);
  expect(rows).toEqual(['RAID!A5', 'RAID!G5', 'RAID!A8', 'RAID!G8']);
});

test.each(['no-raid-table', 'raid-unread'] as const)(
  'without a log nothing is known: %s',
  (why) => {
    expect(raidHealth('live', why, DEFAULT_SETTINGS)).toEqual({
      level: null,
      reasons: [],
      unknown: why,
    });
  },
);

test('a finished project is not judged', () => {
  const late = facts({ open: 5, graded: 5, openHigh: 5, overdueHigh: 5 });
  expect(raidHealth('finished', late, DEFAULT_SETTINGS).unknown).toBe('finished');
});
