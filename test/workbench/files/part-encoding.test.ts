/** Letters that XML spells in its own ways, or cannot spell: none is lost, and none makes a file that nobody opens. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeParts, makeXlsx, type WorkbookParts } from './make-xlsx.ts';
import { structuralProblems } from './structural-check.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS: WorkbookParts = {
  sheets: [
    {
      name: 'T',
      xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Größe</t></is></c></row></sheetData>',
    },
  ],
};

function withSheetBytes(encode: (xml: string) => Uint8Array): Uint8Array {
  const parts = makeParts(TEXTS);
  const xml = String(parts[SHEET]);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        path === SHEET ? encode(xml) : strToU8(String(content)),
      ]),
    ),
  );
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('a sheet that is not UTF-8', () => {
  it.each<[string, (xml: string) => Uint8Array]>([
    ['ISO-8859-1', (xml) => latin(xml.replace('UTF-8', 'ISO-8859-1'))],
    [
      'UTF-16 without a mark',
      (xml) => Uint8Array.from(Array.from(xml).flatMap((letter) => [letter.charCodeAt(0), 0])),
    ],
    ['UTF-8 that says UTF-16', (xml) => strToU8(xml.replace('UTF-8', 'UTF-16'))],
  ])('is read and patched without losing a letter: %s', async (_, encode) => {
    const host = await openFile('a.xlsx', withSheetBytes(encode));
    expect((await host.read()).sheets[0]?.grid).toEqual([['Größe']]);
    host.setCells('T', [{ row: 1, column: 0, value: 'Maß', formula: null }]);
    const bytes = host.toBytes();
    expect(strFromU8(unzipSync(bytes)[SHEET] as Uint8Array)).toMatch(/encoding="UTF-8".*Größe/s);
    expect((await (await openFile('a.xlsx', bytes)).read()).sheets[0]?.grid).toEqual([
      ['Größe'],
      ['Maß'],
    ]);
  });

  it.each<[string, (xml: string) => Uint8Array]>([
    ['a byte that is none', latin],
    ['an encoding that nobody knows', (xml) => strToU8(xml.replace('UTF-8', 'x-klingon'))],
  ])('is refused where letters would be lost: %s', async (_, encode) => {
    await expect(openFile('a.xlsx', withSheetBytes(encode))).rejects.toMatchObject({
      trouble: 'file-unreadable',
    });
  });
});

describe('a character that XML cannot hold', () => {
  it('is left out of a formula', async () => {
    const host = await openFile('a.xlsx', makeXlsx(TEXTS));
    host.setCells('T', [{ row: 5, column: 0, value: 'ab', formula: '="a\u0007b\ud800"&"c\td"' }]);
    const bytes = host.toBytes();
    expect(structuralProblems(bytes)).toEqual([]);
    const again = await openFile('a.xlsx', bytes);
    expect(again.view().sheets[0]?.cells[5]?.[0]?.formula).toBe('="ab"&"c\td"');
  });

  it.each(['a\u0007b', 'a\ud800b', 'a\tb', 'a\nb', 'a\u007f', 'a\uffff'])(
    'is refused in a tab’s name: %j',
    async (to) => {
      const host = await openFile('a.xlsx', makeXlsx(TEXTS));
      const step = { step: 'rename-sheet', sheet: 'T', to, mark: '' } as const;
      await expect(host.apply({ title: '', steps: [step], written: [] })).rejects.toMatchObject({
        trouble: 'write-failed',
      });
    },
  );
});
