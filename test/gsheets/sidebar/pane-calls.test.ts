/** What the script does for the pane, through the built `Code.js`: it answers what fits, and whatever else it gets it refuses in a sentence. */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS, FUNCTIONS } from '../../../core/index.ts';
import { PANE_CALLS } from '../../../gsheets/app/pane/pane-calls.ts';
import { SMALL_PORTFOLIO } from '../../host-contract/small-portfolio.ts';
import type { SeedCell, SeedSheet } from '../../hosts/sheets/outside/seed.ts';
import { builtAddOn, openSidebarWorld, TODAY } from './sidebar-world.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await builtAddOn();
}, 120_000);

/** The order for a command. */
const orderOf = (commandId: string, ticket = 't1') => ({
  ...{ order: { order: 'command', commandId } as const },
  ...{ asOf: TODAY, ticket },
});
const STATUS = orderOf('status');
const EXAMPLE = { ...STATUS, order: { order: 'example', functionId: 'WSJF', example: 0 } as const };
const PORTFOLIO: readonly SeedSheet[] = SMALL_PORTFOLIO.map(({ name, cells }) => ({
  name,
  cells: cells as readonly (readonly SeedCell[])[],
}));
const MISFIT = 'The pane and the script are not of the same version';

describe('the menu item Open pane', () => {
  it('comes first and shows the page of the file in the sidebar, under the product’s name', async () => {
    const { world } = await openSidebarWorld();
    const { page } = await builtAddOn();
    world.open();
    expect(world.shown.menus[0]?.entries[0]).toMatchObject({ caption: 'Open pane' });
    world.click('Steersheet', 'Open pane');
    expect(world.shown.sidebar).toEqual({ title: 'Steersheet', html: page });
    expect(world.counts().reads).toBe(0);
  });
});

describe('looking at the spreadsheet', () => {
  it('tells its name, what was found, and what can be done', async () => {
    const { ask, world } = await openSidebarWorld();
    const view = ask('paneView', { today: TODAY });
    expect(view.name).toBe('Portfolio');
    expect(view.check.summary).toContain('2 rows read from');
    expect(view.check.groups.flatMap(({ findings }) => findings.map(({ a1 }) => a1))).toContain(
      'D2',
    );
    expect(view.commands.map(({ id }) => id)).toEqual(COMMANDS.map(({ id }) => id));
    expect(world.counts().writes).toBe(0);
  });

  it('says so where Google cannot read it', async () => {
    const { refused, world } = await openSidebarWorld();
    world.failAt(3);
    expect(refused('paneView', { today: TODAY })).toContain('could not be read');
  });
});

describe('running a command', () => {
  it('makes a tab, tells of it, and leaves the tabs of the user alone', async () => {
    const { ask, tabs, world } = await openSidebarWorld();
    const before = structuredClone(world.sheet('Projects'));
    const run = ask('paneCarryOut', STATUS);
    expect(run.title).toMatch(/^Executive/);
    expect(run.answer).toMatch(/\.$/);
    expect(run.lines[0]).toEqual({ text: `Made the tab ${tabs()[3]}.`, sheet: tabs()[3] });
    expect(world.sheet('Projects')).toEqual(before);
    expect(tabs()).toEqual(['Notes', 'Projects', 'Old', run.lines[0]?.sheet, 'Report history']);
  });

  it('refuses what is no day, and says why a command cannot run', async () => {
    const { refused, world } = await openSidebarWorld();
    expect(refused('paneCarryOut', { ...STATUS, asOf: '2026-02-30' })).toContain('This is no date');
    expect(refused('paneCarryOut', orderOf('raid'))).toContain('has no RAID');
    expect(world.counts().writes).toBe(0);
  });

  it('says what to do where a protected tab is in the way', async () => {
    const { ask, refused, tabs, world } = await openSidebarWorld();
    const made = ask('paneCarryOut', STATUS).lines[0]?.sheet ?? '';
    world.sheet(made).protections.push({
      ...{ id: 99, block: null, description: '', unprotected: [] },
      ...{ canEdit: false, isWarningOnly: false },
    });
    const before = tabs();
    expect(refused('paneCarryOut', STATUS)).toBe(
      `${made} is protected; ask its owner for the right to edit it, then run the command again.`,
    );
    expect(tabs()).toEqual(before);
  });
});

describe('two runs at once', () => {
  it('are not let happen: the second, begun while the first writes, is refused with a sentence', async () => {
    const { ask, reply, world, tabs } = await openSidebarWorld(PORTFOLIO);
    const second: unknown[] = [];
    world.meanwhile(({ name }) => {
      if (name !== 'Range.setValues' || second.length > 0) return;
      second.push(reply('paneCarryOut', JSON.stringify(orderOf('raid', 't2'))));
    });
    ask('paneCarryOut', STATUS);
    expect(second).toEqual([
      {
        done: false,
        isLate: false,
        why: 'Steersheet is at work in this spreadsheet already; wait until it is done, then run the command again.',
      },
    ]);
    world.meanwhile(null);
    expect(tabs().filter((name) => name.startsWith('RAID review'))).toEqual([]);
    // The first has let go with its end.
    ask('paneCarryOut', orderOf('raid'));
    expect(tabs().filter((name) => name.startsWith('RAID review'))).toHaveLength(1);
  });
});

