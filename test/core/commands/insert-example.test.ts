/** Examples as tabs of a workbook: every example of every function, in the host without a spreadsheet. */

import { describe, expect, it } from 'vitest';
import { type Cell, FUNCTIONS, insertExample, readPortfolio } from '../../../core/index.ts';
import { MemoryHost } from '../../hosts/memory/memory-host.ts';
import { memorySheet } from '../../hosts/memory/memory-workbook.ts';

const CONTEXT = { asOf: 46_340 };
const ALL = FUNCTIONS.flatMap((spec) =>
  spec.examples.map((example, index) => ({ spec, example, index })),
);

function makeHost(): MemoryHost {
  return new MemoryHost([
    memorySheet('Projects', [
      ['ID', 'Name'],
      ['P-001', 'Ledger'],
    ]),
  ]);
}

describe('an example in the workbook', () => {
  it.each(ALL.map((one) => [`${one.spec.id} ${one.index}`, one] as const))(
    'is a tab of its own with inputs and a live call: %s',
    async (_, { spec, example, index }) => {
      const host = makeHost();
      const before = await host.read();
      const plan = insertExample(before, CONTEXT, spec.id, index);
      await host.apply(plan);
      const after = await host.read();
      expect(after.sheets[0]).toEqual(before.sheets[0]);
      expect(after.sheets.map(({ name }) => name)).toEqual(['Projects', `Example ${spec.id}`]);
      const made = host.sheets[1];
      const [[at, formula] = ['', '']] = made?.formulas ?? [];
      expect(formula.startsWith(`=PMO.${spec.id}(`)).toBe(true);
      const step = plan.steps.find((one) => one.step === 'formula');
      expect(at).toBe(`A${(step?.at.row ?? 0) + 1}`);
      // Each argument that the example gives stands in the cells that the call names.
      for (const [argument, given] of example.args.entries()) {
        const rect = step?.ranges[argument];
        if (given === null) {
          expect(rect).toBeNull();
          continue;
        }
        const block: readonly (readonly Cell[])[] = Array.isArray(given) ? given : [[given]];
        expect([rect?.rows, rect?.columns]).toEqual([
          block.length,
          Math.max(...block.map((row) => row.length)),
        ]);
        block.forEach((row, down) => {
          row.forEach((cell, along) => {
            const found = made?.cells[(rect?.row ?? 0) + down]?.[(rect?.column ?? 0) + along];
            expect(found ?? null).toEqual(cell === '' ? null : cell);
          });
        });
        expect((rect?.row ?? 0) + (rect?.rows ?? 0)).toBeLessThan(step?.at.row ?? 0);
      }
    },
  );

  it('covers them all', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(FUNCTIONS.length);
    expect(FUNCTIONS.length).toBeGreaterThan(0);
  });

  it('takes another name where the first is taken, and touches neither', async () => {
    const host = makeHost();
    await host.apply(insertExample(await host.read(), CONTEXT, 'WSJF', 0));
    const first = structuredClone(host.sheets[1]?.cells);
    await host.apply(insertExample(await host.read(), CONTEXT, 'WSJF', 1));
    expect(host.sheets.map(({ name }) => name)).toEqual([
      'Projects',
      'Example WSJF',
      'Example WSJF (2)',
    ]);
    expect(host.sheets[1]?.cells).toEqual(first);
  });

  it('is never read as data of the portfolio', async () => {
    const host = makeHost();
    const before = readPortfolio(await host.read(), []);
    for (const { spec, index } of ALL) {
      await host.apply(insertExample(await host.read(), CONTEXT, spec.id, index));
    }
    const after = readPortfolio(await host.read(), []);
    expect(after.tables.map(({ sheet }) => sheet)).toEqual(before.tables.map(({ sheet }) => sheet));
  });

  it.each([
    ['NOTHING', 0],
    ['WSJF', 99],
    ['WSJF', -1],
  ])('knows no example %s %i', async (id, index) => {
    const snapshot = await makeHost().read();
    expect(() => insertExample(snapshot, CONTEXT, id, index)).toThrow(RangeError);
  });
});
