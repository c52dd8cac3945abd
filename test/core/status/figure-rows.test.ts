import { expect, test } from 'vitest';
import { changeNote, figureRows } from '../../../core/status/figure-rows.ts';
import { joinWords } from '../../../core/status/list-words.ts';

test.each([
  [3, 1, true, '▲ 2'],
  [1, 3, true, '▼ 2'],
  [1_002, 0, true, '▲ 1,002'],
  [3, 3, true, 'no change'],
  [3, null, true, 'not known then'],
  [3, null, false, null],
  [null, 3, true, null],
])('%s after %s', (now, then, hasFormer, expected) => {
  expect(changeNote(now, then, hasFormer)).toBe(expected);
});

test('the row of notes is there only where something is noted', () => {
  const figure = { label: 'Red', value: 3, note: null };
  expect(figureRows([figure])).toHaveLength(3);
  expect(figureRows([figure, { ...figure, note: '▲ 2' }])).toHaveLength(4);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j joined', (words, expected) => {
  expect(joinWords(words)).toBe(expected);
});
