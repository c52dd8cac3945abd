/** The part of the contract suite about what may be changed on the user's word, taken back, and hung beside the cells. */

import { expect, it } from 'vitest';
import {
  type CellChange,
  HostError,
  type Plan,
  revertPlan,
  type SheetFeatures,
  type Step,
} from '../../core/index.ts';
import type { ContractSheet, HostUnderTest, OpenedContract } from './contract-workbook.ts';

const USER: readonly ContractSheet[] = [
  {
    name: 'Projects',
    cells: [
      ['ID', 'Name', 'Status', 'Budget'],
      ['P-001', 'Ledger', 'gren', 100],
      ['P-002', 'Network', 'red', null],
    ],
  },
];

const FEATURES: SheetFeatures = {
  tables: [{ name: 'Choices', range: { row: 1, column: 0, rows: 4, columns: 3 } }],
  dropDowns: [
    {
      range: { row: 2, column: 1, rows: 3, columns: 1 },
      values: ['red', 'amber', 'green'],
      message: 'Choose red, amber or green.',
    },
  ],
  notes: [{ at: { row: 1, column: 1 }, text: 'How the project stands. Blank: not known.' }],
  conditionalFormats: [
    {
      range: { row: 2, column: 1, rows: 3, columns: 1 },
      when: { is: 'text', text: 'red' },
      style: { bold: true, colour: '#9B1C1C', fill: '#FDE8E8' },
    },
    {
      range: { row: 2, column: 2, rows: 3, columns: 1 },
      when: { is: 'at-least', value: 10 },
      style: { fill: '#FFF1CC' },
    },
  ],
  charts: [
    {
      kind: 'bar',
      title: 'Days late',
      description: 'Two projects are late, one is not.',
      categories: { row: 2, column: 0, rows: 3, columns: 1 },
      series: [
        { name: 'Days', values: { row: 2, column: 2, rows: 3, columns: 1 }, colour: '#0B5C8A' },
      ],
      numberFormat: '#,##0',
      valueTitle: 'Days',
      place: { row: 6, column: 0, rows: 12, columns: 3 },
    },
  ],
};

/** Runs this part on a host. */
export function describeChanges(
  { lacks }: HostUnderTest,
  open: (sheets: readonly ContractSheet[]) => Promise<OpenedContract>,
): void {
  it('changes the cells that the user asked for, and no other', async () => {
    const { host } = await open(USER);
    const before = (await host.read()).sheets;
    await host.apply(
      setting(['C2', 'gren', 'green'], ['D3', null, 250], ['B3', 'Network', '=1+1']),
    );
    const after = (await host.read()).sheets;
    expect(after[0]?.grid).toEqual([
      ['ID', 'Name', 'Status', 'Budget'],
      ['P-001', 'Ledger', 'green', 100],
      ['P-002', '=1+1', 'red', 250],
    ]);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('changes no cell where one of them holds something else by now', async () => {
    const { host } = await open(USER);
    const before = await host.read();
    await expectRefusal(host.apply(setting(['D3', null, 250], ['C2', 'amber', 'green'])));
    expect(await host.read()).toEqual(before);
  });

  it.skipIf('formulas' in lacks)('changes no cell that holds a formula', async () => {
    const one = await open(USER);
    await one.type('Projects', 'D2', { formula: '=50*2', value: 100 });
    const before = await one.host.read();
    const change = one.host.apply(setting(['C2', 'gren', 'green'], ['D2', 100, 99]));
    await expectRefusal(change);
    expect(await one.host.read()).toEqual(before);
  });

  it('takes away rows that it added, and nothing where they are not the last any more', async () => {
    const one = await open(USER);
    const before = await one.host.read();
    const values = [['P-003', '=x', 'amber', 46023]];
    const added = plan({ step: 'append-rows', sheet: 'Projects', row: 3, values, styles: [] });
    await one.host.apply(added);
    await one.type('Projects', 'A5', 'P-004');
    const more = await one.host.read();
    await expectRefusal(
      one.host.apply(plan({ step: 'remove-rows', sheet: 'Projects', row: 3, values })),
    );
    expect(await one.host.read()).toEqual(more);
    await one.type('Projects', 'A5', null);
    await one.host.apply(plan({ step: 'remove-rows', sheet: 'Projects', row: 3, values }));
    expect((await one.host.read()).sheets[0]?.grid).toEqual(before.sheets[0]?.grid);
  });

  it('takes back changed cells by the plan that the core makes for it', async () => {
    const { host } = await open(USER);
    const before = await host.read();
    const change = setting(['C2', 'gren', 'green'], ['D3', null, 250]);
    await host.apply(change);
    const back = revertPlan(change, await host.read());
    if (back === null) throw new Error('It cannot be taken back.');
    await host.apply(back);
    expect((await host.read()).sheets[0]?.grid).toEqual(before.sheets[0]?.grid);
  });

  it('hangs tables, drop-downs, notes, rules and charts on a tab without changing a value', async () => {
    const { host } = await open(USER);
    const before = await host.read();
    const values = [
      ['Standing', null, null],
      ['Project', 'Status', 'Days'],
      ['P-001', 'red', 12],
      ['P-002', 'green', 3],
      ['P-003', null, null],
    ];
    const features = before.drawsCharts === true ? FEATURES : { ...FEATURES, charts: [] };
    await host.apply(
      plan(
        { step: 'add-sheet', sheet: 'Made', mark: '', rows: 20, columns: 3 },
        { step: 'write', sheet: 'Made', at: { row: 0, column: 0 }, values },
        { step: 'features', sheet: 'Made', ...features },
      ),
    );
    const { sheets } = await host.read();
    expect(sheets.find(({ name }) => name === 'Made')?.grid).toEqual([
      ['Standing'],
      ...values.slice(1, 4),
      ['P-003'],
    ]);
    expect(sheets.slice(0, 1)).toEqual(before.sheets);
  });
}

function plan(...steps: Step[]): Plan {
  return { title: 'Test', steps, written: [] };
}

function setting(...changes: [string, CellChange['from'], CellChange['to']][]): Plan {
  const cells = changes.map(([a1, from, to]) => ({
    at: { row: Number(a1.slice(1)) - 1, column: a1.charCodeAt(0) - 65 },
    ...{ from, to },
  }));
  return {
    title: 'Test',
    steps: [{ step: 'set-cells', sheet: 'Projects', cells }],
    written: [{ what: 'cells-changed', sheet: 'Projects', detail: cells.length }],
  };
}

async function expectRefusal(attempt: Promise<void>): Promise<void> {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).trouble).toBe('sheet-changed');
}
