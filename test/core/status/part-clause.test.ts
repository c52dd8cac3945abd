/** How many of how many, in words. */

import { expect, test } from 'vitest';
import { coveredText, partClause, partSentence } from '../../../core/status/part-clause.ts';

const NOUN = ['project', 'projects'] as const;
const SAID = ['has a score', 'have a score', 'has no score'] as const;

test.each([
  [0, 0, 'there is no project'],
  [0, 1, 'the only project has no score'],
  [1, 1, 'the only project has a score'],
  [0, 2, 'none of 2 projects has a score'],
  [1, 2, '1 of 2 projects has a score'],
  [2, 2, 'both projects have a score'],
  [3, 3, 'all 3 projects have a score'],
  [2, 1200, '2 of 1,200 projects have a score'],
])('%i of %i: %s', (count, total, text) => {
  expect(partClause(count, total, NOUN, SAID)).toBe(text);
});

test('a sentence begins with a capital letter', () => {
  expect(partSentence(1, 1, NOUN, SAID)).toBe('The only project has a score');
});

test.each([
  [0, 2, '0 of 2'],
  [1, 1, 'the only one'],
  [0, 1, '0 of 1'],
  [3, 3, 'all 3'],
])('%i of %i covers %s', (known, count, text) => {
  expect(coveredText({ known, count })).toBe(text);
});
