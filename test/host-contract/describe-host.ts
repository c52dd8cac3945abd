/** The one contract suite: what every host must do, asked of each in the same words. */

import { afterEach, describe, expect, it } from 'vitest';
import {
  type Cell,
  documentGrid,
  fingerprintGrid,
  formatMark,
  HostError,
  type Plan,
  parseMark,
  publishTab,
  type Snapshot,
  type Step,
  type TabDocument,
} from '../../core/index.ts';
import type { ContractSheet, HostUnderTest, OpenedContract } from './contract-workbook.ts';
import { describeChanges } from './describe-changes.ts';
import { describeCommands, describeSetUp } from './describe-commands.ts';
import { summary } from './summary.ts';

const USER: readonly ContractSheet[] = [
  {
    name: 'Projects',
    cells: [
      ['Our portfolio', null, null],
      ['ID', 'Name', 'Start'],
      ['P-001', 'Ledger in the cloud', 46023],
      ['P-002', '=not a formula', 46023.5],
    ],
  },
  { name: 'Notes of ours', cells: [['Please keep'], [null], [true, 1.5, { error: '#N/A' }]] },
];

const HEADER = ['Date', 'Project', 'Budget'];

/** Runs the suite on a host. */
export function describeHost(subject: HostUnderTest): void {
  describe(`${subject.name} keeps the host contract`, () => {
    const opened: OpenedContract[] = [];
    const open = async (sheets: readonly ContractSheet[] = USER): Promise<OpenedContract> => {
      const one = await subject.open(sheets);
      opened.push(one);
      return one;
    };
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });

    describeReading(subject, open);
    describeSteps(subject, open);
    describeGuards(subject, open);
    describeChanges(subject, open);
    describeOwnership(subject, open);
    describeFailures(open);
    describeCommands(open);
    describeSetUp(open);
  });
}

type Open = (sheets?: readonly ContractSheet[]) => Promise<OpenedContract>;

function describeReading(subject: HostUnderTest, open: Open): void {
  const grid = async (sheet: Omit<ContractSheet, 'name'>) => {
    const one = await open([{ name: 'T', ...sheet }]);
    return (await one.host.read()).sheets[0];
  };

  it('reads an empty sheet as no rows', async () => {
    expect((await grid({ cells: [] }))?.grid).toEqual([]);
  });

  it('reads texts, numbers, booleans, dates and errors as what they are', async () => {
    const cells: Cell[][] = [
      ['text', ' spaced ', '00123', '=1+1', '+1', '@x', 'TRUE', '3/4', "'quoted"],
      [0, -1.5, 1e21, 0.1, 46023, 46023.75],
      [true, false],
      [{ error: '#N/A' }, { error: '#REF!' }, { error: '#DIV/0!' }, { error: '#VALUE!' }],
    ];
    expect((await grid({ cells }))?.grid).toEqual(cells);
  });

  it('cuts blank rows and cells at the end, and keeps those in between', async () => {
    const sheet = await grid({ cells: [[null, 'a', null], [], [null, null, 'b'], [null], []] });
    expect(sheet?.grid).toEqual([[null, 'a'], [], [null, null, 'b']]);
  });

  it.skipIf('formulas' in subject.lacks)('reads the values of formulas', async () => {
    const sheet = await grid({
      cells: [[2, { formula: '=A1*3', value: 6 }, { formula: '=A1&"x"', value: '2x' }]],
    });
    expect(sheet?.grid).toEqual([[2, 6, '2x']]);
  });

  it('reads hidden rows like the others', async () => {
    const sheet = await grid({ cells: [['a'], ['b'], ['c']], hiddenRows: [1] });
    expect(sheet?.grid).toEqual([['a'], ['b'], ['c']]);
  });

  it('reads hidden tabs and says that they are hidden', async () => {
    const one = await open([
      { name: 'Seen', cells: [['a']] },
      { name: 'Unseen', cells: [['b']], visibility: 'hidden' },
    ]);
    const { sheets } = await one.host.read();
    expect(sheets.map(({ name, visibility, grid }) => [name, visibility, grid])).toEqual([
      ['Seen', 'visible', [['a']]],
      ['Unseen', 'hidden', [['b']]],
    ]);
  });

  it('reads a merged block as its first cell, and says where it is', async () => {
    const merge = { row: 0, column: 0, rows: 2, columns: 2 };
    const sheet = await grid({ cells: [['banner'], [], ['below']], merges: [merge] });
    expect(sheet?.grid).toEqual([['banner'], [], ['below']]);
    expect(sheet?.merges).toEqual('merges' in subject.lacks ? [] : [merge]);
  });

  it('says that the tabs of the user bear no mark', async () => {
    const { sheets } = await (await open()).host.read();
    expect(sheets.map(({ mark }) => mark)).toEqual([null, null]);
  });
}

