import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS, parseMark } from '../../../core/index.ts';
import { associateCommands } from '../../../excel-addin/commands/associate-commands.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { SMALL_PORTFOLIO } from '../../host-contract/small-portfolio.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { SeedWorkbook } from '../../hosts/excel/seed.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';

let standIn: ExcelStandIn;
const told: string[] = [];
let changes = 0;

async function open(workbook: SeedWorkbook): Promise<void> {
  ({ standIn } = await bootOffice({ workbook }));
  told.length = 0;
  changes = 0;
}

/** What was associated, as a key of the manifest finds it. */
const actions = new Map<string, (event: Office.AddinCommands.Event | null) => Promise<void>>();

beforeAll(async () => {
  await open({});
  const associate = Office.actions.associate.bind(Office.actions);
  Office.actions.associate = (id, action) => {
    actions.set(id, action as (event: Office.AddinCommands.Event | null) => Promise<void>);
    associate(id, action);
  };
  associateCommands({
    host: excelHost(),
    today: () => '2026-11-16',
    tell: async (sentence) => {
      told.push(sentence);
    },
    changed: () => {
      changes += 1;
    },
  });
});
beforeEach(() => open({ sheets: SMALL_PORTFOLIO }));

const tabs = () => standIn.workbook.sheets.map(({ name }) => name);

describe('a button of the ribbon', () => {
  it.each(COMMANDS.map(({ id }) => [id]))(
    '%s: makes its tab, shows it and says that it is done',
    async (id) => {
      const end = await standIn.press(id);
      expect(end.status).toBe(0);
      expect(told).toEqual([]);
      expect(changes).toBe(1);
      const { active } = standIn.workbook;
      const mark = standIn.workbook.names.find(({ home }) => home === active)?.formula ?? '';
      expect(parseMark(mark.slice(2, -1))).toMatchObject({ stage: 'done', name: active.name });
      expect(standIn.workbook.selection?.rect).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
      expect(standIn.workbook.runtime.areEventsOn).toBe(true);
    },
  );

  it('does the same when a key calls its action, which has no event to complete', async () => {
    await expect(actions.get('status')?.(null)).resolves.toBeUndefined();
    expect(tabs()).toContain('Executive 2026-11-16');
    expect(told).toEqual([]);
  });

  it('says why it cannot run, and that it is done', async () => {
    await open({ sheets: [{ name: 'Shopping', cells: [['Milk'], ['Bread']] }] });
    const end = await standIn.press('status');
    expect(end.status).toBe(0);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^[A-Z“].*\.$/s);
    expect(tabs()).toEqual(['Shopping']);
  });

  it('says what failed, and that it is done', async () => {
    standIn.faults.refuseSync(0);
    const end = await standIn.press('status');
    expect(end.status).toBe(0);
    expect(told).toEqual(['The workbook could not be read; wait a moment, then try again.']);
  });

  it('waits for the one that was pressed before', async () => {
    const ends = await Promise.all([standIn.press('status'), standIn.press('raid')]);
    expect(ends.map(({ status }) => status)).toEqual([0, 0]);
    expect(told).toEqual([]);
    // The second has read what the first had done: one history of each kind, and nothing half built.
    const histories = tabs().filter((name) => /history/i.test(name));
    expect(histories).toEqual(['Report history', 'Review history']);
    expect(tabs().filter((name) => /Steersheet is/.test(name))).toEqual([]);
  });

  it('waits while a cell is being edited', async () => {
    standIn.startCellEdit();
    const pressed = standIn.press('status');
    await new Promise((settle) => setTimeout(settle, 30));
    expect(tabs()).toEqual(SMALL_PORTFOLIO.map(({ name }) => name));
    standIn.endCellEdit();
    expect((await pressed).status).toBe(0);
    expect(told).toEqual([]);
    expect(tabs().length).toBeGreaterThan(SMALL_PORTFOLIO.length);
  });

  it('is done even where nobody can be told', async () => {
    await open({ sheets: [{ name: 'Shopping' }] });
    const { push } = told;
    told.push = () => {
      throw new Error('no pane');
    };
    try {
      expect((await standIn.press('status')).status).toBe(0);
    } finally {
      told.push = push;
    }
    expect((await standIn.press('status')).status).toBe(0);
    expect(told).toHaveLength(1);
  });
});
