/** What *Check* says of pairwise comparisons, which only the computation of weights can know. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { checkWorkbook } from '../../../core/commands/check.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: toSerial(2026, 11, 22), mapping: [] };

const CRITERIA = makeSheet('Criteria', [
  ['ID', 'Name', 'Weight'],
  ['C-1', 'Benefit', 1],
  ['C-2', 'Risk', 1],
  ['C-3', 'Fit', 1],
]);

function findingsOf(
  rows: readonly (readonly Cell[])[],
  settings: readonly (readonly Cell[])[] = [],
  criteria = CRITERIA,
) {
  const sheets = [
    criteria,
    ...(rows.length === 0 ? [] : [makeSheet('AHP', [['Criterion', 'Versus', 'Times'], ...rows])]),
    ...(settings.length === 0 ? [] : [makeSheet('Settings', [['Setting', 'Value'], ...settings])]),
  ];
  const view = checkWorkbook(makeSnapshot(...sheets), CONTEXT);
  const findings = view.groups.flatMap((group) => group.findings);
  expect(view.counts.error + view.counts.warning + view.counts.info).toBe(findings.length);
  return { view, findings, codes: findings.map((one) => `${one.code} ${one.a1 ?? ''}`.trim()) };
}

test('comparisons that contradict each other are named at the one that disagrees most', () => {
  const { view, findings, codes } = findingsOf([
    ['Benefit', 'Risk', 2],
    ['C-2', 'fit', '1/2'],
    ['Benefit', 'Fit', 9],
  ]);
  expect(codes).toEqual(['comparisons-inconsistent C2']);
  expect(view.groups.map(({ title }) => title)).toEqual(['Comparisons']);
  expect(findings[0]).toMatchObject({ severity: 'warning', sheet: 'AHP', suggestion: '4.2' });
  expect(findings[0]?.what).toContain('"Benefit" against "Risk": 2 is given where 4.2 would fit');
});

test('what reading has said is not said again, and findings stand in the order of the cells', () => {
  const { codes } = findingsOf([
    ['Risk', 'Risk', 3],
    ['Benefit', 'Speed', 2],
    ['Benefit', 'Fit', toSerial(2026, 1, 3)],
    ['Benefit', 'Risk', 3],
    ['Risk', 'Benefit', 3],
  ]);
  expect(codes).toEqual([
    'comparisons-unlinked',
    'comparison-with-itself B2',
    'reference-unknown B3',
    'number-out-of-range C4',
    'comparisons-contradict C6',
  ]);
});

test('comparisons that are fine say nothing', () => {
  const { codes, view } = findingsOf([
    ['Benefit', 'Risk', 2],
    ['Risk', 'Fit', '⅓'],
  ]);
  expect(codes).toEqual([]);
  expect(view.summary).toMatch(/nothing was found wrong/);
});

test('weights that Settings takes from comparisons which do not exist are missed', () => {
  const weights = [['Weights from', 'comparisons']];
  expect(findingsOf([], weights).codes).toEqual(['comparisons-unlinked']);
  expect(findingsOf([]).codes).toEqual([]);
  expect(findingsOf([], [...weights, ['Scoring method', 'RICE']]).codes).toEqual([]);
});

const ONE_LEFT_OUT = makeSheet('Criteria', [
  ['ID', 'Name', 'Weight', 'Scale min', 'Scale max'],
  ['C-1', 'Benefit', 1, null, null],
  ['C-2', 'Risk', 1, 3, 3],
  ['C-3', 'Fit', 1, null, null],
]);

test('a scale without length is named at its cell, where scores are weighted', () => {
  const { codes, findings } = findingsOf([], [], ONE_LEFT_OUT);
  expect(codes).toEqual(['scale-empty E3']);
  expect(findings[0]?.what).toContain('The scale of "Risk" runs from 3 to 3');
  expect(findingsOf([], [['Scoring method', 'WSJF']], ONE_LEFT_OUT).codes).toEqual([]);
});

test('criteria without any weight are named, unless the weights come from elsewhere', () => {
  const none = makeSheet('Criteria', [
    ['ID', 'Name', 'Weight'],
    ['C-1', 'Benefit', 0],
    ['C-2', 'Risk', 0],
  ]);
  expect(findingsOf([], [], none).codes).toEqual(['weights-none C2']);
  expect(findingsOf([], [['Scoring method', 'WSJF']], none).codes).toEqual([]);
  const compared = [['Benefit', 'Risk', 3]];
  expect(findingsOf(compared, [['Weights from', 'comparisons']], none).codes).toEqual([]);
});

test('comparisons with a criterion that does not count are left out with it, and not called unknown', () => {
  const rows = [
    ['Benefit', 'Risk', 9],
    ['Risk', 'Fit', 9],
    ['Benefit', 'Fit', 0.5],
  ];
  // Of all three criteria they would be grossly inconsistent.
  expect(findingsOf(rows, [], ONE_LEFT_OUT).codes).toEqual(['scale-empty E3']);
  expect(findingsOf(rows).codes).toEqual([expect.stringMatching(/^comparisons-inconsistent/)]);
});

const DAY = toSerial(2026, 11, 16);

/** What is found in a plan of two people of one name; the plan's rows hold person, first and last day, and share. */
function findingsOfPlan(rows: readonly (readonly Cell[])[]) {
  const sheets = [
    makeSheet('Pool', [
      ['Staff ID', 'Full name', 'Role', 'Working days', 'Contract hours', 'BAU', 'On call'],
      ['S-1', 'Developer · AB', 'Developer', 'Mon-Fri', 40, 0.7, 0.6],
      ['S-2', 'developer · ab', 'Developer', null, 0, null, null],
      ['S-2', 'Tester · CD', 'Tester', null, 200, null, null],
    ]),
    makeSheet('Leave', [
      ['Employee', 'First day', 'Last day'],
      ['S-1', DAY + 4, DAY],
      ['Nobody', DAY, DAY],
      ['Developer · AB', DAY, DAY],
    ]),
    makeSheet('Bookings', [
      ['Project', 'Resource', 'Start', 'Finish', 'Alloc %'],
      ...rows.map((row) => ['P-1', ...row]),
    ]),
  ];
  const view = checkWorkbook(makeSnapshot(...sheets), CONTEXT);
  const findings = view.groups.flatMap((group) => group.findings);
  return findings.map(({ code, sheet, a1, what }) => ({ place: `${code} ${sheet}!${a1}`, what }));
}

