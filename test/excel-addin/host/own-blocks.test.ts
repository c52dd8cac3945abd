import { beforeAll, describe, expect, it } from 'vitest';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { OLDEST_SETS } from '../../hosts/excel/oldest-sets.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import { type LoadWatch, watchLoads } from '../../hosts/excel/watch-loads.ts';

const SETS = { ...OLDEST_SETS, ExcelApi: '1.15' };
let standIn: ExcelStandIn;
let watch: LoadWatch;
beforeAll(async () => {
  await bootOffice({ sets: SETS });
  watch = watchLoads();
});

/** A tab with a table and, below it, a formula that fills a block. */
async function open(formula: string | null): Promise<ReturnType<typeof excelHost>> {
  const cells = [['ID', 'Load'], ['P-1', 0.5], [null], ['Week', 'Load'], [46342, 0.5]];
  const sheets = [
    { name: 'Plan', cells },
    { name: 'Other', cells: [['x']] },
  ];
  ({ standIn } = await bootOffice({ sets: SETS, workbook: { sheets } }));
  if (formula !== null) {
    standIn.user.type('Plan', 'A4', { formula, value: 'Week' });
    standIn.workbook.sheets[0]?.spills.push({ row: 3, column: 0, rows: 2, columns: 2 });
  }
  return excelHost();
}

const BLOCK = { row: 3, column: 0, rows: 2, columns: 2 };

it.each([
  ['=PMO.CAPHEAT(A2:B2)', [BLOCK]],
  ['=LET(x,pmo.capheat(A2:B2),x)', [BLOCK]],
  ['=SEQUENCE(2,2)', undefined],
  ['=IF(A1="PMO.CAPHEAT",A2:B3)', undefined],
  ['=XPMO.CAPHEAT(A2:B2)', undefined],
  [null, undefined],
])('blocks that %s fills are results: %j', async (formula, blocks) => {
  const { sheets } = await (await open(formula)).read();
  expect(sheets.map(({ ownBlocks }) => ownBlocks)).toEqual([blocks, undefined]);
  expect(sheets.map(({ extras }) => extras)).toEqual([0, 0]);
});

it('are told within three syncs, on hidden tabs too, and nothing is loaded in vain', async () => {
  const counts: number[] = [];
  for (const formula of [null, '=SEQUENCE(2,2)', '=PMO.CAPHEAT(A2:B2)']) {
    for (const visibility of ['Visible', 'Hidden', 'VeryHidden'] as const) {
      const host = await open(formula);
      const [sheet] = standIn.workbook.sheets;
      if (sheet !== undefined) sheet.visibility = visibility;
      watch.reset();
      const { sheets } = await host.read();
      expect(sheets[0]?.ownBlocks).toEqual(formula?.startsWith('=PMO') ? [BLOCK] : undefined);
      counts.push(standIn.traffic.count);
      expect(watch.unused).toEqual([]);
    }
  }
  expect(counts).toEqual([2, 2, 2, 2, 2, 2, 3, 3, 3]);
});

describe('in a tab that is longer than the first look', () => {
  const ROWS = 2_000;

  async function readLong(row: number) {
    const cells = Array.from({ length: ROWS }, (_, at) => [`P-${at}`, at]);
    const sheets = [{ name: 'Long', cells, visibility: 'Hidden' as const }, { name: 'Front' }];
    ({ standIn } = await bootOffice({ sets: SETS, workbook: { sheets } }));
    standIn.user.type('Long', `A${row + 1}`, { formula: '=PMO.CAPHEAT(D1:E2)', value: 'Week' });
    const block = { row, column: 0, rows: 2, columns: 2 };
    standIn.workbook.sheets[0]?.spills.push(block);
    watch.reset();
    const { sheets: read } = await excelHost().read();
    expect(watch.unused).toEqual([]);
    expect(read[0]?.ownBlocks).toEqual([block]);
    expect(read[0]?.grid).toHaveLength(ROWS);
    return standIn.traffic.syncs;
  }

  it('they are asked for along with the rest of it: three syncs', async () => {
    expect(await readLong(5)).toHaveLength(3);
  });

  it('far below they follow the rest of it, which is the chunk that its size demands', async () => {
    const syncs = await readLong(ROWS - 9);
    // The tabs, the first look, the rest of the tab, what the formula in it fills.
    const isLarge = syncs.map(({ responseBytes }) => responseBytes > 40_000);
    expect(isLarge).toEqual([false, false, true, false]);
  });
});

it('a cell that a formula fills is not changed', async () => {
  const host = await open('=SEQUENCE(2,2)');
  const cells = [{ at: { row: 4, column: 1 }, from: 0.5, to: 1 }];
  const change = host.apply({
    title: 'Test',
    steps: [{ step: 'set-cells', sheet: 'Plan', cells }],
    written: [],
  });
  await expect(change).rejects.toMatchObject({ trouble: 'sheet-changed' });
});
