/** What a mistyped text most likely means, and how far apart words are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestText } from '../../../core/sheet/nearest-text.ts';
import { editDistance } from '../../../core/sheet/readers/edit-distance.ts';

/** The same distance by its definition, with the whole table and no limit. */
function wholeTable(a: string, b: string): number {
  const rows: number[][] = [];
  for (let row = 0; row <= a.length; row += 1) {
    const line: number[] = [];
    for (let column = 0; column <= b.length; column += 1) {
      const at = (up: number, back: number) => rows[row - up]?.[column - back] as number;
      if (row === 0 || column === 0) {
        line.push(row + column);
        continue;
      }
      const isSame = a[row - 1] === b[column - 1];
      const steps = [at(1, 0) + 1, (line[column - 1] as number) + 1, at(1, 1) + (isSame ? 0 : 1)];
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) steps.push(at(2, 2) + 1);
      line.push(Math.min(...steps));
    }
    rows.push(line);
  }
  return rows[a.length]?.[b.length] as number;
}

describe('the distance of two words', () => {
  it.each([
    ['green', 'green', 0],
    ['gren', 'green', 1],
    ['geren', 'green', 1],
    ['grey', 'green', 2],
    ['', 'abc', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
    expect(editDistance(a, b, distance)).toBe(distance);
    expect(editDistance(a, b, distance - 1)).toBeNull();
  });

  it('is the one of the whole table, wherever it is within the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
        const distance = wholeTable(a, b);
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the nearest text', () => {
  it.each([
    ['Projets', ['People', 'Projects'], 'Projects'],
    [' PROJECTS ', ['People', 'Projects'], 'Projects'],
    ['P-10', ['P-11', 'P-12'], 'P-11'],
    ['Vendor', ['People', 'Projects'], null],
    ['x', [], null],
    ['x'.repeat(80), ['x'.repeat(79)], 'x'.repeat(79)],
    ['x'.repeat(81), ['x'.repeat(79)], null],
    ['x'.repeat(80), ['x'.repeat(81)], null],
  ])('to "%s" among %j is %j', (text, candidates, nearest) => {
    expect(nearestText(text, candidates)).toBe(nearest);
  });
});
