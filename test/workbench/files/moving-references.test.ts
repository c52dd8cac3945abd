/** References that move with a shared formula or follow a tab's new name, and the names that only look like them. */

import { describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { renameInFormula } from '../../../workbench/files/xlsx/rename-references.ts';
import { shiftFormula } from '../../../workbench/files/xlsx/shift-formula.ts';
import { makeXlsx } from './make-xlsx.ts';

describe('a shared formula in the row below', () => {
  it.each([
    ['A1*YTD2024+Größe1', 'A2*YTD2024+Größe1'],
    ['Größe1+É1+A1', 'Größe1+É1+A2'],
    ['A1048576+A1048577', '#REF!+A1048577'],
    ['XFD1+XFE1+ZZZ9', 'XFD2+XFE1+ZZZ9'],
    ['Q1\\A1+A1\\Q+A1?+_A1+A1.b+A1', 'Q1\\A1+A1\\Q+A1?+_A1+A1.b+A2'],
    ['SUM(A1:B$2,$C3,4:4,D:D)', 'SUM(A2:B$2,$C4,5:5,D:D)'],
    ["'A1'!B1+Blatt1!C1+ÄB1!D1+LOG10(E1)", "'A1'!B2+Blatt1!C2+ÄB1!D2+LOG10(E2)"],
    ['"A1"&T[[#This Row],[A1]]&A1', '"A1"&T[[#This Row],[A1]]&A2'],
  ])('%s is %s', (formula, moved) => {
    expect(shiftFormula(formula, 1, 0)).toBe(moved);
  });

  it('is written out as it was meant when its first cell changes', async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: 'T',
          xml: '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*YTD2024+Größe1</f><v>6</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>9</v></c></row></sheetData>',
        },
      ],
    });
    const host = await openFile('a.xlsx', bytes);
    host.setCells('T', [{ row: 0, column: 1, value: 5, formula: null }]);
    const again = await openFile('a.xlsx', host.toBytes());
    expect(again.view().sheets[0]?.cells[1]?.[1]?.formula).toBe('=A2*YTD2024+Größe1');
  });
});

describe('a formula whose tab gets another name', () => {
  const changes = new Map([
    ['mar', 'March'],
    ['jan', "Bob's 1"],
    ['gone', null],
    ['c', 'D'],
  ]);
  it.each([
    ['SUM(Jan:Mar!A1)', "SUM('Bob''s 1:March'!A1)"],
    ["SUM('Jan:Mar'!A1)", "SUM('Bob''s 1:March'!A1)"],
    ['SUM(Dec:Mar!A1)+SUM(Mar:Dec!A1)', "SUM('Dec:March'!A1)+SUM('March:Dec'!A1)"],
    ['SUM(Dec:Nov!A1)', 'SUM(Dec:Nov!A1)'],
    ['SUM(Mar!A1:Mar!B2)', "SUM('March'!A1:'March'!B2)"],
    ['SUM(A1:Mar!B2)', "SUM(A1:'March'!B2)"],
    ['SUM(Mar!$A$1:Mar!$B$2)', "SUM('March'!$A$1:'March'!$B$2)"],
    ['[1]Mar!A1+[1]Jan:Mar!A1', '[1]Mar!A1+[1]Jan:Mar!A1'],
    ["'[Book.xlsx]Mar'!A1+'C:\\Mar'!A1", "'[Book.xlsx]Mar'!A1+'C:\\Mar'!A1"],
    ["'c'!A1+SUM(Gone:Mar!A1)+Gone!A1", "'D'!A1+SUM(#REF!A1)+#REF!A1"],
    ['Mar!A1+INDIRECT("Mar!A1")', '\'March\'!A1+INDIRECT("Mar!A1")'],
  ])('%s becomes %s', (formula, followed) => {
    expect(renameInFormula(formula, changes)).toBe(followed);
  });
});
