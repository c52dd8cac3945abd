/** The word that a person probably meant. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../../workbench/cli/nearest-word.ts';

const COMMANDS = ['check', 'status', 'sample'];

describe('the nearest word', () => {
  it.each([
    ['chekc', 'check'],
    ['Check', 'check'],
    ['stauts', 'status'],
    ['sampel', 'sample'],
    ['chec', 'check'],
    ['lint', null],
    ['', null],
  ])('for %j is %j', (typed, expected) => {
    expect(nearestWord(typed, COMMANDS)).toBe(expected);
  });

  it('is as far from one side as from the other, and a word is no step from itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, one)).toBe(0);
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });
});
