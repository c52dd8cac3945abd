/** Criteria as they are read. */
import { expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

it.each<[string, readonly Cell[], readonly number[]]>([
  ['per cents with their sign', ['50%', '30 %', '20%'], [0.5, 0.3, 0.2]],
  ['a sign among fractions', [0.5, '30%', 0.2], [0.5, 0.3, 0.2]],
  ['a sign among points', ['50%', 30, 20], [50, 30, 20]],
  ['numbers as text', ['50', '30', '20'], [50, 30, 20]],
  ['per cents with a comma', ['12,5%', '37,5%', '50%'], [0.125, 0.375, 0.5]],
])('weights may be %s', (_, cells, weights) => {
  const rows = cells.map((cell, index) => [`C-${index}`, `Criterion ${index}`, cell]);
  const sheet = sheetOf('Criteria', [['ID', 'Name', 'Weight'], ...rows]);
  const { criteria, diagnostics } = readPortfolio(workbook(sheet), []);
  expect(criteria.map((one) => one.weight)).toEqual(weights);
  expect(diagnostics).toEqual([]);
});

it('a weight that is no number is named all the same', () => {
  const rows = [
    ['C-1', 'Value', 'much%'],
    ['C-2', 'Cost', '-5%'],
  ];
  const sheet = sheetOf('Criteria', [['ID', 'Name', 'Weight'], ...rows]);
  const { diagnostics } = readPortfolio(workbook(sheet), []);
  expect(diagnostics.map(({ code, at }) => `${code} ${at.a1}`)).toEqual([
    'number-unreadable C2',
    'number-out-of-range C3',
  ]);
});
