/** Amounts of one row in different currencies or units: they are named, and one that cannot be compared is blank. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const read = (sheet: string, ...rows: readonly (readonly Cell[])[]) => {
  const portfolio = readPortfolio(workbook(sheetOf(sheet, rows)), []);
  return {
    ...portfolio,
    said: portfolio.diagnostics.map((one) => formatDiagnostic(one, 'w')),
  };
};

describe('projects', () => {
  const HEADER = ['ID', 'Name', 'Budget', 'Actual cost', 'Forecast cost'];
  type Amounts = [budget: number | null, actual: number | null, forecast: number | null];

  it('with a budget in euros and a forecast in pounds have no forecast, and it is said at the cell', () => {
    const { projects, said, diagnostics } = read(
      'Projects',
      ['ID', 'Name', 'Budget', 'Forecast cost'],
      ['A1', 'One', '€ 220', '£300'],
    );
    expect(projects.map((one) => [one.budget, one.forecastCost])).toEqual([[220, null]]);
    expect(said).toEqual([
      'w › Projects!D2: Forecast cost is in GBP, Budget of the same row in EUR; expected one currency or unit in a row; the amount was left out.',
    ]);
    expect(diagnostics[0]?.severity).toBe('warning');
  });

  it.each<[string, Cell, Cell, Cell, Amounts]>([
    ['the currency of most counts', '€220', '£10', '£300', [null, 10, 300]],
    ['a dollar can be any dollar', '$220', 'US$10', 'USD 300', [220, 10, 300]],
    ['but two dollars are not one', '$220', 'US$10', 'AUD 300', [220, 10, null]],
    ['numbers say no currency', 220, '£10', 300, [220, 10, 300]],
    ['a crown can be any crown', 'kr 220', 'SEK 10', null, [220, 10, null]],
    ['a yen and its code are one', '¥220', 'JPY 10', '300 JPY', [220, 10, 300]],
    ['a sign and its code are one', '₺220', 'TRY 10', '300', [220, 10, 300]],
    ['three of them leave the first', '€220', '£10', 'CHF 300', [220, null, null]],
  ])('of amounts in several currencies: %s', (_, budget, actual, forecast, expected) => {
    const { projects, diagnostics } = read('Projects', HEADER, [
      'A',
      'One',
      budget,
      actual,
      forecast,
    ]);
    const amounts = projects.map((one) => [one.budget, one.actualCost, one.forecastCost]);
    expect(amounts).toEqual([expected]);
    const cells = [budget, actual, forecast];
    const blanked = expected.filter((one, at) => one === null && cells[at] !== null).length;
    expect(diagnostics.map(({ code }) => code)).toEqual(new Array(blanked).fill('units-differ'));
  });

  it('whose headers name two currencies have one amount, and it is said at each cell', () => {
    const { projects, said } = read(
      'Projects',
      ['ID', 'Name', 'Budget (EUR)', 'Forecast cost (GBP)'],
      ['A1', 'One', 220, 300],
      ['A2', 'Two', 220, '€250'],
      ['A3', 'Three', 100, 90],
    );
    expect(projects.map((one) => [one.budget, one.forecastCost])).toEqual([
      [220, null],
      [220, 250],
      [100, null],
    ]);
    expect(said).toEqual([
      'w › Projects!D2: Forecast cost (GBP) (Forecast cost) is in GBP, Budget of the same row in EUR; expected one currency or unit in a row; the amount was left out.',
      'w › Projects!D4: Forecast cost (GBP) (Forecast cost) is in GBP, Budget of the same row in EUR; expected one currency or unit in a row; the amount was left out.',
    ]);
  });

  it('each in a currency of its own are compared, and only the column is named', () => {
    const { projects, diagnostics } = read(
      'Projects',
      ['ID', 'Name', 'Budget', 'Forecast cost'],
      ['A1', 'One', '€220', '€300'],
      ['A2', 'Two', '£220', '£300'],
    );
    expect(projects.map((one) => one.forecastCost)).toEqual([300, 300]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['currencies-mixed', 'currencies-mixed']);
  });
});

describe('benefits', () => {
  const HEADER = ['Project', 'Benefit', 'Unit', 'Planned', 'Realised'];
  type Read = [unit: string | null, planned: number | null, realised: number | null];

  it.each<[string, Cell, Cell, Cell, Read, readonly string[]]>([
    [
      'a percentage and money',
      null,
      '5%',
      '€200',
      ['%', 5, null],
      ['Realised is in EUR, Planned of the same row in %'],
    ],
    [
      'two currencies',
      null,
      '€5,000.00',
      '$200',
      ['EUR', 5000, null],
      ['Realised is in $, Planned of the same row in EUR'],
    ],
    [
      'a unit that is another currency',
      'USD',
      '€5,000.00',
      200,
      ['USD', null, 200],
      ['Planned is in EUR, Unit of the same row in USD'],
    ],
    [
      'a unit that is a percentage',
      '%',
      '5%',
      '€200',
      ['%', 5, null],
      ['Realised is in EUR, Unit of the same row in %'],
    ],
    ['a unit that its amounts repeat', 'USD', '$5000', 'US$200', ['USD', 5000, 200], []],
    ['a dollar and its code', null, '$5000', 'AUD 200', ['$', 5000, 200], []],
    ['a unit that is no currency', 'hours', '€5000', null, ['hours', 5000, null], []],
  ])('in %s', (_, unit, planned, realised, expected, texts) => {
    const { benefits, said } = read('Benefits', HEADER, [
      'P-1',
      'Less paper',
      unit,
      planned,
      realised,
    ]);
    expect(benefits.map((one) => [one.unit, one.planned, one.realised])).toEqual([expected]);
    expect(said).toEqual(texts.map((text) => expect.stringContaining(`: ${text}; expected one`)));
  });
});
