import { beforeAll, expect, it, vi } from 'vitest';
import { COMMANDS, type Plan, type Step, stepsBeside } from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { describeStops } from '../../host-contract/describe-stops.ts';
import { DAY, SMALL_PORTFOLIO } from '../../host-contract/small-portfolio.ts';
import { stoppingWatch } from '../../host-contract/stopping-watch.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import { standInHost } from './stand-in-host.ts';

vi.setConfig({ testTimeout: 120_000 });

describeStops(standInHost('Excel with ExcelApi 1.9', {}));

let standIn: ExcelStandIn;
beforeAll(async () => {
  ({ standIn } = await bootOffice());
});

/** Rows of texts that fill several requests, on a tab that the plan adds. */
function large(): Plan {
  const values = Array.from({ length: 4_000 }, (_, row) => [row, 'x'.repeat(500)]);
  const steps: Step[] = [
    { step: 'add-sheet', sheet: 'Made', mark: 'm', rows: 4_000, columns: 2 },
    { step: 'write', sheet: 'Made', at: { row: 0, column: 0 }, values },
    { step: 'layout', sheet: 'Made', ...FRAME },
  ];
  return { title: 'Large', steps, written: [] };
}

const FRAME = {
  ...{ columnWidths: [90, 90], rowHeights: [], frozenRows: 1, gridlines: true, tabColour: null },
  print: { orientation: 'landscape', pagesWide: 1, repeatRows: 1 },
} as const;

it('a tab of which requests were sent already is taken away by one more, and events are on again', async () => {
  ({ standIn } = await bootOffice({ workbook: { sheets: SMALL_PORTFOLIO } }));
  const host = excelHost();
  const before = await host.read();
  let isStopped = false;
  const watch = { isStopped: () => isStopped || standIn.traffic.count > 1 };
  standIn.traffic.reset();
  await expect(host.apply(large(), watch)).rejects.toMatchObject({ trouble: 'stopped' });
  expect(standIn.traffic.count).toBe(3);
  expect(standIn.workbook.runtime.areEventsOn).toBe(true);
  expect(await host.read()).toEqual(before);
  isStopped = true;
  standIn.traffic.reset();
  await expect(host.apply(large(), watch)).rejects.toMatchObject({ trouble: 'stopped' });
  expect(standIn.traffic.count, 'what has not begun needs no request').toBe(0);
});

it('a plan that was given up before anything was sent sends nothing', async () => {
  ({ standIn } = await bootOffice({ workbook: { sheets: SMALL_PORTFOLIO } }));
  const host = excelHost();
  const [command] = COMMANDS;
  if (command === undefined) throw new Error('There is no command.');
  const plan = command.run(await host.read(), { asOf: DAY, mapping: [] });
  expect(stepsBeside(plan)).toBeGreaterThan(2);
  standIn.traffic.reset();
  const watch = stoppingWatch({ asking: 2 });
  await expect(host.apply(plan, watch)).rejects.toMatchObject({ trouble: 'stopped' });
  expect(standIn.traffic.count).toBe(0);
});

it('reading tells how many cells have come, up to all of them, in every part of a long tab', async () => {
  const cells = Array.from({ length: 6_000 }, (_, row) => [row, 'x'.repeat(300)]);
  ({ standIn } = await bootOffice({
    workbook: {
      sheets: [
        { name: 'A', cells: [['a', 'b']] },
        { name: 'Long', cells },
      ],
    },
  }));
  const watch = stoppingWatch(null);
  await excelHost().read(watch);
  const told = watch.told();
  expect(told.length).toBeGreaterThan(3);
  expect(told[0]).toEqual([2, 12_002]);
  expect(told[told.length - 1]).toEqual([12_002, 12_002]);
  const done = told.map(([cells]) => cells);
  expect(done).toEqual([...done].sort((one, two) => one - two));
  expect(watch.asked()).toBe(standIn.traffic.count);
  standIn.traffic.reset();
  const stopping = excelHost().read(stoppingWatch({ asking: 3 }));
  await expect(stopping).rejects.toMatchObject({ trouble: 'stopped' });
  expect(standIn.traffic.count).toBe(3);
});
