/** What a status says of a booking or an absence: what is over counts nowhere, and what is not understood says what it counts as. */
import { describe, expect, it } from 'vitest';
import { buildCapacityGrid } from '../../../core/capacity/build-capacity-grid.ts';
import { effortsOf } from '../../../core/capacity/effort.ts';
import { makeHorizon } from '../../../core/capacity/horizon.ts';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const PEOPLE: readonly (readonly Cell[])[] = [
  ['ID', 'Name', 'Role', 'Hours per week'],
  ['S-1', 'Developer A.B.', 'Developer', 40],
];
const PROJECTS: readonly (readonly Cell[])[] = [
  ['ID', 'Name', 'Sponsor', 'Forecast end', 'Budget'],
  ['P-1', 'Website', 'CFO', 46400, 10],
];

const read = (tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>): Portfolio =>
  readPortfolio(
    workbook(
      ...Object.entries({ Projects: PROJECTS, People: PEOPLE, ...tabs }).map(([name, grid]) =>
        sheetOf(name, grid),
      ),
    ),
    [],
  );

/** Bookings of a whole week each, one for each status. */
const booked = (...statuses: readonly Cell[]) =>
  read({
    Allocations: [
      ['Project', 'Person', 'Start', 'End', 'Hours per week', 'Booking status'],
      ...statuses.map((status, index): Cell[] => {
        const from = 46027 + index * 7;
        return ['P-1', 'S-1', from, from + 4, 10, status];
      }),
    ],
  });

const away = (...statuses: readonly Cell[]) =>
  read({
    Leave: [
      ['Person', 'From', 'To', 'Type', 'Approval status'],
      ...statuses.map((status, index): Cell[] => {
        const from = 46027 + index * 7;
        return ['S-1', from, from + 4, 'Annual leave', status];
      }),
    ],
  });

const said = (portfolio: Portfolio) =>
  portfolio.diagnostics.map((one) => `${one.severity}: ${formatDiagnostic(one, 'w')}`);

const gridOf = (portfolio: Portfolio) =>
  buildCapacityGrid(
    { ...portfolio, efforts: effortsOf(portfolio) },
    makeHorizon(46027, portfolio.settings, 'week'),
  );

describe('a booking’s status', () => {
  it.each([
    ...['Pencilled', 'Penciled in', 'Unconfirmed', 'provisional', 'TBC', 'To be confirmed', 'TBD'],
    ...['Soft-booked', 'Pending'],
  ])('%s is tentative', (status) => {
    const portfolio = booked(status);
    expect(portfolio.allocations.map((one) => one.status)).toEqual(['tentative']);
    expect(said(portfolio)).toEqual([]);
  });

  it.each(['Cancelled', 'canceled', 'Rejected', 'Released', 'Completed', 'Closed', 'Done'])(
    '%s does not count, and that is said once',
    (status) => {
      const portfolio = booked('Confirmed', status, status);
      expect(portfolio.allocations.map((one) => one.status)).toEqual(['firm']);
      expect(said(portfolio)).toEqual([
        expect.stringMatching(
          /^info: w › Allocations!F3: 2 rows are (cancelled|completed) by Booking status \(Status\); they were left out\.$/,
        ),
      ]);
    },
  );

  it('that says it is over asks for no amount and repeats no row', () => {
    const portfolio = read({
      Allocations: [
        ['Project', 'Person', 'Start', 'End', 'Hours per week', 'Status'],
        ['P-1', 'S-1', 46027, 46031, 10, 'Cancelled'],
        ['P-1', 'S-1', 46027, 46031, 10, 'Confirmed'],
        ['P-1', 'S-1', 46027, 46031, null, 'Cancelled'],
      ],
    });
    expect(portfolio.diagnostics.map(({ code }) => code)).toEqual(['rows-not-counted']);
    expect(portfolio.allocations).toHaveLength(1);
  });

  it('that is not understood says that the row counts as firm, and suggests no opposite', () => {
    const [finding, ...others] = said(booked('Firm', 'Inactive'));
    expect(finding).toContain('the cell was left out, and its row counts as firm.');
    expect(finding).not.toContain('try:');
    expect(others).toEqual([]);
  });

  it('that is hardly ever understood says what the rows count as', () => {
    expect(said(booked('Ready', 'Inactive'))).toEqual([
      expect.stringContaining('the column was left alone, and by it rows count as firm.'),
    ]);
  });

  it('books nobody in a grid that is given such efforts', () => {
    const portfolio = booked('Confirmed');
    const [effort] = effortsOf(portfolio);
    if (effort === undefined) throw new Error('no effort');
    const efforts = [{ ...effort, status: 'cancelled' as const }, effort];
    const grid = buildCapacityGrid(
      { ...portfolio, efforts },
      makeHorizon(46027, portfolio.settings, 'week'),
    );
    expect(grid.firmHours[0]).toBe(10);
    expect(grid.coverage).toEqual({ counted: 1, count: 1 });
  });
});

describe('an absence’s status', () => {
  it('takes hours where it is approved, asked for or blank, and none where it is rejected or cancelled', () => {
    const portfolio = away('Approved', 'Pending', null, 'Rejected', 'Declined', 'Cancelled');
    const { netHours } = gridOf(portfolio);
    expect([...netHours.slice(0, 6)]).toEqual([0, 0, 0, 40, 40, 40]);
    expect(said(portfolio)).toEqual([
      'info: w › Leave!E5: 3 rows are cancelled or rejected by Approval status (Status); they were left out.',
    ]);
  });

  it('takes none in a grid that is given such absences', () => {
    const portfolio = away('Approved');
    const timeOff = portfolio.timeOff.map((row) => ({ ...row, status: 'rejected' as const }));
    expect(gridOf({ ...portfolio, timeOff }).netHours[0]).toBe(40);
  });

  it('that is not understood says that the row counts as approved', () => {
    expect(said(away('Perhaps'))).toEqual([
      expect.stringContaining('and its row counts as approved'),
    ]);
  });
});
