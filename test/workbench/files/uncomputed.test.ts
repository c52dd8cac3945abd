/** Formulas that no program has computed, as in every workbook that openpyxl writes: the snapshot says where they are. */

import { describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeXlsx } from './make-xlsx.ts';

function book(row: string): Uint8Array {
  return makeXlsx({
    sheets: [{ name: 'A', xml: `<sheetData><row r="1">${row}</row></sheetData>` }],
  });
}

async function sheetOf(bytes: Uint8Array) {
  return (await (await openFile('a.xlsx', bytes)).read()).sheets[0];
}

describe('a formula without a stored value', () => {
  it('is named, and one whose value is a zero, an empty text or an error is not', async () => {
    const sheet = await sheetOf(
      book(
        '<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1"><f>1-1</f><v>0</v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ),
    );
    expect(sheet?.uncomputed).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
  });

  it('is not spoken of where there is none', async () => {
    expect(await sheetOf(book('<c r="A1"><f>1+1</f><v>2</v></c>'))).not.toHaveProperty(
      'uncomputed',
    );
  });

  it('is named a thousand times at most, and no more once it is written over', async () => {
    const cells = Array.from({ length: 1_500 }, () => '<c><f>1+1</f></c>');
    expect((await sheetOf(book(cells.join(''))))?.uncomputed).toHaveLength(1_000);
    const host = await openFile('a.xlsx', book('<c r="A1"><f>1+1</f></c>'));
    host.setCells('A', [{ row: 0, column: 0, value: 2, formula: null }]);
    expect((await host.read()).sheets[0]).not.toHaveProperty('uncomputed');
  });
});
