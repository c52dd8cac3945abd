/** Amounts where there is little room: three digits, and never a step too low. */
import { expect, it } from 'vitest';
import { spellShort } from '../../../core/portfolio/spell-number.ts';

it.each([
  [0, '0'],
  [-12, '-12'],
  [9999, '9,999'],
  [9999.6, '10.0 k'],
  [12_345, '12.3 k'],
  [99_940, '99.9 k'],
  [99_950, '100 k'],
  [858_000, '858 k'],
  [999_499, '999 k'],
  [999_500, '1.00 m'],
  [27_010_000, '27.0 m'],
  [-2_864_000, '-2.86 m'],
  [999_600_000, '1.00 bn'],
  [5_113_659_153, '5.11 bn'],
  [1.2e15, '1,200,000 bn'],
])('%j is %j', (amount, text) => {
  expect(spellShort(amount)).toBe(text);
});
