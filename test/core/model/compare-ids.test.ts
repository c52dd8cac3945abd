/** Ids in the order in which people read them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, sortedById } from '../../../core/model/compare-ids.ts';

/** The same order by cutting both ids into parts, as one would write it first. */
function byParts(a: string, b: string): number {
  const partsOf = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? [];
  const [partsOfA, partsOfB] = [partsOf(a), partsOf(b)];
  for (const [index, partOfA] of partsOfA.entries()) {
    const partOfB = partsOfB[index];
    if (partOfB === undefined) return 1;
    const isNumeric = /^\d/.test(partOfA) && /^\d/.test(partOfB);
    if (isNumeric && Number(partOfA) !== Number(partOfB)) return Number(partOfA) - Number(partOfB);
    if (!isNumeric && partOfA !== partOfB) return partOfA < partOfB ? -1 : 1;
  }
  if (partsOfB.length > partsOfA.length) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

describe('compareIds', () => {
  it.each([
    [['P-1', 'P-2', 'P-9', 'P-10', 'P-11', 'P-100', 'Q-1']],
    [['', '1', '01', '2', '10', 'A', 'A1', 'A1-1', 'A2', 'AB', 'a']],
    [['2026-09', '2026-9', '2026-10']],
    [['x1y1', 'x1y2', 'x1y10', 'x2', 'x10y1']],
  ])('orders %j', (ids) => {
    const sorted = [...ids].sort(byParts);
    expect([...ids].reverse().sort(compareIds)).toEqual(sorted);
  });

  it('reads digits by their number', () => {
    expect(['P-10', 'P-9', 'P-100', 'P-1'].sort(compareIds)).toEqual([
      ...['P-1', 'P-9', 'P-10', 'P-100'],
    ]);
  });

  it('tells ids apart whose digits are beyond all numbers', () => {
    const [low, high] = ['1'.repeat(400), '2'.repeat(400)];
    expect(compareIds(low, high)).toBeLessThan(0);
    expect(compareIds(high, low)).toBeGreaterThan(0);
  });

  const id = fc.oneof(
    fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', 'b', '-', 'é', ':', '/'), maxLength: 8 }),
    fc.string({ maxLength: 6 }),
    fc.bigInt({ min: 0n, max: 10n ** 19n }).map(String),
  );

  it('is the order by parts, for every two ids', () => {
    fc.assert(
      fc.property(id, id, fc.string({ maxLength: 3 }), (a, b, start) => {
        expect(Math.sign(compareIds(start + a, start + b))).toBe(
          Math.sign(byParts(start + a, start + b)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('is the order that rows are sorted in, and rows of one id stay as they are', () => {
    const like = fc.nat({ max: 200 }).map((number) => `P-${number}`);
    const rows = fc.array(fc.record({ id: fc.oneof(like, id), row: fc.nat() }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (list) => {
        const sorted = [...list].sort((a, b) => compareIds(a.id, b.id));
        expect(sortedById(list, (one) => one.id)).toEqual(sorted);
      }),
      { numRuns: 1000 },
    );
  });
});
