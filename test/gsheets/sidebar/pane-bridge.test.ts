/** The pane's bridge as the page has it, over the built `Code.js`: what is computed in the page, carried out by the script, and taken back. */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS, FUNCTIONS, parseMark } from '../../../core/index.ts';
import type { SeedSheet } from '../../hosts/sheets/outside/seed.ts';
import {
  builtAddOn,
  openSidebarWorld,
  PORTFOLIO,
  type SidebarWorld,
  TODAY,
} from './sidebar-world.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await builtAddOn();
}, 120_000);

const dated = (value: number) => ({ value, format: { numberFormat: 'dd/mm/yyyy' } });

function projects(count: number): SeedSheet {
  const rows = Array.from({ length: count }, (_, index) => [
    ...[`P-${String(index + 1).padStart(4, '0')}`, `=Project ${index + 1}`],
    ...[dated(46252), dated(46402 + index), dated(46502), 900_000 + index, 990_000],
    index % 2 === 0 ? 'Green' : 'Amber',
  ]);
  const header = 'ID,Name,Start,Baseline end,Forecast end,Budget,Forecast cost,RAG'.split(',');
  return { name: 'Projects', rows: count + 500, cells: [header, ...rows] };
}

const shapesOf = ({ world }: SidebarWorld, sheets: readonly SeedSheet[]) =>
  structuredClone(sheets.map(({ name }) => world.sheet(name)));
const isStatus = (name: string) => (mark: string | null | undefined) =>
  parseMark(mark?.replace(/^\d+ /, '') ?? null)?.name === name;

describe('every command', () => {
  it.each(COMMANDS.map(({ id }) => id))(
    '%s makes its tab, makes it again in its place, and one more on another day',
    async (id) => {
      const opened = await openSidebarWorld(PORTFOLIO);
      const { bridge, tabs, world } = opened;
      const before = shapesOf(opened, PORTFOLIO);
      const made = await bridge.run(id, TODAY);
      const tab = made.lines[0]?.sheet ?? '';
      expect(made.answer).toMatch(/\.$/);
      expect(made.lines[0]?.text).toBe(`Made the tab ${tab}.`);
      expect(world.spreadsheet.metadata.some(({ value }) => isStatus(tab)(value))).toBe(true);
      const once = [...tabs()].sort();
      const again = await bridge.run(id, TODAY);
      expect(again.lines[0]?.text).toBe(`Made the tab ${tab} again.`);
      expect([...tabs()].sort()).toEqual(once);
      await bridge.run(id, '2026-11-30');
      expect(tabs()).toHaveLength(once.length + 1);
      expect(shapesOf(opened, PORTFOLIO)).toEqual(before);
    },
  );

  it.each(COMMANDS.map(({ id }) => id))('%s is taken back where it offers that', async (id) => {
    const opened = await openSidebarWorld(PORTFOLIO);
    const before = shapesOf(opened, PORTFOLIO);
    const { bridge, tabs } = opened;
    const run = await bridge.run(id, TODAY);
    expect(run.canUndo).toBe(true);
    expect((await bridge.view(TODAY)).undoable).toBe(run.title);
    await bridge.undo();
    expect(tabs()).toEqual(PORTFOLIO.map(({ name }) => name));
    expect(shapesOf(opened, PORTFOLIO)).toEqual(before);
  });
});

