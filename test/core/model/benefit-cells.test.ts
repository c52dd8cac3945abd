/** Benefits whose amounts are texts that bear their unit. */
import { expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const read = (header: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  readPortfolio(workbook(sheetOf('Benefits', [header, ...rows])), []);

const HEADER = ['Project', 'Benefit', 'Unit', 'Planned', 'Realised'];

it.each<[string, Cell, Cell, Cell, [string | null, number | null, number | null]]>([
  ['a sign', null, '€5000', '€1000', ['EUR', 5000, 1000]],
  ['a code behind', null, '5 000 AUD', null, ['AUD', 5000, null]],
  ['a sign of the second amount alone', null, 5000, '£1000', ['GBP', 5000, 1000]],
  ['a percentage', null, '5%', '2.5 %', ['%', 5, 2.5]],
  ['a percentage in a unit of its own', '% of calls', '5%', null, ['% of calls', 5, null]],
  ['none', null, '5,000.00', 1000, [null, 5000, 1000]],
  ['a column that says it', 'hours', '€5000', null, ['hours', 5000, null]],
])('with %s have it for their unit', (_, unit, planned, realised, expected) => {
  const { benefits, diagnostics } = read(HEADER, ['P-1', 'Less paper', unit, planned, realised]);
  const [benefit] = benefits;
  expect([benefit?.unit, benefit?.planned, benefit?.realised]).toEqual(expected);
  expect(diagnostics).toEqual([]);
});

it('have it without a column for units as well', () => {
  const { benefits } = read(
    ['Project', 'Benefit', 'Planned', 'Planned date', 'Realised'],
    ['P-1', 'Less paper', '$5000', 46400, null],
    ['P-1', 'Fewer calls', '12%', 46400, null],
  );
  expect(benefits.map(({ unit, planned }) => [unit, planned])).toEqual([
    ['$', 5000],
    ['%', 12],
  ]);
});

const SCALED = ['Project', 'Benefit', 'Unit', 'Planned (£k)', 'Realised £'];

it.each<[string, Cell, Cell, [string | null, number | null, number | null], readonly string[]]>([
  ['a blank unit', null, 5, ['GBP', 5000, 1000], []],
  ['the same unit', '£', 5, ['£', 5000, 1000], []],
  ['the same unit by the year', 'GBP per year', 5, ['GBP per year', 5000, 1000], []],
  ['money of no currency', 'money', 5, ['money', 5000, 1000], []],
  ['a unit with that scale', '£k', 5, ['£k', 5, 1000], []],
  ['a unit with another scale', '£m', 5, ['£m', null, 1000], ['units-differ D2']],
  ['an amount that says its scale', null, '£1.2m', ['GBP', 1_200_000, 1000], []],
  ['an amount in another currency', null, '€7', ['EUR', 7000, null], ['units-differ E2']],
  ['a unit that is no money', 'hours', 5, ['hours', null, 1000], ['units-differ D2']],
  ['per cent', '%', 5, ['%', null, null], ['units-differ D2', 'units-differ E2']],
])('have that of their header beside %s', (_, unit, planned, expected, found) => {
  const { benefits, diagnostics } = read(SCALED, ['P-1', 'Less paper', unit, planned, 1000]);
  const [benefit] = benefits;
  expect([benefit?.unit, benefit?.planned, benefit?.realised]).toEqual(expected);
  const said = diagnostics.filter(({ code }) => code !== 'amounts-scaled');
  expect(said.map(({ code, at }) => `${code} ${at.a1}`)).toEqual(found);
});

it('are thousands of whatever it is where the header names no currency, but never of per cent', () => {
  const { benefits } = read(
    ['Project', 'Benefit', 'Unit', 'Planned (k)', 'Realised'],
    ['P-1', 'Less paper', 'pages', 5, null],
    ['P-1', 'Fewer errors', '%', 5, null],
  );
  expect(benefits.map(({ planned }) => planned)).toEqual([5000, 5]);
});
