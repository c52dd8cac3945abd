import { describe, expect, it } from 'vitest';
import type { Cell, CellChange, Plan, RemoveRowsStep, Step } from '../../../core/index.ts';
import { HostError, parseA1 } from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { gridOf, type SeedSheet, type SeedWorkbook } from '../../hosts/excel/seed.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';

let standIn: ExcelStandIn;
async function open(
  sheet: Omit<SeedSheet, 'name'>,
  more: Partial<SeedWorkbook> = {},
): Promise<ReturnType<typeof excelHost>> {
  const workbook = { ...more, sheets: [{ name: 'Log', ...sheet }, { name: 'Other' }] };
  ({ standIn } = await bootOffice({ workbook }));
  return excelHost();
}

const plan = (...steps: Step[]): Plan => ({ title: 'Test', steps, written: [] });
const setting = (...changes: [string, Cell, Cell][]): Step => ({
  step: 'set-cells',
  sheet: 'Log',
  cells: changes.map(([a1, from, to]): CellChange => {
    const at = parseA1(a1);
    if (at === null) throw new Error(`${a1} is no cell.`);
    return { at, from, to };
  }),
});
const removing = (row: number, values: Cell[][]): RemoveRowsStep => ({
  step: 'remove-rows',
  ...{ sheet: 'Log', row, values },
});
const log = () => {
  const [sheet] = standIn.workbook.sheets;
  if (sheet === undefined) throw new Error('There is no tab.');
  return sheet;
};

