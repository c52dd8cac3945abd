/** Texts are measured in a terminal's places and broken between their words. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, displayWidth } from '../../../workbench/cli/display-width.ts';
import { wrapText } from '../../../workbench/cli/wrap-text.ts';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['Payroll', 7],
    ['Größe ◆ ▲', 9],
    ['e\u0301te\u0301', 3],
    ['財務', 4],
    ['한국', 4],
    ['ＡＢ', 4],
    ['🚀 go', 5],
    ['a\u200bb', 2],
  ])('of %j is %i places', (text, places) => {
    expect(displayWidth(text)).toBe(places);
  });

  it('is never passed by a beginning, and no letter is cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, places) => {
        const head = beginningOf(text, places);
        expect(displayWidth(head)).toBeLessThanOrEqual(places);
        expect(text.startsWith(head)).toBe(true);
        expect(/\p{Surrogate}/u.test(head)).toBe(false);
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    ['', 10, 3, ['']],
    ['ERP core finance', 20, 3, ['ERP core finance']],
    ['ERP core finance', 9, 3, ['ERP core', 'finance']],
    ['ERP  core', 9, 3, ['ERP core']],
    ['one two three four five', 5, 3, ['one', 'two', 'thre…']],
    ['one two three four five', 5, 1, ['one…']],
    ['access of people who left', 15, 1, ['access of…']],
    ['access of the people', 14, 1, ['access of the…']],
    ['not reviewed for 15 days', 21, 1, ['not reviewed for…']],
    ['12 345 678', 6, 1, ['12…']],
    ['Consolidation', 5, 3, ['Conso', 'lidat', 'ion']],
    ['a Consolidation', 5, 2, ['a', 'Cons…']],
  ])('%j at %i places in %i lines is %j', (text, places, limit, lines) => {
    expect(wrapText(text, places, limit)).toEqual(lines);
  });

  it('keeps every word, in order, where lines are not limited', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (list, places) => {
        const lines = wrapText(list.join(' '), places, Number.POSITIVE_INFINITY);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(places);
      }),
    );
  });
});