describe('taking back', () => {
  it('takes back run after run, the newest first, until there is none', async () => {
    const { bridge, tabs } = await openSidebarWorld(PORTFOLIO);
    const first = await bridge.run('raid', TODAY);
    const after = [...tabs()];
    const second = await bridge.run('prioritise', TODAY);
    expect((await bridge.view(TODAY)).undoable).toBe(second.title);
    await bridge.undo();
    expect(tabs()).toEqual(after);
    expect(await bridge.view(TODAY)).toMatchObject({ undoable: first.title, isRunUndone: true });
    await bridge.undo();
    expect(tabs()).toEqual(PORTFOLIO.map(({ name }) => name));
    expect(await bridge.view(TODAY)).toMatchObject({ undoable: null, isRunUndone: true });
    await expect(bridge.undo()).rejects.toThrow('nothing left to undo');
  });

  it('takes back the rows that a later day has added, and no others', async () => {
    const { bridge, world } = await openSidebarWorld();
    await bridge.run('status', TODAY);
    const filled = () =>
      world
        .sheet('Report history')
        .rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null))
        .filter((row) => row.some((cell) => cell !== null));
    const before = filled();
    const { lines } = await bridge.run('status', '2026-11-30');
    expect(lines.map(({ text }) => text).join(' ')).toMatch(/Added \d+ rows? to Report history/);
    expect(filled().length).toBeGreaterThan(before.length);
    await bridge.undo();
    expect(filled()).toEqual(before);
  });

  it('leaves alone what was changed since, and works again once that is taken away', async () => {
    const { bridge, tabs, world } = await openSidebarWorld();
    const { lines } = await bridge.run('status', TODAY);
    const tab = lines[0]?.sheet ?? '';
    world.type(tab, 'H40', 'mine');
    expect((await bridge.view(TODAY)).undoable).toBe(null);
    await expect(bridge.undo()).rejects.toThrow('changed since, so it was left alone');
    expect(tabs()).toContain(tab);
    world.type(tab, 'H40', null);
    await bridge.undo();
    expect(tabs()).not.toContain(tab);
  });

  it('leaves a tab alone on which somebody has put a note, which a quick look does not count', async () => {
    const { bridge, tabs, world } = await openSidebarWorld();
    const { lines } = await bridge.run('status', TODAY);
    const tab = lines[0]?.sheet ?? '';
    const cell = world.sheet(tab).rows[0]?.[0];
    if (!cell) throw new Error('no cell');
    cell.note = 'Mine';
    await expect(bridge.undo()).rejects.toThrow('left alone');
    expect(tabs()).toContain(tab);
    await bridge.run('status', TODAY);
    expect(tabs().filter((name) => name.includes('(edited)'))).toHaveLength(1);
  });

  it('offers neither what it could not do nor what was before that', async () => {
    const { bridge } = await openSidebarWorld();
    await bridge.run('status', TODAY);
    expect((await bridge.run('status', TODAY)).canUndo).toBe(false);
    expect((await bridge.view(TODAY)).undoable).toBe(null);
    await expect(bridge.undo()).rejects.toThrow('nothing left to undo');
    expect(await bridge.functions?.insertExample('WSJF', 0)).toMatchObject({ canUndo: false });
  });
});

describe('between reading and carrying out', () => {
  it('somebody who adds a row to a table keeps it: the run is refused', async () => {
    const { bridge, world, tabs } = await openSidebarWorld();
    await bridge.run('status', TODAY);
    const before = [...tabs()];
    world.meanwhile(({ name }) => {
      if (name !== 'LockService.getDocumentLock') return;
      world.meanwhile(null);
      const { rows } = world.sheet('Report history');
      world.type('Report history', `A${rows.filter((row) => row?.[0]?.value).length + 1}`, 'mine');
    });
    await expect(bridge.run('status', '2026-11-30')).rejects.toMatchObject({
      trouble: 'sheet-changed',
    });
    expect(tabs()).toEqual(before);
  });

  it('another run at work is met by a sentence', async () => {
    const { bridge, world, tabs } = await openSidebarWorld();
    world.holdLock('document', 60_000);
    await expect(bridge.run('status', TODAY)).rejects.toThrow(
      'at work in this spreadsheet already',
    );
    expect(tabs()).toEqual(['Notes', 'Projects', 'Old']);
    expect(world.counts().writes).toBe(0);
  });
});

