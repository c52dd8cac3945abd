/** What plans change on the user's word in the grid, undone and redone, and what they hang on a tab, in the file that is saved. */

import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellChange, Plan, Step } from '../../../core/index.ts';
import { ownershipOf } from '../../../core/plan/ownership.ts';
import { launchChromium } from '../../../tools/programs/launch-chromium.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import type { ContractSheet } from '../../host-contract/contract-workbook.ts';
import { hasChromium } from '../chromium.ts';
import { FEATURES, featureSteps } from '../files/feature-book.ts';
import { richWorkbook } from '../files/rich-workbook.ts';
import { structuralProblems } from '../files/structural-check.ts';
import { type OpenGridPage, openGridPage } from './open-grid-page.ts';

const USER: readonly ContractSheet[] = [
  {
    name: 'Projects',
    cells: [
      ['ID', 'Budget'],
      ['P-001', 100],
    ],
  },
];

function plan(...steps: Step[]): Plan {
  return { title: 'Test', steps, written: [] };
}

const cell = (
  row: number,
  column: number,
  from: CellChange['from'],
  to: CellChange['to'],
): CellChange => ({ at: { row, column }, from, to });

const set = (sheet: string, ...cells: CellChange[]): Step => ({ step: 'set-cells', sheet, cells });

describe.skipIf(!hasChromium())('what plans change in the grid', () => {
  let browser: Browser;
  let grid: OpenGridPage;
  beforeAll(async () => {
    browser = await launchChromium();
    grid = await openGridPage(browser);
  });
  afterAll(async () => {
    expect(grid.errors).toEqual([]);
    await browser.close();
  });

  const gridOf = async () => (await grid.call('read')).sheets[0]?.grid;
  const troubleOf = async (step: Step) => {
    const tried = await grid.call('apply', plan(step));
    return 'trouble' in tried ? tried.trouble : null;
  };

  it('undoes and redoes cells that were set, texts as texts', async () => {
    await grid.call('open', USER);
    const before = await gridOf();
    await grid.call(
      'apply',
      plan(set('Projects', cell(1, 0, 'P-001', '=1+1'), cell(1, 1, 100, '00123'))),
    );
    const after = await gridOf();
    expect(after).toEqual([
      ['ID', 'Budget'],
      ['=1+1', '00123'],
    ]);
    expect(await grid.call('undoLast')).toBe(true);
    expect(await gridOf()).toEqual(before);
    await grid.call('command', 'univer.command.redo');
    expect(await gridOf()).toEqual(after);
  });

  it('takes rows back with their looks, and brings them again when that is undone', async () => {
    await grid.call('open', USER);
    const values = [['P-002', 46342]];
    const styles = [{ bold: true, borderBottom: '#D0D7DE' }, { numberFormat: 'd mmm yyyy' }];
    await grid.call(
      'apply',
      plan({ step: 'append-rows', sheet: 'Projects', row: 2, values, styles }),
    );
    const grown = await grid.call('looks', 'Projects', ['A3', 'B3']);
    await grid.call('apply', plan({ step: 'remove-rows', sheet: 'Projects', row: 2, values }));
    expect(await gridOf()).toHaveLength(2);
    expect((await grid.call('looks', 'Projects', ['A3', 'B3'])).styles).toEqual({ A3: {}, B3: {} });
    expect(await grid.call('undoLast')).toBe(true);
    expect(await gridOf()).toHaveLength(3);
    expect(await grid.call('looks', 'Projects', ['A3', 'B3'])).toEqual(grown);
  });

  it.each<[string, Step, string]>([
    ['a formula', set('Data', cell(5, 7, 1, 2)), 'sheet-changed'],
    ['what an array formula of the file fills', set('Data', cell(5, 6, 40, 2)), 'sheet-changed'],
    ['another value', set('Data', cell(1, 1, 11, 2)), 'sheet-changed'],
    ['the header of a table', set('Data', cell(0, 0, 'Item', 'Thing')), 'unsupported'],
    [
      'a formula in a row to be taken away',
      {
        step: 'remove-rows',
        sheet: 'Data',
        row: 5,
        values: [[null, null, null, null, null, 20, 40, 1]],
      },
      'sheet-changed',
    ],
  ])('leaves alone %s', async (_, step, trouble) => {
    await grid.call('openFile', Array.from(richWorkbook()));
    const before = await gridOf();
    expect(await troubleOf(step)).toBe(trouble);
    expect(await gridOf()).toEqual(before);
  });

  it('saves cells that were set, and leaves every other part of the file to the byte', async () => {
    const bytes = richWorkbook();
    await grid.call('openFile', Array.from(bytes));
    await grid.call('apply', plan(set('Data', cell(1, 1, 10, 99), cell(3, 1, 46023, 46100))));
    const saved = Uint8Array.from(await grid.call('save'));
    expect(structuralProblems(saved)).toEqual([]);
    const [one, other] = [unzipSync(bytes), unzipSync(saved)];
    const changed = Object.keys(one).filter((path) => String(one[path]) !== String(other[path]));
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(strFromU8(other['xl/worksheets/sheet1.xml'] as Uint8Array)).toContain(
      '<c r="B4" s="1"><v>46100</v></c>',
    );
  });

  it('saves what it hangs on a tab beside everything that the file has, as if a file had made it', async () => {
    const bytes = richWorkbook();
    await grid.call('openFile', Array.from(bytes));
    expect((await grid.call('read')).drawsCharts ?? false).toBe(false);
    await grid.call('apply', plan(...featureSteps('Made')));
    const inGrid = (await grid.call('read')).sheets.find(({ name }) => name === 'Made');
    expect(inGrid && ownershipOf(inGrid).is).toBe('intact');
    const saved = Uint8Array.from(await grid.call('save'));
    expect(structuralProblems(saved)).toEqual([]);
    const parts = unzipSync(saved);
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      if (!/chart|comments|draw|table|pivot/i.test(path)) continue;
      expect(String(parts[path])).toBe(String(content));
    }
    const charts = Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(FEATURES.charts.length + 1);
    const again = (await (await openFile('again.xlsx', saved)).read()).sheets;
    const sheet = again.find(({ name }) => name === 'Made');
    expect(sheet && ownershipOf(sheet).is).toBe('intact');
    expect(sheet?.extras).toBe(inGrid?.extras);
  });
});
