/** An edit can bring a number format, as a typed day does; everything else about the cell's looks stays. */

import { describe, expect, it } from 'vitest';
import type { FileHost } from '../../../workbench/files/file-host.ts';
import { newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';

const DAY = { row: 0, column: 0, value: 46_083, formula: null, numberFormat: 'yyyy-mm-dd' };

describe('an edit with a number format', () => {
  it('gives the cell that format and keeps its other looks', async () => {
    const file = await workbook();
    file.setCells('T', [DAY, { ...DAY, row: 1, value: 0.5, numberFormat: '0%' }]);
    const cells = (await openFile('t.xlsx', file.toBytes())).view().sheets[0]?.cells;
    expect(cells?.[0]?.[0]).toMatchObject({
      value: 46_083,
      style: { bold: true, numberFormat: 'yyyy-mm-dd' },
    });
    expect(cells?.[1]?.[0]).toMatchObject({ value: 0.5, style: { numberFormat: '0%' } });
  });

  it('keeps the format that the cell has where it brings none', async () => {
    const file = await workbook();
    file.setCells('T', [DAY]);
    const again = await openFile('t.xlsx', file.toBytes());
    again.setCells('T', [{ row: 0, column: 0, value: 46_084, formula: null }]);
    const saved = await openFile('t.xlsx', again.toBytes());
    expect(saved.view().sheets[0]?.cells[0]?.[0]).toMatchObject({
      value: 46_084,
      style: { bold: true, numberFormat: 'yyyy-mm-dd' },
    });
  });
});

/** One tab with a bold cell above a plain one. */
async function workbook(): Promise<FileHost> {
  const file = newWorkbook('t.xlsx');
  const range = { row: 0, column: 0, rows: 1, columns: 1 };
  await file.apply({
    title: 'T',
    written: [],
    steps: [
      { step: 'add-sheet', sheet: 'T', mark: '', rows: 2, columns: 1 },
      { step: 'write', sheet: 'T', at: { row: 0, column: 0 }, values: [['a'], ['b']] },
      { step: 'style', sheet: 'T', runs: [{ style: { bold: true }, ranges: [range] }] },
    ],
  });
  return openFile('t.xlsx', file.toBytes());
}