test('people and work are found wrong once, whether reading sees it or only counting capacity', () => {
  const found = findingsOfPlan([
    ['Developer · AB', DAY, DAY + 4, 0.5],
    ['S-1', DAY + 5, DAY + 6, 0.5],
    ['S-1', DAY, DAY + 3650, 0.1],
    ['S-1', DAY, DAY - 3, 0.1],
    ['S-9', DAY, DAY + 3, 0.1],
  ]);
  const places = found.map(({ place }) => place);
  expect(places).toEqual([...new Set(places)]);
  expect(places.sort()).toEqual([
    'dates-reversed Bookings!D5',
    'dates-reversed Leave!C2',
    'hours-none Pool!E3',
    'id-repeated Pool!A4',
    'name-repeated Pool!B3',
    'name-shared Bookings!B2',
    'name-shared Leave!A4',
    'number-out-of-range Pool!E4',
    'pattern-unreadable Pool!D2',
    'reference-unknown Bookings!B6',
    'reference-unknown Leave!A3',
    'shares-over-whole Pool!F2',
    'span-long Bookings!D4',
    'span-off Bookings!D3',
  ]);
});

test('what counting capacity finds is told by the headers of the tabs', () => {
  const found = findingsOfPlan([
    ['Developer · AB', DAY, DAY + 4, 0.5],
    ['S-1', DAY + 5, DAY + 6, 0.5],
  ]);
  const what = (code: string) => found.find(({ place }) => place.startsWith(code))?.what;
  expect(what('span-off')).toBe('No day from Start (From) to Finish (To) is worked.');
  expect(what('name-shared Bookings')).toBe(
    '"Developer · AB" in Resource (Person) is the name of 2 rows of People.',
  );
});
