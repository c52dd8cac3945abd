import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, type Command, type Host } from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { DAY, SMALL_PORTFOLIO } from '../../host-contract/small-portfolio.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { SeedCell, SeedSheet } from '../../hosts/excel/seed.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import type { Sync } from '../../hosts/excel/traffic.ts';
import { type LoadWatch, watchLoads } from '../../hosts/excel/watch-loads.ts';

/** More in one request or answer than this is a flaw. */
const MOST_BYTES = 2_000_000;
/** A sync beyond the budget must have been full: fuller than this, as the cells to come may be shorter than those that were measured. */
const FULL_BYTES = 400_000;

let standIn: ExcelStandIn;
let watch: LoadWatch;
beforeAll(async () => {
  ({ standIn } = await bootOffice());
  watch = watchLoads();
});

async function open(sheets: readonly SeedSheet[]): Promise<Host> {
  ({ standIn } = await bootOffice({ workbook: { sheets } }));
  watch.reset();
  return excelHost();
}

/** Presses the button; gives what went over the wire, the reading and the carrying out apart. */
async function press(host: Host, { run }: Command, asOf: number) {
  standIn.traffic.reset();
  const snapshot = await host.read();
  const reading = standIn.traffic.syncs;
  standIn.traffic.reset();
  await host.apply(run(snapshot, { asOf, mapping: [] }));
  return { reading, writing: standIn.traffic.syncs };
}

/** The budget: three, and one more for each that was full. */
function expectWithin(syncs: readonly Sync[], what: string): void {
  const bytes = syncs.map(({ requestBytes, responseBytes }) =>
    Math.max(requestBytes, responseBytes),
  );
  expect(Math.max(...bytes), `${what}: the largest payload`).toBeLessThanOrEqual(MOST_BYTES);
  const full = bytes.filter((size) => size > FULL_BYTES).length;
  const shown = `${what}: ${bytes.join(', ')} bytes`;
  expect(syncs.length, shown).toBeLessThanOrEqual(3 + full);
}

/** A portfolio with so many projects, and as many lines in its RAID log and its allocations. */
function portfolioOf(count: number): SeedSheet[] {
  const rows = (make: (index: number) => SeedCell[]) =>
    Array.from({ length: count }, (_, index) => make(index));
  const id = (index: number) => `P-${String(index + 1).padStart(5, '0')}`;
  const more: Readonly<Record<string, SeedCell[][]>> = {
    Projects: rows((index) => [
      id(index),
      `Project number ${index} – “Überblick”`,
      DAY - 90,
      DAY + 60,
      DAY + 60 + (index % 90),
      900000,
      990000,
      index % 3 ? 'Green' : 'Red',
    ]),
    'RAID log': rows((index) => [
      `R-${index}`,
      'Risk',
      id(index),
      `Something that may happen to ${index}`,
      index % 2 ? 'L. N.' : null,
      DAY - 60 - (index % 300),
      DAY - 5,
      'Open',
      1 + (index % 5),
      1 + (index % 4),
    ]),
    Allocations: rows((index) => [id(index), 'S-1', null, DAY, DAY + 60, 0.1]),
    Scores: rows((index) => [id(index), 'A. B.', DAY - 20, 1 + (index % 5), 1 + (index % 4)]),
  };
  return SMALL_PORTFOLIO.map((sheet) => {
    const [header = []] = sheet.cells ?? [];
    const added = more[sheet.name];
    return added === undefined ? sheet : { ...sheet, cells: [header, ...added] };
  });
}

const EACH = COMMANDS.map((command) => [command.label, command] as const);

it('all of this runs in an Excel that has ExcelApi 1.9 and refuses whatever is newer', async () => {
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  await open(SMALL_PORTFOLIO);
  const newer = Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Projects').comments.getCount();
    await sync();
  });
  await expect(newer).rejects.toMatchObject({ code: 'ApiNotFound' });
});

describe('what a command costs', () => {
  it.each(EACH)(
    '%s: three syncs for reading and three for writing at the most, every time',
    async (_, command) => {
      const host = await open(SMALL_PORTFOLIO);
      for (const [time, asOf] of [
        ['first', DAY],
        ['again', DAY],
        ['a day later', DAY + 1],
      ] as const) {
        const { reading, writing } = await press(host, command, asOf);
        expect(reading.length, `reading, ${time}`).toBeLessThanOrEqual(3);
        expect(writing.length, `writing, ${time}`).toBeLessThanOrEqual(3);
        expect(watch.unused, `loaded and never read, ${time}`).toEqual([]);
      }
    },
  );

  it.each(EACH)(
    '%s: no more than that after a failure has left something half built',
    async (_, command) => {
      const host = await open(SMALL_PORTFOLIO);
      standIn.faults.failCall(60);
      await expect(press(host, command, DAY)).rejects.toThrow();
      standIn.faults.clear();
      const { reading, writing } = await press(host, command, DAY);
      expect(reading.length).toBeLessThanOrEqual(3);
      expect(writing.length).toBeLessThanOrEqual(3);
    },
  );

  it.each(EACH)('%s: as many syncs for 80 projects as for 40', async (_, command) => {
    const counts: number[][] = [];
    for (const size of [40, 80]) {
      const { reading, writing } = await press(await open(portfolioOf(size)), command, DAY);
      counts.push([reading.length, writing.length]);
    }
    expect(counts[1]).toEqual(counts[0]);
  });

  it.each(EACH)(
    '%s: for 3,000 projects no sync more than their bytes demand, and no payload above 2 MB',
    { timeout: 120_000 },
    async (_, command) => {
      const host = await open(portfolioOf(3_000));
      for (const time of ['first', 'again']) {
        const { reading, writing } = await press(host, command, DAY);
        expectWithin(reading, `reading, ${time}`);
        expectWithin(writing, `writing, ${time}`);
      }
      expect(watch.unused).toEqual([]);
    },
  );

  it('a long log of long texts: no payload above 2 MB, and no sync more than its bytes demand', async () => {
    const words = 'Supplier is late; escalated to the board, which decides in the spring. '.repeat(
      2,
    );
    const header = ['ID', 'Type', 'Title', ...Array.from({ length: 17 }, (_, at) => `Notes ${at}`)];
    const rows = Array.from({ length: 1_500 }, (_, row) =>
      header.map((_name, at) => (at === 0 ? `R-${row}` : `${words}${row}`)),
    );
    const host = await open([{ name: 'RAID log', cells: [header, ...rows] }]);
    standIn.traffic.reset();
    const { sheets } = await host.read();
    expect(sheets[0]?.grid).toHaveLength(1_501);
    expectWithin(standIn.traffic.syncs, 'reading');
  });

  it('suspends computing and drawing once a request, and turns events off once', async () => {
    const host = await open(SMALL_PORTFOLIO);
    const [command] = COMMANDS;
    const { writing } = await press(host, command as Command, DAY);
    for (const { calls } of writing) {
      const count = (name: string) => calls.filter((call) => call === name).length;
      expect(count('Application.suspendApiCalculationUntilNextSync')).toBeLessThanOrEqual(1);
      expect(count('Application.suspendScreenUpdatingUntilNextSync')).toBeLessThanOrEqual(1);
    }
    expect(standIn.workbook.runtime.timesOff).toBe(1);
    expect(standIn.workbook.runtime.areEventsOn).toBe(true);
  });

  it('a plan of no steps costs nothing', async () => {
    const host = await open(SMALL_PORTFOLIO);
    await host.apply({ title: 'Nothing', steps: [], written: [] });
    expect(standIn.traffic.count).toBe(0);
  });
});
