/** The part of the contract suite that runs every command: its plan must be applied, read back, replaced and added to. */

import { expect, it } from 'vitest';
import {
  COMMANDS,
  type Command,
  checkWorkbook,
  parseMark,
  planOrder,
  type Snapshot,
} from '../../core/index.ts';
import type { ContractSheet, OpenedContract } from './contract-workbook.ts';
import { DAY, SMALL_PORTFOLIO } from './small-portfolio.ts';

/** Some hosts save and open the whole workbook before every call. */
const PATIENCE = { timeout: 120_000 };

/** Runs every command on a host, on one day twice and on the day after. */
export function describeCommands(
  open: (sheets: readonly ContractSheet[]) => Promise<OpenedContract>,
): void {
  const byLabel = COMMANDS.map((command) => [command.label, command] as const);
  it.each(byLabel)(
    '%s: makes its tab, replaces it, and adds one a day later',
    PATIENCE,
    async (_, command) => {
      const { host } = await open(SMALL_PORTFOLIO);
      const before = await host.read();
      expect(command.can(before, { asOf: DAY, mapping: [] })).toEqual({ can: true });

      const made = await run(host, command, DAY);
      const [tab, ...none] = statusTabs(await host.read());
      expect(none).toEqual([]);
      expect(made).toMatchObject([{ what: 'tab-made', sheet: tab?.name }, ...made.slice(1)]);
      expect(tab?.grid.length).toBeGreaterThan(5);
      expect(parseMark(tab?.mark ?? null)).toMatchObject({ asOf: DAY, stage: 'done' });

      const again = await run(host, command, DAY);
      const replaced = await host.read();
      expect(again[0]).toMatchObject({ what: 'tab-replaced', sheet: tab?.name });
      expect(statusTabs(replaced)).toHaveLength(1);

      await run(host, command, DAY + 1);
      const after = await host.read();
      expect(statusTabs(after).map(({ mark }) => parseMark(mark)?.asOf)).toEqual([DAY, DAY + 1]);
      // What was made of yesterday stays a record of yesterday.
      expect(statusTabs(after)[0]?.grid).toEqual(statusTabs(replaced)[0]?.grid);
      expect(after.sheets.slice(0, SMALL_PORTFOLIO.length)).toEqual(before.sheets);
    },
  );

  it(
    'all commands: their tabs stand beside each other, and none is read as data',
    PATIENCE,
    async () => {
      const { host } = await open(SMALL_PORTFOLIO);
      for (const command of COMMANDS) await run(host, command, DAY);
      const once = await host.read();
      expect(statusTabs(once)).toHaveLength(COMMANDS.length);
      for (const command of COMMANDS) await run(host, command, DAY);
      const grids = (snapshot: Snapshot) =>
        Object.fromEntries(statusTabs(snapshot).map(({ name, grid }) => [name, grid]));
      // The Executive tab may tell of the report before; the others say the same of the same data.
      const [first, second] = [grids(once), grids(await host.read())];
      for (const name of Object.keys(first)) {
        if (!name.startsWith('Executive')) expect(second[name], name).toEqual(first[name]);
      }
      expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    },
  );
}

/** Runs *Set up workbook* on a host, beside a table that is there already. */
export function describeSetUp(
  open: (sheets: readonly ContractSheet[]) => Promise<OpenedContract>,
): void {
  it('sets up a workbook: each missing table is read again as itself', PATIENCE, async () => {
    const [projects] = SMALL_PORTFOLIO;
    const { host } = await open(projects === undefined ? [] : [projects]);
    const before = await host.read();
    const context = { asOf: DAY, mapping: [] };
    const planned = planOrder({ order: 'set-up', level: 'full' }, before, context);
    if (!planned.can) throw new Error(planned.why);
    await host.apply(planned.plan);
    const after = await host.read();
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    const { tables, groups } = checkWorkbook(after, context);
    const made = planned.plan.written.map(({ sheet }) => sheet);
    expect(made).toContain('Benefits');
    for (const name of made.filter((sheet) => sheet !== 'Start here')) {
      expect(
        tables.filter(({ sheet }) => sheet === name).map(({ table }) => table),
        name,
      ).toEqual([name]);
    }
    const findings = groups.flatMap((group) => group.findings);
    expect(findings.filter(({ sheet }) => made.includes(sheet))).toEqual([]);
    const again = planOrder({ order: 'set-up', level: 'full' }, after, context);
    expect(again).toMatchObject({ can: true, plan: { steps: [] } });
  });
}

async function run(host: OpenedContract['host'], command: Command, asOf: number) {
  const plan = command.run(await host.read(), { asOf, mapping: [] });
  await host.apply(plan);
  return plan.written;
}

function statusTabs({ sheets }: Snapshot) {
  return sheets.filter(({ mark }) => parseMark(mark)?.kind.startsWith('status:') === true);
}