function describeSteps(subject: HostUnderTest, open: Open): void {
  it('writes texts as texts, whatever they look like', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', '=HYPERLINK("x")', '00123', 'TRUE', '3/4', '50%'];
    const more = ['1,000', "'x", ' a ', 'two\nlines', '<script>alert(1)</script>', '#REF!', '😀'];
    const one = await open();
    await one.host.apply(plan(adding('Made'), writing('Made', [texts, more])));
    expect(sheetOf(await one.host.read(), 'Made')?.grid).toEqual([texts, more]);
  });

  it('writes numbers, booleans and blanks, and reads them back', async () => {
    const values: Cell[][] = [
      [1, -0.1, 46348, null, true],
      [null, false, 1234567890.12],
    ];
    const one = await open();
    await one.host.apply(plan(adding('Made'), writing('Made', values)));
    expect(sheetOf(await one.host.read(), 'Made')?.grid).toEqual(values);
  });

  it('puts new tabs behind the others', async () => {
    const one = await open();
    await one.host.apply(plan(adding('Made')));
    expect(names(await one.host.read())).toEqual(['Projects', 'Notes of ours', 'Made']);
  });

  it('reads back the mark that it wrote, and its replacement', async () => {
    const one = await open();
    await one.host.apply(plan(adding('Made')));
    expect(sheetOf(await one.host.read(), 'Made')?.mark).toBe(MARK);
    await one.host.apply(plan({ step: 'mark', sheet: 'Made', mark: `${MARK} two` }));
    expect(sheetOf(await one.host.read(), 'Made')?.mark).toBe(`${MARK} two`);
  });

  it('keeps the mark when the tab is renamed', async () => {
    const one = await open();
    await one.host.apply(
      plan(adding('Made'), { step: 'rename-sheet', sheet: 'Made', to: "Bob's tab", mark: MARK }),
    );
    expect(sheetOf(await one.host.read(), "Bob's tab")?.mark).toBe(MARK);
  });

  it('gives cells their looks, a later run winning member by member', async () => {
    const one = await open();
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    await one.host.apply(
      plan(
        adding('Made'),
        writing('Made', [
          ['a', 1],
          ['b', 2],
        ]),
        {
          step: 'style',
          sheet: 'Made',
          runs: [
            { ranges: [area], style: { bold: true, colour: '#112233', fill: '#DDEEFF' } },
            {
              ranges: [{ row: 0, column: 0, rows: 1, columns: 1 }],
              style: { horizontal: 'left', indent: 1 },
            },
            {
              ranges: [{ row: 0, column: 1, rows: 2, columns: 1 }],
              style: {
                colour: '#445566',
                numberFormat: '#,##0.00',
                horizontal: 'right',
                wrap: true,
              },
            },
          ],
        },
      ),
    );
    const looks = await one.looks('Made', ['A1', 'B2']);
    if ('styles' in subject.lacks) return;
    expect(looks.styles?.['A1']).toMatchObject({
      bold: true,
      colour: '#112233',
      fill: '#DDEEFF',
      horizontal: 'left',
      ...('indent' in subject.lacks ? {} : { indent: 1 }),
    });
    expect(looks.styles?.['B2']).toMatchObject({
      bold: true,
      colour: '#445566',
      fill: '#DDEEFF',
      numberFormat: '#,##0.00',
      horizontal: 'right',
      wrap: true,
    });
  });

  it('lays the sheet out', async () => {
    const one = await open();
    await one.host.apply(
      plan(
        adding('Made'),
        writing('Made', [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ]),
        {
          step: 'layout',
          sheet: 'Made',
          columnWidths: [200, 90],
          rowHeights: [{ row: 0, height: 30 }],
          frozenRows: 1,
          gridlines: false,
          tabColour: '#0B5C8A',
          print: { orientation: 'landscape', pagesWide: 1, repeatRows: 1 },
        },
      ),
    );
    const looks = await one.looks('Made', []);
    if (!('columnWidths' in subject.lacks)) {
      expect(looks.columnWidths?.[0]).toBeGreaterThan(190);
      expect(looks.columnWidths?.[0]).toBeLessThan(210);
      expect(looks.columnWidths?.[1]).toBeGreaterThan(82);
      expect(looks.columnWidths?.[1]).toBeLessThan(98);
    }
    if (!('frozenRows' in subject.lacks)) expect(looks.frozenRows).toBe(1);
    if (!('gridlines' in subject.lacks)) expect(looks.gridlines).toBe(false);
    if (!('printsOneWide' in subject.lacks)) expect(looks.printsOneWide).toBe(true);
  });

  it('links cells to places in the workbook and leaves their text', async () => {
    const one = await open();
    await one.host.apply(
      plan(adding('Made'), writing('Made', [['P-001', 'x']]), {
        step: 'links',
        sheet: 'Made',
        links: [
          { at: { row: 0, column: 0 }, target: { sheet: 'Projects', a1: 'B3' } },
          { at: { row: 0, column: 1 }, target: { sheet: 'Notes of ours', a1: 'A1' } },
        ],
      }),
    );
    expect(sheetOf(await one.host.read(), 'Made')?.grid).toEqual([['P-001', 'x']]);
    if ('links' in subject.lacks) return;
    expect((await one.looks('Made', ['A1', 'B1'])).links).toEqual({
      A1: 'Projects!B3',
      B1: 'Notes of ours!A1',
    });
  });

  it('puts a call of a function of ours into a tab of its own, with its result', async () => {
    const one = await open();
    await one.host.apply(
      plan(adding('Made'), writing('Made', [[7, 9, 5, 2]]), {
        step: 'formula',
        sheet: 'Made',
        at: { row: 2, column: 1 },
        functionId: 'WSJF',
        ranges: [0, 1, 2, 3].map((column) => ({ row: 0, column, rows: 1, columns: 1 })),
        result: [[10.5]],
      }),
    );
    expect(sheetOf(await one.host.read(), 'Made')?.grid).toEqual([[7, 9, 5, 2], [], [null, 10.5]]);
    if ('formulas' in subject.lacks) return;
    expect((await one.looks('Made', ['B3'])).formulas?.['B3']).toMatch(
      /^=PMO[._]WSJF\(A1,B1,C1,D1\)$/,
    );
  });

  it('puts a call whose result needs several cells, with all of them', async () => {
    const one = await open();
    const inputs: Cell[][] = [
      [8, 3, 4, 8],
      [5, 5, 5, null],
      [5, 5, 0, 5],
    ];
    await one.host.apply(
      plan(adding('Made'), writing('Made', inputs), {
        step: 'formula',
        sheet: 'Made',
        at: { row: 0, column: 5 },
        functionId: 'WSJF',
        ranges: [0, 1, 2, 3].map((column) => ({ row: 0, column, rows: 3, columns: 1 })),
        result: [[1.875], [null], [2]],
      }),
    );
    const grid = sheetOf(await one.host.read(), 'Made')?.grid ?? [];
    expect(grid.map((row) => row[5] || null)).toEqual([1.875, null, 2]);
  });

  it('adds rows below the last used one and changes nothing above', async () => {
    const one = await open();
    const before = sheetOf(await one.host.read(), 'Projects')?.grid ?? [];
    await one.host.apply(
      plan({
        step: 'append-rows',
        sheet: 'Projects',
        row: 4,
        values: [['P-003', '=text', 46024]],
        styles: [{}, { bold: true }],
      }),
    );
    expect(sheetOf(await one.host.read(), 'Projects')?.grid).toEqual([
      ...before,
      ['P-003', '=text', 46024],
    ]);
  });

  it('shows the tab asked for', async () => {
    const one = await open();
    await one.host.apply(plan(adding('Made'), { step: 'show', sheet: 'Made' }));
    expect([null, 'Made']).toContain(await one.activeSheet());
  });

  it('tells its progress step by step', async () => {
    const one = await open();
    const told: [number, number][] = [];
    await one.host.apply(plan(adding('Made'), writing('Made', [['a']])), {
      progress: (done, total) => told.push([done, total]),
    });
    expect(told[told.length - 1]).toEqual([2, 2]);
  });

  it('takes a plan of no steps and changes nothing', async () => {
    const one = await open();
    const before = await one.host.read();
    await one.host.apply(plan());
    expect(await one.host.read()).toEqual(before);
  });
}

