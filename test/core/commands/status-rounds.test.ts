/** Reports made one after the other in one workbook, through a host: what is remembered is read again. */

import { expect, test } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { rememberMapping } from '../../../core/commands/remember.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import type { Written } from '../../../core/plan/step.ts';
import { MemoryHost, type OnCall } from '../../hosts/memory/memory-host.ts';
import { memorySheet } from '../../hosts/memory/memory-workbook.ts';

const NOVEMBER = toSerial(2026, 11, 22);
const DECEMBER = toSerial(2026, 12, 20);

const projects = (): Cell[][] => [
  [
    'ID',
    'Name',
    'Stage',
    '% complete',
    'Budget',
    'Forecast cost',
    'RAG',
    'Start',
    'Baseline end',
    'Forecast end',
  ],
  ['00123', 'Ledger renewal', 'build', 0.35, 100_000.1, 130_000.2, 'G', 46000, 46500, 46600],
  ['P-002', '=1+1', 'test', 1, 50_000, 50_000, 'Green', null, null, null],
  ['P-003', 'Portal', null, null, null, null, 'R', null, null, null],
];

function makeHost(cells: Cell[][] = projects(), onCall: OnCall = () => {}): MemoryHost {
  return new MemoryHost(
    [
      memorySheet('Register', cells),
      memorySheet('Log', [
        ['ID', 'Type', 'Project', 'Title', 'Raised', 'Severity'],
        ['R-001', 'Risk', '00123', 'Late', 46200, 'High'],
      ]),
    ],
    onCall,
  );
}

async function report(host: MemoryHost, asOf: number): Promise<readonly Written[]> {
  const plan = commandById('status').run(await host.read(), { asOf, mapping: [] });
  await host.apply(plan);
  return plan.written;
}

function linesOf(host: MemoryHost, name: string): Cell[] {
  return host.sheets.find((sheet) => sheet.name === name)?.cells.flat() ?? [];
}

test('the first report makes the tab and History; the same day again replaces the tab and adds no row', async () => {
  const host = makeHost();
  await report(host, NOVEMBER);
  expect(host.sheets.map((sheet) => sheet.name)).toEqual([
    'Register',
    'Log',
    'Executive 2026-11-22',
    'Report history',
  ]);
  expect(await report(host, NOVEMBER)).toEqual([
    { what: 'tab-replaced', sheet: 'Executive 2026-11-22', detail: null },
  ]);
});

test('History reads back without a finding and with the figures that were written', async () => {
  const host = makeHost();
  await report(host, NOVEMBER);
  const portfolio = readPortfolio(await host.read(), []);
  expect(portfolio.diagnostics).toEqual([]);
  expect(portfolio.unrecognised).toEqual([]);
  expect(portfolio.history).toMatchObject([
    {
      project: '00123',
      completeShare: 0.35,
      budget: 100_000.1,
      computedStatus: 'red',
      highRaid: 1,
    },
    { project: 'P-002', name: '=1+1', completeShare: 1, computedStatus: null, highRaid: 0 },
    { project: 'P-003', completeShare: null, reportedStatus: 'red' },
  ]);
});

test.each([[1], [0], [0.5], [null]])(
  'a column that holds only %s complete still reads back as it was',
  async (share) => {
    const cells = projects().map((row, index) =>
      index === 0 ? row : row.map((cell, column) => (column === 3 ? share : cell)),
    );
    const host = makeHost(cells);
    await report(host, NOVEMBER);
    expect((await report(host, NOVEMBER)).map((one) => one.what)).toEqual(['tab-replaced']);
  },
);

test('the next report compares itself with the last one and adds its rows', async () => {
  const host = makeHost();
  await report(host, NOVEMBER);
  const register = host.sheets[0]?.cells;
  register?.push(['P-004', 'Data lake', 'design', null, 20_000, 20_000, 'G', null, null, null]);
  expect(await report(host, DECEMBER)).toEqual([
    { what: 'tab-made', sheet: 'Executive 2026-12-20', detail: null },
    { what: 'rows-added', sheet: 'Report history', detail: 4 },
  ]);
  const lines = linesOf(host, 'Executive 2026-12-20');
  expect(lines).toContain('▲ and ▼ count the change since the report of 22 Nov 2026.');
  expect(lines).toContain('▲ 20,000');
  expect(linesOf(host, 'Executive 2026-11-22')).toContain(
    'Since last time: there is no earlier report to compare with.',
  );
});

test('an edited tab is kept beside the new one', async () => {
  const host = makeHost();
  await report(host, NOVEMBER);
  const tab = host.sheets.find((sheet) => sheet.name.startsWith('Executive'));
  if (tab?.cells[0] !== undefined) tab.cells[0][0] = 'For the board';
  const written = await report(host, NOVEMBER);
  expect(written.map((one) => one.what)).toContain('tab-kept');
  expect(host.sheets.flatMap((sheet) => sheet.cells.flat())).toContain('For the board');
});

test('a choice that is remembered twice grows the Settings that it made, and the later one counts', async () => {
  const host = makeHost([
    ['ID', 'Name', 'Forecast end', 'Budget'],
    ['P-001', 'Portal', '03/04/2026', 1],
  ]);
  const orders = ['month-day-year', 'day-month-year'] as const;
  for (const dateOrder of orders) {
    const plan = rememberMapping(await host.read(), { sheet: 'Register', dateOrder });
    await host.apply(plan);
  }
  expect(host.sheets.filter((sheet) => sheet.name.startsWith('Settings'))).toHaveLength(1);
  const { projects: read } = readPortfolio(await host.read(), []);
  expect(read[0]?.forecastEndDay).toBe(toSerial(2026, 4, 3));
});

test('whichever call fails, the next report remembers each project once', async () => {
  const whole = makeHost();
  await report(whole, NOVEMBER);
  let calls = 0;
  await report(
    makeHost(projects(), () => {
      calls += 1;
    }),
    NOVEMBER,
  );
  expect(calls).toBeGreaterThan(10);
  for (let k = 0; k < calls; k += 1) {
    let count = 0;
    const host = makeHost(projects(), () => {
      count += 1;
      if (count - 1 === k) throw new Error('seeded');
    });
    await expect(report(host, NOVEMBER)).rejects.toThrow();
    await report(host, NOVEMBER);
    expect(linesOf(host, 'Report history'), `after call ${k} failed`).toEqual(
      linesOf(whole, 'Report history'),
    );
    expect(host.sheets.map(({ name }) => name).sort()).toEqual(
      whole.sheets.map(({ name }) => name).sort(),
    );
  }
});
