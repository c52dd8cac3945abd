import { expect, test } from 'vitest';
import { barCell } from '../../../core/status/bar-cell.ts';

test.each([
  [10, 10, '██████████'],
  [5, 10, '█████'],
  [1, 1_000, '█'],
  [3, 2, '██████████'],
  [0, 10, null],
  [1, 1, null],
  [Number.NaN, 10, null],
])('%s of %s', (count, most, expected) => {
  expect(barCell(count, most).value).toBe(expected);
});
