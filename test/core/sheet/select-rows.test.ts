/** Totals among the data: they are no rows, and they have no say in how a column is read. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from './golden-case.ts';

const read = (grid: readonly (readonly Cell[])[]) =>
  readPortfolio(workbook(sheetOf('Projects', grid)), []);

const HEADERS = ['ID', 'Name', 'Project manager', 'State', 'Start', 'Budget'];

describe('a row that begins like a total', () => {
  it.each<[string, readonly Cell[]]>([
    ['has a manager', ['SUM', 'Summation platform', 'A. B.', null, null, 5]],
    ['has a state', ['TOTAL', 'Total rewards', null, 'Active', null, 5]],
  ])('is a project where it %s', (_, row) => {
    const { projects, diagnostics } = read([HEADERS, ['P-1', 'One'], row]);
    expect(projects.map((project) => project.id)).toEqual(['P-1', row[0]]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('total-skipped');
  });

  it.each<[string, readonly Cell[]]>([
    ['only amounts', ['SUM', 'all', null, null, null, 5]],
    ['the first of the dates', ['TOTAL', 'all', null, null, 46054, 5]],
    ['a count in another column', ['TOTAL', 'all', '12 managers', '3 active', null, 5]],
    ['words that no id has', ['Grand total', 'all', 'A. B.', 'Active', null, 5]],
    ['no name', ['SUM', null, 'A. B.', 'Active', null, 5]],
  ])('is a total where it has %s', (_, row) => {
    const { projects, diagnostics } = read([HEADERS, ['P-1', 'One'], row]);
    expect(projects.map((project) => project.id)).toEqual(['P-1']);
    expect(diagnostics.map(({ code }) => code)).toContain('total-skipped');
  });
});

describe('a total', () => {
  it('does not settle how the numbers above it are written', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['P-1', 'One', null, null, null, '1,234'],
      ['P-2', 'Two', null, null, null, '2,345'],
    ];
    const total: readonly Cell[] = ['Total', null, null, null, null, '3,57'];
    const budgets = read([HEADERS, ...rows, total]).projects.map((project) => project.budget);
    expect(budgets).toEqual([1234, 2345]);
  });

  it('does not settle the order of days and months', () => {
    const { projects, diagnostics } = read([
      HEADERS,
      ['P-1', 'One', null, null, '03/02/2026'],
      ['Total', null, null, null, '25/02/2026'],
    ]);
    expect(projects.map((project) => project.startDay)).toEqual([null]);
    expect(diagnostics.map(({ code }) => code)).toContain('date-ambiguous');
  });
});
