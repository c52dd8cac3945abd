import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Cell,
  fingerprintGrid,
  formatMark,
  HostError,
  type HostTrouble,
  type Plan,
  type Step,
} from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { PageLayout } from '../../hosts/excel/model/page-layout.ts';
import { gridOf, type SeedSheet, type SeedWorkbook } from '../../hosts/excel/seed.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import { Refusal } from '../../hosts/excel/wire/refusal.ts';

let standIn: ExcelStandIn;
async function open(...sheets: readonly SeedSheet[]): Promise<ReturnType<typeof excelHost>> {
  return openBook({ sheets });
}
async function openBook(workbook: SeedWorkbook): Promise<ReturnType<typeof excelHost>> {
  ({ standIn } = await bootOffice({ workbook }));
  return excelHost();
}
beforeEach(() => open({ name: 'Start' }));

const MARK = formatMark({
  kind: 'status:test',
  asOf: 46342,
  stage: 'done',
  fingerprint: fingerprintGrid([['ours']]),
  name: 'Ours',
});
const plan = (...steps: Step[]): Plan => ({ title: 'A test', steps, written: [] });
const adding = (sheet: string): Step => ({
  step: 'add-sheet',
  sheet,
  mark: MARK,
  rows: 1,
  columns: 1,
});
const writing = (sheet: string, values: Cell[][]): Step => ({
  step: 'write',
  sheet,
  at: { row: 0, column: 0 },
  values,
});
const appending = (sheet: string, row: number, values: Cell[][]): Step => ({
  step: 'append-rows',
  sheet,
  row,
  values,
  styles: [],
});
const deleting: Step = {
  step: 'delete-sheet',
  sheet: 'Ours',
  mark: MARK,
  fingerprint: fingerprintGrid([['ours']]),
};
const deletingEmpty: Step = { step: 'delete-sheet', sheet: 'Ours', mark: MARK, fingerprint: null };
const sheet = (name: string) => {
  const found = standIn.workbook.findSheet(name);
  if (found === undefined) throw new Error(`There is no tab ${name}.`);
  return found;
};
const names = () => standIn.workbook.sheets.map(({ name }) => name);

/** What the host says; the sentence must be one, and must say what to do. */
async function refusalOf(work: Promise<unknown>): Promise<HostError> {
  const reason = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(reason).toBeInstanceOf(HostError);
  const { message } = reason as HostError;
  expect(message).toMatch(/^[A-Z“].*[,;] .*\.$/s);
  expect(standIn.workbook.runtime.areEventsOn).toBe(true);
  return reason as HostError;
}