function describeGuards(subject: HostUnderTest, open: Open): void {
  const refused: readonly [string, string, Step][] = [
    ['a tab whose name is taken, whatever the case', 'sheet-exists', adding('PROJECTS')],
    ['to write to a tab that is not there', 'sheet-missing', writing('Gone', [['a']])],
    [
      "to rename the user's tab",
      'not-owned',
      { step: 'rename-sheet', sheet: 'Projects', to: 'X', mark: MARK },
    ],
    [
      "to delete the user's tab",
      'not-owned',
      { step: 'delete-sheet', sheet: 'Projects', mark: MARK, fingerprint: null },
    ],
    [
      "to put a formula on the user's tab",
      'not-owned',
      {
        step: 'formula',
        sheet: 'Projects',
        at: { row: 9, column: 9 },
        functionId: 'WSJF',
        ranges: [],
        result: [[null]],
      },
    ],
    ["to mark the user's tab", 'not-owned', { step: 'mark', sheet: 'Projects', mark: MARK }],
    [
      'to add rows where the sheet has grown',
      'sheet-changed',
      { step: 'append-rows', sheet: 'Projects', row: 3, values: [['x']], styles: [] },
    ],
    [
      'to add rows where the sheet has shrunk',
      'sheet-changed',
      { step: 'append-rows', sheet: 'Projects', row: 9, values: [['x']], styles: [] },
    ],
  ];
  it.each(refused)('refuses %s (%s) and changes nothing', async (_, trouble, step) => {
    const one = await open();
    const before = await one.host.read();
    const error = await one.host.apply(plan(step)).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).trouble).toBe(trouble);
    expect((error as HostError).message).toMatch(/^["“A-Z].*\.$/s);
    expect(await one.host.read()).toEqual(before);
  });

  it('refuses to delete a tab of ours that has changed since', async () => {
    const one = await open();
    await one.host.apply(plan(adding('Made'), writing('Made', [['a']])));
    await one.type('Made', 'A1', 'mine');
    const doomed: Step = {
      step: 'delete-sheet',
      sheet: 'Made',
      mark: MARK,
      fingerprint: fingerprintGrid([['a']]),
    };
    await expect(one.host.apply(plan(doomed))).rejects.toMatchObject({ trouble: 'sheet-changed' });
    expect(sheetOf(await one.host.read(), 'Made')?.grid).toEqual([['mine']]);
    await one.type('Made', 'A1', 'a');
    await one.host.apply(plan(doomed));
    expect(names(await one.host.read())).toEqual(['Projects', 'Notes of ours']);
  });

  it.skipIf('protection' in subject.lacks)('refuses to write to a protected tab', async () => {
    const one = await open([{ name: 'Locked', cells: [['a']], isProtected: true }]);
    const before = await one.host.read();
    expect(before.sheets[0]?.isProtected).toBe(true);
    const step: Step = {
      step: 'append-rows',
      sheet: 'Locked',
      row: 1,
      values: [['x']],
      styles: [],
    };
    await expect(one.host.apply(plan(step))).rejects.toMatchObject({ trouble: 'sheet-protected' });
    expect(await one.host.read()).toEqual(before);
  });
}

