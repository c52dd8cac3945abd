import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../core/commands/check.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { HISTORY_HEADERS } from '../../../core/model/history.ts';
import type { Mapping } from '../../../core/sheet/mapping.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: toSerial(2026, 11, 22), mapping: [] };

const PROJECTS = makeSheet('Register', [
  ['ID', 'Name', 'Budget', 'Forecast end', 'Colour of the moon'],
  ['P-001', 'Ledger renewal', 'a lot', '31/02/2026', 'silver'],
  ['P-002', 'Portal', 50_000, '03/04/2026', 'blue'],
]);
const RAID = makeSheet('Log', [
  ['ID', 'Type', 'Project', 'Title', 'Raised', 'Owner'],
  ['R-001', 'Risk', 'P-777', 'Late', '2026-02-03', 'PM (A.B.)'],
]);

test('an empty workbook has no table and no finding', () => {
  expect(checkWorkbook(makeSnapshot(), CONTEXT)).toEqual({
    tables: [],
    groups: [],
    counts: { error: 0, warning: 0, info: 0 },
    summary: 'No tab was recognised as a table.',
  });
});

test('shows the tables, how each header was understood, and the findings by table', () => {
  const view = checkWorkbook(makeSnapshot(RAID, PROJECTS), CONTEXT);
  expect(view.tables.map(({ table, sheet, rows }) => [table, sheet, rows])).toEqual([
    ['Projects', 'Register', 2],
    ['RAID', 'Log', 1],
  ]);
  expect(view.tables[0]?.headers.slice(3)).toEqual([
    { header: 'Forecast end', column: 'Forecast end', a1: 'D1' },
    { header: 'Colour of the moon', column: null, a1: 'E1' },
  ]);
  expect(view.groups.map(({ title }) => title)).toEqual(['Projects', 'RAID']);
  const codes = view.groups.map(({ findings }) => findings.map((one) => `${one.a1} ${one.code}`));
  expect(codes[0]).toContain('C2 number-unreadable');
  expect(codes[1]).toEqual(['C2 reference-unknown']);
  const all = view.groups.flatMap((group) => group.findings);
  expect(view.counts.error + view.counts.warning + view.counts.info).toBe(all.length);
  expect(view.summary).toMatch(/^3 rows read from 2 tabs; /);
});

test('the history that Steersheet keeps itself is not counted among what was read', () => {
  const row = HISTORY_HEADERS.map((header) =>
    header === 'Report date' ? CONTEXT.asOf : header === 'Project ID' ? 'P-001' : null,
  );
  const history = makeSheet('Report history', [HISTORY_HEADERS, row], {
    mark: 'steersheet:1|history|46000|done|abc|Report history',
  });
  const view = checkWorkbook(makeSnapshot(RAID, PROJECTS, history), CONTEXT);
  expect(view.tables.filter(({ isOwn }) => isOwn).map(({ sheet }) => sheet)).toEqual([
    'Report history',
  ]);
  expect(view.summary).toMatch(/^3 rows read from 2 tabs; /);
});

test('a finding is three sentences', () => {
  const view = checkWorkbook(makeSnapshot(PROJECTS), CONTEXT);
  const finding = view.groups[0]?.findings.find((one) => one.code === 'number-unreadable');
  expect(finding).toMatchObject({
    severity: 'error',
    sheet: 'Register',
    a1: 'C2',
    what: expect.stringMatching(/^"a lot" .*\.$/),
    expected: expect.stringMatching(/^Expected .*\.$/),
    done: expect.stringMatching(/^The cell was left out\.$/),
  });
});

