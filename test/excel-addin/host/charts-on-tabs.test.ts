import { beforeAll, expect, it, vi } from 'vitest';
import {
  type Host,
  HostError,
  type Plan,
  publishTab,
  type Snapshot,
  type TabDocument,
} from '../../../core/index.ts';
import { ownershipOf } from '../../../core/plan/ownership.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import { type LoadWatch, watchLoads } from '../../hosts/excel/watch-loads.ts';

vi.setConfig({ testTimeout: 120_000 });

let standIn: ExcelStandIn;
let watch: LoadWatch;
beforeAll(async () => {
  ({ standIn } = await bootOffice());
  watch = watchLoads();
});

async function open(): Promise<Host> {
  const sheets = [{ name: 'Projects', cells: [['ID'], ['P-1']] }];
  ({ standIn } = await bootOffice({ workbook: { sheets } }));
  watch.reset();
  return excelHost();
}

const values = [
  ['Late', 3],
  ['On time', 9],
];
const chart = (title: string) => ({
  kind: 'stacked-bar' as const,
  title,
  description: 'Three are late.',
  categories: { row: 0, column: 0, rows: 2, columns: 1 },
  series: [
    { name: 'Days', values: { row: 0, column: 1, rows: 2, columns: 1 }, colour: '#0B5C8A' },
    { name: 'More', values: { row: 0, column: 1, rows: 2, columns: 1 }, colour: '#B42318' },
  ],
  numberFormat: '#,##0',
  valueTitle: 'Days',
});
const DOCUMENT: TabDocument = {
  name: 'Executive 2026-11-22',
  rows: values.map((row) => ({ cells: row.map((value) => ({ value, role: 'text' as const })) })),
  columnWidths: [120, 80, 120, 80],
  frozenRows: 0,
  repeatRows: 0,
  charts: ['One', 'Two', 'Three', 'Four'].map(chart),
};

const publishing = (snapshot: Snapshot): Plan =>
  publishTab({
    snapshot,
    kind: 'status:executive',
    asOf: 46348,
    document: DOCUMENT,
    history: null,
  });

async function publish(host: Host): Promise<void> {
  await host.apply(publishing(await host.read()));
}

const tabs = async (host: Host) =>
  (await host.read()).sheets.map((sheet) => [sheet.name, ownershipOf(sheet).is, sheet.extras]);

const DONE = [
  ['Projects', 'user', 0],
  ['Executive 2026-11-22', 'intact', 4],
];

it('a tab with four charts is as we left it, and is replaced by the next', async () => {
  const host = await open();
  await publish(host);
  expect(await tabs(host)).toEqual(DONE);
  const [, first] = standIn.workbook.sheets;
  await publish(host);
  expect(await tabs(host)).toEqual(DONE);
  expect(standIn.workbook.sheets[1]).not.toBe(first);
});

it('it costs three syncs for reading and three for writing at the most, and nothing is loaded in vain', async () => {
  const host = await open();
  for (const time of ['first', 'again']) {
    standIn.traffic.reset();
    const snapshot = await host.read();
    expect(standIn.traffic.count, `reading, ${time}`).toBeLessThanOrEqual(3);
    standIn.traffic.reset();
    await host.apply(publishing(snapshot));
    expect(standIn.traffic.count, `writing, ${time}`).toBeLessThanOrEqual(3);
    expect(standIn.traffic.largestBytes).toBeLessThanOrEqual(2_000_000);
    expect(watch.unused).toEqual([]);
  }
});

it.each([
  ['a chart taken away', () => standIn.workbook.sheets[1]?.charts.pop()],
  [
    'a drawing',
    () => {
      const sheet = standIn.workbook.sheets[1];
      if (sheet !== undefined) sheet.things.shapes += 1;
    },
  ],
])('%s makes it the user’s, and it is kept', async (_, meddle) => {
  const host = await open();
  await publish(host);
  meddle();
  await publish(host);
  expect((await tabs(host)).map(([name]) => name)).toEqual([
    'Projects',
    'Executive 2026-11-22 (edited)',
    'Executive 2026-11-22',
  ]);
});

it('whichever call fails, the user’s tab stays as it is and the next run ends as if nothing had been', async () => {
  const host = await open();
  standIn.faults.clear();
  await publish(host);
  const { calls } = standIn.faults;
  expect(calls).toBeGreaterThan(150);
  let failed = 0;
  for (let call = 0; call < calls; call += 1) {
    const one = await open();
    standIn.faults.failCall(call);
    const error = await publish(one).then(
      () => null,
      (reason: unknown) => reason,
    );
    standIn.faults.clear();
    if (error !== null) {
      expect(error, `call ${call}`).toBeInstanceOf(HostError);
      failed += 1;
    }
    await publish(one);
    expect(await tabs(one), `after call ${call}`).toEqual(DONE);
  }
  expect(failed).toBe(calls);
});