describe('reading', () => {
  it('reads very hidden tabs, and says that they are', async () => {
    const host = await open({ name: 'A' }, { name: 'B', cells: [['b']], visibility: 'VeryHidden' });
    const { sheets } = await host.read();
    expect(sheets[1]).toMatchObject({ visibility: 'very-hidden', grid: [['b']] });
  });

  it('reads the rows that a filter hides', async () => {
    const host = await open({
      name: 'A',
      cells: [
        ['ID', 'RAG'],
        ['P-1', 'Red'],
        ['P-2', 'Green'],
      ],
      tables: [{ name: 'Projects', at: 'A1:B3', filters: { RAG: ['Green'] } }],
    });
    expect((await host.read()).sheets[0]?.grid).toEqual([
      ['ID', 'RAG'],
      ['P-1', 'Red'],
      ['P-2', 'Green'],
    ]);
  });

  it('reads what lies far from A1, to the right and below', async () => {
    const host = await open({ name: 'A' });
    standIn.user.type('A', 'C900', 'low');
    standIn.user.type('A', 'DA2', 'right');
    const { grid } = (await host.read()).sheets[0] ?? { grid: [] };
    expect(grid).toHaveLength(900);
    expect(grid[899]).toEqual([null, null, 'low']);
    expect(grid[1]?.[104]).toBe('right');
    expect(grid.flat().filter((cell) => cell !== null)).toHaveLength(2);
  });

  it('refuses a tab that reaches further than Excel hands out, by name', async () => {
    const host = await open({ name: 'A' });
    standIn.user.type('A', 'A1', 'a');
    standIn.user.type('A', 'XFD1048576', 'stray');
    const { trouble, message } = await refusalOf(host.read());
    expect(trouble).toBe('file-too-large');
    expect(message).toContain('“A”');
  });

  it('reads long texts that make the first answer too large', async () => {
    const long = 'x'.repeat(30_000);
    const cells = Array.from({ length: 40 }, (_, row) => [row, long, long, long, long, long]);
    const host = await open({ name: 'A', cells });
    expect((await host.read()).sheets[0]?.grid).toEqual(cells);
  });

  it('reads half a million cells in parts', async () => {
    const host = await open({ name: 'A' });
    const { cells } = sheet('A');
    for (let row = 0; row < 25_000; row += 1) {
      for (let column = 0; column < 20; column += 1) {
        cells.make(row, column).content = {
          value: row * 20 + column,
          isError: false,
          formula: null,
        };
      }
    }
    const { grid } = (await host.read()).sheets[0] ?? { grid: [] };
    expect(grid).toHaveLength(25_000);
    expect(grid.every((row, index) => row.length === 20 && row[19] === index * 20 + 19)).toBe(true);
    expect(standIn.traffic.largestBytes).toBeLessThanOrEqual(2_000_000);
  }, 60_000);

  const beside: readonly [string, () => unknown][] = [
    [
      'a chart',
      () =>
        Excel.run(async ({ workbook }) => {
          const { charts } = workbook.worksheets.getItem('Ours');
          const source = workbook.worksheets.getItem('Ours').getRange('A1:B2');
          charts.add('ColumnClustered', source, 'Columns');
        }),
    ],
    [
      'a drawing',
      () => {
        sheet('Ours').things.shapes += 1;
      },
    ],
    [
      'a pivot table',
      () => {
        sheet('Ours').things.pivotTables += 1;
      },
    ],
    ['a formula', () => standIn.user.type('Ours', 'D9', { formula: '=1+1', value: 2 })],
  ];
  it.each(beside)('sees %s that somebody has put on a tab of ours', async (_, put) => {
    const host = await open({ name: 'A' });
    await host.apply(plan(adding('Ours'), writing('Ours', [['=ours']])));
    expect((await host.read()).sheets[1]?.extras).toBe(0);
    await put();
    expect((await host.read()).sheets[1]?.extras).toBe(1);
  });

  it('knows a copy of a tab by the mark that it carries', async () => {
    const host = await open({ name: 'A' });
    await host.apply(plan(adding('Ours'), writing('Ours', [['ours']])));
    const copy = standIn.user.copySheet('Ours');
    const { sheets } = await host.read();
    expect(sheets.find(({ name }) => name === copy)?.mark).toBe(MARK);
  });
});

describe('a cell that is being edited', () => {
  it('is waited for', async () => {
    const host = await open({ name: 'A', cells: [['a']] });
    standIn.startCellEdit();
    let isRead = false;
    const reading = host.read().then((snapshot) => {
      isRead = true;
      return snapshot;
    });
    await new Promise((settle) => setTimeout(settle, 30));
    expect(isRead).toBe(false);
    standIn.endCellEdit();
    expect((await reading).sheets[0]?.grid).toEqual([['a']]);
  });
});

describe('what is protected', () => {
  it('a tab takes no rows', async () => {
    const host = await open({ name: 'Log', cells: [['a']], isProtected: true });
    const { trouble, message } = await refusalOf(host.apply(plan(appending('Log', 1, [['b']]))));
    expect(trouble).toBe('sheet-protected');
    expect(message).toContain('“Log”');
    expect(gridOf(sheet('Log'))).toEqual([['a']]);
  });

  it('a structure takes no tab, and the sentence says how to change that', async () => {
    const host = await openBook({ sheets: [{ name: 'A' }], isStructureProtected: true });
    await host.read();
    const { trouble, message } = await refusalOf(host.apply(plan(adding('Ours'))));
    expect(trouble).toBe('sheet-protected');
    expect(message).toContain('Protect Workbook');
    expect(names()).toEqual(['A']);
  });
});