/** What the host says; nothing may have changed. */
async function refusalOf(host: ReturnType<typeof excelHost>, step: Step): Promise<HostError> {
  const before = gridOf(log());
  const reason = await host.apply(plan(step)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(reason).toBeInstanceOf(HostError);
  expect((reason as HostError).message).toMatch(/^[A-Z“].*[,;] .*\.$/s);
  expect(gridOf(log())).toEqual(before);
  expect(standIn.workbook.runtime.areEventsOn).toBe(true);
  return reason as HostError;
}

const ROWS: Cell[][] = [
  ['ID', 'RAG', 'Days'],
  ['P-1', 'gren', 3],
  ['P-2', 'red', null],
];
const TABLE = { name: 'Log', at: 'A1:C3' };

describe('cells that the user wants changed', () => {
  it('get texts as texts, and nothing else of the tab changes', async () => {
    const host = await open({ cells: ROWS });
    await host.apply(
      plan(
        setting(['A2', 'P-1', '00123'], ['B2', 'gren', '=1+1'], ['C2', 3, null], ['C3', null, 7]),
      ),
    );
    expect(gridOf(log())).toEqual([ROWS[0], ['00123', '=1+1'], ['P-2', 'red', 7]]);
    expect(log().cells.content(1, 1).formula).toBeNull();
  });

  it('keep their number formats, and take numbers as numbers where they are formatted as text', async () => {
    const host = await open({
      cells: ROWS,
      numberFormats: { 'A1:C9': '@', B2: '0.0%' },
    });
    await host.apply(plan(setting(['C3', null, 7], ['A2', 'P-1', '=x'], ['B2', 'gren', 0.5])));
    expect([log().cells.content(2, 2).value, log().cells.content(1, 0).value]).toEqual([7, '=x']);
    const formats = [2, 1].map((row) => log().cells.format(row, row === 2 ? 2 : 0));
    expect(formats.map((one) => one['numberFormat'])).toEqual(['@', '@']);
    expect(log().cells.format(1, 1)['numberFormat']).toBe('0.0%');
  });

  it('are days as everywhere else in a workbook that counts them from 1904', async () => {
    const day = 46342;
    const host = await open(
      { cells: [[day - 1462, day - 1462]], numberFormats: { A1: 'yyyy-mm-dd' } },
      { is1904: true },
    );
    await host.apply(plan(setting(['A1', day, day + 1], ['B1', day - 1462, 5])));
    expect(gridOf(log())).toEqual([[day + 1 - 1462, 5]]);
    expect((await host.read()).sheets[0]?.grid).toEqual([[day + 1, 5]]);
  });

  it('are changed one after the other where two steps are about the same one', async () => {
    const host = await open({ cells: ROWS });
    await host.apply(plan(setting(['B2', 'gren', 'green']), setting(['B2', 'green', 'amber'])));
    expect(gridOf(log())[1]).toEqual(['P-1', 'amber', 3]);
  });

  it('are changed inside a table and in rows that a filter hides', async () => {
    const tables = [{ ...TABLE, filters: { RAG: ['red'] } }];
    const host = await open({ cells: ROWS, tables });
    await host.apply(plan(setting(['B2', 'gren', 'green'], ['B1', 'RAG', 'Status'])));
    expect(gridOf(log()).slice(0, 2)).toEqual([
      ['ID', 'Status', 'Days'],
      ['P-1', 'green', 3],
    ]);
  });

  it('cost three syncs, or one more for every further thousand', async () => {
    const cells = Array.from({ length: 2_500 }, (_, row) => [row, 'x']);
    const host = await open({ cells });
    await host.read();
    standIn.traffic.reset();
    const changes = cells.map((_, row): [string, Cell, Cell] => [`B${row + 1}`, 'x', 'y']);
    await host.apply(plan(setting(...changes)));
    expect(gridOf(log()).every(([, text]) => text === 'y')).toBe(true);
    expect(standIn.traffic.largestBytes).toBeLessThanOrEqual(2_000_000);
    expect(standIn.traffic.count).toBeLessThanOrEqual(8);
    await host.read();
    standIn.traffic.reset();
    await host.apply(plan(setting(['B1', 'y', 'z'])));
    expect(standIn.traffic.count).toBe(3);
  });

  const scenes: readonly [string, string, () => void, Step][] = [
    [
      'a co-author was faster',
      'sheet-changed',
      () => standIn.user.type('Log', 'B2', 'amber', true),
      setting(['C3', null, 1], ['B2', 'gren', 'green']),
    ],
    [
      'one holds a formula by now, of the same value',
      'sheet-changed',
      () => standIn.user.type('Log', 'C2', { formula: '=1+2', value: 3 }),
      setting(['B2', 'gren', 'green'], ['C2', 3, 4]),
    ],
    [
      'the tab is protected',
      'sheet-protected',
      () => standIn.user.protect('Log'),
      setting(['B2', 'gren', 'green']),
    ],
    [
      'the tab has another name',
      'sheet-missing',
      () => standIn.user.rename('Log', 'Diary'),
      setting(['B2', 'gren', 'green']),
    ],
    [
      'a header would be no text',
      'unsupported',
      () => {},
      setting(['B2', 'gren', 'green'], ['C1', 'Days', null]),
    ],
    [
      'a number would become a text that reads the same',
      'sheet-changed',
      () => standIn.user.type('Log', 'C2', '3'),
      setting(['C2', 3, 4]),
    ],
  ];
  it.each(scenes)('stay as they are where %s: %s', async (_, trouble, meddle, step) => {
    const host = await open({ cells: ROWS, tables: [TABLE] });
    await host.read();
    meddle();
    expect((await refusalOf(host, step)).trouble).toBe(trouble);
  });
});

describe('rows that are taken away', () => {
  const LAST: Cell[][] = [['P-2', 'red', null]];

  it('leave blank cells, whose looks stay', async () => {
    const host = await open({ cells: ROWS, numberFormats: { C3: '0.0' } });
    await host.apply(plan(removing(2, LAST)));
    expect(gridOf(log())).toEqual(ROWS.slice(0, 2));
    expect(log().cells.format(2, 2)['numberFormat']).toBe('0.0');
  });

  it('go out of the table that they end, so that it is as it was before they were added', async () => {
    const host = await open({ cells: ROWS, tables: [TABLE] });
    const added: Cell[][] = [
      ['P-3', '=x', 46342],
      ['P-4', 'red', null],
    ];
    await host.apply(
      plan({ step: 'append-rows', sheet: 'Log', row: 3, values: added, styles: [] }),
    );
    expect(log().tables[0]?.rect.rows).toBe(5);
    await host.apply(plan(removing(3, added)));
    expect(gridOf(log())).toEqual([...ROWS.slice(0, 2), ['P-2', 'red']]);
    expect(log().tables[0]?.rect.rows).toBe(3);
  });

  it('stay in a table that has no others', async () => {
    const host = await open({ cells: ROWS.slice(0, 2), tables: [{ name: 'Log', at: 'A1:C2' }] });
    await host.apply(plan(removing(1, [['P-1', 'gren', 3]])));
    expect(gridOf(log())).toEqual(ROWS.slice(0, 1));
    expect(log().tables[0]?.rect.rows).toBe(2);
  });

  it('stay where somebody has made a table of them: its header would be lost', async () => {
    const added: Cell[][] = [
      ['P-1', 'green', 'late'],
      ['P-2', 'red', null],
    ];
    const cells = [['ID', 'RAG', 'Days'], ...added];
    const host = await open({ cells, tables: [{ name: 'Theirs', at: 'A2:C3' }] });
    const step = removing(1, added);
    expect((await refusalOf(host, step)).trouble).toBe('sheet-changed');
  });

  const scenes: readonly [string, string, () => void][] = [
    ['a row was added below', 'sheet-changed', () => standIn.user.type('Log', 'A4', 'P-3', true)],
    ['something stands beside', 'sheet-changed', () => standIn.user.type('Log', 'H3', 'mine')],
    ['a cell was changed', 'sheet-changed', () => standIn.user.type('Log', 'B3', 'amber')],
    [
      'the rows are gone already',
      'sheet-changed',
      () => {
        for (const a1 of ['A3', 'B3']) standIn.user.type('Log', a1, null);
      },
    ],
    [
      'a formula gives one of the values',
      'sheet-changed',
      () => standIn.user.type('Log', 'B3', { formula: '="red"', value: 'red' }),
    ],
    ['the tab is protected', 'sheet-protected', () => standIn.user.protect('Log')],
    [
      'a filter hides some rows of the table',
      'unsupported',
      () => {
        log().tables[0]?.filters.set(1, ['red']);
      },
    ],
  ];
  it.each(scenes)('stay where %s: %s', async (_, trouble, meddle) => {
    const host = await open({ cells: ROWS, tables: [TABLE] });
    meddle();
    expect((await refusalOf(host, removing(2, LAST))).trouble).toBe(trouble);
  });
});
