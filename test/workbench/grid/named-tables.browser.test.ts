/** Formulas that name tables and columns: every function of the catalogue, and Excel's own, over the tables of a file. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Cell,
  callFunction,
  FUNCTIONS,
  type FunctionSpec,
  type Grid,
  isCellError,
  toA1,
} from '../../../core/index.ts';
import { launchChromium } from '../../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../chromium.ts';
import { type ExampleTables, exampleTables } from './example-tables.ts';
import { type ExampleEdit, editOf, shownBlock } from './function-edits.ts';
import { type OpenGridPage, openGridPage } from './open-grid-page.ts';

/** A function's example over tables, called twice: by names, and beside it by ranges. */
interface Called {
  readonly tab: ExampleTables;
  readonly edit: ExampleEdit;
  readonly before: Grid;
  /** The columns in which the two results begin. */
  readonly at: readonly [named: number, ranges: number];
}

/** The last example in which a cell of a table moves the result: it is the one with the most columns. */
function calledOver(spec: FunctionSpec): Called | null {
  for (const example of spec.examples.toReversed()) {
    const edit = editOf(spec, example);
    if (edit === null || !Array.isArray(example.args[edit.argument])) continue;
    const before = shownBlock(callFunction(spec, example.args));
    const tab = exampleTables(spec, example);
    const width = Math.max(before[0]?.length ?? 1, edit.result[0]?.length ?? 1);
    return { tab, edit, before, at: [tab.end + 1, tab.end + width + 2] };
  }
  return null;
}