describe('a long run', () => {
  it('tells a page that asks beside it how far it has come, in steps that go up', async () => {
    const { ask, world } = await openSidebarWorld(PORTFOLIO, { costs: { write: 400 } });
    const told: (readonly [number, number])[] = [];
    world.meanwhile(({ kind }) => {
      if (kind !== 'write') return;
      const found = ask('paneProgress', { ticket: 't1' });
      if (found !== null) told.push(found);
    });
    ask('paneCarryOut', STATUS);
    const steps = [...new Set(told.map(([done]) => done))];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(new Set(told.map(([, total]) => total)).size).toBe(1);
    expect(Math.max(...steps)).toBeLessThanOrEqual(told[0]?.[1] ?? 0);
  });

  it('notes progress at most once a second, and asking costs one call', async () => {
    const { ask, world } = await openSidebarWorld(PORTFOLIO);
    ask('paneCarryOut', STATUS);
    const seconds = (world.clock.now - Date.UTC(2026, 10, 22, 9)) / 1000;
    expect(world.counts().byName['Cache.put'] ?? 0).toBeLessThanOrEqual(seconds);
    world.calls.length = 0;
    expect(ask('paneProgress', { ticket: 'other' })).toBe(null);
    expect(world.counts().byName).toEqual({ 'CacheService.getUserCache': 1, 'Cache.get': 1 });
  });

  it('goes on where its progress cannot be told', async () => {
    const leaving = ['read', 'write', 'flush', 'store', 'lock'];
    const costs = { write: 400 };
    const rehearsal = await openSidebarWorld(PORTFOLIO, { costs });
    rehearsal.ask('paneCarryOut', STATUS);
    const calls = rehearsal.world.calls.filter(({ kind }) => leaving.includes(kind));
    const first = calls.findIndex(({ name }) => name === 'Cache.put');
    expect(first).toBeGreaterThan(0);
    const { ask, world } = await openSidebarWorld(PORTFOLIO, { costs });
    world.failAt(first);
    expect(ask('paneCarryOut', STATUS).lines.length).toBeGreaterThan(0);
    expect(world.logs.join()).toContain('Progress cannot be told');
  });

  it('stops before Google does, says so, and is done anew the next time', async () => {
    const { ask, reply, tabs, world } = await openSidebarWorld(PORTFOLIO);
    const before = structuredClone(world.sheet('Projects'));
    world.meanwhile(({ kind }) => {
      if (kind === 'write') world.clock.now += 10_000;
    });
    expect(reply('paneCarryOut', JSON.stringify(STATUS))).toMatchObject({
      done: false,
      isLate: true,
      why: expect.stringMatching(/^Google gives a run six minutes/),
    });
    expect(world.sheet('Projects')).toEqual(before);
    expect(tabs().some((name) => name.startsWith('Steersheet is building'))).toBe(true);
    world.meanwhile(null);
    ask('paneCarryOut', STATUS);
    expect(tabs().some((name) => name.startsWith('Steersheet is'))).toBe(false);
  });
});

