/** The pane's bridge in Excel without a browser: what it asks of Excel, what it reads of that, and when it tells the pane to look again. */

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { excelHost } from '../../excel-addin/host/excel-host.ts';
import { showCell } from '../../excel-addin/host/show-cell.ts';
import { watchWorkbook } from '../../excel-addin/host/watch-workbook.ts';
import { whyNoPane } from '../../excel-addin/pane/why-no-pane.ts';
import type { PaneBridge } from '../../pane/bridge.ts';
import { createHostBridge } from '../../pane/host/host-bridge.ts';
import { bootOffice } from '../hosts/excel/boot-office.ts';
import type { SeedWorkbook } from '../hosts/excel/seed.ts';
import type { ExcelStandIn } from '../hosts/excel/stand-in.ts';
import { type LoadWatch, watchLoads } from '../hosts/excel/watch-loads.ts';

const WORKBOOK: SeedWorkbook = {
  name: 'Portfolio.xlsx',
  sheets: [
    {
      name: 'Projects',
      cells: [
        ['ID', 'Name', 'Cost'],
        ['P-001', 'Ledger renewal', 100_000],
      ],
    },
    { name: 'Away', visibility: 'VeryHidden', cells: [['x']] },
  ],
};

let standIn: ExcelStandIn;
let watch: LoadWatch;
let bridge: PaneBridge;

beforeAll(async () => {
  ({ standIn } = await bootOffice());
  watch = watchLoads();
});
beforeEach(() => {
  standIn.open(WORKBOOK);
  watch.reset();
  bridge = createHostBridge({
    ...{ host: excelHost(), show: showCell, onChange: watchWorkbook },
    ...{ today: () => TODAY, prefix: 'PMO.', application: 'Excel' },
  });
});

const TODAY = '2026-11-22';
const tabs = () => standIn.workbook.sheets.map(({ name }) => name);
/** Until events that were caused have come. */
const soon = () => new Promise((settle) => setTimeout(settle, 20));