function describeOwnership(subject: HostUnderTest, open: Open): void {
  it('makes a tab and a history that it knows again', async () => {
    const one = await open();
    await run(one, 1);
    const snapshot = await one.host.read();
    expect(names(snapshot)).toEqual(['Projects', 'Notes of ours', 'Executive', 'Report history']);
    expect(userSheets(snapshot)).toEqual(userSheets(await (await open()).host.read()));
    const mark = parseMark(sheetOf(snapshot, 'Executive')?.mark ?? null);
    expect(mark).toMatchObject({ kind: 'status:executive', asOf: 46348, stage: 'done' });
    expect(mark?.fingerprint).toBe(fingerprintGrid(sheetOf(snapshot, 'Executive')?.grid ?? []));
  });

  it('replaces its own intact tab of the same day', async () => {
    const one = await open();
    await run(one, 1);
    await run(one, 2);
    const snapshot = await one.host.read();
    expect(names(snapshot)).toEqual(['Projects', 'Notes of ours', 'Report history', 'Executive']);
    expect(sheetOf(snapshot, 'Executive')?.grid).toEqual(documentGrid(report(2)));
    expect(sheetOf(snapshot, 'Report history')?.grid.length).toBe(3);
  });

  it('keeps a tab that the user has edited, under another name', async () => {
    const one = await open();
    await run(one, 1);
    await one.type('Executive', 'B2', 'my own words');
    const edited = sheetOf(await one.host.read(), 'Executive')?.grid;
    await run(one, 2);
    const snapshot = await one.host.read();
    expect(names(snapshot).sort()).toEqual(
      ['Executive', 'Executive (edited)', 'Report history', 'Notes of ours', 'Projects'].sort(),
    );
    expect(sheetOf(snapshot, 'Executive (edited)')?.grid).toEqual(edited);
    expect(sheetOf(snapshot, 'Executive')?.grid).toEqual(documentGrid(report(2)));
  });

  it.skipIf('formulas' in subject.lacks)(
    'keeps a tab into which the user has put a formula, though it shows the same value',
    async () => {
      const one = await open();
      await run(one, 1);
      await one.type('Executive', 'B2', { formula: '=1+0', value: 1 });
      await run(one, 2);
      const kept = sheetOf(await one.host.read(), 'Executive (edited)');
      expect(kept?.grid).toEqual(documentGrid(report(1)));
      expect(kept?.extras).toBe(1);
    },
  );

  it('leaves the tab of another day, whichever call of a later report fails', async () => {
    const whole = await open();
    await run(whole, 1);
    await whole.failAt(null);
    await attempt(whole, 2, 1);
    const calls = await whole.calls();
    for (let k = 0; k < calls; k += 1) {
      const one = await open();
      await run(one, 1);
      await one.failAt(k);
      await expect(attempt(one, 2, 1)).rejects.toBeInstanceOf(HostError);
      await one.failAt(null);
      await attempt(one, 2, 1);
      expect(summary(await one.host.read()), `the run after call ${k} failed`).toEqual(
        summary(await whole.host.read()),
      );
      await one.close();
    }
  });

  it('brings a tab back that a failed run had set aside, when a later day is reported', async () => {
    const whole = await open();
    await run(whole, 1);
    await whole.failAt(null);
    await attempt(whole, 2);
    const calls = await whole.calls();
    for (let k = 0; k < calls; k += 1) {
      const one = await open();
      await run(one, 1);
      await one.failAt(k);
      await expect(attempt(one, 2)).rejects.toBeInstanceOf(HostError);
      await one.failAt(null);
      await attempt(one, 3, 1);
      const snapshot = await one.host.read();
      const former = sheetOf(snapshot, 'Executive')?.grid;
      expect([documentGrid(report(1)), documentGrid(report(2))], `after call ${k}`).toContainEqual(
        former,
      );
      expect(names(snapshot).sort()).toEqual(
        ['Executive', 'Executive +1', 'Notes of ours', 'Projects', 'Report history'].sort(),
      );
      await one.close();
    }
  });

  it('keeps a half-built tab into which the user has typed', async () => {
    const one = await open();
    await one.failAt(4);
    await expect(attempt(one, 1)).rejects.toBeInstanceOf(HostError);
    await one.failAt(null);
    const half = (await one.host.read()).sheets.find(({ mark }) => mark !== null);
    if (half === undefined) return; // This host applies a plan whole or not at all.
    await one.type(half.name, 'D9', 'mine');
    await run(one, 1);
    const kept = (await one.host.read()).sheets.find(({ grid }) => grid[8]?.[3] === 'mine');
    expect(kept).toBeDefined();
  });
}

