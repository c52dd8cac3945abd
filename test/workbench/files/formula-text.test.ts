/** How formulas are spelled in a file and on screen. */

import { describe, expect, it } from 'vitest';
import { fileFormula, shownFormula } from '../../../workbench/files/xlsx/formula-text.ts';

describe('a formula', () => {
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=PMO.WSJF(A1,B1,C1,D1)', '_xldudf_PMO_WSJF(A1,B1,C1,D1)'],
    ['=SUM(PMO.AGE(A1:A3,B1),1)', 'SUM(_xldudf_PMO_AGE(A1:A3,B1),1)'],
    ['="PMO.WSJF(1)"&A1', '"PMO.WSJF(1)"&A1'],
  ])('%s is %s in a file, and back', (typed, spelt) => {
    expect(fileFormula(typed)).toBe(spelt);
    expect(shownFormula(spelt)).toBe(typed);
  });

  it('names the functions of the add-in in capitals, however they were typed', () => {
    expect(fileFormula('=pmo.wsjf(1,2,3,4)')).toBe('_xldudf_PMO_WSJF(1,2,3,4)');
  });
});
