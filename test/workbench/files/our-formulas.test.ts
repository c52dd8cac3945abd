/** Calls of our functions in a file: spelt as Excel spells them, their whole result in sight of programs that lack them. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, insertExample } from '../../../core/index.ts';
import { newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { structuralProblems } from './structural-check.ts';

async function bookWithResult() {
  const host = newWorkbook('plan.xlsx');
  await host.apply({
    title: 'Test',
    written: [],
    steps: [{ step: 'add-sheet', sheet: 'S', mark: '', rows: 9, columns: 9 }],
  });
  host.setCells('S', [
    { row: 0, column: 0, value: 1, formula: '=PMO.WSJF(A9,B9,C9,D9)', fills: [[1], [2], [null]] },
    { row: 5, column: 5, value: 'mine', formula: null },
  ]);
  return host;
}

function sheetXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

describe('a call of ours in a file', () => {
  it('is an array formula over the cells that it fills, with their values', async () => {
    const bytes = (await bookWithResult()).toBytes();
    expect(structuralProblems(bytes)).toEqual([]);
    expect(sheetXml(bytes)).toContain(
      '<f t="array" ref="A1:A3">_xldudf_PMO_WSJF(A9,B9,C9,D9)</f><v>1</v>',
    );
    const opened = await openFile('plan.xlsx', bytes);
    const [view] = opened.view().sheets;
    expect(view?.arrays).toEqual([{ row: 0, column: 0, rows: 3, columns: 1 }]);
    expect(view?.cells[0]?.[0]).toMatchObject({ formula: '=PMO.WSJF(A9,B9,C9,D9)', value: 1 });
    const [sheet] = (await opened.read()).sheets;
    expect(sheet?.grid[1]).toEqual([2]);
    expect(sheet?.ownBlocks).toEqual([{ row: 0, column: 0, rows: 3, columns: 1 }]);
  });

  it.each([
    ['another result', { value: 7, formula: '=PMO.WSJF(A9,B9,C9,D9)', fills: [[7]] }, [[7]]],
    ['a value', { value: 'typed', formula: null }, [['typed']]],
    ['nothing', { value: null, formula: null }, []],
    [
      'a wider result',
      {
        value: 7,
        formula: '=PMO.WSJF(A9,B9,C9,D9)',
        fills: [
          [7, 8],
          [9, 10],
        ],
      },
      [
        [7, 8],
        [9, 10],
      ],
    ],
  ] as const)('gives all its cells up for %s', async (_, edit, expected) => {
    const opened = await openFile('plan.xlsx', (await bookWithResult()).toBytes());
    opened.setCells('S', [{ row: 0, column: 0, ...edit }]);
    const bytes = opened.toBytes();
    expect(structuralProblems(bytes)).toEqual([]);
    const again = await openFile('plan.xlsx', bytes);
    const grid = (await again.read()).sheets[0]?.grid ?? [];
    expect(grid.slice(0, 3).filter((row) => row.length > 0)).toEqual(expected);
    expect(grid[5]?.[5]).toBe('mine');
  });

  it('lets the user type where its result was, once the result is elsewhere', async () => {
    const opened = await openFile('plan.xlsx', (await bookWithResult()).toBytes());
    opened.setCells('S', [
      {
        row: 0,
        column: 0,
        value: { error: '#SPILL!' },
        formula: '=PMO.WSJF(A9,B9,C9,D9)',
        fills: [[{ error: '#SPILL!' }]],
      },
      { row: 1, column: 0, value: 'in the way', formula: null },
    ]);
    const grid = (await (await openFile('plan.xlsx', opened.toBytes())).read()).sheets[0]?.grid;
    expect(grid?.slice(0, 2)).toEqual([[{ error: '#VALUE!' }], ['in the way']]);
  });

  it('is kept with its result for every example of every function', async () => {
    for (const spec of FUNCTIONS) {
      const host = newWorkbook('examples.xlsx');
      for (const index of spec.examples.keys()) {
        await host.apply(insertExample(await host.read(), { asOf: 46_340 }, spec.id, index));
      }
      const before = await host.read();
      const bytes = host.toBytes();
      expect(structuralProblems(bytes)).toEqual([]);
      const after = await (await openFile('examples.xlsx', bytes)).read();
      expect(after.sheets.map(({ name, grid }) => [name, grid])).toEqual(
        before.sheets.map(({ name, grid }) => [name, grid]),
      );
    }
    expect(FUNCTIONS.length).toBeGreaterThan(0);
  });
});
