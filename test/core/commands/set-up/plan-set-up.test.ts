import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { COMMANDS } from '../../../../core/commands/commands.ts';
import { planSetUp, viewSetUp } from '../../../../core/commands/set-up/plan-set-up.ts';
import { LEVELS, tablesOfLevel } from '../../../../core/commands/set-up/set-up-tables.ts';
import { toSerial } from '../../../../core/day/serial.ts';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { TABLES } from '../../../../core/model/tables.ts';
import { revertPlan } from '../../../../core/plan/revert-plan.ts';
import type { Level, TableSpec } from '../../../../core/sheet/column-spec.ts';
import { MemoryHost } from '../../../hosts/memory/memory-host.ts';
import { type MemorySheet, memorySheet } from '../../../hosts/memory/memory-workbook.ts';

const CONTEXT = { asOf: toSerial(2026, 11, 22), mapping: [] };

async function setUp(level: Level, sheets: MemorySheet[] = []) {
  const host = new MemoryHost(sheets);
  const plan = planSetUp(level, await host.read(), CONTEXT);
  await host.apply(plan);
  return { host, plan };
}

const tab = (host: MemoryHost, name: string) => {
  const found = host.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no tab ${name}.`);
  return found;
};

describe.each(LEVELS)('a workbook set up at %s', (level) => {
  it('has every table of the level, each recognised, and nothing to complain about', async () => {
    const { host } = await setUp(level);
    const portfolio = readPortfolio(await host.read(), []);
    expect(portfolio.tables.map(({ table }) => table)).toEqual(tablesOfLevel(level));
    expect(portfolio.tables.map(({ title, sheet }) => [title, sheet])).toEqual(
      tablesOfLevel(level).map((id) => [TABLES[id].title, TABLES[id].title]),
    );
    expect(portfolio.diagnostics).toEqual([]);
    expect(portfolio.unrecognised).toEqual([]);
    expect(host.sheets.map(({ name }) => name)).toEqual([
      ...tablesOfLevel(level).map((id) => TABLES[id].title),
      'Start here',
    ]);
    expect(host.active).toBe('Start here');
  });

  it('binds every column to itself', async () => {
    const { host } = await setUp(level);
    for (const { table, headers } of readPortfolio(await host.read(), []).tables) {
      const columns = Object.values((TABLES[table] as TableSpec).columns).map((one) => one.header);
      const bound = headers.flatMap(({ column }) => column ?? []);
      expect(bound, table).toEqual(expect.arrayContaining(columns));
      for (const { header, column } of headers) {
        if (columns.includes(header)) expect(column, table).toBe(header);
      }
    }
  });

  it('is taken back whole', async () => {
    const mine = memorySheet('Mine', [['keep', 1]]);
    const { host, plan } = await setUp(level, [mine]);
    const back = revertPlan(plan, await host.read());
    if (back === null) throw new Error('It cannot be taken back.');
    await host.apply(back);
    expect(host.sheets).toEqual([mine]);
  });

  it('leaves every cell of the user as it was and is set up by the next run, whichever call fails', {
    timeout: 60_000,
  }, async () => {
    const steps = (await setUp(level)).plan.steps.length;
    // Every call at the smallest level, a dozen of them where there are hundreds of the same kinds.
    const stride = level === 'starter' ? 1 : Math.ceil(steps / 12);
    for (let k = 1; k <= steps; k += stride) {
      let calls = 0;
      const host = new MemoryHost([memorySheet('Mine', [['keep', 1]])], () => {
        calls += 1;
        if (calls === k + 1) throw new Error('seeded');
      });
      await expect(host.apply(planSetUp(level, await host.read(), CONTEXT))).rejects.toThrow();
      expect(host.sheets[0]?.cells).toEqual([['keep', 1]]);
      await host.apply(planSetUp(level, await host.read(), CONTEXT));
      const { tables, diagnostics } = readPortfolio(await host.read(), []);
      expect(tables.map(({ table }) => table)).toEqual(tablesOfLevel(level));
      expect(diagnostics.filter(({ at }) => at.sheet !== 'Mine')).toEqual([]);
      expect(host.sheets.filter(({ name }) => name.startsWith('Steersheet is'))).toEqual([]);
    }
  });
});

describe('what a table begins with', () => {
  it('Settings holds every default, and reading it changes none', async () => {
    const { host } = await setUp('starter');
    const { settings, diagnostics } = readPortfolio(await host.read(), []);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(diagnostics).toEqual([]);
    expect(tab(host, 'Settings').cells.length).toBe(Object.keys(DEFAULT_SETTINGS).length + 1);
  });

  it('Scores has a column for each criterion of the user, or for those that set-up begins with', async () => {
    const { host } = await setUp('standard');
    expect(tab(host, 'Scores').cells[0]).toEqual([
      'Project',
      'Strategic fit',
      'Expected benefit',
      'Urgency',
      'Cost',
      'Technical readiness',
      'Technical risk',
      'Assessor',
      'Date',
    ]);
    const criteria: Cell[][] = [
      ['ID', 'Name', 'Weight'],
      ['C-1', 'Reach', 2],
      ['C-2', 'Fit', 3],
    ];
    const own = await setUp('standard', [memorySheet('Criteria', criteria)]);
    expect(tab(own.host, 'Scores').cells[0]).toEqual([
      'Project',
      'Reach',
      'Fit',
      'Assessor',
      'Date',
    ]);
  });

  it('has a note on every column, lists for choices, and colours for red, amber and green', async () => {
    const { host } = await setUp('starter');
    const projects = tab(host, 'Projects');
    const header = projects.cells[0] ?? [];
    expect(projects.features?.notes).toHaveLength(header.length);
    const reported = header.indexOf('Reported status');
    const list = projects.features?.dropDowns.find(({ range }) => range.column === reported);
    expect(list?.values).toEqual(['Red', 'Amber', 'Green']);
    const rules = projects.features?.conditionalFormats.filter(
      ({ range }) => range.column === reported,
    );
    expect(rules?.map(({ when }) => when)).toEqual([
      { is: 'text', text: 'red' },
      { is: 'text', text: 'amber' },
      { is: 'text', text: 'green' },
    ]);
    expect(projects.features?.tables).toEqual([
      { name: 'Projects', range: { row: 0, column: 0, rows: 2, columns: header.length } },
    ]);
  });

  it('takes only what reading understands as a choice from its lists', async () => {
    const { host } = await setUp('full');
    for (const id of tablesOfLevel('full')) {
      const { features, cells } = tab(host, TABLES[id].title);
      const columns = Object.values((TABLES[id] as TableSpec).columns);
      for (const { range, values } of features?.dropDowns ?? []) {
        if (id === 'settings') continue;
        const spec = columns.find(({ header }) => header === cells[0]?.[range.column]);
        const known = spec?.choices?.map(({ value }) => value) ?? ['yes', 'no'];
        expect(values.map((value) => value.toLowerCase())).toEqual(
          known.map((value) => value.toLowerCase()),
        );
      }
    }
  });
});

describe('a workbook that has tables already', () => {
  const projects: Cell[][] = [
    ['Our list', null],
    ['Proj. ID', 'Project name'],
    ['P-1', 'Ledger'],
  ];

  it('keeps them as they are, wherever they stand, and gets only what is missing', async () => {
    const { host } = await setUp('starter', [memorySheet('Portfolio 2026', projects)]);
    expect(host.sheets.map(({ name }) => name)).toEqual([
      'Portfolio 2026',
      'RAID',
      'Settings',
      'Start here',
    ]);
    expect(host.sheets[0]).toEqual(memorySheet('Portfolio 2026', projects));
    expect(tab(host, 'Start here').cells.flat()).toContain('Portfolio 2026');
  });

  it('does not touch a tab that has the name but not the columns of a table', async () => {
    const { host } = await setUp('starter', [memorySheet('RAID', [['x'], ['y']])]);
    expect(host.sheets[0]).toEqual(memorySheet('RAID', [['x'], ['y']]));
    expect(host.sheets.map(({ name }) => name)).toContain('RAID (2)');
  });

  it('gets a level later without what it has: what was typed in the meantime stays', async () => {
    const { host } = await setUp('starter');
    tab(host, 'Projects').cells.push(['P-1', 'Ledger']);
    const typed = structuredClone(tab(host, 'Projects').cells);
    await host.apply(planSetUp('standard', await host.read(), CONTEXT));
    expect(tab(host, 'Projects').cells).toEqual(typed);
    const { tables, projects: rows, diagnostics } = readPortfolio(await host.read(), []);
    expect(tables.map(({ table }) => table)).toEqual(tablesOfLevel('standard'));
    expect(rows.map(({ name }) => name)).toEqual(['Ledger']);
    expect(diagnostics).toEqual([]);
    // The page that tells of the tables is made anew, as nobody has written on it.
    expect(host.sheets.filter(({ name }) => name.startsWith('Start here'))).toHaveLength(1);
    expect(tab(host, 'Start here').cells.flat()).toContain('Allocations');
  });

  it('is left alone where nothing is missing, and says so beforehand', async () => {
    const { host } = await setUp('standard');
    expect(planSetUp('starter', await host.read(), CONTEXT).steps).toEqual([]);
    const [starter, , full] = viewSetUp(await host.read(), CONTEXT);
    expect(starter).toEqual({ level: 'starter', adds: [], has: ['Projects', 'RAID', 'Settings'] });
    expect(full?.adds).toContain('Benefits');
    expect(full?.has).toContain('Milestones');
  });

  it('makes no status tab before there is a project, and says what to do instead', async () => {
    const { host } = await setUp('full');
    const snapshot = await host.read();
    for (const command of COMMANDS) {
      const can = command.can(snapshot, CONTEXT);
      if (command.id === 'status') expect(can.can).toBe(false);
      if (!can.can) expect(can.why).toMatch(/\.$/);
    }
  });
});