describe('the bridge', () => {
  it('asks for nothing that it does not read, whatever is done', async () => {
    const view = await bridge.view(TODAY);
    const choice = view.check.groups.flatMap(({ findings }) => findings)[0]?.choices[0];
    if (choice === undefined) throw new Error('The workbook leaves nothing to choose.');
    await bridge.remember(choice.mapping);
    await bridge.run('status', '2026-11-22');
    await bridge.show('Projects', 'B2');
    await bridge.functions?.insertExample('WSJF', 0);
    const stop = bridge.onChange(() => {});
    await soon();
    stop();
    await soon();
    expect(tabs()).toEqual(
      expect.arrayContaining(['Projects', 'Settings', 'Executive 2026-11-22', 'Example WSJF']),
    );
    expect(watch.unused).toEqual([]);
  });

  it.each([
    ['to look', () => bridge.view(TODAY), 3],
    ['to show a cell', () => bridge.show('Projects', 'B2'), 2],
    ['to make a status tab', () => bridge.run('status', '2026-11-22'), 6],
  ])('needs few requests %s', async (_, deed, most) => {
    await deed();
    expect(standIn.traffic.count).toBeGreaterThan(0);
    expect(standIn.traffic.count).toBeLessThanOrEqual(most);
  });

  it('says how far a run has come, to its end', async () => {
    const told: (readonly [number, number])[] = [];
    await bridge.run('status', TODAY, {
      progress: (done, total) => told.push([done, total]),
    });
    const total = told[0]?.[1] ?? 0;
    expect(total).toBeGreaterThan(0);
    expect(told).toEqual(Array.from({ length: total }, (__, index) => [index + 1, total]));
  });

  it('refuses a date that is none, a command that cannot run, and a tab that cannot be seen', async () => {
    await expect(bridge.run('status', '2026-02-30')).rejects.toThrow('This is no date');
    await expect(bridge.run('raid', '2026-11-22')).rejects.toThrow('has no RAID');
    await expect(bridge.show('Away', null)).rejects.toThrow('“Away” is hidden or gone');
    await expect(bridge.show('Nowhere', 'A1')).rejects.toThrow('“Nowhere” is hidden or gone');
    expect(tabs()).toEqual(['Projects', 'Away']);
  });

  it('leaves what a tab had selected where only the tab is asked for', async () => {
    await bridge.show('Projects', 'B2:C2');
    const selected = standIn.workbook.selection;
    expect(selected?.rect).toEqual({ row: 1, column: 1, rows: 1, columns: 2 });
    await bridge.show('Projects', null);
    expect(standIn.workbook.selection).toBe(selected);
  });

  it('takes back what made tabs alone, unless somebody has changed them', async () => {
    const run = await bridge.run('status', '2026-11-22');
    expect(run.canUndo).toBe(true);
    expect((await bridge.view(TODAY)).isRunUndone).toBe(false);
    const made = run.lines[0]?.sheet ?? '';
    standIn.user.type(made, 'H40', 'mine');
    await expect(bridge.undo()).rejects.toThrow('changed since, so it was left alone');
    expect(tabs()).toContain(made);
    standIn.user.type(made, 'H40', '');
    await bridge.undo();
    expect(tabs()).toEqual(['Projects', 'Away']);
    expect((await bridge.view(TODAY)).isRunUndone).toBe(true);
    await expect(bridge.undo()).rejects.toThrow('nothing left to undo');
  });

  it('does not offer to take back what replaced a tab or put a live formula in', async () => {
    await bridge.run('status', '2026-11-22');
    expect((await bridge.run('status', '2026-11-22')).canUndo).toBe(false);
    expect((await bridge.functions?.insertExample('WSJF', 0))?.canUndo).toBe(false);
    expect((await bridge.view(TODAY)).isRunUndone).toBe(false);
  });

  it('answers questions, and carries out orders that it takes back cell by cell', async () => {
    expect(await bridge.ask({ ask: 'sheets' }, '2026-11-22')).toEqual([
      { sheet: 'Projects', readAs: ['Projects'] },
      { sheet: 'Away', readAs: [] },
    ]);
    await expect(bridge.ask({ ask: 'sheets' }, '2026-02-30')).rejects.toThrow('This is no date');
    const change = { setting: 'costRedShare', value: '12%' } as const;
    const run = await bridge.carryOut({ order: 'setting', change }, '2026-11-22');
    expect(run).toMatchObject({ title: 'Setting Cost red above', canUndo: true });
    expect(tabs()).toContain('Settings');
    const again = { setting: 'costRedShare', value: '15%' } as const;
    await bridge.carryOut({ order: 'setting', change: again }, '2026-11-22');
    const valueNow = async () => {
      const { topics } = await bridge.ask({ ask: 'settings' }, '2026-11-22');
      const all = topics.flatMap(({ settings }) => settings);
      return all.find(({ id }) => id === 'costRedShare')?.value;
    };
    expect(await valueNow()).toBe('15%');
    await bridge.undo();
    expect(await valueNow()).toBe('12%');
    const wrong = { setting: 'costRedShare', value: 'a lot' } as const;
    await expect(
      bridge.carryOut({ order: 'setting', change: wrong }, '2026-11-22'),
    ).rejects.toThrow('type a share such as 10 % or 0.1');
  });

  it('promises nothing that Excel does by itself', async () => {
    expect(bridge.abilities).toEqual({ open: false, sample: false, save: false, undo: true });
    expect(bridge.isUnsaved()).toBe(false);
    for (const deed of [bridge.openSample, bridge.save]) {
      await expect(deed()).rejects.toThrow('File menu');
    }
  });
});

describe('what changes the workbook', () => {
  it('is told when a person does it, here or elsewhere, and not when the bridge does', async () => {
    let count = 0;
    const stop = bridge.onChange(() => {
      count += 1;
    });
    await soon();
    await bridge.run('status', '2026-11-22');
    await soon();
    expect(count).toBe(0);
    standIn.user.type('Projects', 'B2', 'Ledger');
    standIn.user.type('Projects', 'B2', 'Ledger renewal', true);
    await soon();
    expect(count).toBe(2);
    standIn.user.deleteSheet('Executive 2026-11-22');
    await soon();
    expect(count).toBe(3);
    stop();
    await soon();
    standIn.user.type('Projects', 'B2', 'Portal');
    await soon();
    expect(count).toBe(3);
  });

  it('goes untold where Excel takes no listener, and nothing else suffers', async () => {
    standIn.faults.refuseSync(0);
    const stop = bridge.onChange(() => {
      throw new Error('nobody listens');
    });
    await soon();
    standIn.faults.clear();
    standIn.user.type('Projects', 'B2', 'Ledger');
    await soon();
    expect((await bridge.view(TODAY)).name).toBe('Portfolio.xlsx');
    stop();
  });
});

describe('where there is no pane', () => {
  it.each([
    [null, 'Office.js did not load'],
    [{ host: null, isNewEnough: false }, 'works within Excel only'],
    [{ host: 'Word', isNewEnough: true }, 'works within Excel only'],
    [{ host: 'Excel', isNewEnough: false }, 'too old'],
  ])('a sentence says why (%j)', (place, sentence) => {
    expect(whyNoPane(place)).toContain(sentence);
  });

  it('is none in an Excel that is new enough', () => {
    expect(whyNoPane({ host: 'Excel', isNewEnough: true })).toBeNull();
  });
});
