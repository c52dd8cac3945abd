/** Scales that a title or the heading of a group says for the amounts below. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from './golden-case.ts';

const HEADER = ['ID', 'Name', 'PM', 'Budget', 'Actual cost', 'Forecast cost'];
const ROW = ['P-1', 'Ledger', 'A', 100, 40, 120];

const read = (
  lines: readonly (readonly Cell[])[],
  merges: readonly { row: number; column: number; rows: number; columns: number }[] = [],
) => {
  const sheet = { ...sheetOf('Projects', lines), merges };
  const { projects, diagnostics } = readPortfolio(workbook(sheet), []);
  const [project] = projects;
  return {
    amounts: [project?.budget, project?.actualCost, project?.forecastCost],
    said: diagnostics.map(({ code, at }) => `${code} ${at.a1}`),
  };
};

describe('a title', () => {
  it.each<[string, number]>([
    ['Figures in £k unless stated', 1e3],
    ['All costs £000s', 1e3],
    ['Capital programme (£m)', 1e6],
    ['($ in thousands)', 1e3],
    ['Amounts in thousands', 1e3],
    ['Alle Angaben in T€', 1e3],
    ['Project register, in Tsd. EUR', 1e3],
  ])('%j is that of every amount', (title, scale) => {
    const { amounts, said } = read([[title], [], HEADER, ROW]);
    expect(amounts).toEqual([100 * scale, 40 * scale, 120 * scale]);
    expect(said).toEqual(['amounts-scaled A1']);
  });

  it.each([
    'Projects above £2m',
    'A million reasons',
    'One in a thousand',
    'Portfolio 2026',
    'Board of £ and $',
    'Amounts in GBP',
    'Our programme, which the board has asked to be kept below the limit of £k per head and year, as ever',
  ])('%j says nothing of them', (title) => {
    expect(read([[title], HEADER, ROW])).toEqual({ amounts: [100, 40, 120], said: [] });
  });

  it('that speaks of all figures may stand at the right', () => {
    const title = ['Register', null, null, null, null, 'All figures £k'];
    expect(read([title, HEADER, ROW]).amounts).toEqual([100e3, 40e3, 120e3]);
  });
});

describe('the heading of a group', () => {
  it('counts for the columns that it is merged over', () => {
    const group = ['', '', '', 'Finance (£k)'];
    const merges = [{ row: 0, column: 3, rows: 1, columns: 2 }];
    const { amounts, said } = read([group, HEADER, ROW], merges);
    expect(amounts).toEqual([100e3, 40e3, 120]);
    expect(said).toEqual(['amounts-scaled D1']);
  });

  it('counts up to the next where it is not merged', () => {
    const group = ['', '', '', 'Approved (£m)', 'To date (£k)', null];
    expect(read([group, HEADER, ROW]).amounts).toEqual([100e6, 40e3, 120e3]);
  });

  it('gives way to what the header says, and to the text of a cell', () => {
    const group = ['All amounts in £k'];
    const header = ['ID', 'Name', 'PM', 'Budget (£)', 'Actual cost £m', 'Forecast cost'];
    const row = ['P-1', 'Ledger', 'A', 100, 0.5, '1.2m'];
    expect(read([group, header, row]).amounts).toEqual([100, 0.5e6, 1.2e6]);
  });
});
