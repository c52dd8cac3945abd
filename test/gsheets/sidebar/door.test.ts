/** What the script does for the page, through the built `Code.js`: it answers what fits, and whatever else it gets it refuses in a sentence. */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Plan, planCommand, type Step } from '../../../core/index.ts';
import { PANE_CALLS } from '../../../gsheets/app/pane/pane-calls.ts';
import { hostOver } from '../host/built-code.ts';
import { builtAddOn, openSidebarWorld, PORTFOLIO, type SidebarWorld } from './sidebar-world.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await builtAddOn();
}, 120_000);

const MISFIT = 'The pane and the script are not of the same version';
const ALL = { ids: null, isCounted: false };

/** What the page would have carried out for a command. */
function planOf({ ask }: SidebarWorld, commandId: string): Plan {
  const snapshot = ask('paneRead', { ids: null, isCounted: true });
  const planned = planCommand(commandId, snapshot, { asOf: 46_348, mapping: [] });
  if (!planned.can) throw new Error(planned.why);
  return planned.plan;
}

const applied = ({ title, steps }: Plan, ticket: string | null = 't1', from = 0) => ({
  ...{ title, steps, from, ticket },
});

describe('reading', () => {
  it('gives all tabs as data, and writes nothing', async () => {
    const { ask, world } = await openSidebarWorld();
    const { left, ...snapshot } = ask('paneRead', ALL);
    expect(left).toEqual([]);
    expect(snapshot).toMatchObject({
      name: 'Portfolio',
      drawsCharts: true,
      sheets: [{ name: 'Notes' }, { name: 'Projects' }, { name: 'Old', visibility: 'hidden' }],
    });
    expect(world.counts().writes).toBe(0);
  });

  it('gives the tabs asked for alone, and nothing for one that is gone', async () => {
    const { ask, world } = await openSidebarWorld();
    const ids = [world.sheet('Old').id, 999_999, world.sheet('Notes').id];
    const { sheets, left } = ask('paneRead', { ids, isCounted: false });
    expect(sheets.map(({ name }) => name)).toEqual(['Notes', 'Old']);
    expect(left).toEqual([]);
  });

  it('says so where Google cannot read it', async () => {
    const { refused, world } = await openSidebarWorld();
    world.failAt(3);
    expect(refused('paneRead', ALL)).toContain('could not be read');
  });

  it('hands back what it has after half a minute, and goes on from there', async () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ name: `Tab ${n}`, cells: [[n + 1]] }));
    const world = await openSidebarWorld(many, { costs: { read: 3000 } });
    const told: (readonly [number, number])[] = [];
    const host = hostOver(world.world);
    const { sheets } = await host.look({ progress: (...progress) => told.push(progress) });
    expect(sheets.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(([done, total]) => done > 0 && done < total && total === 12)).toBe(true);
  });

  it('of a hundred thousand rows is one answer, and what does not fit beside them comes in the next', async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => [`P-${n}`, 'Ledger', n, n, n, 'Green']);
    const { ask } = await openSidebarWorld([{ name: 'Rows', cells: rows }, { name: 'Other' }]);
    const { sheets, left } = ask('paneRead', ALL);
    expect(sheets[0]?.grid).toHaveLength(100_000);
    expect(left).toHaveLength(1);
    expect(ask('paneRead', { ids: left, isCounted: false }).sheets).toMatchObject([
      { name: 'Other' },
    ]);
  });
});

describe('two runs at once', () => {
  it('are not let happen: the second, begun while the first writes, is refused with a sentence', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const { ask, reply, world, tabs } = opened;
    const [first, other] = [planOf(opened, 'status'), planOf(opened, 'raid')];
    const second: unknown[] = [];
    world.meanwhile(({ name }) => {
      if (name !== 'Range.setValues' || second.length > 0) return;
      second.push(reply('paneApply', JSON.stringify(applied(other, 't2'))));
    });
    ask('paneApply', applied(first));
    expect(second).toEqual([
      {
        done: false,
        trouble: 'write-failed',
        why: 'Steersheet is at work in this spreadsheet already; wait until it is done, then run the command again.',
      },
    ]);
    world.meanwhile(null);
    expect(tabs().filter((name) => name.startsWith('RAID review'))).toEqual([]);
    // The first has let go with its end.
    ask('paneApply', applied(planOf(opened, 'raid')));
    expect(tabs().filter((name) => name.startsWith('RAID review'))).toHaveLength(1);
  });

  it('wait for a moment, as most runs are done in one', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const plan = planOf(opened, 'status');
    opened.world.holdLock('document', 1000);
    expect(opened.ask('paneApply', applied(plan))).toBe(plan.steps.length);
  });
});

