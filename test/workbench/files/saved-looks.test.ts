/** Looks that are saved again and again: a file that has them already is not given them a second time. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellStyle, Plan } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeXlsx } from './make-xlsx.ts';
import { structuralProblems } from './structural-check.ts';

const STYLES: readonly CellStyle[] = [
  { bold: true, fill: '#102030' },
  { italic: true, colour: '#445566', borderBottom: '#AABBCC' },
  { numberFormat: '0.0 "weeks"', horizontal: 'center' },
];

function planFor(sheet: string): Plan {
  const runs = STYLES.map((style, row) => ({
    ranges: [{ row, column: 0, rows: 1, columns: 1 }],
    style,
  }));
  return {
    title: '',
    steps: [
      { step: 'add-sheet', sheet, mark: 'm', rows: 3, columns: 1 },
      { step: 'write', sheet, at: { row: 0, column: 0 }, values: [[1], [2], [3]] },
      { step: 'style', sheet, runs },
    ],
    written: [],
  };
}

function styles(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/styles.xml'] as Uint8Array);
}

async function withTab(bytes: Uint8Array, sheet: string): Promise<Uint8Array> {
  const host = await openFile('a.xlsx', bytes);
  await host.apply(planFor(sheet));
  return host.toBytes();
}

describe('saving looks', () => {
  const plain = makeXlsx({ sheets: [{ name: 'A', xml: '<sheetData/>' }] });

  it('leaves the styles as they are where they have them all', async () => {
    const once = await withTab(plain, 'B');
    expect(styles(once)).not.toBe(styles(plain));
    const twice = await withTab(once, 'C');
    expect(styles(twice)).toBe(styles(once));
    expect(structuralProblems(twice)).toEqual([]);
    const { sheets } = (await openFile('a.xlsx', twice)).view();
    const looks = sheets.map(({ cells }) => cells.map((row) => row[0]?.style));
    expect(looks[2]).toEqual(looks[1]);
    expect(looks[2]).toMatchObject(STYLES);
  });

  it('knows them however another program spells them', async () => {
    const once = await withTab(plain, 'B');
    const spelt = styles(once)
      .replace(/<xf numFmtId="(\d+)" fontId="(\d+)"/g, "<xf  fontId='$2' numFmtId='$1' ")
      .replace(/<(left|right|top|diagonal|b|i)\/>/g, '<$1></$1>')
      .replace(/<\/font>/g, '\n  </font>');
    const parts = unzipSync(once);
    const { zipSync, strToU8 } = await import('fflate');
    const respelt = zipSync({ ...parts, 'xl/styles.xml': strToU8(spelt) });
    expect(styles(await withTab(respelt, 'C'))).toBe(spelt);
  });
});
