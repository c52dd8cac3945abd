/** Files that are no workbook, or that mean harm: a sentence for each, never a stack trace, never endless work. */

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeParts, makeXlsx, type WorkbookParts } from './make-xlsx.ts';
import { richParts, richWorkbook } from './rich-workbook.ts';

const PLAIN: WorkbookParts = { sheets: [{ name: 'A', xml: '<sheetData/>' }] };

function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

function compoundFile(name: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...head, ...Array.from(name).flatMap((c) => [c.charCodeAt(0), 0])]);
}

/** The first place of a four-byte signature. */
function signatureAt(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === signature) return at;
  }
  throw new Error('no such signature');
}

/** Changes the size that the table of contents says the first entry has, unpacked. */
function lyingSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(signatureAt(copy, 0x02014b50) + 24, size, true);
  return copy;
}

function withSheet(xml: string): Uint8Array {
  return zipped({ ...makeParts(PLAIN), 'xl/worksheets/sheet1.xml': xml });
}

const BILLION =
  '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c t="str" r="A1"><v>&b;</v></c></row></sheetData></worksheet>';

describe('a file that cannot be opened', () => {
  const whole = richWorkbook();
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'file-unreadable'],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'file-encrypted'],
    ['an old .xls', compoundFile('Workbook'), 'unsupported'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'file-unreadable',
    ],
    ['a web page', strToU8('<!DOCTYPE html><html></html>'), 'file-unreadable'],
    ['an empty archive', zipSync({}), 'file-unreadable'],
    ['an archive of something else', zipped({ 'a.txt': 'a' }), 'file-unreadable'],
    [
      'a text document',
      zipped({ '[Content_Types].xml': '', 'word/document.xml': '' }),
      'file-unreadable',
    ],
    [
      'a binary workbook',
      zipped({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }),
      'unsupported',
    ],
    ['an OpenDocument file', zipped({ mimetype: 'x', 'content.xml': '' }), 'unsupported'],
    ['a workbook cut in the middle', whole.slice(0, whole.length / 2), 'file-unreadable'],
    ['a workbook cut at the end', whole.slice(0, -10), 'file-unreadable'],
    [
      'a workbook without its workbook part',
      zipped({ '[Content_Types].xml': '<Types/>' }),
      'file-unreadable',
    ],
    [
      'a workbook part that is something else',
      zipped({ ...makeParts(PLAIN), 'xl/workbook.xml': '<a/>' }),
      'file-unreadable',
    ],
    [
      'a sheet whose XML breaks off',
      withSheet('<worksheet><sheetData><row r="1"><c r="A1"'),
      'file-unreadable',
    ],
    ['a sheet that is no XML', withSheet('hello'), 'file-unreadable'],
    [
      'a cell outside any sheet',
      withSheet('<worksheet><sheetData><row r="9999999"/></sheetData></worksheet>'),
      'file-unreadable',
    ],
    [
      'a row between two rows',
      withSheet(
        '<worksheet><sheetData><row r="1.5"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      ),
      'file-unreadable',
    ],
    ['entities of its own', withSheet(BILLION), 'file-unsafe'],
    [
      'a path that leads outside',
      zipped({ ...makeParts(PLAIN), '../evil.xml': 'x' }),
      'file-unsafe',
    ],
    [
      'two entries of one path',
      zipped({ ...makeParts(PLAIN), 'XL/workbook.xml': 'x' }),
      'file-unsafe',
    ],
    [
      'a zip bomb that says how large it is',
      zipped({ ...makeParts(PLAIN), 'xl/bomb.xml': new Uint8Array(16 * 1024 * 1024) }),
      'file-unsafe',
    ],
    ['sizes beyond all bounds', lyingSize(whole, 0x7fffffff), 'file-unsafe'],
  ])('%s', async (_, bytes, trouble) => {
    const error = await openFile('file', bytes).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ trouble });
    expect((error as HostError).message).toMatch(/^(“file”|This) .*\.$/s);
  });

  it('stops unpacking a bomb that lies about its size', async () => {
    const parts = makeParts(PLAIN);
    const { 'xl/workbook.xml': workbook, ...rest } = parts;
    const bomb = zipped({ 'xl/workbook.xml': `${workbook}${' '.repeat(7_000_000)}`, ...rest });
    await expect(openFile('b.xlsx', lyingSize(bomb, 500))).rejects.toMatchObject({
      trouble: 'file-unsafe',
    });
  });

  it('notices content that does not match its check sum', async () => {
    const parts = makeParts(PLAIN);
    const { 'xl/workbook.xml': workbook, ...rest } = parts;
    const bytes = zipSync(
      {
        'xl/workbook.xml': strToU8(String(workbook)),
        ...Object.fromEntries(Object.entries(rest).map(([p, c]) => [p, strToU8(String(c))])),
      },
      { level: 0 },
    );
    const at = signatureAt(bytes, 0x04034b50) + 30 + 'xl/workbook.xml'.length + 60;
    bytes[at] = (bytes[at] as number) ^ 1;
    await expect(openFile('b.xlsx', bytes)).rejects.toMatchObject({ trouble: 'file-unreadable' });
  });

  it('survives random injuries to its bytes and to its XML with a sentence each', async () => {
    const random = generator(7);
    const parts = Object.entries(makeParts(richParts()));
    for (let round = 0; round < 150; round += 1) {
      const injured = whole.slice();
      for (let hit = 0; hit < 3; hit += 1) injured[random(injured.length)] = random(256);
      await opensOrSaysWhy(injured);

      const [path, content] = parts[random(parts.length)] as [string, string];
      const at = random(content.length);
      const spoilt =
        content.slice(0, at) + '<>"/&=c'.charAt(random(7)) + content.slice(at + random(9));
      await opensOrSaysWhy(zipped({ ...Object.fromEntries(parts), [path]: spoilt }));
    }
  });
});