describe('taking back', () => {
  it.each(COMMANDS.map(({ id }) => id))(
    'takes back what %s has done, wherever it offers to',
    async (id) => {
      const { ask, tabs, world } = await openSidebarWorld(PORTFOLIO);
      const before = structuredClone(PORTFOLIO.map(({ name }) => world.sheet(name)));
      const { slip } = ask('paneCarryOut', orderOf(id));
      expect(slip).not.toBe(null);
      ask('paneUndo', { slip: slip ?? '' });
      expect(tabs()).toEqual(PORTFOLIO.map(({ name }) => name));
      expect(PORTFOLIO.map(({ name }) => world.sheet(name))).toEqual(before);
    },
  );

  it('takes back the rows that a later day has added, and no others', async () => {
    const { ask, world } = await openSidebarWorld();
    ask('paneCarryOut', STATUS);
    const valuesOf = () =>
      world
        .sheet('Report history')
        .rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
    const isBlank = (row: readonly unknown[]) => row.every((cell) => cell === null);
    const before = valuesOf();
    const { slip, lines } = ask('paneCarryOut', { ...STATUS, asOf: '2026-11-30' });
    expect(lines.map(({ text }) => text).join(' ')).toMatch(/Added \d+ rows? to Report history/);
    expect(valuesOf().filter((row) => !isBlank(row)).length).toBeGreaterThan(before.length);
    ask('paneUndo', { slip: slip ?? '' });
    expect(valuesOf().filter((row) => !isBlank(row))).toEqual(before);
  });

  it('leaves alone what was changed since, and can be done once', async () => {
    const { ask, refused, tabs, world } = await openSidebarWorld();
    const { slip, lines } = ask('paneCarryOut', STATUS);
    world.type(lines[0]?.sheet ?? '', 'H40', 'mine');
    expect(refused('paneUndo', { slip: slip ?? '' })).toContain('changed since');
    expect(tabs()).toContain(lines[0]?.sheet);
    world.type(lines[0]?.sheet ?? '', 'H40', null);
    ask('paneUndo', { slip: slip ?? '' });
    expect(refused('paneUndo', { slip: slip ?? '' })).toContain('changed since');
  });

  it('does not offer what it could not do', async () => {
    const { ask } = await openSidebarWorld();
    ask('paneCarryOut', STATUS);
    expect(ask('paneCarryOut', STATUS).slip).toBe(null);
    expect(ask('paneCarryOut', EXAMPLE).slip).toBe(null);
  });

  it('does nothing to a tab of the user’s, whatever the slip says', async () => {
    const { refused, tabs, world } = await openSidebarWorld();
    const slip = JSON.stringify({
      title: 'x',
      steps: [
        {
          step: 'mark',
          sheet: 'Projects',
          mark: 'steersheet:1|status:executive|46348|done|0|Projects',
        },
      ],
      written: [{ what: 'tab-made', sheet: 'Projects', detail: null }],
    });
    expect(refused('paneUndo', { slip })).toContain('changed since');
    expect(tabs()).toContain('Projects');
    expect(world.counts().writes).toBe(0);
  });
});

describe('asking', () => {
  it('answers from what stands there, and writes nothing', async () => {
    const { ask, world } = await openSidebarWorld(PORTFOLIO);
    const question = { ask: 'result', commandId: 'raid' } as const;
    const found = ask('paneAsk', { question, asOf: TODAY });
    expect(found).toMatchObject({ can: true, answer: expect.stringMatching(/\.$/) });
    expect(world.counts().writes).toBe(0);
  });
});

describe('showing a place', () => {
  it('selects the cell and brings its tab to the front, in a few calls', async () => {
    const { ask, world } = await openSidebarWorld();
    ask('paneShow', { sheet: 'Projects', a1: 'D2' });
    const sheet = world.sheet('Projects');
    expect(world.spreadsheet.activeSheetId).toBe(sheet.id);
    expect(sheet.selection).toMatchObject({ row: 2, column: 4, rows: 1, columns: 1 });
    expect(world.counts().reads).toBeLessThanOrEqual(12);
    ask('paneShow', { sheet: 'Notes', a1: null });
    expect(world.spreadsheet.activeSheetId).toBe(world.sheet('Notes').id);
  });

  it.each([
    ['Old', 'A1', '“Old” is hidden or gone'],
    ['projects', 'A1', '“projects” is hidden or gone'],
    ['Nowhere', null, '“Nowhere” is hidden or gone'],
    ['Projects', 'A1001', '“Projects” has no cell'],
    ['Projects', 'AB1', '“Projects” has no cell'],
    ['Projects', 'nonsense', '“Projects” has no cell'],
  ])('says so for %s and %s', async (sheet, a1, sentence) => {
    const { refused } = await openSidebarWorld();
    expect(refused('paneShow', { sheet, a1 })).toContain(sentence);
  });
});

describe('remembering and functions', () => {
  it('remembers a choice in the tab Settings', async () => {
    const projects = {
      name: 'Projects',
      cells: [
        ['ID', 'Name', 'Cost'],
        ['P-001', 'Ledger', 100],
      ],
    };
    const { ask, tabs } = await openSidebarWorld([projects]);
    const findings = () =>
      ask('paneView', { today: TODAY }).check.groups.flatMap((one) => one.findings);
    const choice = findings()[0]?.choices[0];
    if (choice === undefined) throw new Error('nothing to choose');
    ask('paneCarryOut', { ...STATUS, order: { order: 'remember', mapping: choice.mapping } });
    expect(tabs()).toContain('Settings');
    expect(findings().flatMap(({ choices }) => choices)).toEqual([]);
  });

  it('tells of all functions as Sheets spells them', async () => {
    const { ask } = await openSidebarWorld();
    const all = ask('paneFunctions', {});
    expect(all.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ id }) => `PMO_${id}`));
    const formulas = all.flatMap(({ examples }) => examples.map(({ formula }) => formula));
    expect(formulas.filter((text) => !/^=PMO_[A-Z]+\(/.test(text))).toEqual([]);
  });

  it('puts an example into a tab of its own, with a formula that computes', async () => {
    const { ask, world } = await openSidebarWorld();
    const run = ask('paneCarryOut', EXAMPLE);
    const sheet = world.sheet(run.lines[0]?.sheet ?? '');
    const formulas = sheet.rows.flatMap((row) => (row ?? []).filter((cell) => cell?.formula));
    expect(formulas.map((cell) => cell?.formula)).toEqual([
      expect.stringMatching(/^=PMO_WSJF\(A\d/),
    ]);
    expect(typeof formulas[0]?.value).toBe('number');
  });
});

