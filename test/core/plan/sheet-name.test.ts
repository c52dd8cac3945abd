import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSheetName, freeSheetName } from '../../../core/plan/sheet-name.ts';

describe('names of tabs', () => {
  it.each([
    ['Executive 2026-11-22', 'Executive 2026-11-22'],
    ['R&D: plan/actual?', 'R&D plan actual'],
    ["'quoted'", 'quoted'],
    ['   ', 'Sheet'],
    ['', 'Sheet'],
    ['two\nlines', 'two lines'],
    ["a' '", 'a'],
    ['History', 'History (1)'],
    ['HISTORY', 'HISTORY (1)'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('cleans %j to %j', (name, clean) => {
    expect(cleanSheetName(name)).toBe(clean);
  });

  it('finds a free name without regard to case', () => {
    expect(freeSheetName('Log', ['LOG', 'log (2)'])).toBe('Log (3)');
  });

  it('shortens a long name to make room for its number', () => {
    const long = 'x'.repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${'x'.repeat(27)} (2)`);
  });

  it('gives a name that any spreadsheet takes, for any wish', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (wished, taken) => {
        const name = freeSheetName(wished, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
