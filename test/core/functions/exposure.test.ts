/** EXPOSURE: expected monetary value by hand, by a published decision tree, and by the RAID log. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { EXPOSURE } from '../../../core/functions/exposure.ts';
import { ageOne, GOOD } from '../raid/make-log.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(EXPOSURE, args));

it.each([
  [1, 10_000],
  [2, 30_000],
  [3, 50_000],
  [4, 70_000],
  [5, 90_000],
  [3.5, 60_000],
  ['High', 70_000],
  ['L', 30_000],
])('probability %s of 100,000 is %i', (probability, expected) => {
  expect(call(probability, 100_000)).toEqual([[expected]]);
});

// PMBOK Guide, 5th edition, figure 11-16: build for 120 (60% 200, 40% 90), upgrade for 50 (60% 120, 40% 60).
it('gives the expected values of the published decision tree, by a scale with its shares', () => {
  const scale = [[0.1, 0.4, 0.5, 0.6, 0.9]];
  const values = call([[4], [2], [4], [2]], [[80], [-30], [70], [10]], scale).flat() as number[];
  const [buildStrong, buildWeak, upgradeStrong, upgradeWeak] = values as [
    number,
    number,
    number,
    number,
  ];
  expect(buildStrong + buildWeak).toBeCloseTo(36, 9);
  expect(upgradeStrong + upgradeWeak).toBeCloseTo(46, 9);
});

it('is rounded to the hundredth as a spreadsheet rounds, gains too', () => {
  expect(call(4, [[1000.15], [-1000.15], [0], ['1.2m']])).toEqual([
    [700.11],
    [-700.11],
    [0],
    [840_000],
  ]);
});

it('what is missing is said', () => {
  expect(call([[null], [3], ['TBD']], [[3], [null], [null]])).toEqual([
    ['unknown: no probability from 1 to 5'],
    ['unknown: no cost impact'],
    ['unknown: neither probability nor cost impact'],
  ]);
  expect(call([[3], [3]], [[1e16], [5]])).toEqual([['unknown: no cost impact'], [2.5]]);
});

it('a percentage is no step of the scale, and says so', () => {
  expect(call(0.3, 1000)).toEqual([
    ['#VALUE! "0.3" in Probability is out of range; expected a number from 1 to 5'],
  ]);
});

it.each([
  ['four shares', [[0.1, 0.2, 0.3, 0.4]]],
  ['shares that fall', [[0.1, 0.3, 0.2, 0.7, 0.9]]],
  ['equal shares', [[0.1, 0.1, 0.2, 0.7, 0.9]]],
])('%s are no scale', (_, scale) => {
  expect(call(3, 100, scale)).toEqual([['#VALUE! Scale is not five rising shares from 0 to 100%']]);
});

it('is the exposure of an open risk of the RAID log', () => {
  const rating = fc.double({ min: 1, max: 5, noNaN: true });
  const cost = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(rating, cost, (probability, costImpact) => {
      const { exposure } = ageOne({ ...GOOD, type: 'risk', probability, costImpact });
      expect(call(probability, costImpact)).toEqual([[exposure]]);
    }),
  );
});
