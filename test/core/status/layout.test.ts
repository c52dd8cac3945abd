import { expect, test } from 'vitest';
import type { StyleRole } from '../../../core/plan/style-table.ts';
import { cell, tableRow } from '../../../core/status/layout.ts';
import { textWidth } from '../../../core/status/text-width.ts';

/** Lines that a row is high for, with the text in the column at `index`. */
function linesOf(text: string, index: number, role: StyleRole = 'text-wrap'): number {
  const cells = Array.from({ length: 8 }, (_, at) => cell(at === index ? text : null, role));
  return ((tableRow(cells).height ?? 0) - 4) / 20;
}

test.each([
  ['', 2, 1],
  ['Finance', 2, 1],
  ['Chief information officer · PW', 2, 2],
  ['Identity governance and joiner-mover-leaver', 1, 2],
  ['Forecast end has passed and it is not finished.', 7, 2],
  ['1 worse than reported, 1 better than reported', 7, 2],
  ['5 worse than reported', 7, 1],
  ['one\ntwo\n\nfour', 7, 4],
  ['x'.repeat(100), 7, 3],
  ['漢'.repeat(30), 7, 2],
] as const)('%j in column %i takes %i lines', (text, index, lines) => {
  expect(linesOf(text, index)).toBe(lines);
});

test('bold takes more room, and a status wraps', () => {
  expect(linesOf('● Green', 3, 'status-green')).toBe(1);
  expect(linesOf('● Green, cost only', 3, 'status-green')).toBe(2);
  expect(linesOf('Forecast cost', 3, 'header')).toBe(2);
});

test('what does not wrap keeps one line', () => {
  expect(linesOf('x'.repeat(500), 1, 'link')).toBe(1);
});

test('narrow letters are narrower than wide ones, and unknown ones are wide', () => {
  expect(textWidth('illicit')).toBeLessThan(textWidth('mammoth') / 1.5);
  expect(textWidth('漢字')).toBeCloseTo(30, 9);
});
