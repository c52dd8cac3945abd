import { expect, test } from 'vitest';
import type { Grid } from '../../../core/cell/cell.ts';
import type { SheetSnapshot } from '../../../core/cell/snapshot.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { HISTORY_HEADERS } from '../../../core/model/history.ts';
import type { AppendRowsStep, Step, WriteStep } from '../../../core/plan/step.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const AS_OF = toSerial(2026, 11, 23);
const CONTEXT = { asOf: AS_OF, mapping: [] };
const raid = commandById('raid');

const PROJECTS: Grid = [
  ['ID', 'Name', 'Programme', 'Sponsor', 'Budget', 'Forecast end', 'RAG'],
  ['P-001', 'Ledger renewal', 'Finance platform', 'CFO (A.B.)', 100_000, AS_OF + 60, 'G'],
  ['P-002', 'Portal', 'Digital', null, 50_000, AS_OF + 30, 'Green'],
];
const HISTORY_MARK = 'steersheet:1|history|46341|done|abc|Report history';
const HEADERS = [
  ...['Ref', 'Type', 'Project', 'Title', 'Owner', 'Raised', 'Due', 'Last reviewed', 'Status'],
  ...['Probability', 'Impact', 'Cost impact', 'Escalated to'],
];
const LOG: Grid = [
  HEADERS,
  [
    ...['R-1', 'Risk', 'P-001', 'Cut-over meets the year end', 'PM (E.F.)'],
    ...[AS_OF - 60, AS_OF - 9, AS_OF - 3, 'Open', 4, 5, 200_000, null],
  ],
  [
    ...['I-2', 'Issue', 'Portal', 'Vendor has left', null],
    ...[AS_OF - 20, AS_OF + 9, AS_OF - 2, 'Open', null, 4, null, 'PMO'],
  ],
];
const book = (...more: readonly SheetSnapshot[]) =>
  makeSnapshot(makeSheet('Projects', PROJECTS), makeSheet('RAID', LOG), ...more);

const textsOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.step === 'write' ? step.values.flat() : []));

test('a RAID table with an entry is enough, also without projects', () => {
  expect(raid.can(book(), CONTEXT)).toEqual({ can: true });
  expect(raid.can(makeSnapshot(makeSheet('RAID', LOG)), CONTEXT)).toEqual({ can: true });
});

test('so is the log of one project, which has no column for it', () => {
  const log = makeSheet('Log', [
    ['Ref', 'RAID type', 'Title', 'Owner', 'Raised', 'Probability', 'Impact', 'Response'],
    ['R-1', 'Risk', 'Cut-over', null, AS_OF, 4, 5, null],
  ]);
  expect(raid.can(makeSnapshot(log), CONTEXT)).toEqual({ can: true });
});

test.each([
  [
    'no tab',
    [],
    'The workbook has no RAID table. Add a tab whose header row has at least ID, Type, Project, Title and Raised.',
  ],
  [
    'a log that lacks a column',
    [
      makeSheet('Log', [
        ['Ref', 'RAID type', 'Project', 'Title', 'Owner', 'Probability', 'Impact', 'Response'],
        ['R-1', 'Risk', 'Portal', 'Cut-over', null, 4, 5, null],
      ]),
    ],
    'The tab Log is no RAID table yet: it lacks the column Raised. Add what is missing, or say which columns are meant.',
  ],
  [
    'a log without entries',
    [makeSheet('Projects', PROJECTS), makeSheet('RAID', [HEADERS])],
    'The tab RAID has the headers of RAID and no rows. Give it at least one row with an ID, a Type, a Project, a Title and a Raised date.',
  ],
] as const)('with %s it says what to do', (_, sheets, why) => {
  expect(raid.can(makeSnapshot(...sheets), CONTEXT)).toEqual({ can: false, why });
});

test('cannot run while the report history is protected, unless nothing is added to it', () => {
  const history = {
    ...makeSheet('Report history', [[...HISTORY_HEADERS]]),
    mark: HISTORY_MARK,
    isProtected: true,
  };
  expect(raid.can(book(history), CONTEXT)).toEqual({
    can: false,
    why: 'The tab Report history, to which the figures of each report are added, is protected. Take the protection off, then run Age RAID log again.',
  });
  const alone = makeSnapshot(makeSheet('RAID', LOG), history);
  expect(raid.can(alone, CONTEXT)).toEqual({ can: true });
  expect(raid.run(alone, CONTEXT).written).toEqual([
    { what: 'tab-made', sheet: 'RAID review 2026-11-23', detail: null },
    { what: 'tab-made', sheet: 'Review history', detail: null },
  ]);
});

