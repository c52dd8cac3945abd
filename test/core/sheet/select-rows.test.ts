/** Totals among the data: they are no rows, and they have no say in how a column is read. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDay } from '../../../core/day/serial.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
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

describe('a heading among the rows', () => {
  const across = { row: 2, column: 0, rows: 1, columns: 6 };
  const readMerged = (merges: readonly (typeof across)[], row: readonly Cell[]) =>
    readPortfolio(
      workbook(sheetOf('Projects', [HEADERS, ['P-1', 'One'], row, ['P-2', 'Two']], { merges })),
      [],
    );

  it.each<[string, boolean, readonly Cell[]]>([
    ['merged over its row', true, ['Software']],
    ['merged over its row, with a number', true, ['2026 projects']],
    ['alone in its row, where ids stand', false, ['Software:', null, ' ']],
  ])('%s is no row that lacks something', (_, isMerged, row) => {
    const { projects, diagnostics, tables } = readMerged(isMerged ? [across] : [], row);
    expect(projects.map(({ id }) => id)).toEqual(['P-1', 'P-2']);
    expect(diagnostics.map((one) => `${one.severity}: ${formatDiagnostic(one, 'w')}`)).toEqual([
      `info: w › Projects!A3: "${String(row[0])}" stands alone in its row, as a heading; the row was skipped.`,
    ]);
    expect(tables[0]?.leftOut).toBe(0);
  });

  it.each<[string, readonly Cell[]]>([
    ['an id alone', ['P-7']],
    ['an id without a number, with a date', ['ERP', null, null, null, 46054]],
    ['a name alone', [null, 'Software']],
    ['words and a cell of the user’s', ['Software', null, null, null, null, null, 'see below']],
  ])('is not %s: what it lacks is named', (_, row) => {
    const { diagnostics } = readMerged([], row);
    expect(diagnostics.map(({ code }) => code)).toEqual(['value-missing']);
  });
});

describe('among planned work', () => {
  const PEOPLE = [
    ['ID', 'Name', 'Role', 'Hours per week'],
    ['S-1', 'Developer A.B.', 'Developer', 40],
  ];
  const WEEKS = [46027, 46034, 46041];
  const matrix = (...rows: readonly (readonly [who: Cell, project: Cell])[]) =>
    readPortfolio(
      workbook(
        sheetOf('People', PEOPLE),
        sheetOf('FTE', [
          ['Resource', 'Project', ...WEEKS.map((day) => formatDay(day))],
          ...rows.map((row): readonly Cell[] => [...row, 0.5, 0.5, 0.5]),
        ]),
      ),
      [],
    );
  const skipped = (read: ReturnType<typeof matrix>) =>
    read.diagnostics.filter(({ code }) => code.endsWith('-skipped')).map(({ code }) => code);

  it.each([
    ...['Total', 'TOTAL', 'Sub-total', 'Subtotal:', 'Grand total', 'All projects', 'All Projects'],
    ...['Sum of FTE', 'ERP Total', 'Total FTE', 'Total hours', 'Total (3 projects)', 'Summe'],
    ...['Gesamt', 'Total allocation ', 'Total %'],
  ])('%s in place of a project sums up other rows', (project) => {
    const read = matrix(['Developer A.B.', 'Website'], ['Developer A.B.', project]);
    expect(read.staffingMatrix.map((row) => row.project)).toEqual(['Website']);
    expect(skipped(read)).toEqual(['total-skipped']);
  });

  it.each(['Available', 'Spare capacity', 'Free capacity', 'Remaining time', 'Unallocated'])(
    '%s in place of a project is no work',
    (project) => {
      const read = matrix(['Developer A.B.', 'Website'], ['Developer A.B.', project]);
      expect(read.staffingMatrix.map((row) => row.project)).toEqual(['Website']);
      expect(skipped(read)).toEqual(['spare-skipped']);
    },
  );

  it.each(['Total', 'Dev team total'])('%s in place of a person sums up other rows', (who) => {
    const read = matrix(['Developer A.B.', 'Website'], [who, 'Website']);
    expect(read.staffingMatrix.map((row) => row.person)).toEqual(['Developer A.B.']);
    expect(skipped(read)).toEqual(['total-skipped']);
  });

  it.each([
    ...['Total rewards', 'Totally new', 'Summit', 'Available to promise', 'Customer portal'],
    ...['Sum insured', 'Spare parts', 'All hands', 'Free school meals', 'Gesamtplanung'],
  ])('%s is a project', (project) => {
    const read = matrix(['Developer A.B.', project]);
    expect(read.staffingMatrix.map((row) => row.project)).toEqual([project]);
    expect(skipped(read)).toEqual([]);
  });

  it('totals are skipped in Allocations too, also where a person stands beside them', () => {
    const read = readPortfolio(
      workbook(
        sheetOf('Allocations', [
          ['Project', 'Person', 'Start', 'End', 'Hours per week'],
          ['Website', 'S-1', 46027, 46059, 10],
          ['Total', 'S-1', 46027, 46059, 10],
          ['Spare capacity', 'S-1', 46027, 46059, 30],
        ]),
      ),
      [],
    );
    expect(read.allocations.map((row) => row.project)).toEqual(['Website']);
    expect(skipped(read)).toEqual(['total-skipped', 'spare-skipped']);
  });
});