describe('what somebody does between the reading and the writing', () => {
  const scenes: readonly [string, HostTrouble, () => void, Step][] = [
    [
      'a renamed tab',
      'sheet-missing',
      () => standIn.user.rename('Log', 'Diary'),
      appending('Log', 1, [['b']]),
    ],
    [
      'a deleted tab',
      'sheet-missing',
      () => standIn.user.deleteSheet('Log'),
      appending('Log', 1, [['b']]),
    ],
    [
      'a row that a co-author adds',
      'sheet-changed',
      () => standIn.user.type('Log', 'A2', 'theirs', true),
      appending('Log', 1, [['b']]),
    ],
    [
      'a row that a co-author clears',
      'sheet-changed',
      () => standIn.user.type('Log', 'A1', null, true),
      appending('Log', 1, [['b']]),
    ],
    [
      'a formula that shows nothing',
      'sheet-changed',
      () => standIn.user.type('Log', 'B4', { formula: '=IF(A1=1,1,"")', value: '' }),
      appending('Log', 1, [['b']]),
    ],
    [
      'a value far below',
      'sheet-changed',
      () => standIn.user.type('Log', 'A99', 'theirs'),
      appending('Log', 1, [['b']]),
    ],
    [
      'a cell of ours that a co-author edits',
      'sheet-changed',
      () => standIn.user.type('Ours', 'A1', 'theirs', true),
      deleting,
    ],
    [
      'a cell far below in a tab of ours',
      'sheet-changed',
      () => standIn.user.type('Ours', 'BZ2000', 'theirs', true),
      deleting,
    ],
    [
      'a tab of ours that lost its mark',
      'not-owned',
      () => {
        standIn.workbook.names.splice(0);
      },
      deleting,
    ],
  ];
  it.each(scenes)('%s: %s, and nothing is overwritten', async (_, trouble, meddle, step) => {
    const host = await open({ name: 'Log', cells: [['a']] }, { name: 'Other' });
    await host.apply(plan(adding('Ours'), writing('Ours', [['ours']])));
    await host.read();
    meddle();
    const before = standIn.workbook.sheets.map((one) => [one.name, gridOf(one)]);
    const refusal = await refusalOf(host.apply(plan(step)));
    expect(refusal.trouble).toBe(trouble);
    expect(standIn.workbook.sheets.map((one) => [one.name, gridOf(one)])).toEqual(before);
  });

  it('a tab of the wanted name: nothing of it changes', async () => {
    const host = await open({ name: 'A' });
    await host.read();
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.add('OURS');
    });
    const refusal = await refusalOf(host.apply(plan(adding('Ours'), writing('Ours', [['ours']]))));
    expect(refusal.trouble).toBe('sheet-exists');
    expect(gridOf(sheet('OURS'))).toEqual([]);
    expect(names()).toEqual(['A', 'OURS']);
  });

  it('a tab renamed to the wanted name: the new tab stays aside, for the next run to clear away', async () => {
    const host = await open({ name: 'A' });
    await host.read();
    standIn.user.rename('A', 'Ours');
    const refusal = await refusalOf(
      host.apply(
        plan(adding('Steersheet is building'), {
          step: 'rename-sheet',
          sheet: 'Steersheet is building',
          to: 'Ours',
          mark: MARK,
        }),
      ),
    );
    expect(refusal.trouble).toBe('sheet-exists');
    expect((await host.read()).sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Ours', null],
      ['Steersheet is building', MARK],
    ]);
  });

  it('deletes a tab of ours that was made very hidden', async () => {
    const host = await open({ name: 'A' });
    await host.apply(plan(adding('Ours'), writing('Ours', [['ours']])));
    sheet('Ours').visibility = 'VeryHidden';
    await host.apply(plan(deleting));
    expect(names()).toEqual(['A']);
  });

  it('does not show a tab that is hidden', async () => {
    const host = await open({ name: 'A' }, { name: 'B', visibility: 'Hidden' });
    const refusal = await refusalOf(host.apply(plan({ step: 'show', sheet: 'B' })));
    expect(refusal.message).toContain('“B”');
    expect(standIn.workbook.active.name).toBe('A');
  });
});

