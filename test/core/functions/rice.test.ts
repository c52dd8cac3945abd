/** RICE: published examples, shares of confidence, and blanks told by the name of the input. */

import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { RICE } from '../../../core/functions/rice.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(RICE, args));

// McBride, "RICE: Simple prioritization for product managers" (Intercom, 2016).
it.each([
  ['the first published project', [450, 3, 1, 2], 675],
  ['the second', [2000, 1, 0.8, 4], 400],
  ['the third, the highest of them', [800, 2, 0.5, 1], 800],
  ['a confidence with its sign', [2000, 1, '80%', 4], 400],
  ['a confidence in points', [2000, 1, 80, 4], 400],
  ['an effort of zero', [2000, 1, 0.8, 0], 'unknown: the effort is zero'],
  ['a reach of zero', [0, 1, 0.8, 4], 0],
  ['two blanks', [null, 1, null, 4], 'unknown: the reach and the confidence are blank'],
  ['a blank effort', [1, 1, 1, null], 'unknown: the effort is blank'],
])('%s', (_, args, expected) => {
  expect(call(...args)).toEqual([[expected]]);
});

it('a confidence over 100% fails', () => {
  expect(call(...[[[100], [100]], 1, [['120%'], ['100%']], 1])[0]?.[0]).toMatch(
    /^#VALUE! row 1: "120%" in Confidence is out of range/,
  );
});
