/** The text of a formula that a plan puts into a cell. */

import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../core/cell/address.ts';
import { formulaText } from '../../../core/plan/formula-text.ts';

const A1: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
const B2_C4: Rect = { row: 1, column: 1, rows: 3, columns: 2 };

describe('the text of a formula of a plan', () => {
  it.each([
    [[A1, B2_C4], '=PMO.WSJF(A1,B2:C4)'],
    [[A1, null, B2_C4], '=PMO.WSJF(A1,,B2:C4)'],
    [[A1, null, null], '=PMO.WSJF(A1)'],
    [[], '=PMO.WSJF()'],
  ])('names a function and ranges: %j', (ranges, text) => {
    expect(formulaText({ functionId: 'WSJF', ranges }, 'PMO.')).toBe(text);
  });

  it('is spelt as the host spells names', () => {
    expect(formulaText({ functionId: 'WSJF', ranges: [A1] }, 'PMO_')).toBe('=PMO_WSJF(A1)');
  });

  it.each(['', 'wsjf', 'WSJF(1)+HYPERLINK', 'A', 'WS JF', '=WSJF', 'WSJF\n'])(
    'takes nothing for a function that is no id: %j',
    (functionId) => {
      expect(() => formulaText({ functionId, ranges: [] }, 'PMO.')).toThrow(RangeError);
    },
  );

  it.each<Partial<Rect>>([{ row: -1 }, { column: 0.5 }, { rows: 0 }, { columns: Number.NaN }])(
    'takes no range that is on no sheet: %j',
    (part) => {
      const ranges = [{ ...A1, ...part }];
      expect(() => formulaText({ functionId: 'WSJF', ranges }, 'PMO.')).toThrow(RangeError);
    },
  );
});