describe('a long run', () => {
  it('tells a page that asks beside it how far it has come, in steps that go up', async () => {
    const opened = await openSidebarWorld(PORTFOLIO, { costs: { write: 400 } });
    const { ask, world } = opened;
    const plan = planOf(opened, 'status');
    const told: (readonly [number, number])[] = [];
    world.meanwhile(({ kind }) => {
      if (kind !== 'write') return;
      const found = ask('paneProgress', { ticket: 't1' });
      if (found !== null) told.push(found);
    });
    ask('paneApply', applied(plan));
    const steps = [...new Set(told.map(([done]) => done))];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([plan.steps.length]));
    expect(Math.max(...steps)).toBeLessThanOrEqual(plan.steps.length);
  });

  it('notes progress at most once a second, asking costs one call, and nothing is noted for nobody', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const { ask, world } = opened;
    const plan = planOf(opened, 'status');
    const { now } = world.clock;
    ask('paneApply', applied(plan));
    const seconds = (world.clock.now - now) / 1000;
    expect(world.counts().byName['Cache.put'] ?? 0).toBeLessThanOrEqual(seconds);
    world.calls.length = 0;
    expect(ask('paneProgress', { ticket: 'other' })).toBe(null);
    expect(world.counts().byName).toEqual({ 'CacheService.getUserCache': 1, 'Cache.get': 1 });
    const other = planOf(opened, 'raid');
    world.calls.length = 0;
    ask('paneApply', applied(other, null));
    expect(Object.keys(world.counts().byName).filter((name) => name.includes('Cache'))).toEqual([]);
  });

  it.each(['Cache.put', 'Cache.get'])('goes on where %s fails', async (name) => {
    const leaving = ['read', 'write', 'flush', 'store', 'lock'];
    const costs = { write: 400 };
    const rehearsal = await openSidebarWorld(PORTFOLIO, { costs });
    const plan = planOf(rehearsal, 'status');
    rehearsal.world.calls.length = 0;
    rehearsal.ask('paneApply', applied(plan));
    const calls = rehearsal.world.calls.filter(({ kind }) => leaving.includes(kind));
    const first = calls.findIndex((call) => call.name === name);
    expect(first).toBeGreaterThan(0);
    const { ask, world } = await openSidebarWorld(PORTFOLIO, { costs });
    world.failAt(first);
    expect(ask('paneApply', applied(plan))).toBe(plan.steps.length);
    expect(world.logs.join()).toContain('The run cannot be followed');
  });
});