describe('what does not fit', () => {
  const undoable = (steps: unknown, written: unknown = []) =>
    JSON.stringify({ slip: JSON.stringify({ title: 'x', steps, written }) });
  const mapped = (mapping: unknown) =>
    ['paneCarryOut', JSON.stringify({ ...STATUS, order: { order: 'remember', mapping } })] as const;
  const example = (functionId: string, number: number) =>
    [
      'paneCarryOut',
      JSON.stringify({ ...STATUS, order: { order: 'example', functionId, example: number } }),
    ] as const;
  const requests: readonly (readonly [string, unknown])[] = [
    ...PANE_CALLS.flatMap((call) =>
      [null, 5, true, '', 'x', '5', 'null', '[]', '"x"', [], {}].map((one) => [call, one] as const),
    ),
    ...PANE_CALLS.filter((call) => call !== 'paneFunctions').map((call) => [call, '{}'] as const),
    ['paneView', '{"today":5}'],
    ['paneView', '{"today":null}'],
    ['paneView', JSON.stringify({ today: '2'.repeat(2000) })],
    ['paneCarryOut', JSON.stringify(orderOf('nothing'))],
    ['paneCarryOut', JSON.stringify(orderOf('__proto__'))],
    ['paneCarryOut', JSON.stringify({ ...STATUS, order: 'status' })],
    ['paneCarryOut', JSON.stringify({ ...STATUS, order: { order: 'delete-everything' } })],
    ['paneAsk', JSON.stringify({ asOf: TODAY, question: 'status' })],
    ['paneAsk', JSON.stringify({ asOf: TODAY, question: { ask: 'result', commandId: 'nothing' } })],
    ['paneAsk', JSON.stringify({ asOf: TODAY, question: { ask: 'everything' } })],
    ['paneCarryOut', JSON.stringify({ ...STATUS, ticket: '../x' })],
    ['paneCarryOut', JSON.stringify({ ...STATUS, ticket: 'x'.repeat(41) })],
    ['paneCarryOut', `{"__proto__":${JSON.stringify(STATUS)}}`],
    ['paneProgress', '{"ticket":""}'],
    ['paneShow', '{"sheet":"Projects"}'],
    ['paneShow', '{"sheet":"Projects","a1":5}'],
    mapped([]),
    mapped({ sheet: 'Projects', table: 'Nonsense' }),
    mapped({ table: 'Projects' }),
    mapped({ sheet: 'Projects', more: 1 }),
    ['paneUndo', '{"slip":"x"}'],
    ['paneUndo', '{"slip":"null"}'],
    ['paneUndo', '{"slip":"[]"}'],
    ['paneUndo', undoable(5)],
    ['paneUndo', undoable([5])],
    [
      'paneUndo',
      undoable([{ step: 'delete-sheet', sheet: 'Projects', mark: 'x', fingerprint: null }]),
    ],
    ['paneUndo', undoable([{ step: 'mark', sheet: 'Projects' }])],
    ['paneUndo', undoable([{ step: 'append-rows', sheet: 'Projects', row: 1, values: [[{}]] }])],
    [
      'paneUndo',
      undoable([
        {
          step: 'set-cells',
          sheet: 'Projects',
          cells: [{ at: { row: -1, column: 0 }, from: 1, to: 2 }],
        },
      ]),
    ],
    ['paneUndo', undoable([], [{ what: 'tab-made' }])],
    example('WSJF', -1),
    example('WSJF', 0.5),
    example('WSJF', 99),
    example('NOPE', 0),
  ];

  it('is refused with a sentence, whatever it is, and nothing is written', async () => {
    const { reply, world } = await openSidebarWorld();
    const before = structuredClone(world.spreadsheet);
    for (const [call, request] of requests) {
      const told = reply(call, request);
      if (told.done) throw new Error(`${call} took ${JSON.stringify(request)}`);
      expect(told.why, `${call} ${JSON.stringify(request)}`).toContain(MISFIT);
    }
    expect(world.spreadsheet).toEqual(before);
    expect(world.counts().writes).toBe(0);
  });

  it('reaches nothing but what the pane calls: what is private stays so', async () => {
    const { world } = await openSidebarWorld();
    expect(world.serve('steersheet_', [])).toMatchObject({ isDone: false });
  });
});