test('makes the tab, remembers the figures and links to the rows', () => {
  const plan = raid.run(book(), CONTEXT);
  expect(plan.written).toEqual([
    { what: 'tab-made', sheet: 'RAID review 2026-11-23', detail: null },
    { what: 'tab-made', sheet: 'Report history', detail: null },
    { what: 'tab-made', sheet: 'Review history', detail: null },
  ]);
  expect(textsOf(plan.steps)).toContain(
    '2 entries are open, all of them high or critical; 1 is overdue; 1 has no owner; 1 has to be escalated to the programme.',
  );
  const links = plan.steps.flatMap((step) => (step.step === 'links' ? step.links : []));
  expect(links.map((link) => link.target)).toContainEqual({ sheet: 'RAID', a1: 'A2' });
  for (const step of plan.steps) expect(['Projects', 'RAID']).not.toContain(step.sheet);
  expect(raid.run(book(), CONTEXT)).toEqual(plan);
});

/** The rows that a plan leaves in the report history: those it writes into a new tab, or adds to it. */
function historyRows(steps: readonly Step[]): readonly (readonly unknown[])[] {
  const isHistory = (step: Step): step is WriteStep | AppendRowsStep =>
    (step.step === 'write' || step.step === 'append-rows') &&
    step.values.some((row) => row[1] === 'P-001' || row[1] === 'P-002');
  return steps.filter(isHistory).flatMap((step) => step.values);
}

test('the history gets the rows that Status would add, so that the next review can compare', () => {
  const rows = historyRows(raid.run(book(), CONTEXT).steps);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(rows).toEqual(historyRows(commandById('status').run(book(), CONTEXT).steps));
  const grid: Grid = [[...HISTORY_HEADERS], ...(rows.filter((row) => row[0] === AS_OF) as Grid)];
  const history = makeSheet('Report history', grid, { mark: HISTORY_MARK });
  const later = { asOf: AS_OF + 14, mapping: [] };
  const texts = textsOf(raid.run(book(history), later).steps);
  expect(texts).toContain('▲ 1');
  expect(texts).toContain('no change');
  expect(
    texts.filter((text) => String(text).includes('since the report of 23 Nov 2026')),
  ).toHaveLength(1);
  const again = raid.run(book(history), CONTEXT);
  expect(again.written).toEqual([
    { what: 'tab-made', sheet: 'RAID review 2026-11-23', detail: null },
    { what: 'tab-made', sheet: 'Review history', detail: null },
  ]);
});

test('the result says the same as the tab, survives JSON and names its cells', () => {
  const result = raid.result?.(book(), CONTEXT);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  expect(result?.tables.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['To be escalated', 1],
    ['Open entries, gravest first', 2],
    ['Open entries by age in days', 5],
  ]);
  for (const { headers, rows } of result?.tables ?? []) {
    for (const row of rows) expect(row).toHaveLength(headers.length);
  }
  expect(result?.data).toMatchObject({
    asOf: '2026-11-23',
    counts: { open: 2, high: 2, overdue: 1, toEscalate: 1 },
    exposure: { sum: 140_000, known: 1, count: 1 },
    trend: { since: null },
    escalations: [
      {
        id: 'R-1',
        project: 'P-001',
        level: 'programme',
        to: 'Finance platform',
        reason: 'overdue',
        sentence: 'Programme Finance platform: 9 days overdue; the limit is 7 days.',
      },
    ],
    entries: [
      { id: 'R-1', ageDays: 60, severity: 'critical', cell: { sheet: 'RAID', a1: 'A2' } },
      {
        id: 'I-2',
        ageDays: 20,
        severity: 'high',
        project: 'P-002',
        level: 'programme',
        notKnown: [],
      },
    ],
  });
  const data = result?.data as { escalations: { cells: unknown[] }[] } | undefined;
  expect(data?.escalations[0]?.cells).toContainEqual({ sheet: 'Projects', a1: 'C2' });
});