test('an ambiguous date can be settled with one choice, and the choice settles it', () => {
  const sheet = makeSheet('Register', [
    ['ID', 'Name', 'Forecast end', 'Budget'],
    ['P-001', 'Portal', '03/04/2026', 1],
  ]);
  const snapshot = makeSnapshot(sheet);
  const finding = checkWorkbook(snapshot, CONTEXT).groups[0]?.findings[0];
  expect(finding?.code).toBe('date-ambiguous');
  expect(finding?.choices).toEqual([
    { label: 'The day comes first', mapping: { sheet: 'Register', dateOrder: 'day-month-year' } },
    { label: 'The month comes first', mapping: { sheet: 'Register', dateOrder: 'month-day-year' } },
  ]);
  for (const choice of finding?.choices ?? []) {
    const settled = checkWorkbook(snapshot, { ...CONTEXT, mapping: [choice.mapping] });
    expect(settled.groups).toEqual([]);
  }
});

test('an ambiguous header can be settled with one choice, and the choice settles it', () => {
  const sheet = makeSheet('Register', [
    ['ID', 'Name', 'Status', 'Budget'],
    ['P-001', 'Portal', 'on it', 1],
  ]);
  const snapshot = makeSnapshot(sheet);
  const findings = checkWorkbook(snapshot, CONTEXT).groups[0]?.findings ?? [];
  const finding = findings.find((one) => one.code === 'header-ambiguous');
  expect(finding?.choices.map((choice) => choice.label)).toEqual([
    'It is Stage',
    'It is State',
    'It is Reported status',
  ]);
  expect(finding?.choices[1]?.mapping).toEqual({
    sheet: 'Register',
    table: 'Projects',
    columns: { State: 'Status' },
  });
  for (const choice of finding?.choices ?? []) {
    const settled = checkWorkbook(snapshot, { ...CONTEXT, mapping: [choice.mapping] });
    const codes = settled.groups.flatMap((group) => group.findings.map((one) => one.code));
    expect(codes).not.toContain('header-ambiguous');
  }
});

test('what is no table stands under its own name, after the tables', () => {
  const notes = makeSheet('Notes', [['Buy milk'], ['Call the vendor']]);
  const view = checkWorkbook(makeSnapshot(notes, PROJECTS), CONTEXT);
  expect(view.tables.map((table) => table.sheet)).toEqual(['Register']);
  const titles = view.groups.map((group) => group.title);
  expect(titles[0]).toBe('Projects');
  expect(titles.slice(1).every((title) => title === 'Notes')).toBe(true);
});

test('a tab that may be a table offers to be it, and the choice settles it', () => {
  const list = makeSheet('Cost centres', [
    ['ID', 'Name'],
    ['C-1', 'Finance'],
  ]);
  const snapshot = makeSnapshot(PROJECTS, list);
  const findings = checkWorkbook(snapshot, CONTEXT).groups.find(
    (group) => group.title === 'Cost centres',
  )?.findings;
  expect(findings?.map(({ code }) => code)).toEqual(['sheet-unrecognised']);
  const mapping = { sheet: 'Cost centres', table: 'Projects' };
  expect(findings?.[0]?.choices).toEqual([{ label: 'It is Projects', mapping }]);
  const settled = checkWorkbook(snapshot, { ...CONTEXT, mapping: [mapping] });
  expect(settled.tables.map((table) => table.sheet)).toEqual(['Register', 'Cost centres']);
});

test('of two tables on one tab each has its own findings', () => {
  const sheet = makeSheet('All', [
    ['ID', 'Name', 'Budget'],
    ['P-001', 'Portal', 'a lot'],
    [],
    ['ID', 'Type', 'Project', 'Title', 'Raised'],
    ['R-001', 'Risk', 'P-777', 'Late', '2026-02-03'],
  ]);
  const { groups } = checkWorkbook(makeSnapshot(sheet), CONTEXT);
  expect(groups.map(({ title, findings }) => [title, findings.map(({ code }) => code)])).toEqual([
    ['Projects', ['number-unreadable']],
    ['RAID', ['table-below', 'reference-unknown']],
  ]);
});

