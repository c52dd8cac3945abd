/** Large JSON documents are printed piece by piece. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { printableJson, printJsonPieces } from '../../../workbench/cli/printable.ts';

function printed(value: unknown): readonly string[] {
  const pieces: string[] = [];
  printJsonPieces(value, (piece) => pieces.push(piece));
  return pieces;
}

it('is the same document, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const value = { one, list: [one, [other], { other }], none: undefined, other };
      expect(printed(value).join('')).toBe(`${printableJson(value)}\n`);
    }),
  );
  expect(printed(null)).toEqual(['null\n']);
});

it('never holds more than a part of a long list, and escapes as ever', () => {
  const entries = Array.from({ length: 20_000 }, (_, index) => ({
    id: `R-${index}`,
    is: '\u202e',
  }));
  const pieces = printed({ version: 1, data: { entries } });
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(200_000);
  expect(pieces.join('')).not.toContain('\u202e');
  expect(JSON.parse(pieces.join('')).data.entries).toHaveLength(20_000);
});
