/** Templates: what is saved under a workbook's name says that it is a workbook, or Excel refuses it. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeXlsx } from './make-xlsx.ts';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

function types(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)[TYPES] as Uint8Array);
}

function withType(type: string): Uint8Array {
  const parts = unzipSync(makeXlsx({ sheets: [{ name: 'A', xml: '<sheetData/>' }] }));
  const text = strFromU8(parts[TYPES] as Uint8Array);
  expect(text).toContain(WORKBOOK);
  return zipSync({ ...parts, [TYPES]: strToU8(text.replace(WORKBOOK, type)) });
}

describe.each([
  ['x', WORKBOOK.replace('sheet.main', 'template.main'), WORKBOOK],
  [
    'm',
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  ],
])('a template (.xlt%s)', (letter, template, workbook) => {
  it('becomes a workbook under a workbook’s name, and stays one under its own', async () => {
    const bytes = withType(template);
    const host = await openFile(`a.xlt${letter}`, bytes);
    expect(host.toBytes()).toEqual(bytes);
    expect(types(host.toBytes(`b.xls${letter}`))).toBe(types(withType(workbook)));
    host.setCells('A', [{ row: 0, column: 0, value: 1, formula: null }]);
    expect(types(host.toBytes())).toBe(types(bytes));
    const again = await openFile('b', host.toBytes(`b.xls${letter}`));
    expect((await again.read()).sheets[0]?.grid).toEqual([[1]]);
    expect(types(host.toBytes(`b.xls${letter}`))).toBe(types(withType(workbook)));
  });

  it('that is named like a workbook becomes one when it is changed', async () => {
    const bytes = withType(template);
    const host = await openFile(`a.xls${letter}`, bytes);
    expect(host.toBytes()).toEqual(bytes);
    host.setCells('A', [{ row: 0, column: 0, value: 1, formula: null }]);
    expect(types(host.toBytes())).toBe(types(withType(workbook)));
  });
});
