/** Which numbers can be a project's date. */

import { describe, expect, it } from 'vitest';
import {
  dayText,
  FIRST_PLAUSIBLE_DAY,
  isPlausibleDay,
  LAST_PLAUSIBLE_DAY,
} from '../../../core/cell/plausible-day.ts';

describe('plausible days', () => {
  it('run from the first of 1950 to the last of 2100', () => {
    expect(dayText(FIRST_PLAUSIBLE_DAY)).toBe('1950-01-01');
    expect(dayText(LAST_PLAUSIBLE_DAY)).toBe('2100-12-31');
  });

  it.each([
    [FIRST_PLAUSIBLE_DAY - 0.01, false],
    [FIRST_PLAUSIBLE_DAY, true],
    [LAST_PLAUSIBLE_DAY + 0.99, true],
    [LAST_PLAUSIBLE_DAY + 1, false],
    [2026, false],
    [Number.NaN, false],
  ])('%d: %s', (serial, expected) => {
    expect(isPlausibleDay(serial)).toBe(expected);
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, 1e12, -1e12])('%d is no day at all', (serial) => {
    expect(dayText(serial)).toBeNull();
  });
});
