/** How the parts of a workbook are told apart and found; a part that is missing is said, never read as blanks. */

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeParts, makeXlsx, type WorkbookParts } from './make-xlsx.ts';

const TEXT_SHEET: WorkbookParts = {
  sheets: [
    {
      name: 'First',
      xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
    },
    { name: 'Second', xml: '<sheetData/>' },
  ],
  sharedStrings: ['<t>Alpha</t>'],
};

type Parts = Record<string, string | Uint8Array>;

function spoilt(spoil: (parts: Parts) => void): Uint8Array {
  const parts = makeParts(TEXT_SHEET);
  spoil(parts);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

function replaceIn(parts: Parts, path: string, from: string, to: string): void {
  const text = String(parts[path]);
  expect(text).toContain(from);
  parts[path] = text.replace(from, to);
}

const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const SHEET = 'xl/worksheets/sheet1.xml';

describe('the workbook part', () => {
  it('counts days from 1904 though an extension of a like name follows', async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: 'A',
          xml: '<sheetData><row r="1"><c r="A1" s="1"><v>43538</v></c></row></sheetData>',
        },
      ],
      beforeSheets: '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>',
      afterSheets:
        '<extLst><ext uri="{1}" xmlns:x15="urn:x15"><x15:workbookPr chartTrackingRefBase="1"/><x15:workbookProtection/></ext></extLst>',
    });
    const host = await openFile('a.xlsx', bytes);
    expect((await host.read()).sheets[0]?.grid).toEqual([[45_000]]);
    const add = { step: 'add-sheet', sheet: 'B', mark: 'm', rows: 1, columns: 1 } as const;
    await expect(host.apply({ title: '', steps: [add], written: [] })).rejects.toMatchObject({
      trouble: 'sheet-protected',
    });
  });
});

describe('a part that is missing', () => {
  it.each<[string, (parts: Parts) => void, RegExp]>([
    ['a sheet', (parts) => delete parts[SHEET], /the tab “First” cannot be found/],
    [
      'the reference to a sheet',
      (parts) => replaceIn(parts, RELATIONSHIPS, '"rId2"', '"rId9"'),
      /the tab “Second” cannot be found/,
    ],
    [
      'the shared texts',
      (parts) => delete parts['xl/sharedStrings.xml'],
      /the texts of its cells cannot be found/,
    ],
    [
      'one shared text',
      (parts) => replaceIn(parts, SHEET, '<v>0</v>', '<v>7</v>'),
      /the text of a cell cannot be found/,
    ],
  ])('%s: the file is called damaged', async (_, spoil, sentence) => {
    await expect(openFile('a.xlsx', spoilt(spoil))).rejects.toMatchObject({
      trouble: 'file-unreadable',
      message: expect.stringMatching(sentence),
    });
  });

  it.each([
    ['my%20sheet.xml', 'my sheet.xml'],
    ['my sheet.xml', 'my%20sheet.xml'],
    ['my%20sheet.xml', 'my%20sheet.xml'],
  ])('is found as %s where its name is %s', async (target, name) => {
    const bytes = spoilt((parts) => {
      replaceIn(parts, RELATIONSHIPS, 'worksheets/sheet1.xml', `worksheets/${target}`);
      parts[`xl/worksheets/${name}`] = parts[SHEET] as string;
      delete parts[SHEET];
    });
    const host = await openFile('a.xlsx', bytes);
    expect((await host.read()).sheets[0]?.grid).toEqual([['Alpha']]);
  });

  it('is none in a chart sheet and in a module of old', async () => {
    const bytes = spoilt((parts) => {
      replaceIn(
        parts,
        RELATIONSHIPS,
        '/worksheet" Target="worksheets/sheet2',
        '/chartsheet" Target="worksheets/sheet2',
      );
      replaceIn(
        parts,
        'xl/workbook.xml',
        '</sheets>',
        '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
      );
    });
    const { sheets } = await (await openFile('a.xlsx', bytes)).read();
    expect(sheets.map(({ name }) => name)).toEqual(['First']);
  });
});
