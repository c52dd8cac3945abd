/** ICE: products, and blanks told by the name of the input. */

import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { ICE } from '../../../core/functions/ice.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(ICE, args));

it.each([
  ['a product', [8, 5, 6], 240],
  ['a zero makes it zero', [8, 0, 6], 0],
  ['a blank leaves it blank', [8, 5, null], 'unknown: the ease is blank'],
  ['a blank beside a zero', [0, 5, null], 'unknown: the ease is blank'],
])('%s', (_, args, expected) => {
  expect(call(...args)).toEqual([[expected]]);
});