describe('a run for which Google’s time does not suffice', () => {
  /** Every write takes so long that some seventy of them fill a run. */
  const SLOW = 4000;

  it('hands back how far it came and goes on from there, to the very same tabs', async () => {
    const quick = await openSidebarWorld(PORTFOLIO);
    const plan = planOf(quick, 'status');
    quick.ask('paneApply', applied(plan));
    const slow = await openSidebarWorld(PORTFOLIO);
    const before = structuredClone(PORTFOLIO.map(({ name }) => slow.world.sheet(name)));
    slow.world.meanwhile(({ kind }) => {
      if (kind === 'write') slow.world.clock.now += SLOW;
    });
    const parts: number[] = [];
    for (let from = 0; from < plan.steps.length; ) {
      const began = slow.world.clock.now;
      const done = slow.ask('paneApply', applied(plan, 't1', from));
      expect(slow.world.clock.now - began).toBeLessThan(360_000);
      expect(done).toBeGreaterThan(from);
      parts.push(done);
      from = done;
    }
    expect(parts.length).toBeGreaterThan(1);
    slow.world.meanwhile(null);
    expect(slow.tabs()).toEqual(quick.tabs());
    for (const name of quick.tabs()) {
      const [{ id: _, ...one }, { id: __, ...other }] = [
        slow.world.sheet(name),
        quick.world.sheet(name),
      ];
      expect(cellsOf(one), name).toEqual(cellsOf(other));
      expect([one.columnWidths, one.frozenRows, one.charts.length]).toEqual([
        ...[other.columnWidths, other.frozenRows, other.charts.length],
      ]);
    }
    expect(PORTFOLIO.map(({ name }) => slow.world.sheet(name))).toEqual(before);
    // Known again as its own, untouched.
    const again = planOf(slow, 'status');
    expect(again.written[0]).toMatchObject({ what: 'tab-replaced' });
  });

  const cellsOf = ({ rows }: { readonly rows: SheetRows }) =>
    rows.map((row) => (row ?? []).map((cell) => [cell?.value, cell?.format, cell?.links?.length]));

  it('is not gone on with where what it has made is gone or somebody else’s', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const { refused, world } = opened;
    const plan = planOf(opened, 'status');
    const from = plan.steps.findIndex(({ step }) => step === 'style');
    const building = plan.steps[0]?.sheet ?? '';
    expect(refused('paneApply', applied(plan, 't1', from))).toContain(
      'is not in the spreadsheet any more',
    );
    const other = { ...plan, steps: [addedWithout(plan.steps[0])] };
    opened.ask('paneApply', applied(other));
    expect(refused('paneApply', applied(plan, 't1', from))).toContain(
      `${building} has changed since`,
    );
    expect(world.sheet(building).rows).toEqual([]);
  });

  it('takes a plan that is done already, and does nothing', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const plan = planOf(opened, 'status');
    opened.world.calls.length = 0;
    expect(opened.ask('paneApply', applied(plan, 't1', plan.steps.length))).toBe(plan.steps.length);
    expect(opened.world.calls).toEqual([]);
  });
});

describe('stopping a run', () => {
  it('takes away what it has begun, and everything is as it was', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const { ask, refused, tabs, world } = opened;
    const plan = planOf(opened, 'status');
    const before = structuredClone(PORTFOLIO.map(({ name }) => world.sheet(name)));
    let writes = 0;
    world.meanwhile(({ kind }) => {
      if (kind !== 'write') return;
      writes += 1;
      if (writes === 6) ask('paneStop', { ticket: 't1' });
    });
    expect(refused('paneApply', applied(plan))).toContain('Stopped before anything was changed');
    world.meanwhile(null);
    expect(tabs()).toEqual(PORTFOLIO.map(({ name }) => name));
    expect(PORTFOLIO.map(({ name }) => world.sheet(name))).toEqual(before);
    const kinds = world.calls.map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('write'))).not.toContain('read');
  });

  it('is heeded in a later part of it too', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const plan = planOf(opened, 'status');
    const from = plan.steps.findIndex(({ step }) => step === 'style');
    expect(from).toBeGreaterThan(0);
    opened.ask('paneApply', applied({ ...plan, steps: plan.steps.slice(0, from) }));
    opened.ask('paneStop', { ticket: 't1' });
    expect(opened.refused('paneApply', applied(plan, 't1', from))).toContain('Stopped before');
    expect(opened.tabs()).toEqual(PORTFOLIO.map(({ name }) => name));
  });

  it('comes too late once something was there before', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const { ask, tabs, world } = opened;
    const plan = planOf(opened, 'status');
    world.meanwhile(({ name }) => {
      if (name === 'Sheet.setName') ask('paneStop', { ticket: 't1' });
    });
    expect(ask('paneApply', applied(plan))).toBe(plan.steps.length);
    expect(tabs().some((name) => name.startsWith('Executive'))).toBe(true);
  });

  it('of one run stops no other', async () => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const plan = planOf(opened, 'status');
    opened.ask('paneStop', { ticket: 't2' });
    expect(opened.ask('paneApply', applied(plan))).toBe(plan.steps.length);
  });
});

