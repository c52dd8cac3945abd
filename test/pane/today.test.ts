import { expect, it } from 'vitest';
import { today } from '../../pane/today.ts';

it.each([
  [new Date(2026, 0, 2, 0, 0, 1), '2026-01-02'],
  [new Date(2026, 10, 22, 23, 59, 59), '2026-11-22'],
])('is the day of the local clock', (now, day) => {
  expect(today(now)).toBe(day);
});

it('is the present day unless another is given', () => {
  const before = today(new Date());
  const shown = today();
  expect([before, today(new Date())]).toContain(shown);
});
