import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { COMMANDS, commandById } from '../../../core/commands/commands.ts';
import { insertExample } from '../../../core/commands/insert-example.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { canRevert, revertPlan } from '../../../core/plan/revert-plan.ts';
import type { Plan } from '../../../core/plan/step.ts';
import { MemoryHost } from '../../hosts/memory/memory-host.ts';
import { memorySheet } from '../../hosts/memory/memory-workbook.ts';

const asOf = toSerial(2026, 11, 22);
const PROJECTS: Cell[][] = [
  ['ID', 'Name', 'Budget', 'Forecast cost', 'RAG'],
  ['P-001', 'Ledger renewal', 100_000, 130_000, 'G'],
];
const RAID: Cell[][] = [
  ['ID', 'Type', 'Title', 'Owner', 'Raised', 'Status'],
  ['R-1', 'Risk', 'Supplier is late', 'L. N.', asOf - 60, 'Open'],
];

/** A workbook, and the status tab of a day made in it. */
async function afterStatus(day = asOf) {
  const host = new MemoryHost([memorySheet('Projects', PROJECTS), memorySheet('RAID log', RAID)]);
  const before = await host.read();
  return { host, before, plan: await press(host, 'status', day) };
}

async function press(host: MemoryHost, id: string, day = asOf) {
  const plan = commandById(id).run(await host.read(), { asOf: day, mapping: [] });
  await host.apply(plan);
  return plan;
}

describe('a plan that made tabs and nothing else', () => {
  it.each(COMMANDS.filter(({ id }) => id === 'status' || id === 'raid').map(({ id }) => id))(
    'is taken back to the last cell after %s',
    async (id) => {
      const host = new MemoryHost([
        memorySheet('Projects', PROJECTS),
        memorySheet('RAID log', RAID),
      ]);
      const before = await host.read();
      const plan = await press(host, id);
      const made = await host.read();
      expect(made.sheets.length).toBeGreaterThan(before.sheets.length);
      const back = revertPlan(plan, made);
      if (back === null) throw new Error('It cannot be taken back.');
      await host.apply(back);
      expect(await host.read()).toEqual(before);
    },
  );

  it.each([
    ['a cell was changed', { grid: [['mine']] as Grid }],
    ['something was put on it', { extras: 1 }],
    ['it was renamed', { name: 'Mine' }],
    ['it was protected', { isProtected: true }],
    ['its mark was taken away', { mark: null }],
  ])('stays whole where %s', async (_, change) => {
    const { host, plan } = await afterStatus();
    const { name, sheets } = await host.read();
    const last = sheets.length - 1;
    const changed = sheets.map((sheet, index) =>
      index === last ? { ...sheet, ...change } : sheet,
    );
    expect(revertPlan(plan, { name, sheets })).not.toBeNull();
    expect(revertPlan(plan, { name, sheets: changed })).toBeNull();
  });
});

describe('rows that a plan added below a table of ours', () => {
  it('are taken away again, and the tab made with them', async () => {
    const { host } = await afterStatus();
    const before = await host.read();
    const plan = await press(host, 'status', asOf + 1);
    expect(plan.written.some(({ what }) => what === 'rows-added')).toBe(true);
    const back = revertPlan(plan, await host.read());
    if (back === null) throw new Error('It cannot be taken back.');
    await host.apply(back);
    expect(await host.read()).toEqual(before);
  });

  it('stay where a row was added below them or one was changed, and so does the tab', async () => {
    const { host } = await afterStatus();
    const plan = await press(host, 'status', asOf + 1);
    const history = host.sheets.find(({ name }) => name === 'Report history');
    if (history === undefined) throw new Error('There is no history.');
    history.cells.push([asOf, 'P-009']);
    expect(revertPlan(plan, await host.read())).toBeNull();
    history.cells.pop();
    expect(revertPlan(plan, await host.read())).not.toBeNull();
    (history.cells[history.cells.length - 1] as Cell[])[1] = 'P-008';
    expect(revertPlan(plan, await host.read())).toBeNull();
  });
});

describe('cells that a plan changed because the user asked', () => {
  const mend: Plan = {
    title: 'Mend',
    steps: [
      {
        step: 'set-cells',
        sheet: 'Projects',
        cells: [{ at: { row: 1, column: 4 }, from: 'G', to: 'Green' }],
      },
    ],
    written: [{ what: 'cells-changed', sheet: 'Projects', detail: 1 }],
  };

  it('hold again what they held', async () => {
    const host = new MemoryHost([
      memorySheet(
        'Projects',
        PROJECTS.map((row) => [...row]),
      ),
    ]);
    const before = await host.read();
    await host.apply(mend);
    expect((await host.read()).sheets[0]?.grid[1]?.[4]).toBe('Green');
    const back = revertPlan(mend, await host.read());
    if (back === null) throw new Error('It cannot be taken back.');
    await host.apply(back);
    expect(await host.read()).toEqual(before);
  });

  it('stay where somebody has changed one since', async () => {
    const host = new MemoryHost([
      memorySheet(
        'Projects',
        PROJECTS.map((row) => [...row]),
      ),
    ]);
    await host.apply(mend);
    (host.sheets[0]?.cells[1] as Cell[])[4] = 'Red';
    expect(revertPlan(mend, await host.read())).toBeNull();
  });
});

describe('what cannot be taken back', () => {
  it('is a tab that was replaced, a live formula, and nothing at all', async () => {
    const { host, plan } = await afterStatus();
    expect(canRevert(plan)).toBe(true);
    const again = await press(host, 'status');
    expect(again.written.some(({ what }) => what === 'tab-replaced')).toBe(true);
    const example = insertExample(await host.read(), { asOf }, 'WSJF', 0);
    for (const one of [again, example, { title: 'x', steps: [], written: [] }]) {
      expect(canRevert(one)).toBe(false);
      expect(revertPlan(one, await host.read())).toBeNull();
    }
  });
});
