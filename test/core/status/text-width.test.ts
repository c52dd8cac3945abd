/** Texts are measured in both fonts in which tabs are drawn. */

import { expect, test } from 'vitest';
import { cell, highEnough } from '../../../core/status/layout.ts';
import { textWidth } from '../../../core/status/text-width.ts';

// Widths of the letters in thousandths of the font's size, as their makers give them: Calibri at 11 points, Arial at 10.
test.each([
  ['0123456789', 74.3, 74.1],
  ['most lost: Risk reduction', 150.4, 148.7],
])('%j takes what the wider font takes, and a little more', (text, calibri, arial) => {
  const most = Math.max(calibri, arial);
  expect(textWidth(text)).toBeGreaterThanOrEqual(most);
  expect(textWidth(text)).toBeLessThan(most * 1.03);
});

test('a minus, a dash and quotes are no wide letters', () => {
  expect(textWidth('−11.3')).toBe(textWidth('+11.3'));
  expect(textWidth('0–30')).toBeLessThan(textWidth('00300'));
  expect(textWidth('“a”')).toBeLessThan(25);
});

test('what moves a score stands on two lines where it fits on them', () => {
  const words = 'Strategic fit +25.0, Customer benefit +20.0; most lost: Risk reduction −11.3.';
  expect(highEnough([cell(words, 'text-wrap')], [248]).height).toBe(44);
});
