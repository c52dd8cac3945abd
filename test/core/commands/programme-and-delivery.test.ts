import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { HISTORY_HEADERS } from '../../../core/model/history.ts';
import type { Step } from '../../../core/plan/step.ts';
import { MemoryHost } from '../../hosts/memory/memory-host.ts';
import { memorySheet } from '../../hosts/memory/memory-workbook.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const AS_OF = toSerial(2026, 11, 23);
const CONTEXT = { asOf: AS_OF, mapping: [] };

const PROJECTS: Cell[][] = [
  ['ID', 'Name', 'Programme', 'Project manager', 'Start', 'Baseline end', 'Forecast end', 'RAG'],
  ['P-001', 'Ledger', 'Finance', 'PM (A.B.)', AS_OF - 90, AS_OF + 60, AS_OF + 60, 'Green'],
  ['P-002', '=1+1', 'Finance', 'PM (C.D.)', AS_OF - 30, AS_OF + 90, AS_OF + 90, 'Green'],
];
const LOG: Cell[][] = [
  ['ID', 'Type', 'Project', 'Title', 'Raised', 'Due', 'Status', 'Needed by', 'Provider'],
  ['D-1', 'Dependency', 'P-001', 'Formats', AS_OF - 40, null, 'Open', AS_OF + 70, 'P-002'],
  ['I-1', 'Issue', 'P-001', 'No test data', AS_OF - 30, AS_OF - 3, 'Open', null, null],
];
const book = () => makeSnapshot(makeSheet('Projects', PROJECTS), makeSheet('RAID', LOG));

const textsOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.step === 'write' ? step.values.flat() : []));

describe.each([
  ['programme', 'Programme', '1 dependency slips by 20 days and holds up 1 project'],
  ['delivery', 'Delivery', '1 thing is overdue and 1 is blocked, on 1 of 2 running projects'],
])('%s', (id, label, answer) => {
  const command = commandById(id);

  it('needs one project, and says so', () => {
    expect(command.label).toBe(label);
    expect(command.can(makeSnapshot(makeSheet('Any', PROJECTS)), CONTEXT)).toEqual({ can: true });
    expect(command.can(makeSnapshot(makeSheet('RAID', LOG)), CONTEXT)).toEqual({
      can: false,
      why: 'The workbook has no Projects table. Add a tab whose header row has at least ID and Name.',
    });
    const history: Grid = [[...HISTORY_HEADERS]];
    const mark = 'steersheet:1|history|46341|done|abc|Report history';
    const closed = makeSheet('Report history', history, { mark, isProtected: true });
    expect(command.can(makeSnapshot(...book().sheets, closed), CONTEXT)).toEqual({
      can: false,
      why: `The tab Report history, to which the figures of each report are added, is protected. Take the protection off, then run ${label} again.`,
    });
  });

  it('makes its tab, links to the rows, remembers the figures, and touches nothing of the user’s', () => {
    const plan = command.run(book(), CONTEXT);
    expect(plan.written).toEqual([
      { what: 'tab-made', sheet: `${label} 2026-11-23`, detail: null },
      { what: 'tab-made', sheet: 'Report history', detail: null },
      { what: 'tab-made', sheet: 'Review history', detail: null },
    ]);
    expect(textsOf(plan.steps).some((text) => String(text).startsWith(answer))).toBe(true);
    const links = plan.steps.flatMap((step) => (step.step === 'links' ? step.links : []));
    expect(links.map((link) => link.target)).toContainEqual({ sheet: 'RAID', a1: 'A2' });
    for (const step of plan.steps) expect(['Projects', 'RAID']).not.toContain(step.sheet);
    expect(command.run(book(), CONTEXT)).toEqual(plan);
  });

  it('gives the same answer without a tab, as data that survives JSON', () => {
    const result = command.result?.(book(), CONTEXT);
    expect(result?.answer.startsWith(answer)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    for (const { headers, rows } of result?.tables ?? []) {
      for (const row of rows) expect(row).toHaveLength(headers.length);
    }
  });
});

it('names what slips, what it holds up, and whose what is overdue is', () => {
  const programme = commandById('programme').result?.(book(), CONTEXT).data;
  expect(programme).toMatchObject({
    asOf: '2026-11-23',
    slips: [
      {
        ...{ label: 'D-1', lateDays: 20, neededBy: '2027-02-01', project: 'P-001' },
        cell: { sheet: 'RAID', a1: 'A2' },
      },
    ],
    heldUp: { projects: 1, milestones: 0 },
    issues: [{ project: 'P-001', open: 1, oldest: 'I-1', oldestDays: 30 }],
    moves: { since: null, projects: [] },
  });
  const delivery = commandById('delivery').result?.(book(), CONTEXT).data;
  expect(delivery).toMatchObject({
    until: '2026-12-07',
    total: { items: 2, overdue: 1, blocked: 1, due: 0, unowned: 2 },
    nothingToDo: ['P-002'],
    projects: [
      {
        id: 'P-001',
        items: [
          { label: 'I-1', by: '2026-11-20', lateDays: 3, isBlocked: false, why: null },
          { label: 'D-1', by: '2027-02-01', lateDays: 0, isBlocked: true },
        ],
      },
    ],
  });
});

it('on one day all tabs together add one row a project; the next report names what has moved', async () => {
  const sheets = [
    memorySheet(
      'Projects',
      PROJECTS.map((row) => [...row]),
    ),
    memorySheet('RAID', LOG),
  ];
  const host = new MemoryHost(sheets, () => {});
  const run = async (id: string, asOf: number) => {
    const plan = commandById(id).run(await host.read(), { asOf, mapping: [] });
    await host.apply(plan);
    return plan.written.map(({ what }) => what);
  };
  const linesOf = (name: string) =>
    host.sheets.find((sheet) => sheet.name === name)?.cells.flat() ?? [];
  expect(await run('delivery', AS_OF)).toEqual(['tab-made', 'tab-made', 'tab-made']);
  expect(await run('programme', AS_OF)).toEqual(['tab-made', 'rows-added']);
  expect(await run('status', AS_OF)).toEqual(['tab-made']);
  expect(await run('raid', AS_OF)).toEqual(['tab-made', 'rows-added']);
  expect(linesOf('Report history').filter((cell) => cell === 'P-001')).toHaveLength(1);

  const register = host.sheets[0]?.cells as Cell[][];
  register[1]?.splice(6, 2, AS_OF + 88, 'Red');
  register[2]?.splice(7, 1, 'Amber');
  register.push(['P-003', 'Portal', 'Digital', null, null, null, null, null]);
  expect(await run('programme', AS_OF + 14)).toEqual(['tab-made', 'rows-added', 'rows-added']);
  expect(await run('delivery', AS_OF + 14)).toEqual(['tab-made', 'rows-added']);
  expect(await run('status', AS_OF + 14)).toEqual(['tab-made']);
  for (const tab of ['Programme', 'Delivery', 'Executive']) {
    const lines = linesOf(`${tab} 2026-12-07`);
    expect(lines, tab).toContain(
      'Since the report of 23 Nov 2026: 2 turned worse, 1 slipped, 1 is new.',
    );
    expect(lines, tab).toContain('New since then.');
    expect(
      lines.filter((cell) => String(cell).endsWith('; ends 28 days later.')),
      tab,
    ).toHaveLength(1);
  }
});
