import { expect, it } from 'vitest';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { OLDEST_SETS } from '../../hosts/excel/oldest-sets.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import { watchLoads } from '../../hosts/excel/watch-loads.ts';

const SETS = { ...OLDEST_SETS, ExcelApi: '1.15' };
let standIn: ExcelStandIn;

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

it('cost one sync more where there are any, and nothing otherwise; nothing is loaded in vain', async () => {
  const counts: number[] = [];
  const watch = watchLoads();
  for (const formula of [null, '=SEQUENCE(2,2)', '=PMO.CAPHEAT(A2:B2)']) {
    const host = await open(formula);
    watch.reset();
    await host.read();
    counts.push(standIn.traffic.count);
    expect(watch.unused).toEqual([]);
  }
  expect(counts).toEqual([2, 3, 4]);
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
