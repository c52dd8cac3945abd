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

  it.each([
    ['=SUM(Log[Days (net)])', 'SUM(Log[Days (net)])'],
    ['=SUM(Log[Sort(old)],1)', 'SUM(Log[Sort(old)],1)'],
    ['=Log[[#This Row],[Cost]]*2', 'Log[[#This Row],[Cost]]*2'],
    ["=CONCAT(Log['[x'](y)])", "_xlfn.CONCAT(Log['[x'](y)])"],
    ["='[Book (1).xlsx]Tab'!A1+[1]Tab!A1", "'[Book (1).xlsx]Tab'!A1+[1]Tab!A1"],
  ])('%s keeps the names of columns in %s', (typed, spelt) => {
    expect(fileFormula(typed)).toBe(spelt);
    expect(shownFormula(spelt)).toBe(typed);
  });

  it.each([
    ['=Log[@Cost]*2', 'Log[[#This Row],[Cost]]*2'],
    ['=Log[ @ Cost ]', 'Log[[#This Row],[Cost]]'],
    ['=SUM(Log[@[From]:[To]])', 'SUM(Log[[#This Row],[From]:[To]])'],
    ["=Log[@[Cost '[k€']]]", "Log[[#This Row],[Cost '[k€']]]"],
    ['=Log[@]', 'Log[#This Row]'],
    ["=Log['@home]", "Log['@home]"],
    ['="Log[@Cost]"', '"Log[@Cost]"'],
  ])('%s, as the row of the formula is typed, is %s in a file', (typed, spelt) => {
    expect(fileFormula(typed)).toBe(spelt);
  });

  it('names the functions of the add-in in capitals, however they were typed', () => {
    expect(fileFormula('=pmo.wsjf(1,2,3,4)')).toBe('_xldudf_PMO_WSJF(1,2,3,4)');
  });
});