/** A small generator of whole numbers: the same injuries each time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Opened, shown and saved, or refused with a `HostError`. */
async function opensOrSaysWhy(bytes: Uint8Array): Promise<void> {
  try {
    const host = await openFile('hurt.xlsx', bytes);
    const { sheets } = await host.read();
    host.view();
    if (sheets[0] === undefined) return;
    host.setCells(sheets[0].name, [{ row: 20, column: 3, value: 'x', formula: null }]);
    host.toBytes();
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
  }
}

describe('a small workbook that means something huge', () => {
  const rows = (count: number, cell: (row: number) => string) =>
    Array.from({ length: count }, (_, row) => `<row r="${row + 2}">${cell(row + 2)}</row>`).join(
      '',
    );
  const head = '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row>';
  const open = (xml: string, tabs = 1) =>
    openFile(
      'huge.xlsx',
      makeXlsx({ sheets: Array.from({ length: tabs }, (_, at) => ({ name: `S${at}`, xml })) }),
    );
  /** What the work takes at most, in milliseconds on a slow machine: without bounds it is minutes. */
  const LIMIT = 60_000;

  it('is read where one long formula is shared by many cells', { timeout: LIMIT }, async () => {
    const formula = new Array(20_000).fill('A1').join('+');
    const shared = rows(4_000, (row) =>
      row === 2
        ? `<c r="A2"><f t="shared" ref="A2:A4001" si="0">${formula}</f><v>1</v></c>`
        : `<c r="A${row}"><f t="shared" si="0"/><v>1</v></c>`,
    );
    const host = await open(`<sheetData>${head}${shared}</sheetData>`);
    expect((await host.read()).sheets[0]?.grid[4_000]).toEqual([1]);
    const [sheet] = host.view().sheets;
    expect(sheet?.cells[2]?.[0]?.formula).toBe(`=${formula.replaceAll('A1', 'A2')}`);
    // Far down the formulas are left out of the view, but not out of the file.
    expect(sheet?.cells[4_000]?.[0]).toMatchObject({ value: 1, formula: null });
    const edit = (row: number) =>
      host.setCells('S0', [{ row, column: 0, value: 7, formula: null }]);
    expect(() => edit(1)).toThrow('shared by many cells');
    edit(4_000);
    const again = await openFile('huge.xlsx', host.toBytes());
    expect((await again.read()).sheets[0]?.grid[4_000]).toEqual([7]);
    expect(again.view().sheets[0]?.cells[2]?.[0]?.formula).toContain('=A2+A2+');
  });

  it('follows a tab that is renamed in formulas that are shared', async () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">S1!B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    const host = await open(`<sheetData>${shared}</sheetData>`, 2);
    await host.apply({
      title: 'T',
      steps: [{ step: 'rename-sheet', sheet: 'S1', to: 'It', mark: '' }],
      written: [],
    });
    const formulas = () => host.view().sheets[0]?.cells.map((row) => row[0]?.formula);
    expect(formulas()).toEqual(["='It'!B1", "='It'!B2"]);
    host.setCells('S0', [{ row: 0, column: 0, value: 5, formula: null }]);
    expect(formulas()).toEqual([null, "='It'!B2"]);
    const again = await openFile('huge.xlsx', host.toBytes());
    expect(again.view().sheets[0]?.cells[1]?.[0]?.formula).toBe("='It'!B2");
  });

  it('is read where every row has a cell in the last column', { timeout: LIMIT }, async () => {
    const far = rows(20_000, (row) => `<c r="XFD${row}"><v>${row}</v></c>`);
    const { sheets } = await (await open(`<sheetData>${head}${far}</sheetData>`)).read();
    // The core reads a thousand columns and says so by the width of the first rows; the others may end earlier.
    expect(sheets[0]?.grid[1]?.[16_383]).toBe(2);
    expect([sheets[0]?.grid.length, sheets[0]?.grid[19_000]]).toEqual([20_001, [null]]);
  });

  it('is read where merges cover whole sheets', { timeout: LIMIT }, async () => {
    const merges = '<mergeCell ref="B2:XFD1048576"/>'.repeat(2_000);
    const cells = rows(3_000, (row) => `<c r="A${row}"><v>1</v></c><c r="B${row}"><v>2</v></c>`);
    const { sheets } = await (
      await open(`<sheetData>${head}${cells}</sheetData><mergeCells>${merges}</mergeCells>`)
    ).read();
    expect(sheets[0]?.grid.slice(0, 3)).toEqual([[1, null, null, 2], [1, 2], [1]]);
    expect(sheets[0]?.grid[3_000]).toEqual([1]);
  });

  it('is read where something stands in the last row of many tabs', {
    timeout: LIMIT,
  }, async () => {
    const last = '<row r="1048576"><c r="A1048576" s="0"/></row>';
    const { sheets } = await (await open(`<sheetData>${head}${last}</sheetData>`, 20)).read();
    expect(sheets.map(({ grid }) => grid.length)).toEqual(new Array(20).fill(1));
    const value = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    await expect(open(`<sheetData>${head}${value}</sheetData>`, 60)).rejects.toMatchObject({
      trouble: 'file-too-large',
    });
  });

  it('is refused where it is a text of line ends or of delimiters', {
    timeout: LIMIT,
  }, async () => {
    for (const filler of ['\n'.repeat(12_000_000), ','.repeat(40_000_000)]) {
      await expect(openFile('a.csv', strToU8(`ID,Name\n${filler}`))).rejects.toMatchObject({
        trouble: 'file-too-large',
      });
    }
  });
});