describe('rows added below one of Excel’s tables', () => {
  const log = (filters: Readonly<Record<string, readonly string[]>> = {}): SeedSheet => ({
    name: 'Log',
    cells: [
      ['Date', 'Text'],
      [46341, 'a'],
    ],
    tables: [{ name: 'Log', at: 'A1:B2', filters }],
  });

  it('become rows of the table', async () => {
    const host = await open(log());
    await host.apply(
      plan(
        appending('Log', 2, [
          [46342, '=b'],
          [46343, '00123'],
        ]),
      ),
    );
    expect(gridOf(sheet('Log'))).toEqual([
      ['Date', 'Text'],
      [46341, 'a'],
      [46342, '=b'],
      [46343, '00123'],
    ]);
    expect(standIn.workbook.findTable('Log')?.rect).toMatchObject({ rows: 4 });
  });

  it('are refused while it is filtered', async () => {
    const host = await open(log({ Text: ['a'] }));
    const { trouble, message } = await refusalOf(
      host.apply(plan(appending('Log', 2, [[46342, 'b']]))),
    );
    expect(trouble).toBe('unsupported');
    expect(message).toContain('filter');
    expect(gridOf(sheet('Log'))).toHaveLength(2);
  });
});

describe('cells', () => {
  it('that were formatted as text take numbers as numbers', async () => {
    const host = await open({ name: 'Log', cells: [['Date']], numberFormats: { 'A1:A9': '@' } });
    await host.apply(
      plan({
        ...appending('Log', 1, [[46342]]),
        styles: [{ numberFormat: 'yyyy-mm-dd', bold: true }],
      } as Step),
    );
    expect(sheet('Log').cells.content(1, 0).value).toBe(46342);
    expect(sheet('Log').cells.format(1, 0)).toMatchObject({
      numberFormat: 'yyyy-mm-dd',
      'font.bold': true,
    });
  });

  it('hold the formulas of the user still, after rows were added beside them', async () => {
    const host = await open({
      name: 'Log',
      cells: [
        ['n', 'double'],
        [2, { formula: '=A2*2', value: 4 }],
      ],
    });
    await host.apply(plan(appending('Log', 2, [[3]])));
    expect(sheet('Log').cells.content(1, 1).formula).toBe('=A2*2');
  });
});

describe('a workbook that counts days from 1904', () => {
  const DAY = 46342;
  const styled = (name: string): Step => ({
    step: 'style',
    sheet: name,
    runs: [
      {
        ranges: [{ row: 0, column: 1, rows: 1, columns: 1 }],
        style: { numberFormat: 'd mmm yyyy' },
      },
    ],
  });

  it('gives days as everywhere else, and numbers as they are', async () => {
    const host = await openBook({
      is1904: true,
      sheets: [
        { name: 'A', cells: [[DAY - 1462, DAY - 1462]], numberFormats: { A1: 'yyyy-mm-dd' } },
      ],
    });
    expect((await host.read()).sheets[0]?.grid).toEqual([[DAY, DAY - 1462]]);
  });

  it('gets days that show as the same day, and reads them back', async () => {
    const host = await openBook({ is1904: true, sheets: [{ name: 'A' }] });
    await host.apply(plan(adding('Ours'), writing('Ours', [[DAY, DAY]]), styled('Ours')));
    expect(gridOf(sheet('Ours'))).toEqual([[DAY, DAY - 1462]]);
    expect((await host.read()).sheets[1]?.grid).toEqual([[DAY, DAY]]);
    const rows = {
      ...appending('Ours', 1, [[1, DAY + 1]]),
      styles: [{}, { numberFormat: 'd mmm yyyy' }],
    };
    await host.apply(plan(rows as Step));
    expect((await host.read()).sheets[1]?.grid[1]).toEqual([1, DAY + 1]);
  });
});