describe('the rest of the bridge', () => {
  it('tells of the spreadsheet and of every command, and why one cannot run', async () => {
    const { bridge, world } = await openSidebarWorld();
    const view = await bridge.view(TODAY);
    expect(view).toMatchObject({ name: 'Portfolio', isRunUndone: false });
    expect(view.check.groups.flatMap(({ findings }) => findings.map(({ a1 }) => a1))).toContain(
      'D2',
    );
    expect(view.commands.map(({ id }) => id)).toEqual(COMMANDS.map(({ id }) => id));
    await expect(bridge.run('raid', TODAY)).rejects.toThrow('has no RAID');
    await expect(bridge.run('status', '2026-02-30')).rejects.toThrow('This is no date');
    await expect(bridge.show('Old', null)).rejects.toThrow('“Old” is hidden or gone');
    expect(await bridge.ask({ ask: 'result', commandId: 'status' }, TODAY)).toMatchObject({
      can: true,
    });
    expect(world.counts().writes).toBe(0);
  });

  it('remembers a choice in the tab Settings, and what a run did can still be taken back', async () => {
    const ambiguous = {
      name: 'Projects',
      cells: [
        ['ID', 'Name', 'Cost'],
        ['P-001', 'Ledger', 100],
      ],
    };
    const { bridge, tabs } = await openSidebarWorld([ambiguous]);
    const run = await bridge.run('status', TODAY);
    const findings = async () =>
      (await bridge.view(TODAY)).check.groups.flatMap((one) => one.findings);
    const choice = (await findings())[0]?.choices[0];
    if (choice === undefined) throw new Error('nothing to choose');
    await bridge.remember(choice.mapping);
    expect(tabs()).toContain('Settings');
    expect((await findings()).flatMap(({ choices }) => choices)).toEqual([]);
    expect((await bridge.view(TODAY)).undoable).toBe(run.title);
  });

  it('tells of all functions as Sheets spells them, and puts in an example that computes', async () => {
    const { bridge, world } = await openSidebarWorld();
    const all = (await bridge.functions?.all()) ?? [];
    expect(all.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ id }) => `PMO_${id}`));
    const run = await bridge.functions?.insertExample('WSJF', 0);
    const sheet = world.sheet(run?.lines[0]?.sheet ?? '');
    const formulas = sheet.rows.flatMap((row) => (row ?? []).filter((cell) => cell?.formula));
    expect(formulas.map((cell) => cell?.formula)).toEqual([
      expect.stringMatching(/^=PMO_WSJF\(A\d/),
    ]);
    expect(typeof formulas[0]?.value).toBe('number');
  });

  it('promises nothing that Google does by itself', async () => {
    const { bridge } = await openSidebarWorld();
    expect(bridge.abilities).toEqual({ open: false, sample: true, save: false, undo: true });
    expect(bridge.isUnsaved()).toBe(false);
    await expect(bridge.save()).rejects.toThrow('File menu of Google Sheets');
  });
});

describe('the sample', () => {
  it('is added to an empty spreadsheet, is read without a tab that is none of it, and is taken back', async () => {
    const { bridge, tabs } = await openSidebarWorld([{ name: 'Sheet1' }]);
    await bridge.openSample();
    const view = await bridge.view(TODAY);
    expect(view.undoable).toBe('Sample portfolio');
    expect(view.check.tables.map(({ table }) => table)).toContain('Projects');
    expect(view.commands.filter(({ disabledBecause }) => disabledBecause !== null)).toEqual([]);
    expect(tabs().length).toBeGreaterThan(10);
    await bridge.undo();
    expect(tabs()).toEqual(['Sheet1']);
  });

  it('is refused beside cells of the user’s', async () => {
    const { bridge, world } = await openSidebarWorld();
    await expect(bridge.openSample()).rejects.toThrow('“Notes” has cells');
    expect(world.counts().writes).toBe(0);
  });
});

describe('the budget of calls', () => {
  /** Reads and writes of a command; in no call of the page comes a read after the first write. */
  async function spent(count: number, others: number) {
    const notes = Array.from({ length: others }, (_, index) => ({
      name: `Notes ${index}`,
      cells: [['a note']],
    }));
    const { bridge, world } = await openSidebarWorld([projects(count), ...notes]);
    await bridge.run('status', TODAY);
    const kinds = world.calls.map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('write'))).not.toContain('read');
    const { reads, writes, byKind, byName } = world.counts();
    return { reads, writes, flushes: byKind.flush, byName };
  }

  it('reads each tab of the user once and asks once for its merged cells', async () => {
    const [one, more] = [await spent(5, 0), await spent(5, 10)];
    expect(more.reads - one.reads).toBe(20);
    expect(one.reads).toBeLessThanOrEqual(8);
    expect(more.byName['Range.getValues']).toBe(11);
  });

  it('does not grow with the rows, and nothing is read once writing has begun', async () => {
    const [small, large] = [await spent(40, 0), await spent(400, 0)];
    expect(large.reads).toBe(small.reads);
    expect(large.writes).toBe(small.writes);
    expect(small.writes).toBeLessThanOrEqual(100);
    expect(small.flushes).toBe(1);
    // Two blocks, Executive and Report history: values once each, number formats when written and when styled.
    expect(large.byName['Range.setValues']).toBe(2);
    expect(large.byName['Range.setNumberFormats']).toBeLessThanOrEqual(4);
  });

  it('looks without counting what stands beside the cells of tabs of ours', async () => {
    const { bridge, world } = await openSidebarWorld();
    await bridge.run('status', TODAY);
    world.calls.length = 0;
    await bridge.view(TODAY);
    // Two calls a tab, two for all.
    expect(world.counts().reads).toBeLessThanOrEqual(2 * world.spreadsheet.sheets.length + 2);
    expect(world.counts().byName['Range.getNotes']).toBeUndefined();
  });
});
