/** Every function of the catalogue in a real sheet: computes, follows edits, spills, says why it cannot; none stops another. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  argumentsOf,
  type Cell,
  callFunction,
  type Example,
  FUNCTIONS,
  type FunctionSpec,
  type Grid,
  insertExample,
  isCellError,
  type Plan,
  toA1,
} from '../../../core/index.ts';
import { launchChromium } from '../../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../chromium.ts';
import { type ExampleEdit, editOf, shownBlock } from './function-edits.ts';
import { type OpenGridPage, openGridPage } from './open-grid-page.ts';

const AS_OF = 46_340;
const runnable = hasChromium();

/** One example in the workbook: its tab, and where its result begins. */
interface Placed {
  readonly spec: FunctionSpec;
  readonly example: Example;
  readonly plan: Plan;
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly ranges: readonly ({ readonly row: number; readonly column: number } | null)[];
}

describe.skipIf(!runnable)('functions in the cells of the grid', () => {
  let browser: Browser;
  let grid: OpenGridPage;
  const placed: Placed[] = [];
  let before: ReadonlyMap<string, Grid> = new Map();

  beforeAll(async () => {
    browser = await launchChromium();
    grid = await openGridPage(browser);
    await grid.call('open', [{ name: 'Mine', cells: [['Keep this']] }]);
    for (const spec of FUNCTIONS) {
      for (const [index, example] of spec.examples.entries()) {
        const plan = insertExample(await grid.call('read'), { asOf: AS_OF }, spec.id, index);
        const step = plan.steps.find((one) => one.step === 'formula');
        if (step === undefined) throw new Error('the plan has no formula');
        expect(await grid.call('apply', plan)).toHaveProperty('value');
        placed.push({ spec, example, plan, sheet: step.sheet, at: step.at, ranges: step.ranges });
      }
    }
  }, 600_000);
  afterAll(async () => {
    expect(grid.errors).toEqual([]);
    await browser.close();
  });

  const gridsNow = async (): Promise<ReadonlyMap<string, Grid>> => {
    const { sheets } = await grid.call('read');
    return new Map(sheets.map(({ name, grid: cells }) => [name, cells]));
  };
  const resultOf = (grids: ReadonlyMap<string, Grid>, one: Placed, like: Grid): Grid =>
    like.map((row, down) =>
      row.map((_, along) => {
        const cell = grids.get(one.sheet)?.[one.at.row + down]?.[one.at.column + along] ?? null;
        return cell === '' ? null : cell;
      }),
    );
  /** As many functions, and as many examples, as there are: a loop over nothing holds nothing. */
  const count = {
    functions: FUNCTIONS.length,
    examples: FUNCTIONS.flatMap((f) => f.examples).length,
  };

  it('gives for every example what the function gives, and what was worked out by hand', async () => {
    before = await gridsNow();
    const wrong: unknown[] = [];
    for (const one of placed) {
      const expected = shownBlock(callFunction(one.spec, one.example.args));
      const found = resultOf(before, one, expected);
      if (!isNear(found, expected, 1e-9)) wrong.push([one.sheet, one.example.doc, found, expected]);
      if (!isNear(found, one.example.result, one.example.tolerance ?? 1e-9)) {
        wrong.push([one.sheet, 'by hand', found, one.example.result]);
      }
    }
    expect(wrong).toEqual([]);
    expect(new Set(placed.map(({ spec }) => spec.id)).size).toBe(count.functions);
    expect(placed).toHaveLength(count.examples);
    expect(count.functions).toBeGreaterThan(0);
  });

  it('leaves what is the user’s as it was', () => {
    expect(before.get('Mine')).toEqual([['Keep this']]);
  });

  it('follows an edit of an input, every function', async () => {
    const edits: [Placed, ExampleEdit][] = [];
    const unmoved: string[] = [];
    for (const spec of FUNCTIONS) {
      const found = placed
        .filter((one) => one.spec === spec)
        .map((one) => [one, editOf(spec, one.example)] as const)
        .find(([, edit]) => edit !== null);
      if (found?.[1]) edits.push([found[0], found[1]]);
      else unmoved.push(spec.id);
    }
    expect(unmoved).toEqual([]);
    for (const [one, edit] of edits) {
      const range = one.ranges[edit.argument];
      if (!range) throw new Error('an argument without cells was chosen');
      await grid.call(
        'type',
        one.sheet,
        toA1(range.row + edit.row, range.column + edit.column),
        edit.value,
      );
    }
    const wrong = async () => {
      const grids = await gridsNow();
      return edits.flatMap(([one, edit]) => {
        const found = resultOf(grids, one, edit.result);
        return isNear(found, edit.result, 1e-9) ? [] : [[one.sheet, edit, found]];
      });
    };
    await expect.poll(wrong, { timeout: 60_000 }).toEqual([]);
    expect(edits).toHaveLength(count.functions);
  }, 300_000);

  it('spills a block, over more rows when there are more, and is in the way of nothing', async () => {
    await grid.call('open', [
      {
        name: 'S',
        cells: [
          [8, 3, 4, 8],
          [5, 5, 5, 5],
        ],
      },
    ]);
    await grid.call('type', 'S', 'F1', formula('=PMO.WSJF(A1:A4,B1:B4,C1:C4,D1:D4)'));
    const column = async () => (await gridsNow()).get('S')?.map((row) => row[5] || null);
    await expect.poll(column).toEqual([1.875, 3]);
    for (const [index, value] of [2, 2, 2, 3].entries()) {
      await grid.call('type', 'S', toA1(2, index), value);
    }
    await expect.poll(column).toEqual([1.875, 3, 2]);
    const [sheet] = (await grid.call('read')).sheets;
    expect(sheet?.ownBlocks).toEqual([{ row: 0, column: 5, rows: 3, columns: 1 }]);
    await grid.call('type', 'S', 'F2', 'mine');
    await expect.poll(column).toEqual([{ error: '#SPILL!' }, 'mine', null]);
    // A call without room is a result, too; what stands in its way is the user's.
    const blocked = { row: 0, column: 5, rows: 1, columns: 1 };
    expect((await grid.call('read')).sheets[0]?.ownBlocks).toEqual([blocked]);
    expect(await grid.call('reasonAt', 'S', 'F1')).toMatch(/not all empty/);
    expect(await grid.call('reasonAt', 'S', 'F3')).toBeNull();
    await grid.call('type', 'S', 'A199', formula('=PMO.WSJF(A1:A4,B1:B4,C1:C4,D1:D4)'));
    await expect.poll(() => grid.call('reasonAt', 'S', 'A199')).toMatch(/the sheet ends/);
  });

  it('takes no call of ours that failed for data, and a single value for the user’s', async () => {
    await grid.call('open', [{ name: 'S', cells: [[46_000, 'late', 1]] }]);
    await grid.call('type', 'S', 'E1', formula('=PMO.AGE(A1,46330)'));
    await grid.call('type', 'S', 'F1', formula('=PMO.AGE(B1,46330)'));
    await grid.call('type', 'S', 'G1', formula('=C1/0'));
    const row = async () => (await gridsNow()).get('S')?.[0]?.slice(4);
    await expect.poll(row).toEqual([330, { error: '#VALUE!' }, { error: '#DIV/0!' }]);
    expect((await grid.call('read')).sheets[0]?.ownBlocks).toEqual([
      { row: 0, column: 5, rows: 1, columns: 1 },
    ]);
  });

  it('tells blanks from zeros, and error cells from texts', async () => {
    await grid.call('open', [
      {
        name: 'S',
        cells: [
          [0, 0, 0, 8],
          [null, 5, 5, 5],
          [{ error: '#N/A' }, 5, 5, 5],
          [5, 5, 5, 0],
          [5, 5, 5, 5],
        ],
      },
    ]);
    await grid.call('type', 'S', 'F1', formula('=PMO.WSJF(A1:A5,B1:B5,C1:C5,D1:D5)'));
    const column = async () =>
      (await gridsNow()).get('S')?.map((row) => row[5] || (row[5] === 0 ? 0 : null));
    await expect.poll(column).toEqual([0, null, { error: '#VALUE!' }, null, 3]);
    expect(await grid.call('reasonAt', 'S', 'F1')).toBeNull();
    expect(await grid.call('reasonAt', 'S', 'F2')).toMatch(/blank/);
    expect(await grid.call('reasonAt', 'S', 'F3')).toMatch(/#N\/A/);
    expect(await grid.call('reasonAt', 'S', 'F4')).toMatch(/zero/);
  });

  it('shows a reason for a wrong call of every function, and goes on computing all others', async () => {
    await grid.call('open', [{ name: 'S', cells: [[7, 9, 5, 2]] }]);
    for (const [row, spec] of FUNCTIONS.entries()) {
      const most = argumentsOf(spec).length;
      const many = new Array<number>(most + 1).fill(1).join(',');
      await grid.call('type', 'S', toA1(row, 6), formula(`=PMO.${spec.id}(${many})`));
    }
    await grid.call('type', 'S', 'E1', formula('=PMO.WSJF(A1,B1,C1,D1)'));
    await grid.call('type', 'S', 'E2', formula('=SUM(A1:D1)'));
    const cells = async () => {
      const now = (await gridsNow()).get('S') ?? [];
      return {
        wrong: FUNCTIONS.map((_, row) => now[row]?.[6] ?? null),
        right: [now[0]?.[4], now[1]?.[4]],
      };
    };
    await expect
      .poll(cells)
      .toEqual({ wrong: FUNCTIONS.map(() => ({ error: '#VALUE!' })), right: [10.5, 23] });
    for (const [row, spec] of FUNCTIONS.entries()) {
      expect(await grid.call('reasonAt', 'S', toA1(row, 6))).toMatch(
        new RegExp(`^${spec.id} takes at most \\d+ arguments`),
      );
    }
  });

  it('makes an error with a reason of whatever a function throws, and goes on computing all others', async () => {
    await grid.call('open', [{ name: 'S', cells: [[-1], [7]] }]);
    await grid.call('type', 'S', 'C1', formula('=PMO.THROWS(A1:A2)'));
    await grid.call('type', 'S', 'D1', formula('=PMO.THROWS(A2)'));
    await grid.call('type', 'S', 'E1', formula('=SUM(A1:A2)'));
    await grid.call('type', 'S', 'F1', formula('=IFERROR(PMO.THROWS(A1),5)'));
    const row = async () => (await gridsNow()).get('S')?.[0]?.slice(2);
    await expect.poll(row).toEqual([{ error: '#VALUE!' }, 7, 6, 5]);
    expect(await grid.call('reasonAt', 'S', 'C1')).toMatch(/flaw of Steersheet/);
    await grid.call('type', 'S', 'A1', 2);
    await expect.poll(row).toEqual([2, 7, 9, 2]);
    expect(await grid.call('reasonAt', 'S', 'C1')).toBeNull();
    expect(grid.errors).toEqual([]);
  });

  it('offers every function with its arguments to whoever types a formula', async () => {
    const offered = await grid.call('offeredFunctions', 'PMO.');
    // The last one is the page's own, which throws.
    expect(offered.map(({ name }) => name)).toEqual([
      ...FUNCTIONS.map(({ id }) => `PMO.${id}`),
      'PMO.THROWS',
    ]);
    for (const [index, spec] of FUNCTIONS.entries()) {
      expect(offered[index]?.summary).toBe(spec.summary);
      expect(offered[index]?.arguments).toEqual(argumentsOf(spec).map(({ name }) => name));
    }
  });

  it('never makes a formula of a text, whatever it looks like', async () => {
    const text = '=PMO.WSJF(7,9,5,2)';
    await grid.call('open', [{ name: 'S', cells: [[text]] }]);
    await grid.call('apply', {
      title: 'Test',
      written: [],
      steps: [
        { step: 'add-sheet', sheet: 'Made', mark: 'm', rows: 1, columns: 1 },
        { step: 'write', sheet: 'Made', at: { row: 0, column: 0 }, values: [[text]] },
      ],
    });
    const grids = await gridsNow();
    expect([grids.get('S'), grids.get('Made')]).toEqual([[[text]], [[text]]]);
  });
});

function formula(text: string) {
  return { formula: text, value: null };
}

/** Whether two blocks hold the same, numbers within the tolerance. */
function isNear(found: Grid, expected: Grid, tolerance: number): boolean {
  return expected.every((row, down) =>
    row.every((cell, along) => isCellNear(found[down]?.[along] ?? null, cell, tolerance)),
  );
}

function isCellNear(found: Cell, expected: Cell, tolerance: number): boolean {
  if (isCellError(expected)) return isCellError(found) && found.error === expected.error;
  if (typeof expected === 'number' && typeof found === 'number') {
    return Math.abs(found - expected) <= Math.max(tolerance, Math.abs(expected) * 1e-12);
  }
  return found === (expected === '' ? null : expected);
}
