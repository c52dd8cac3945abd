/** Headers of a RAID log that mean a column of it or something else: what the cells say. */
import { expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import type { Mapping } from '../../../core/sheet/mapping.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const read = (header: string, cells: readonly Cell[], mapping: Mapping = []) => {
  const rows = cells.map((cell, index) => [`R${index}`, 'Portal', 'Late', '2026-06-01', cell]);
  const headers = ['Risk ID', 'Project', 'Risk title', 'Date raised', header];
  const sheet = sheetOf('Risk log', [headers, ...rows]);
  const { raid, diagnostics } = readPortfolio(workbook(sheet), mapping);
  const unread = diagnostics.flatMap((one) =>
    one.code === 'headers-unread' ? one.params.found : [],
  );
  return { raid, unread };
};

it.each<[string, string, readonly Cell[]]>([
  ['scores are no money', 'Exposure', [12, 20, null, 6]],
  ['outcomes are no action', 'Resolution', ['Unresolved', 'Done', 'Won’t fix', 'tbc']],
])('%s', (_, header, cells) => {
  const { raid, unread } = read(header, cells);
  expect(unread).toEqual([header]);
  expect(raid.map(({ costImpact, action }) => costImpact ?? action)).toEqual(cells.map(() => null));
});

it.each<[string, string, readonly Cell[], readonly unknown[]]>([
  ['amounts are money', 'Exposure', [12, 40000], [12, 40000]],
  ['amounts with their currency are money', 'Exposure', ['£12', '£20'], [12, 20]],
  ['a single number is believed', 'Exposure', [12], [12]],
  ['a column that says money is money', 'Financial exposure', [12, 20], [12, 20]],
  [
    'what is done is an action',
    'Resolution',
    ['Done', 'Ask the vendor'],
    ['Done', 'Ask the vendor'],
  ],
])('%s', (_, header, cells, values) => {
  const { raid, unread } = read(header, cells);
  expect(unread).toEqual([]);
  expect(raid.map(({ costImpact, action }) => costImpact ?? action)).toEqual(values);
});

it('a mapping is believed', () => {
  const mapping = [{ sheet: 'Risk log', columns: { 'Cost impact': 'Exposure' } }];
  expect(read('Exposure', [12, 20], mapping).raid.map(({ costImpact }) => costImpact)).toEqual([
    12, 20,
  ]);
});

it('another header for the column takes its place', () => {
  const headers = [
    'Key',
    'Type',
    'Project',
    'Summary',
    'Created',
    'Resolution',
    'Mitigation',
    'Action plan',
  ];
  const row = ['PAY-1', 'Risk', 'Pay', 'Late', '2026-06-01', 'Unresolved', 'Ask the vendor', 'x'];
  const sheet = sheetOf('Export', [headers, row, ['PAY-2', ...row.slice(1)]]);
  const { raid, diagnostics } = readPortfolio(workbook(sheet), []);
  expect(raid.map(({ action }) => action)).toEqual(['Ask the vendor', 'Ask the vendor']);
  const said = diagnostics.map(({ code, at, params }) => [code, at.a1, params]);
  expect(said).toEqual([
    ['headers-unread', null, { table: 'RAID', found: ['Resolution'] }],
    ['header-repeated', 'H1', { column: 'Action', used: 'Mitigation' }],
  ]);
});
