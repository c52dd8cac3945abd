/** The part of the contract suite that runs every command: its plan must be applied, read back, replaced and added to. */

import { expect, it } from 'vitest';
import { type Cell, COMMANDS, type Command, parseMark, type Snapshot } from '../../core/index.ts';
import type { ContractSheet, OpenedContract } from './contract-workbook.ts';

/** 16 November 2026, a Monday. */
const DAY = 46342;

/** Some hosts save and open the whole workbook before every call. */
const PATIENCE = { timeout: 120_000 };

const sheet = (name: string, ...cells: Cell[][]): ContractSheet => ({ name, cells });

/** A workbook small enough to read, in which every command can run. */
const PORTFOLIO: readonly ContractSheet[] = [
  sheet(
    'Projects',
    ['ID', 'Name', 'Start', 'Baseline end', 'Forecast end', 'Budget', 'Forecast cost', 'RAG'],
    ['P-001', 'Ledger in the cloud', DAY - 90, DAY + 60, DAY + 160, 900000, 990000, 'Green'],
    ['P-002', '=Payroll & time', DAY - 30, DAY + 90, DAY + 90, 400000, 400000, 'Amber'],
    ['P-003', '<b>Portal</b>', DAY + 30, DAY + 200, DAY + 200, 150000, null, null],
  ),
  sheet(
    'Criteria',
    ['ID', 'Name', 'Weight', 'Direction'],
    ['C-1', 'Benefit', 3, 'higher is better'],
    ['C-2', 'Risk', 1, 'lower is better'],
  ),
  sheet(
    'Scores',
    ['Project', 'Assessor', 'Date', 'C-1', 'C-2'],
    ['P-001', 'A. B.', DAY - 20, 5, 2],
    ['P-002', 'A. B.', DAY - 20, 3, 4],
  ),
  sheet(
    'People',
    ['ID', 'Name', 'Role', 'Hours per week'],
    ['S-1', 'L. N.', 'Architect', 40],
    ['S-2', 'P. W.', 'Developer', 32],
  ),
  sheet(
    'Allocations',
    ['Project', 'Person', 'Role', 'From', 'To', 'Allocation %'],
    ['P-001', 'S-1', null, DAY, DAY + 60, 0.8],
    ['P-002', 'S-1', null, DAY, DAY + 30, 0.6],
    ['P-002', null, 'Developer', DAY + 14, DAY + 40, 0.5],
  ),
  sheet(
    'RAID log',
    ['ID', 'Type', 'Project', 'Title', 'Owner', 'Raised', 'Due', 'Status', 'Probability', 'Impact'],
    ['R-1', 'Risk', 'P-001', '+1 supplier', 'L. N.', DAY - 60, DAY - 5, 'Open', 4, 5],
    ['I-1', 'Issue', 'P-002', 'No test data', null, DAY - 9, DAY + 9, 'Open', null, 3],
    ['D-1', 'Dependency', 'P-003', 'Needs the ledger', 'P. W.', DAY - 200, null, 'Open', 3, 3],
  ),
];

/** Runs every command on a host, on one day twice and on the day after. */
export function describeCommands(
  open: (sheets: readonly ContractSheet[]) => Promise<OpenedContract>,
): void {
  const byLabel = COMMANDS.map((command) => [command.label, command] as const);
  it.each(byLabel)(
    '%s: makes its tab, replaces it, and adds one a day later',
    PATIENCE,
    async (_, command) => {
      const { host } = await open(PORTFOLIO);
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
      expect(after.sheets.slice(0, PORTFOLIO.length)).toEqual(before.sheets);
    },
  );

  it(
    'all commands: their tabs stand beside each other, and none is read as data',
    PATIENCE,
    async () => {
      const { host } = await open(PORTFOLIO);
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

async function run(host: OpenedContract['host'], command: Command, asOf: number) {
  const plan = command.run(await host.read(), { asOf, mapping: [] });
  await host.apply(plan);
  return plan.written;
}

function statusTabs({ sheets }: Snapshot) {
  return sheets.filter(({ mark }) => parseMark(mark)?.kind.startsWith('status:') === true);
}
