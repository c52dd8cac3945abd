/** The horizon: which periods there are. */

import { describe, expect, it } from 'vitest';
import { makeHorizon } from '../../../core/capacity/horizon.ts';
import { formatDay } from '../../../core/day/serial.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { day } from './make-capacity.ts';

const SETTINGS = { weekStart: 'monday', horizonWeeks: 6 } as const;

const spelled = (...args: Parameters<typeof makeHorizon>): readonly string[] => {
  const { starts, endDay } = makeHorizon(...args);
  return [...starts, endDay].map(formatDay);
};

describe('makeHorizon', () => {
  it('has the as-of day’s week and as many as Settings says, 26 by default', () => {
    const { starts, endDay } = makeHorizon(day('2026-11-18'), DEFAULT_SETTINGS);
    expect(starts).toHaveLength(26);
    expect(formatDay(starts[0] as number)).toBe('2026-11-16');
    expect(endDay).toBe((starts[25] as number) + 6);
  });

  it('starts weeks on Sunday where Settings says so', () => {
    const settings = { ...SETTINGS, weekStart: 'sunday' } as const;
    expect(spelled(day('2026-11-18'), settings, 'week', 2)).toEqual([
      '2026-11-15',
      '2026-11-22',
      '2026-11-28',
    ]);
  });

  it('has the as-of day’s month and all that begin within the weeks', () => {
    // Six weeks from Monday 16 November end on Sunday 27 December.
    expect(spelled(day('2026-11-18'), SETTINGS, 'month')).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2026-12-31',
    ]);
  });

  it('has the days from the as-of day to the end of the weeks', () => {
    const { starts, endDay } = makeHorizon(day('2026-11-18'), SETTINGS, 'day');
    expect([starts[0], starts.length, formatDay(endDay)]).toEqual([
      day('2026-11-18'),
      40,
      '2026-12-27',
    ]);
  });

  it('has as many periods as are asked for', () => {
    expect(spelled(day('2028-01-31'), SETTINGS, 'month', 3)).toEqual([
      '2028-01-01',
      '2028-02-01',
      '2028-03-01',
      '2028-03-31',
    ]);
  });
});
