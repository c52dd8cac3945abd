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
