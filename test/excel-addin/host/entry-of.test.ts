import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../excel-addin/host/entry-of.ts';
import { parseEntry } from '../../hosts/excel/model/parse-entry.ts';

const PLACE = { numberFormat: 'General', is1904: false, year: 2026 };

describe('an entry', () => {
  it.each([
    [null, ''],
    ['', ''],
    [0, 0],
    [-1.5, -1.5],
    [true, true],
    [{ error: '#N/A' } as const, '#N/A'],
    [{ error: '#ERROR!' } as const, '#VALUE!'],
    ['Ledger in the cloud', 'Ledger in the cloud'],
    ['=1', "'=1"],
    ['MAY-12', "'MAY-12"],
    ['wahr', "'wahr"],
    ['#SPILL!', "'#SPILL!"],
  ])('for %o is %o', (cell, entry) => {
    expect(entryOf(cell)).toBe(entry);
  });

  it('is a day counted from 1904 where it is said so', () => {
    expect(entryOf(46342, true)).toBe(46342 - 1462);
    expect(entryOf('46342', true)).toBe("'46342");
  });

  it('of any text makes a cell that holds just this text', () => {
    const looksTyped = fc.stringMatching(/^[ '=+\-@#$%(),./:0-9A-Za-z]{1,12}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), looksTyped), (text) => {
        const { content, numberFormat } = parseEntry(entryOf(text), PLACE);
        expect(content).toEqual({ value: text, isError: false, formula: null });
        expect(numberFormat).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
