/** The grid as a host: the contract that every host keeps, and what only a grid can do. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostError, type Plan, type Step } from '../../../core/index.ts';
import { launchChromium } from '../../../tools/programs/launch-chromium.ts';
import { VALUES_ONLY } from '../../../workbench/grid/values-only-text.ts';
import type { ContractSheet, HostUnderTest } from '../../host-contract/contract-workbook.ts';
import { describeHost } from '../../host-contract/describe-host.ts';
import { describeStops } from '../../host-contract/describe-stops.ts';
import { asStopping } from '../../host-contract/stopping-watch.ts';
import { hasChromium } from '../chromium.ts';
import type { Tried } from './grid-page.ts';
import { type OpenGridPage, openGridPage } from './open-grid-page.ts';

const MARK = 'steersheet:1|status:executive|46348|building|0123456789abcdef|Made';

describe.skipIf(!hasChromium())('the grid', () => {
  let browser: Browser;
  let grid: OpenGridPage;
  beforeAll(async () => {
    browser = await launchChromium();
    grid = await openGridPage(browser);
  });
  afterAll(async () => {
    await browser.close();
  });

  const subject: HostUnderTest = {
    name: 'the grid of the workbench',
    lacks: {},
    async open(sheets) {
      await grid.call('failAt', null);
      await grid.call('open', sheets);
      return {
        host: {
          async read(watch) {
            const stopping = asStopping(watch);
            if (stopping === null) return unwrap(await grid.call('tryRead'));
            const { outcome, seen } = await grid.call('readStopping', stopping.moment);
            stopping.tell(seen);
            return unwrap(outcome);
          },
          async apply(plan, watch) {
            const stopping = asStopping(watch);
            if (stopping !== null) {
              const { outcome, seen } = await grid.call('applyStopping', plan, stopping.moment);
              stopping.tell(seen);
              unwrap(outcome);
              return;
            }
            for (const [done, total] of unwrap(await grid.call('apply', plan))) {
              watch?.progress?.(done, total);
            }
          },
        },
        failAt: (call) => grid.call('failAt', call),
        calls: () => grid.call('calls'),
        looks: (sheet, addresses) => grid.call('looks', sheet, addresses),
        type: (sheet, a1, value) => grid.call('type', sheet, a1, value),
        activeSheet: () => grid.call('activeSheet'),
        close: async () => undefined,
      };
    },
  };
  describeHost(subject);
  describeStops(subject);

  describe('undoing', () => {
    const USER: readonly ContractSheet[] = [{ name: 'Projects', cells: [['ID'], ['P-001']] }];
    const TAB: readonly Step[] = [
      { step: 'add-sheet', sheet: 'Made', mark: MARK, rows: 2, columns: 2 },
      { step: 'write', sheet: 'Made', at: { row: 0, column: 0 }, values: [['=1+1', 2]] },
      { step: 'append-rows', sheet: 'Projects', row: 2, values: [['P-002']], styles: [] },
      { step: 'rename-sheet', sheet: 'Made', to: 'Executive', mark: MARK },
      { step: 'show', sheet: 'Executive' },
    ];

    it('takes a whole plan back in one step, and redoes it in one', async () => {
      await grid.call('open', USER);
      const before = await grid.call('read');
      await grid.call('apply', plan(TAB));
      const after = await grid.call('read');
      expect(after.sheets.map(({ name }) => name)).toEqual(['Projects', 'Executive']);
      expect(await grid.call('canUndoLast')).toBe(true);
      expect(await grid.call('undoLast')).toBe(true);
      expect(await grid.call('read')).toEqual(before);
      await grid.call('command', 'univer.command.redo');
      expect(await grid.call('read')).toEqual(after);
    });

    it('does not take back what the user did since', async () => {
      await grid.call('open', USER);
      await grid.call('apply', plan(TAB));
      await grid.call('type', 'Projects', 'A2', 'P-009');
      expect(await grid.call('canUndoLast')).toBe(false);
      expect(await grid.call('undoLast')).toBe(false);
      await grid.call('command', 'univer.command.undo');
      expect(await grid.call('canUndoLast')).toBe(true);
    });

    it('knows which plans are undone, whoever undid or redid them', async () => {
      await grid.call('open', USER);
      await grid.call('apply', plan(TAB));
      const first = await grid.call('lastPlan');
      await grid.call('type', 'Projects', 'A2', 'P-009');
      await grid.call('apply', plan([{ step: 'show', sheet: 'Projects' }]));
      expect(await grid.call('lastPlan')).toBe(first);
      const stand = async (command: string) => {
        await grid.call('command', command);
        return grid.call('isUndone', first);
      };
      expect(await grid.call('isUndone', first)).toBe(false);
      expect(await stand('univer.command.undo')).toBe(false);
      expect(await stand('univer.command.undo')).toBe(true);
      expect(await stand('univer.command.redo')).toBe(false);
      expect(await grid.call('undoLast')).toBe(true);
      expect(await grid.call('isUndone', first)).toBe(true);
    });

    it('takes back one plan after the other, as long as the user changed nothing between', async () => {
      await grid.call('open', USER);
      const adding = (name: string): Step[] => [
        { step: 'add-sheet', sheet: name, mark: MARK, rows: 1, columns: 1 },
        { step: 'write', sheet: name, at: { row: 0, column: 0 }, values: [[name]] },
      ];
      const names = async () => (await grid.call('read')).sheets.map(({ name }) => name);
      expect(await grid.call('undoable')).toBeNull();
      await grid.call('apply', { ...plan(adding('One')), title: 'First' });
      await grid.call('type', 'Projects', 'A2', 'P-009');
      await grid.call('apply', { ...plan(adding('Two')), title: 'Second' });
      await grid.call('apply', { ...plan(adding('Three')), title: 'Third' });
      expect(await grid.call('undoable')).toBe('Third');
      expect(await grid.call('undoLast')).toBe(true);
      expect(await grid.call('undoable')).toBe('Second');
      expect(await grid.call('undoLast')).toBe(true);
      expect(await names()).toEqual(['Projects', 'One']);
      expect(await grid.call('undoable')).toBeNull();
      expect(await grid.call('undoLast')).toBe(false);
      await grid.call('command', 'univer.command.undo');
      expect(await grid.call('undoable')).toBe('First');
      for (let turn = 0; turn < 3; turn += 1) await grid.call('command', 'univer.command.redo');
      expect(await grid.call('undoable')).toBe('Third');
      expect(await names()).toEqual(['Projects', 'One', 'Two', 'Three']);
    });

    it('knows nothing of a plan that was given up, and redoes what was undone before', async () => {
      await grid.call('open', USER);
      await grid.call('apply', plan(TAB));
      const after = await grid.call('read');
      await grid.call('undoLast');
      const before = await grid.call('read');
      const count = await grid.call('lastPlan');
      const { outcome } = await grid.call('applyStopping', plan(TAB), { asking: 2 });
      expect(outcome).toMatchObject({ trouble: 'stopped' });
      expect(await grid.call('read')).toEqual(before);
      expect(await grid.call('undoable')).toBeNull();
      expect(await grid.call('lastPlan')).toBe(count);
      await grid.call('command', 'univer.command.redo');
      expect(await grid.call('read')).toEqual(after);
    });

    it('brings a deleted tab back with its mark', async () => {
      await grid.call('open', USER);
      await grid.call('apply', plan(TAB));
      const before = await grid.call('read');
      await grid.call(
        'apply',
        plan([{ step: 'delete-sheet', sheet: 'Executive', mark: MARK, fingerprint: null }]),
      );
      expect(await grid.call('undoLast')).toBe(true);
      expect(await grid.call('read')).toEqual(before);
    });
  });

  describe('reading a large workbook', () => {
    const LARGE: readonly ContractSheet[] = ['One', 'Two', 'Three', 'Four'].map((name) => ({
      name,
      cells: Array.from({ length: 300 }, (_, row) => [`P-${row}`, row, name, row / 2, true]),
    }));
    beforeAll(async () => {
      await grid.call('open', LARGE);
    });

    it('tells how far it is between tabs, and gives up there', async () => {
      const { outcome, seen } = await grid.call('readStoppingSlowly', null);
      expect(unwrap(outcome).sheets.map(({ grid: cells }) => cells.length)).toEqual(
        LARGE.map(({ cells }) => cells.length),
      );
      const shares = seen.told.map(([done, total]) => done / total);
      expect(shares).toHaveLength(LARGE.length);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares[shares.length - 1]).toBe(1);
      // It is asked twice before the first tab.
      expect(seen.asked).toBe(2 + LARGE.length - 1);
      const stopped = await grid.call('readStoppingSlowly', { asking: 2 });
      expect(stopped.outcome).toMatchObject({ trouble: 'stopped' });
      expect(stopped.seen.told).toHaveLength(1);
    });

    it('shows one moment of it, though it is changed while it is read', async () => {
      const { sheets } = await grid.call('readWhileTyping', 'One', 'A1', 'changed');
      expect(sheets[0]?.grid[0]?.[0]).toBe('changed');
      expect(sheets.map(({ grid: cells }) => cells.length)).toEqual(
        LARGE.map(({ cells }) => cells.length),
      );
    });
  });

  it('draws a text that runs on as far as its padding takes it', async () => {
    await grid.call('open', [{ name: 'T', cells: [['a']] }]);
    // The columns are 88 pixels wide.
    expect(await grid.call('runsOnTo', 70)).toBe(0);
    expect(await grid.call('runsOnTo', 80)).toBe(1);
    expect(await grid.call('runsOnTo', 150)).toBe(1);
    expect(await grid.call('runsOnTo', 170)).toBe(2);
  });

  describe('keeping to values', () => {
    const refused: readonly [string, string, object?][] = [
      ['a new tab', 'sheet.command.insert-sheet'],
      ['a renamed tab', 'sheet.command.set-worksheet-name', { name: 'Mine' }],
      ['a deleted tab', 'sheet.command.remove-sheet'],
      ['a new row', 'sheet.command.insert-row-before'],
      ['a deleted column', 'sheet.command.remove-col-confirm'],
      ['bold letters', 'sheet.command.set-range-bold'],
      ['a merged block', 'sheet.command.add-worksheet-merge-all'],
      ['frozen rows', 'sheet.command.set-first-row-frozen'],
      ['a block to be moved by cutting it', 'univer.command.cut'],
      ['a moved block', 'sheet.command.move-range'],
      ['a wider column', 'sheet.command.set-worksheet-col-width', { value: 300 }],
    ];
    it.each(refused)('refuses %s before it happens', async (_, id, params) => {
      await grid.call('open', [{ name: 'T', cells: [['a', 1]] }]);
      const before = await grid.call('read');
      await grid.call('refusals');
      expect(await grid.call('command', id, params)).toBe(false);
      expect(await grid.call('refusals')).toEqual([VALUES_ONLY]);
      expect(await grid.call('read')).toEqual(before);
    });

    it('takes a typed value and leaves the looks of the cell', async () => {
      await grid.call('open', [{ name: 'T', cells: [['a', 1]] }]);
      await grid.call('command', 'sheet.command.set-range-values', {
        value: { 1: { 1: { v: 0.5, s: { bl: 1, n: { pattern: '0%' } } } } },
      });
      await grid.call('type', 'T', 'A1', 'b');
      const { sheets } = await grid.call('read');
      expect(sheets[0]?.grid).toEqual([
        ['b', 1],
        [null, 0.5],
      ]);
      expect(await grid.call('looks', 'T', ['B2'])).toMatchObject({ styles: { B2: {} } });
      expect((await grid.call('looks', 'T', ['B2'])).styles?.['B2']).toEqual({});
    });

    it('pastes values and leaves merges, widths and looks behind', async () => {
      await grid.call('open', [{ name: 'T', cells: [['a', 1]] }]);
      const before = await grid.call('looks', 'T', ['A1']);
      await grid.call('select', 'T', 'A1');
      const htmlContent =
        '<table><colgroup><col width="300"></colgroup><tr style="height:90px">' +
        '<td colspan="2"><b>wide</b></td></tr><tr><td>x</td><td>2</td></tr></table>';
      await grid.call('command', 'sheet.command.paste-by-short-key', {
        htmlContent,
        textContent: 'wide\t\nx\t2',
      });
      await expect
        .poll(async () => (await grid.call('read')).sheets[0]?.grid)
        .toEqual([['wide'], ['x', 2]]);
      expect((await grid.call('read')).sheets[0]?.merges).toEqual([]);
      expect(await grid.call('looks', 'T', ['A1'])).toEqual(before);
      await grid.call('command', 'univer.command.undo');
      expect((await grid.call('read')).sheets[0]?.grid).toEqual([['a', 1]]);
    });

    it('takes no edits on a protected tab', async () => {
      await grid.call('open', [{ name: 'T', cells: [['a']], isProtected: true }]);
      await grid.call('refusals');
      await grid.call('type', 'T', 'A1', 'b');
      expect(await grid.call('refusals')).toHaveLength(1);
      expect((await grid.call('read')).sheets[0]?.grid).toEqual([['a']]);
    });

    it('computes what the user types as a formula, and never what a plan writes', async () => {
      await grid.call('open', [{ name: 'T', cells: [[2, 3]] }]);
      await grid.call('type', 'T', 'C1', '=A1*B1');
      await expect.poll(async () => (await grid.call('read')).sheets[0]?.grid).toEqual([[2, 3, 6]]);
      await grid.call('apply', plan([TEXT_TAB, TEXT]));
      expect((await grid.call('read')).sheets[1]?.grid).toEqual([['=1+1']]);
      expect(await grid.call('formulaAt', 'Made', 'A1')).toBe('');
    });
  });

  it('goes where a link leads when it is clicked', async () => {
    await grid.call('open', [{ name: 'Projects', cells: [['ID'], ['P-001']] }]);
    const target = { sheet: 'Projects', a1: 'A2' };
    await grid.call(
      'apply',
      plan([
        TEXT_TAB,
        TEXT,
        { step: 'links', sheet: 'Made', links: [{ at: { row: 0, column: 0 }, target }] },
        { step: 'show', sheet: 'Made' },
      ]),
    );
    expect(await grid.call('activeSheet')).toBe('Made');
    // The middle of B2, then of A1: beside the row numbers and below the formula bar and the letters of the columns.
    await grid.page.mouse.click(46 + 88 + 40, 48 + 30);
    expect(await grid.call('activeSheet')).toBe('Made');
    // Two clicks in quick succession would be a double click, which edits.
    await grid.page.waitForTimeout(600);
    await grid.page.mouse.click(46 + 40, 48 + 10);
    await expect.poll(() => grid.call('activeSheet')).toBe('Projects');
  });

  it('has thrown nothing on the page', () => {
    expect(grid.errors).toEqual([]);
  });
});

const TEXT_TAB: Step = { step: 'add-sheet', sheet: 'Made', mark: MARK, rows: 1, columns: 1 };
const TEXT: Step = {
  step: 'write',
  sheet: 'Made',
  at: { row: 0, column: 0 },
  values: [['=1+1']],
};

/** The value, or the failure thrown again on this side. */
function unwrap<T>(tried: Tried<T>): T {
  if ('value' in tried) return tried.value;
  throw new HostError(tried.trouble, tried.message);
}

function plan(steps: readonly Step[]): Plan {
  return { title: 'Executive', steps, written: [] };
}