describe.skipIf(!hasChromium())('named tables in the grid', () => {
  let browser: Browser;
  let grid: OpenGridPage;
  beforeAll(async () => {
    browser = await launchChromium();
    grid = await openGridPage(browser);
  }, 60_000);
  afterAll(async () => {
    expect(grid.errors).toEqual([]);
    await browser.close();
  });

  const gridOf = async (name: string): Promise<Grid> =>
    (await grid.call('read')).sheets.find((sheet) => sheet.name === name)?.grid ?? [];

  it('gives every function the same by names as by ranges, and follows an edit in a table', async () => {
    const all = FUNCTIONS.flatMap((spec) => calledOver(spec) ?? []);
    expect(all).toHaveLength(FUNCTIONS.length);
    expect(all.length).toBeGreaterThan(30);
    await grid.call(
      'open',
      all.map(({ tab, at: [named, ranges], before }) => {
        const first: (Cell | { formula: string; value: null })[] = [
          ...(tab.sheet.cells[0] ?? []),
        ] as Cell[];
        const room = ranges + (before[0]?.length ?? 1) + 5;
        while (first.length < room) first.push(null);
        first[named] = { formula: tab.named, value: null };
        first[ranges] = { formula: tab.ranges, value: null };
        return { ...tab.sheet, cells: [first, ...tab.sheet.cells.slice(1)] };
      }),
    );
    const wrong = async (expectedOf: (one: Called) => Grid): Promise<unknown[]> => {
      const { sheets } = await grid.call('read');
      return all.flatMap((one) => {
        const { tab, at } = one;
        const found = sheets.find(({ name }) => name === tab.sheet.name)?.grid ?? [];
        const expected = expectedOf(one);
        const [named, ranges] = at.map((column) => blockAt(found, column, expected));
        return isNear(named, expected) && isNear(ranges, expected)
          ? []
          : [[tab.named, tab.ranges, named, ranges, expected]];
      });
    };
    await expect.poll(() => wrong(({ before }) => before), { timeout: 60_000 }).toEqual([]);
    for (const { tab, edit } of all) {
      const place = tab.places[edit.argument];
      if (!place) throw new Error('the edited argument has no cells');
      const a1 = toA1(place.row + edit.row, place.column + edit.column);
      await grid.call('type', tab.sheet.name, a1, edit.value);
    }
    await expect.poll(() => wrong(({ edit }) => edit.result), { timeout: 60_000 }).toEqual([]);
  }, 300_000);

  const log = {
    name: "Jo's log",
    cells: [
      [],
      [null, 'ID', 'Cost', 'Spent %', 'Raised', 'Left'],
      [null, 'R1', 100, 0.5, 46_300, { formula: '=LOG_1[[#This Row],[Cost]]*2', value: 11 }],
      [null, 'R2', 40, 0.25, 46_310, { formula: '=LOG_1[@Cost]*2', value: 12 }],
      [null, 'R3', 60, 0.1, 46_320, { formula: '=SUM(LOG_1[@[Cost]:[Spent %]])', value: 13 }],
      [null, 'Total', 200, null, null, null],
    ],
    tables: [
      {
        name: 'Log_1',
        rect: { row: 1, column: 1, rows: 5, columns: 5 },
        headerRows: 1 as const,
        totalRows: 1 as const,
        columns: ['ID', 'Cost', 'Spent %', 'Raised', 'Left'],
      },
    ],
  };

  it('computes Excel’s functions over tables as Excel does, from any tab', async () => {
    const calls: readonly [formula: string, value: Cell][] = [
      ['=SUM(Log_1[Cost])', 200],
      ['=sum(log_1[cost])+1', 201],
      ['=SUM(Log_1[[#All],[Cost]])', 400],
      ['=Log_1[[#Totals],[Cost]]', 200],
      ['=SUM(Log_1[[#Data],[#Totals],[Cost]])', 400],
      ['=COUNTA(Log_1[#Headers])', 5],
      ['=ROWS(Log_1)', 3],
      ['=COLUMNS(Log_1[[Cost]:[Raised]])', 3],
      ['=SUMIFS(Log_1[Cost],Log_1[ID],"<>R2")', 160],
      ['=XLOOKUP("R2",Log_1[ID],Log_1[Raised])', 46_310],
      ['=INDEX(Log_1,2,MATCH("Cost",Log_1[#Headers],0))', 40],
      ['=MAX(Log_1[Raised])-MIN(Log_1[Raised])', 20],
      ['=SUMPRODUCT(Log_1[Cost],Log_1[Spent %])', 66],
      ['="Log_1[Cost]"&COUNT(Log_1[Cost])', 'Log_1[Cost]3'],
      ['=SUM(Log_1[Cots])', { error: '#REF!' }],
      ['=PMO.AGE(Log_1[Raysed],46330)', { error: '#VALUE!' }],
      ['=IFERROR(SUM(Log_1[Cots]),"none")', 'none'],
      ['=SUM(Lag_1[Cost])', { error: '#NAME?' }],
      ['=PMO.AGE(INDEX(Log_1[Raised],3),46330)', 10],
    ];
    await grid.call('open', [
      { name: 'Sums', cells: calls.map(([formula]) => [{ formula, value: null }]) },
      log,
    ]);
    await expect
      .poll(async () => (await gridOf('Sums')).map(([cell]) => cell))
      .toEqual(calls.map(([, value]) => value));
    expect(await grid.call('reasonAt', 'Sums', 'A16')).toMatch(/#REF!/);
    await grid.call('type', "Jo's log", 'C4', 140);
    await expect
      .poll(async () => (await gridOf('Sums')).slice(0, 2).map(([cell]) => cell))
      .toEqual([300, 301]);
  });

  it('keeps the values of the file until what they are computed from is edited; then each row has its own', async () => {
    await grid.call('open', [log]);
    const left = async () => (await gridOf("Jo's log")).slice(2, 5).map((row) => row[5]);
    expect(await left()).toEqual([11, 12, 13]);
    await grid.call('type', "Jo's log", 'C3', 101);
    await expect.poll(left).toEqual([202, 12, 13]);
    await grid.call('type', "Jo's log", 'C4', 41);
    await grid.call('type', "Jo's log", 'C5', 61);
    await expect.poll(left).toEqual([202, 82, 61.1]);
  });

  it('forgets the tables of a workbook that is closed', async () => {
    const total = { name: 'Sum', cells: [[{ formula: '=SUM(Log_1[Cost])', value: null }]] };
    await grid.call('open', [log, total]);
    await expect.poll(async () => gridOf('Sum')).toEqual([[200]]);
    await grid.call('open', [total]);
    await expect.poll(async () => gridOf('Sum')).toEqual([[{ error: '#NAME?' }]]);
  });
});

/** As many cells as `like` has, from a column of the first row on. */
function blockAt(grid: Grid, column: number, like: Grid): Grid {
  return like.map((row, down) => row.map((_, along) => grid[down]?.[column + along] ?? null));
}

function isNear(found: Grid | undefined, expected: Grid): boolean {
  return expected.every((row, down) =>
    row.every((cell, along) => isCellNear(found?.[down]?.[along] ?? null, cell)),
  );
}

function isCellNear(found: Cell, expected: Cell): boolean {
  if (isCellError(expected)) return isCellError(found) && found.error === expected.error;
  if (typeof expected === 'number' && typeof found === 'number') {
    return Math.abs(found - expected) <= Math.max(1e-9, Math.abs(expected) * 1e-12);
  }
  return (found === '' ? null : found) === (expected === '' ? null : expected);
}