function describeFailures(open: Open): void {
  const scenes: readonly [string, (one: OpenedContract) => Promise<void>][] = [
    ['the first time', async () => {}],
    ['over an intact tab of the same day', async (one) => run(one, 1)],
    [
      'over an edited tab of the same day',
      async (one) => {
        await run(one, 1);
        await one.type('Executive', 'B2', 'my own words');
      },
    ],
  ];
  it.each(scenes)('loses nothing, whichever call fails, %s', async (_, prepare) => {
    const whole = await open();
    await prepare(whole);
    await whole.failAt(null);
    await attempt(whole, 2);
    const calls = await whole.calls();
    const wanted = summary(await whole.host.read());
    expect(calls).toBeGreaterThan(1);

    for (let k = 0; k < calls; k += 1) {
      const one = await open();
      await prepare(one);
      const before = await one.host.read();
      await one.failAt(k);
      await expect(attempt(one, 2), `call ${k} of ${calls}`).rejects.toBeInstanceOf(HostError);
      await one.failAt(null);
      const after = await one.host.read();
      expect(userSheets(after), `user's tabs after call ${k} failed`).toEqual(userSheets(before));
      expectEditedKept(before, after, k);
      await attempt(one, 2);
      expect(summary(await one.host.read()), `the run after call ${k} failed`).toEqual(wanted);
      await one.close();
    }
  });
}

