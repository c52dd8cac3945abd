/** Headers that say that their amounts are in thousands or millions. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { unitOfHeader } from '../../../core/sheet/header-scale.ts';
import { sheetOf, workbook } from './golden-case.ts';

describe('the scale of a header', () => {
  it.each([
    ...['Cost kEUR', 'Budget (k€)', 'Budget k€', 'Budget [EUR k]', 'Budget, €k', 'Cost in TEUR'],
    ...["Budget (€'000)", 'Budget ’000', 'Budget (000s)', 'Budget in thousands', 'Budget (k)'],
    ...['Budget\n(in k EUR)', 'Cost $k', 'Cost (Thousand AUD)', 'Budget (T€)', 'Cost AUD000'],
    ...['Cost (in thousands of EUR)', 'Cost in thousands of AUD', 'Cost £k (actual)'],
    ...['Budget £k 2026', 'Budget (£k) 2026', 'Budget (1000 €)', 'Budget in Tausend €'],
  ])('%j is thousands', (header) => {
    expect(unitOfHeader(header).scale).toBe(1e3);
  });

  it.each([
    ...['Budget (€m)', 'Budget mEUR', 'Cost in millions', 'Cost (Mio. €)', 'Budget $mn', 'Cost M€'],
  ])('%j is millions', (header) => {
    expect(unitOfHeader(header).scale).toBe(1e6);
  });

  it.each([
    ...['Budget', 'Budget (EUR)', 'Cost €', 'Risk', 'Bank', 'Total cost k', 'Budget (m)', 'Team'],
    ...['Budget (SEK)', 'Budget DKK', 'Budget 2000', 'Budget (2026)', 'Cost per month', 'TRY', ''],
  ])('%j is neither', (header) => {
    expect(unitOfHeader(header).scale).toBe(1);
  });
});

describe('amounts under such a header', () => {
  const read = (header: string, ...cells: readonly Cell[]) =>
    readPortfolio(
      workbook(
        sheetOf('List', [
          ['ID', 'Name', 'PM', header],
          ...cells.map((cell, index) => [`P-${index}`, `Project ${index}`, 'A', cell]),
        ]),
      ),
      [],
    );

  it('are whole amounts, and it is said', () => {
    const { projects, diagnostics } = read('Budget kEUR', 120, 1.005, '2.5', 0, null);
    expect(projects.map(({ budget }) => budget)).toEqual([120_000, 1005, 2_500, 0, null]);
    expect(diagnostics.map((one) => `${one.severity}: ${formatDiagnostic(one, 'w')}`)).toEqual([
      'info: w › List!D1: "Budget kEUR" says that amounts are in thousands; each below was read as 1,000 times its number.',
    ]);
  });

  it('that bear a scale of their own are what they say', () => {
    const { projects } = read('Budget (k€)', '1.2m', '500k', '€ 40', 3);
    expect(projects.map(({ budget }) => budget)).toEqual([1_200_000, 500_000, 40_000, 3_000]);
  });

  it('are those of benefits too, which may be money: but 5% is 5%', () => {
    const { benefits, diagnostics } = readPortfolio(
      workbook(
        sheetOf('List', [
          ['Project', 'Benefit', 'Planned (kEUR)', 'Realised'],
          ['P-1', 'Less paper', 5, 2000],
          ['P-1', 'Fewer calls', '€1.1', null],
          ['P-1', 'Fewer errors', '5%', null],
        ]),
      ),
      [],
    );
    expect(benefits.map(({ planned, realised }) => [planned, realised])).toEqual([
      [5000, 2000],
      [1100, null],
      [5, null],
    ]);
    expect(diagnostics.map(({ code, at }) => `${code} ${at.a1}`)).toEqual(['amounts-scaled C1']);
  });

  it('are whole amounts where the header was mapped by hand, too', () => {
    const { projects } = readPortfolio(
      workbook(
        sheetOf('List', [
          ['ID', 'Name', 'PM', 'Money in hand (T€)'],
          ['P-1', 'Ledger', 'A', 120],
        ]),
      ),
      [{ sheet: 'List', table: 'Projects', columns: { Budget: 'Money in hand (T€)' } }],
    );
    expect(projects.map(({ budget }) => budget)).toEqual([120_000]);
  });

  it.each<[string, Cell, readonly (number | null)[], readonly string[]]>([
    ['Budget', '1,250', [1250], []],
    ['Budget (£k)', '1,250', [1_250_000], ['amounts-scaled']],
    ['Budget (€m)', '1,250', [null], ['amounts-scaled', 'number-ambiguous']],
    ['Budget (Mio. EUR)', '1.250', [null], ['amounts-scaled', 'number-ambiguous']],
  ])('below %j %j is %j', (header, cell, budgets, codes) => {
    const { projects, diagnostics } = read(header, cell);
    expect(projects.map(({ budget }) => budget)).toEqual(budgets);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it('in different currencies are not compared, though only the headers say which', () => {
    const { projects, diagnostics } = readPortfolio(
      workbook(
        sheetOf('List', [
          ['ID', 'Name', 'Budget (£k)', 'EAC (€k)'],
          ['P-1', 'Ledger', 100, 120],
        ]),
      ),
      [],
    );
    expect(projects.map(({ budget, forecastCost }) => [budget, forecastCost])).toEqual([
      [100_000, null],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('units-differ');
  });

  it('under a plain header are as they stand, and nothing is said', () => {
    const { projects, diagnostics } = read('Budget (EUR)', 120);
    expect(projects[0]?.budget).toBe(120);
    expect(diagnostics).toEqual([]);
  });
});
