/** Amounts where there is little room: three digits, and never a step too low; shares that agree with the mark beside them. */
import { expect, it } from 'vitest';
import { spellShare, spellShort } from '../../../core/portfolio/spell-number.ts';

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

it.each([
  [0.125, '12.5%'],
  [0.4, '40%'],
  [1, '100%'],
  [1.002, '100.2%'],
  [0.9996, '99.96%'],
  [1.00004, '100.004%'],
  [0.1004, '10.04%'],
  [-0.1004, '-10.04%'],
  [0.1, '10%'],
  [0.1 + 0.2 + 0.7, '100%'],
  [0.851, '85.1%'],
  [0.8536, '85.4%'],
  [0.8567, '86%'],
  [12.5, '1,250%'],
])('a share of %j is %j: on a limit only where it lies on it', (share, text) => {
  expect(spellShare(share)).toBe(text);
});

it('the limits may be those of Settings', () => {
  expect(spellShare(0.8004, [0.8])).toBe('80.04%');
  expect(spellShare(1.002, [0.8])).toBe('100%');
});