describe('showing a place', () => {
  it('selects the cell and brings its tab to the front, in a few calls', async () => {
    const { ask, world } = await openSidebarWorld();
    expect(ask('paneShow', { sheet: 'Projects', a1: 'D2' })).toBe(true);
    const sheet = world.sheet('Projects');
    expect(world.spreadsheet.activeSheetId).toBe(sheet.id);
    expect(sheet.selection).toMatchObject({ row: 2, column: 4, rows: 1, columns: 1 });
    expect(world.counts().reads).toBeLessThanOrEqual(12);
    ask('paneShow', { sheet: 'Notes', a1: null });
    expect(world.spreadsheet.activeSheetId).toBe(world.sheet('Notes').id);
  });

  it.each([
    ['Old', 'A1'],
    ['projects', 'A1'],
    ['Nowhere', null],
  ])('says that %s is not there to be seen', async (sheet, a1) => {
    const { ask } = await openSidebarWorld();
    expect(ask('paneShow', { sheet, a1 })).toBe(false);
  });

  it.each(['A1001', 'AB1', 'nonsense'])('refuses a cell that is not there: %s', async (a1) => {
    const { refused } = await openSidebarWorld();
    expect(refused('paneShow', { sheet: 'Projects', a1 })).toContain('“Projects” has no cell');
  });

  it('says so where Google fails', async () => {
    const { refused, world } = await openSidebarWorld();
    world.failAt(0);
    expect(refused('paneShow', { sheet: 'Projects', a1: 'D2' })).toContain(
      'did not show the place',
    );
  });
});

