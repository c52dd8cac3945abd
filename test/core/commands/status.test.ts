import { expect, test } from 'vitest';
import type { Grid } from '../../../core/cell/cell.ts';
import { COMMANDS, commandById } from '../../../core/commands/commands.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { HISTORY_HEADERS } from '../../../core/model/history.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: toSerial(2026, 11, 22), mapping: [] };
const PROJECTS: Grid = [
  ['Project portfolio'],
  ['ID', 'Name', 'Budget', 'Forecast cost', 'RAG'],
  ['P-001', 'Ledger renewal', 100_000, 130_000, 'G'],
  ['P-002', 'Portal', 50_000, 50_000, 'Green'],
];
const status = commandById('status');

test('there is one list of commands, and each id is there once', () => {
  expect(COMMANDS.map((command) => command.id)).toEqual([
    ...['status', 'programme', 'delivery', 'raid', 'capacity', 'prioritise', 'value'],
  ]);
  expect(() => commandById('nothing')).toThrow(RangeError);
});

test('one readable project is enough', () => {
  expect(status.can(makeSnapshot(makeSheet('Any name', PROJECTS)), CONTEXT)).toEqual({ can: true });
});

test.each([
  [
    'no tab',
    [],
    'The workbook has no Projects table. Add a tab whose header row has at least ID and Name.',
  ],
  [
    'a table of projects without a row',
    [makeSheet('Register', [['ID', 'Name', 'Budget', 'Baseline end', 'Forecast end']])],
    'The tab Register has the headers of Projects and no rows. Give it at least one row with an ID and a Name.',
  ],
] as const)('with %s it says what to do', (_, sheets, why) => {
  expect(status.can(makeSnapshot(...sheets), CONTEXT)).toEqual({ can: false, why });
});

test('a tab without a required column is named with what it lacks', () => {
  const sheet = makeSheet('Register', [
    ['Name', 'Budget', 'Baseline end', 'Forecast end', 'Sponsor', 'Programme', 'Path to green'],
    ['Portal', 1, null, null, 'CIO (A.B.)', 'Digital', null],
  ]);
  const can = status.can(makeSnapshot(sheet), CONTEXT);
  expect(can).toEqual({
    can: false,
    why: 'The tab Register is no Projects table yet: it lacks the column ID. Add what is missing, or choose in the findings of Check that Name is its ID too.',
  });
});

test('makes the tab aside, swaps it in, remembers the figures and shows the tab', () => {
  const snapshot = makeSnapshot(makeSheet('Projects', PROJECTS));
  const plan = status.run(snapshot, CONTEXT);
  expect(plan.written).toEqual([
    { what: 'tab-made', sheet: 'Executive 2026-11-22', detail: null },
    { what: 'tab-made', sheet: 'Report history', detail: null },
  ]);
  expect(plan.steps.filter((step) => step.step === 'add-sheet')).toHaveLength(2);
  expect(plan.steps[plan.steps.length - 1]).toEqual({
    step: 'show',
    sheet: 'Executive 2026-11-22',
  });
  for (const step of plan.steps) expect(step.sheet).not.toBe('Projects');
  const writes = plan.steps.flatMap((step) => (step.step === 'write' ? [step.values] : []));
  const texts = writes.flat(2);
  expect(texts).toContain(
    '1 of 2 projects is red; 1 only says that it is green (red by its figures); 1 is green by half of its figures.',
  );
  const links = plan.steps.flatMap((step) => (step.step === 'links' ? step.links : []));
  expect(links.map((link) => link.target)).toContainEqual({ sheet: 'Projects', a1: 'A3' });
});

test('asking twice gives the same plan', () => {
  const make = () => status.run(makeSnapshot(makeSheet('Projects', PROJECTS)), CONTEXT);
  expect(make()).toEqual(make());
});

test('cannot run while the report history is protected, and names the tab', () => {
  const grid = [[...HISTORY_HEADERS]];
  const mark = 'steersheet:1|history|46341|done|abc|Report history';
  const history = { ...makeSheet('Report history', grid), mark, isProtected: true };
  expect(status.can(makeSnapshot(makeSheet('Projects', PROJECTS), history), CONTEXT)).toEqual({
    can: false,
    why: 'The tab Report history, to which the figures of each report are added, is protected. Take the protection off, then run Status again.',
  });
});