test('a tab whose own name says what it lists has its names for ids where none stands twice, and says so', () => {
  const rows = [
    ['Name', 'Job title', 'Team'],
    ['A. B.', 'Analyst', 'Blue'],
    ['C. D.', 'Developer', 'Blue'],
  ];
  const check = (name: string) => checkWorkbook(makeSnapshot(makeSheet(name, rows)), CONTEXT);
  const { tables, groups } = check('Team');
  expect(tables.map(({ table, rows: count }) => `${table} ${count}`)).toEqual(['People 2']);
  expect(groups.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    'names-as-ids',
  ]);
  // Any list has names.
  expect(check('Sheet1').tables).toEqual([]);
  expect(check('Project team and people on call').tables).toEqual([]);
});

test('a workbook whose headers were not all understood is not said to be without a finding', () => {
  const sheet = makeSheet('Projects', [
    ['ID', 'Name', 'Kostenstelle'],
    ['P-001', 'Portal', 5],
  ]);
  expect(checkWorkbook(makeSnapshot(sheet), CONTEXT).summary).toBe(
    '1 row read from 1 tab; 1 note.',
  );
});

test('a hidden tab that is read says so', () => {
  const sheet = makeSheet('Projects', [
    ['ID', 'Name', 'Budget'],
    ['P-001', 'Portal', 5],
  ]);
  const { groups } = checkWorkbook(makeSnapshot({ ...sheet, visibility: 'hidden' }), CONTEXT);
  expect(groups.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    'tab-hidden',
  ]);
});

test('headers that can be two days are asked about, and so is a matrix of unknown unit: each once, each settled by a choice', () => {
  const sheet = makeSheet('Staffing', [
    ['Project', 'Person', '07/12/2026', '11/12/2026'],
    ['P-001', 'A. B.', 15, 25],
    ['P-002', 'A. B.', 10, 40],
  ]);
  const snapshot = makeSnapshot(sheet);
  const findingsOf = (mapping: Mapping) =>
    checkWorkbook(snapshot, { ...CONTEXT, mapping }).groups.flatMap(({ findings }) => findings);
  const [dates] = findingsOf([]).filter(({ severity }) => severity === 'error');
  expect(dates).toMatchObject({ code: 'periods-ambiguous', a1: 'C1' });
  const [dayFirst] = dates?.choices ?? [];
  const settled = dayFirst === undefined ? [] : [dayFirst.mapping];
  const errors = findingsOf(settled).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, a1 }) => `${code} ${a1}`)).toEqual(['unit-unknown C2']);
  expect(errors[0]?.choices).toEqual([
    { label: 'They are FTE', mapping: { sheet: 'Staffing', unit: 'share' } },
    { label: 'They are per cents', mapping: { sheet: 'Staffing', unit: 'percent' } },
    { label: 'They are hours', mapping: { sheet: 'Staffing', unit: 'hours' } },
  ]);
  for (const { mapping } of errors[0]?.choices ?? []) {
    const left = findingsOf([...settled, mapping]).filter(({ severity }) => severity === 'error');
    expect(left).toEqual([]);
  }
});

test('a tab that lacks nothing but ids can be read with its names as ids, by one choice', () => {
  const sheet = makeSheet('Sheet1', [
    ['Name', 'Job title', 'Days per week', 'Team'],
    ['A. B.', 'Analyst', 5, 'Blue'],
    ['C. D.', 'Developer', 4, 'Blue'],
  ]);
  const snapshot = makeSnapshot(sheet);
  const [finding] = checkWorkbook(snapshot, CONTEXT).groups.flatMap(({ findings }) => findings);
  expect(finding?.expected).toBe('Expected the column ID too, or the choice of "Name" as its ID.');
  const mapping = { sheet: 'Sheet1', table: 'People', columns: { ID: 'Name', Name: 'Name' } };
  expect(finding?.choices).toEqual([{ label: 'It is People: use Name as its ID', mapping }]);
  const { tables } = checkWorkbook(snapshot, { ...CONTEXT, mapping: [mapping] });
  expect(tables.map(({ table, rows }) => `${table} ${rows}`)).toEqual(['People 2']);
});