describe('what does not fit', () => {
  const sheet = 'Made';
  const adding = { step: 'add-sheet', sheet, mark: 'm', rows: 1, columns: 1 };
  const at = { row: 0, column: 0 };
  const rect = { ...at, rows: 1, columns: 1 };
  const plan = (...steps: unknown[]) =>
    ['paneApply', JSON.stringify({ title: 'x', steps, from: 0, ticket: 't' })] as const;
  const features = { step: 'features', sheet, tables: [], dropDowns: [], notes: [] };
  const chart = {
    ...{ kind: 'bar', title: 't', description: '', categories: rect, series: [] },
    ...{ numberFormat: '0', valueTitle: null, place: rect },
  };
  const misfits: readonly unknown[] = [
    ...[null, 5, 'x', [], {}, { step: 'add-sheet' }, { step: '__proto__', sheet }],
    { step: 'delete-everything', sheet },
    { ...adding, sheet: 5 },
    { ...adding, rows: -1 },
    { step: 'write', sheet, at, values: [[{}]] },
    { step: 'write', sheet, at, values: [[{ error: '#MINE!' }]] },
    { step: 'write', sheet, at: { row: 0.5, column: 0 }, values: [[1]] },
    { step: 'write', sheet, at, values: [1] },
    { step: 'style', sheet, runs: [{ ranges: [rect], style: { colour: 'red' } }] },
    { step: 'style', sheet, runs: [{ ranges: [{ ...rect, rows: 0 }], style: {} }] },
    { step: 'style', sheet, runs: [{ ranges: [rect], style: { horizontal: 'up' } }] },
    { step: 'layout', sheet },
    { step: 'links', sheet, links: [{ at, target: { sheet: 'Projects', a1: 'x&y' } }] },
    { step: 'mark', sheet: 'Projects' },
    { step: 'rename-sheet', sheet, to: 'x' },
    { step: 'delete-sheet', sheet: 'Projects', mark: 'x' },
    { step: 'append-rows', sheet: 'Projects', row: 1, values: [[{}]], styles: [] },
    { step: 'remove-rows', sheet: 'Projects', row: '1', values: [[1]] },
    { step: 'set-cells', sheet, cells: [{ at: { row: -1, column: 0 }, from: 1, to: 2 }] },
    { step: 'formula', sheet, at, functionId: 'SUM(A1)+IMPORTXML', ranges: [] },
    { step: 'formula', sheet, at, functionId: 'WSJF', ranges: ['A1'] },
    features,
    { ...features, conditionalFormats: [], charts: [{ ...chart, kind: 'pie' }] },
    {
      ...features,
      conditionalFormats: [{ range: rect, when: { is: 'x' }, style: {} }],
      charts: [],
    },
  ];
  const request = { title: 'x', steps: [], from: 0, ticket: 't' };
  const requests: readonly (readonly [string, unknown])[] = [
    ...PANE_CALLS.flatMap((call) =>
      [null, 5, true, '', 'x', '5', 'null', '[]', '"x"', [], {}].map((one) => [call, one] as const),
    ),
    ...PANE_CALLS.map((call) => [call, '{}'] as const),
    ['paneRead', '{"ids":null}'],
    ['paneRead', '{"ids":["x"],"isCounted":true}'],
    ['paneRead', '{"ids":5,"isCounted":true}'],
    ['paneApply', JSON.stringify({ ...request, title: 5 })],
    ['paneApply', JSON.stringify({ ...request, steps: 5 })],
    ['paneApply', JSON.stringify({ ...request, from: -1 })],
    ['paneApply', JSON.stringify({ ...request, ticket: '../x' })],
    ['paneApply', JSON.stringify({ ...request, ticket: 'x'.repeat(41) })],
    ['paneApply', `{"__proto__":${JSON.stringify(request)}}`],
    ['paneProgress', '{"ticket":""}'],
    ['paneProgress', '{"ticket":null}'],
    ['paneStop', '{"ticket":"a b"}'],
    ['paneShow', '{"sheet":"Projects"}'],
    ['paneShow', '{"sheet":"Projects","a1":5}'],
    ...misfits.flatMap((one) => [plan(one), plan(adding, one)]),
  ];

  it('is refused with a sentence, whatever it is, and nothing is written', async () => {
    const { reply, world } = await openSidebarWorld();
    const before = structuredClone(world.spreadsheet);
    for (const [call, given] of requests) {
      const told = reply(call, given);
      if (told.done) throw new Error(`${call} took ${JSON.stringify(given)}`);
      expect(told.why, `${call} ${JSON.stringify(given)}`).toContain(MISFIT);
    }
    expect(world.spreadsheet).toEqual(before);
    expect(world.counts().writes).toBe(0);
  });

  it('does nothing to a tab of the user’s, whatever the plan says', async () => {
    const { reply, tabs, world } = await openSidebarWorld();
    const before = structuredClone(world.sheet('Projects'));
    const steps: readonly Step[] = [
      { step: 'mark', sheet: 'Projects', mark: 'mine' },
      { step: 'delete-sheet', sheet: 'Projects', mark: 'mine', fingerprint: null },
      { step: 'rename-sheet', sheet: 'Projects', to: 'Gone', mark: 'mine' },
      { step: 'write', sheet: 'Projects', at, values: [['gone']] },
      { step: 'set-cells', sheet: 'Projects', cells: [{ at, from: 'wrong', to: 'gone' }] },
    ];
    for (const step of steps) expect(reply(...plan(step)).done).toBe(false);
    expect(tabs()).toContain('Projects');
    expect(world.sheet('Projects')).toEqual(before);
  });

  it.each([false, true])(
    'takes no tab of the user’s for one that an earlier run has added, stopped: %s',
    async (isStopped) => {
      const { ask, reply, world } = await openSidebarWorld();
      const before = structuredClone(world.spreadsheet.sheets);
      const steps = [
        { ...adding, sheet: 'Projects', mark: '' },
        { step: 'write', sheet: 'Projects', at, values: [['gone']] },
      ];
      if (isStopped) ask('paneStop', { ticket: 't' });
      const given = JSON.stringify({ title: 'x', steps, from: 1, ticket: 't' });
      expect(reply('paneApply', given)).toMatchObject({ done: false, trouble: 'sheet-changed' });
      expect(world.spreadsheet.sheets).toEqual(before);
    },
  );

  it('reaches nothing but what the page calls: what is private stays so', async () => {
    const { world } = await openSidebarWorld();
    expect(world.serve('steersheet_', [])).toMatchObject({ isDone: false });
  });
});

type SheetRows = ReturnType<SidebarWorld['world']['sheet']>['rows'];

/** The step that adds the tab, so that it bears another's mark. */
function addedWithout(step: Step | undefined): Step {
  if (step?.step !== 'add-sheet') throw new Error('The plan adds no tab first.');
  return { ...step, mark: 'of another' };
}
