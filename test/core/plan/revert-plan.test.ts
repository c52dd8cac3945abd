import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { COMMANDS, commandById } from '../../../core/commands/commands.ts';
import { insertExample } from '../../../core/commands/insert-example.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { canRevert, revertPlan } from '../../../core/plan/revert-plan.ts';
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

describe('what cannot be taken back', () => {
  it('is a tab that was replaced, a row that was added, a live formula, and nothing at all', async () => {
    const { host, plan } = await afterStatus();
    expect(canRevert(plan)).toBe(true);
    const again = await press(host, 'status');
    expect(again.written.some(({ what }) => what === 'tab-replaced')).toBe(true);
    const nextDay = await press(host, 'status', asOf + 1);
    expect(nextDay.written.some(({ what }) => what === 'rows-added')).toBe(true);
    const example = insertExample(await host.read(), { asOf }, 'WSJF', 0);
    for (const one of [again, nextDay, example, { title: 'x', steps: [], written: [] }]) {
      expect(canRevert(one)).toBe(false);
      expect(revertPlan(one, await host.read())).toBeNull();
    }
  });
});
