import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { earnedSchedule, findEarnedSchedule } from '../../../core/portfolio/earned-schedule.ts';

const TEN = Array.from({ length: 11 }, (_, time) => 10_000 * time);
const known = (value: number) => ({ value, gap: null });
const unknown = (gap: string) => ({ value: null, gap });

// validation_cases.json of the project pmcontrols (MIT).
test('published: 34,000 earned of 10,000 a period is 3.4 periods', () => {
  expect(findEarnedSchedule(TEN, 34_000).value).toBeCloseTo(3.4, 9);
});

// The same source: 30,000 earned after four periods of ten.
test('published: three periods earned in four of ten', () => {
  const { earnedSchedule: earned, ...rest } = earnedSchedule(TEN, 30_000, 4);
  expect(earned).toEqual(known(3));
  expect(rest.scheduleVariance).toEqual(known(-1));
  expect(rest.scheduleIndex).toEqual(known(0.75));
  expect(rest.estimate.value).toBeCloseTo(13.3333, 4);
});

test.each([
  ['nothing earned yet', TEN, 0, known(0)],
  ['the end of a period', TEN, 30_000, known(3)],
  ['all earned', TEN, 100_000, known(10)],
  ['all earned where the plan goes on without work', [0, 50, 100, 100, 100], 100, known(2)],
  ['a standstill counts to its end', [0, 50, 50, 50, 100], 50, known(3)],
  ['behind a standstill', [0, 50, 50, 100], 75, known(2.5)],
  ['more than the plan has', TEN, 100_001, unknown('earned-outside-plan')],
  ['less than it begins with', [10, 20], 5, unknown('earned-outside-plan')],
  ['no number', TEN, Number.NaN, unknown('not-a-number')],
  ['nothing known', TEN, null, unknown('no-earned-value')],
  ['a plan that falls', [0, 20, 10], 5, unknown('series-falls')],
  ['a plan with a hole', [0, Number.NaN, 10], 5, unknown('not-a-number')],
  ['no plan', [100], 100, unknown('no-series')],
] as const)('%s', (_, planned, earned, figure) => {
  expect(findEarnedSchedule(planned, earned)).toEqual(figure);
});

test('no index before time has passed, and no estimate before anything is earned', () => {
  expect(earnedSchedule(TEN, 30_000, 0).scheduleIndex).toEqual(unknown('no-time-passed'));
  expect(earnedSchedule(TEN, 30_000, Number.NaN).scheduleIndex).toEqual(unknown('not-a-number'));
  expect(earnedSchedule(TEN, 0, 4).scheduleIndex).toEqual(known(0));
  expect(earnedSchedule(TEN, 0, 4).estimate).toEqual(unknown('earned-value-zero'));
});

test('after the planned end the index goes on falling, where SPI would end at 1', () => {
  const late = [10, 12, 16].map((time) => earnedSchedule(TEN, 90_000, time).scheduleIndex.value);
  expect(late).toEqual([0.9, 0.75, 0.5625]);
});

const steps = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});

test('more earned is never less time, and the planned value at that time is what was earned', () => {
  fc.assert(
    fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), (rises, share) => {
      const planned = [0];
      for (const rise of rises) planned.push((planned[planned.length - 1] as number) + rise);
      const whole = planned[planned.length - 1] as number;
      const figure = findEarnedSchedule(planned, whole * share).value as number;
      const more = findEarnedSchedule(planned, whole * Math.min(1, share * 1.1)).value as number;
      expect(more).toBeGreaterThanOrEqual(figure);
      const at = Math.min(Math.floor(figure), rises.length - 1);
      const from = planned[at] as number;
      const back = from + (figure - at) * ((planned[at + 1] as number) - from);
      expect(Math.abs(back - whole * share)).toBeLessThanOrEqual(whole * 1e-9 + 1e-9);
    }),
  );
});

test('every result survives JSON', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double(), { maxLength: 6 }),
      fc.double(),
      fc.double(),
      (all, ev, at) => {
        const figures = earnedSchedule(
          [...all].sort((a, b) => a - b),
          ev,
          at,
        );
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
      },
    ),
  );
});