describe('texts', () => {
  const TEXTS = [
    [
      'MAY-12',
      '12-2',
      '1/2',
      '5 Jan',
      'Jan 5',
      '2026-11-16',
      '12:30',
      '1e5',
      '1,000.5',
      '(5)',
      '$3',
      '½',
      '١٢',
    ],
    [
      'true',
      'FALSE',
      'WAHR',
      'verdadero',
      ' TRUE ',
      '#N/A',
      '#REF!',
      '#SPILL!',
      "'quoted",
      "''",
      '"x"',
      '{1,2}',
      '%',
    ],
    [
      '=1+1',
      '+x',
      '-x',
      '@x',
      '=HYPERLINK("http://x")',
      '\t=1',
      '-',
      '+',
      '=',
      '@',
      '|x',
      '\\d',
      'x=1',
    ],
  ];
  it('come back as they were, whatever Excel would make of them', async () => {
    const host = await open({ name: 'A' });
    await host.apply(plan(adding('Ours'), writing('Ours', TEXTS)));
    expect((await host.read()).sheets[1]?.grid).toEqual(TEXTS);
    expect(
      [...sheet('Ours').cells.within({ row: 0, column: 0, rows: 9, columns: 20 })].every(
        ({ data }) => data.content.formula === null,
      ),
    ).toBe(true);
  });
});

describe('a failure that is not foreseen', () => {
  it.each([
    ['AccessDenied', 'sheet-protected'],
    ['InvalidReference', 'sheet-missing'],
    ['ItemNotFound', 'sheet-missing'],
    ['RequestPayloadSizeLimitExceeded', 'file-too-large'],
    ['ApiNotFound', 'unsupported'],
    ['GeneralException', 'write-failed'],
    ['InvalidOperation', 'write-failed'],
  ])('of Excel (%s) is told as a sentence', async (code, trouble) => {
    const host = await open({ name: 'A' });
    await host.read();
    standIn.faults.failCall(4, code);
    expect(
      (await refusalOf(host.apply(plan(adding('Ours'), writing('Ours', [['x']]))))).trouble,
    ).toBe(trouble);
  });

  it('of the print set-up is told, and the next run does without it', async () => {
    const host = await open({ name: 'A' });
    const layout: Step = {
      step: 'layout',
      sheet: 'Ours',
      columnWidths: [90],
      rowHeights: [],
      frozenRows: 1,
      gridlines: false,
      tabColour: null,
      print: { orientation: 'landscape', pagesWide: 1, repeatRows: 1 },
    };
    const print = vi.spyOn(PageLayout.prototype, 'SetPrintTitleRows').mockImplementation(() => {
      throw new Refusal('GeneralException', 'There is no printer.');
    });
    try {
      const refusal = await refusalOf(host.apply(plan(adding('Ours'), layout)));
      expect(refusal.message).toContain('printer');
      await host.apply(plan(deletingEmpty, adding('Ours'), layout));
      expect(sheet('Ours').frozen?.rows).toBe(1);
      expect(print).toHaveBeenCalledTimes(1);
    } finally {
      print.mockRestore();
    }
  });

  it('leaves events on, also where the first sync is refused', async () => {
    const host = await open({ name: 'A' });
    await host.read();
    standIn.faults.refuseSync(0);
    expect((await refusalOf(host.apply(plan(adding('Ours'))))).trouble).toBe('write-failed');
    expect(names()).toEqual(['A']);
  });
});