/** The user's words in a tab of ours must be somewhere, under whatever name. */
function expectEditedKept(before: Snapshot, after: Snapshot, k: number): void {
  const edited = before.sheets.find(({ grid }) => grid[1]?.[1] === 'my own words');
  if (edited === undefined) return;
  const grids = after.sheets.map(({ grid }) => grid);
  expect(grids, `the edited tab after call ${k} failed`).toContainEqual(edited.grid);
}

const MARK = formatMark({
  kind: 'status:test',
  asOf: 46348,
  stage: 'building',
  fingerprint: '0000000000000000',
  name: 'Made',
});

function plan(...steps: Step[]): Plan {
  return { title: 'Contract', steps, written: [] };
}

function adding(sheet: string): Step {
  return { step: 'add-sheet', sheet, mark: MARK, rows: 10, columns: 12 };
}

function writing(sheet: string, values: Cell[][]): Step {
  return { step: 'write', sheet, at: { row: 0, column: 0 }, values };
}

/** A small status tab whose figures depend on `edition`. */
function report(edition: number, later = 0): TabDocument {
  return {
    name: later === 0 ? 'Executive' : `Executive +${later}`,
    rows: [
      { cells: [{ value: 'Executive status', role: 'title' }], height: 32 },
      {
        cells: [
          { value: '=P-001', role: 'link', link: { sheet: 'Projects', a1: 'A3' } },
          { value: edition, role: 'integer' },
          null,
          { value: 0.1 + 0.2, role: 'percent' },
        ],
      },
    ],
    columnWidths: [180, 80, 20, 80],
    frozenRows: 1,
    repeatRows: 1,
  };
}

/** Reads, plans and applies, as a button does. History gets a row an edition that it does not have yet; `later` is in days. */
async function attempt(one: OpenedContract, edition: number, later = 0): Promise<void> {
  const snapshot = await one.host.read();
  const row: Cell[] = [46348 + later, 'P-001', edition * 1000];
  const known = snapshot.sheets
    .filter(({ mark }) => parseMark(mark)?.kind === 'history')
    .flatMap(({ grid }) => grid);
  const isKnown = known.some((cells) => JSON.stringify(cells) === JSON.stringify(row));
  await one.host.apply(
    publishTab({
      snapshot,
      kind: 'status:executive',
      asOf: 46348 + later,
      document: report(edition, later),
      history: {
        kind: 'history',
        name: 'Report history',
        header: HEADER,
        rows: isKnown ? [] : [row],
        styles: [{ numberFormat: 'yyyy-mm-dd' }],
        columnWidths: [90, 90, 90],
      },
    }),
  );
}

async function run(one: OpenedContract, edition: number): Promise<void> {
  await one.failAt(null);
  await attempt(one, edition);
}

function names(snapshot: Snapshot): string[] {
  return snapshot.sheets.map(({ name }) => name);
}

function sheetOf(snapshot: Snapshot, name: string) {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

function userSheets(snapshot: Snapshot) {
  return snapshot.sheets.filter(({ mark }) => mark === null);
}
