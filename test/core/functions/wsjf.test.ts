/** WSJF: published examples, and blanks told by the name of the input. */

import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { WSJF } from '../../../core/functions/wsjf.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(WSJF, args));

// extrapinchofsalt.com/pm/frameworks/wsjf.html; microsoft/AzureDevOps-WSJF-Extension, issues 79 and 13.
it.each([
  ['a published job', [7, 9, 5, 2], 10.5],
  ['a published job, told as 1.9', [8, 3, 4, 8], 1.875],
  ['no size: blank, not 0', [5, 5, 5, null], 'unknown: the job size is blank'],
  ['no risk reduction does not make the score zero', [5, 5, 0, 5], 2],
  ['nothing to gain is zero', [0, 0, 0, 5], 0],
  ['a size of zero', [5, 5, 5, 0], 'unknown: the job size is zero'],
  ['no time criticality', [5, null, 5, 2], 'unknown: the time criticality is blank'],
  [
    'several that are blank',
    [null, null, 5, null],
    'unknown: the business value, the time criticality and the job size are blank',
  ],
  ['too large for a number', [1e308, 1e308, 1, 1e-9], 'unknown: the result is too large'],
])('%s', (_, args, expected) => {
  expect(call(...args)).toEqual([[expected]]);
});

it('a negative input fails in its row alone', () => {
  expect(call(...[[[5], [-5]], 5, 5, [[5], [5]]])).toEqual([
    [3],
    ['#VALUE! row 2: "-5" in Business value is out of range; expected a number of at least 0'],
  ]);
});

it('blank rows in between stay blank', () => {
  const inputs = [[5], [null], [5]];
  expect(call(...[inputs, inputs, inputs, inputs])).toEqual([[3], [null], [3]]);
});
