/** The lines that say what a block left out. */

import { expect, it } from 'vitest';
import { notCountedLines } from '../../../core/functions/not-counted.ts';

it('says nothing where nothing was left out', () => {
  expect(notCountedLines([])).toEqual([]);
});

it('gives every reason a line up to five, and then says how many more there are', () => {
  const reasons = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(notCountedLines(reasons.slice(0, 5)).map(([line]) => line)).toEqual([
    ...['Not counted: a', 'Not counted: b', 'Not counted: c', 'Not counted: d', 'Not counted: e'],
  ]);
  const lines = notCountedLines(reasons);
  expect(lines).toHaveLength(6);
  expect(lines[5]).toEqual(['Not counted: … and 2 more']);
});