describe('a large workbook', () => {
  it('of 200 tabs is read', async () => {
    const sheets = Array.from({ length: 200 }, (_, index) => ({
      name: `S${index}`,
      xml: `<sheetData><row r="1"><c r="A1"><v>${index}</v></c></row></sheetData>`,
    }));
    const snapshot = await (await openFile('many.xlsx', makeXlsx({ sheets }))).read();
    expect(snapshot.sheets.map(({ grid }) => grid[0]?.[0])).toEqual(sheets.map((_, i) => i));
  });

  it('of 1,000 columns is read', async () => {
    const cells = Array.from({ length: 1_000 }, (_, index) => `<c><v>${index}</v></c>`).join('');
    const xml = `<sheetData><row r="1">${cells}</row></sheetData>`;
    const host = await openFile('wide.xlsx', makeXlsx({ sheets: [{ name: 'A', xml }] }));
    expect((await host.read()).sheets[0]?.grid[0]?.[999]).toBe(999);
  });

  it('of errors only is read', async () => {
    const cells = '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'.repeat(50);
    const xml = `<sheetData>${`<row>${cells}</row>`.repeat(50)}</sheetData>`;
    const host = await openFile('bad.xlsx', makeXlsx({ sheets: [{ name: 'A', xml }] }));
    const { grid } = (await host.read()).sheets[0] ?? { grid: [] };
    expect(grid.flat()).toEqual(new Array(2_500).fill({ error: '#DIV/0!' }));
  });
});
