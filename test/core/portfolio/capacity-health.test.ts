import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { capacityHealth } from '../../../core/portfolio/capacity-health.ts';

const CELL = { sheet: 'Allocations', a1: 'B7' };
const judge = (plannedHours: number, uncoveredHours: number, settings = {}) =>
  capacityHealth(
    'live',
    { plannedHours, uncoveredHours, findCells: () => [CELL] },
    { ...DEFAULT_SETTINGS, ...settings },
  );

test('amber above the share of Settings, exactly on it green, never red', () => {
  expect(judge(100, 20).level).toBe('green');
  expect(judge(0.3, 0.06).level).toBe('green');
  expect(judge(100, 21)).toEqual({
    level: 'amber',
    unknown: null,
    reasons: [
      {
        code: 'hours-uncovered',
        level: 'amber',
        params: { uncoveredHours: 21, uncoveredShare: 0.21, weeks: 8 },
        cells: [CELL],
      },
    ],
  });
  expect(judge(100, 100).level).toBe('amber');
  expect(judge(100, 21, { capacityAmberShare: 0.25 }).level).toBe('green');
});

test('without people, allocations or planned hours nothing is known', () => {
  const unknown = (found: Parameters<typeof capacityHealth>[1]) =>
    capacityHealth('live', found, DEFAULT_SETTINGS).unknown;
  expect(unknown('no-capacity-tables')).toBe('no-capacity-tables');
  expect(unknown('not-allocated')).toBe('not-allocated');
  expect(judge(0, 0).unknown).toBe('not-allocated');
  expect(judge(Number.NaN, 1).unknown).toBe('not-allocated');
  expect(capacityHealth('stopped', 'not-allocated', DEFAULT_SETTINGS).unknown).toBe('stopped');
});
