import { expect, test } from 'vitest';
import type { SheetSnapshot } from '../../../core/cell/snapshot.ts';
import { checkWorkbook } from '../../../core/commands/check.ts';
import { rememberMapping } from '../../../core/commands/remember.ts';
import type { SheetMapping } from '../../../core/sheet/mapping.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const MAPPING: SheetMapping = {
  sheet: 'Register',
  table: 'Projects',
  columns: { State: 'Status' },
  dateOrder: 'day-month-year',
};
const PROJECTS = makeSheet('Register', [
  ['ID', 'Name', 'Status', 'Forecast end'],
  ['P-001', 'Portal', 'active', '03/04/2026'],
]);

test('an empty mapping changes nothing', () => {
  expect(rememberMapping(makeSnapshot(PROJECTS), { sheet: 'Register' })).toMatchObject({
    steps: [],
    written: [],
  });
});

test('rows go below the last used row of the user’s own Settings, under its own headers', () => {
  const settings = makeSheet('Set-up', [
    ['Our settings'],
    ['No', 'Parameter', 'Notes', 'Value'],
    [1, 'Currency', null, 'EUR'],
    [],
    [2, 'Hours per week', 'full time', 38],
  ]);
  const plan = rememberMapping(makeSnapshot(settings, PROJECTS), MAPPING);
  expect(plan.steps).toHaveLength(1);
  const [step] = plan.steps;
  if (step?.step !== 'append-rows') throw new Error('rows should have been appended');
  expect(step).toMatchObject({ sheet: 'Set-up', row: 5 });
  for (const row of step.values) {
    expect(row).toHaveLength(4);
    expect(row[0]).toBeNull();
    expect(typeof row[1]).toBe('string');
    expect(typeof row[3]).toBe('string');
  }
  expect(plan.written).toEqual([
    { what: 'rows-added', sheet: 'Set-up', detail: step.values.length },
  ]);
});

test('what is remembered is obeyed at the next reading', () => {
  const settings = makeSheet('Settings', [
    ['Setting', 'Value', 'Meaning'],
    ['Currency', 'EUR', null],
  ]);
  const before = checkWorkbook(makeSnapshot(settings, PROJECTS), { asOf: 46348, mapping: [] });
  const codesBefore = before.groups.flatMap((group) => group.findings.map((one) => one.code));
  expect(codesBefore).toContain('date-ambiguous');
  const [step] = rememberMapping(makeSnapshot(settings, PROJECTS), MAPPING).steps;
  if (step?.step !== 'append-rows') throw new Error('rows should have been appended');
  const grown = { ...settings, grid: [...settings.grid, ...step.values] };
  const after = checkWorkbook(makeSnapshot(grown, PROJECTS), { asOf: 46348, mapping: [] });
  expect(after.groups).toEqual([]);
});

test('without a Settings table one is made aside and swapped in', () => {
  const plan = rememberMapping(makeSnapshot(PROJECTS), MAPPING);
  expect(plan.steps.map((step) => step.step)).toEqual([
    'add-sheet',
    'write',
    'style',
    'layout',
    'rename-sheet',
    'mark',
  ]);
  expect(plan.written).toEqual([{ what: 'tab-made', sheet: 'Settings', detail: null }]);
  const write = plan.steps[1];
  if (write?.step !== 'write') throw new Error('values should have been written');
  expect(write.values[0]).toEqual(['Setting', 'Value', 'Meaning']);
});

test('a user’s tab that happens to be called Settings is left alone', () => {
  const other = makeSheet('Settings', [['Colours of the walls']]);
  const plan = rememberMapping(makeSnapshot(other, PROJECTS), MAPPING);
  expect(plan.written).toEqual([{ what: 'tab-made', sheet: 'Settings (2)', detail: null }]);
  for (const step of plan.steps) expect(step.sheet).not.toBe('Settings');
});

test('of two Settings tabs the last is added to, as its rows win', () => {
  const first = makeSheet('Settings', [
    ['Setting', 'Value'],
    ['Currency', 'EUR'],
  ]);
  const second = makeSheet('More settings', [
    ['Setting', 'Value'],
    ['Week start', 'Monday'],
  ]);
  const plan = rememberMapping(makeSnapshot(first, second, PROJECTS), MAPPING);
  expect(plan.steps.map((step) => step.sheet)).toEqual(['More settings']);
});

test.each([
  [
    'merged cells reach below its last row',
    { merges: [{ row: 1, column: 0, rows: 3, columns: 2 }] },
  ],
  ['it is protected', { isProtected: true }],
])('a Settings tab is left alone where %s: the rows go to one of their own', (_, more) => {
  const settings = {
    ...makeSheet('Settings', [
      ['Setting', 'Value'],
      ['Currency', 'EUR'],
    ]),
    ...more,
  };
  const plan = rememberMapping(makeSnapshot(settings, PROJECTS), MAPPING);
  expect(plan.written).toEqual([{ what: 'tab-made', sheet: 'Settings (2)', detail: null }]);
  for (const step of plan.steps) expect(step.sheet).not.toBe('Settings');
});

test('a mapping for the only tab still holds once Settings has been made beside it', () => {
  const first = rememberMapping(makeSnapshot(PROJECTS), MAPPING);
  const write = first.steps.find((step) => step.step === 'write');
  const mark = first.steps.find((step) => step.step === 'mark');
  if (write?.step !== 'write' || mark?.step !== 'mark') throw new Error('no tab was made');
  const settings = { ...makeSheet('Settings', write.values), mark: mark.mark };
  const columns = { ID: 'Name of my own' };
  const odd = makeSheet('Odd', [
    ['Name of my own', 'Name', 'RAG'],
    ['P-1', 'Portal', 'G'],
  ]);
  const read = (...sheets: readonly SheetSnapshot[]) =>
    checkWorkbook(makeSnapshot(...sheets), {
      asOf: 46348,
      mapping: [{ table: 'Projects', columns }],
    }).tables.filter(({ table }) => table === 'Projects');
  expect(read(odd)).toHaveLength(1);
  expect(read(odd, settings)).toHaveLength(1);
});
