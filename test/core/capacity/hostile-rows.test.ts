/** Rows that no reader would let through: functions in cells hand such rows over. Named, finite, never a throw. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCapacityGrid } from '../../../core/capacity/build-capacity-grid.ts';
import type { CapacityGrid } from '../../../core/capacity/capacity-grid.ts';
import type { Effort } from '../../../core/capacity/effort.ts';
import { makeHeatMap } from '../../../core/capacity/heat-map.ts';
import { sumByRole, sumPool } from '../../../core/capacity/totals.ts';
import { describe as describeDiagnostic } from '../../../core/diagnostics/describe.ts';
import type { Person } from '../../../core/model/people.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import {
  away,
  codesOf,
  day,
  effort,
  gridOf,
  holiday,
  inputOf,
  person,
  rowOf,
  weeks,
} from './make-capacity.ts';

const TWO_WEEKS = weeks('2026-11-16', 2);
const PEOPLE = [person('S-1')];

/** One effort over both weeks. */
const one = (more: Partial<Effort>) => effort('2026-11-16', '2026-11-29', more);

describe('an effort that cannot be counted is left out and named', () => {
  it.each<[string, Partial<Effort>, string, string]>([
    ['no amount', {}, 'choice-of-columns', 'F2'],
    ['two amounts', { share: 0.5, totalHours: 8 }, 'choice-of-columns', 'F2'],
    ['three amounts', { share: 1, hoursPerWeek: 1, totalHours: 8 }, 'choice-of-columns', 'F2'],
    ['a share that is no number', { share: Number.NaN }, 'number-out-of-range', 'F2'],
    ['endless hours', { totalHours: Number.POSITIVE_INFINITY }, 'number-out-of-range', 'H2'],
    ['negative hours', { hoursPerWeek: -8 }, 'number-out-of-range', 'G2'],
    ['more hours than sums can hold', { totalHours: 1e300 }, 'number-out-of-range', 'H2'],
    ['nobody', { share: 1, person: null }, 'choice-of-columns', 'B2'],
    ['an end before its start', { share: 1, toDay: day('2026-11-15') }, 'dates-reversed', 'E2'],
    ['a start that is no day', { share: 1, fromDay: Number.NaN }, 'date-unreadable', 'D2'],
    ['an end without end', { share: 1, toDay: Number.POSITIVE_INFINITY }, 'date-unreadable', 'E2'],
    ['a day beyond all years', { share: 1, toDay: 1e12 }, 'date-unreadable', 'E2'],
  ])('%s', (_, more, code, a1) => {
    const grid = gridOf({ people: PEOPLE, efforts: [one(more), one({ share: 0.5 })] }, TWO_WEEKS);
    expect(grid.diagnostics.map((each) => [each.code, each.severity, each.at.a1])).toEqual([
      [code, 'error', a1],
    ]);
    expect(describeDiagnostic(grid.diagnostics[0] as (typeof grid.diagnostics)[number]).done).toBe(
      'the row was left out',
    );
    expect([...grid.isCounted]).toEqual([0, 1]);
    expect([...grid.personOfEffort]).toEqual([-1, 0]);
    expect(grid.coverage).toEqual({ counted: 1, count: 2 });
    expect(rowOf(grid, 'firmHours')).toEqual([20, 20]);
  });

  it('where it was read from no sheet, the row alone is named', () => {
    const row = one({ share: -1, source: { sheet: '', columns: {} }, sheetRow: 7 });
    const grid = gridOf({ people: PEOPLE, efforts: [row] }, TWO_WEEKS);
    expect(grid.diagnostics[0]?.at).toEqual({ sheet: '', a1: null, row: 7, header: null });
  });
});

describe('an effort that is odd is counted', () => {
  it('over ten years, with a word about its length', () => {
    // 2,609 hours over some 522 weeks of five days: about one a day.
    const efforts = [effort('2026-11-16', '2036-11-15', { totalHours: 2609 })];
    const grid = gridOf({ people: PEOPLE, efforts }, TWO_WEEKS);
    expect(grid.diagnostics[0]).toMatchObject({
      code: 'span-long',
      severity: 'warning',
      params: { years: 10, limit: 5 },
    });
    expect(grid.coverage.counted).toBe(1);
    expect(grid.firmHours[0]).toBeGreaterThan(4.9);
    expect(grid.firmHours[0]).toBeLessThan(5.1);
  });

  it('over exactly the years of Settings without a word', () => {
    const efforts = [effort('2026-11-16', '2031-11-15', { share: 0.1 })];
    expect(codesOf(gridOf({ people: PEOPLE, efforts }, TWO_WEEKS))).toEqual([]);
  });

  it('with times of day: they are dropped', () => {
    const efforts = [
      one({ share: 1, fromDay: day('2026-11-16') + 0.4, toDay: day('2026-11-20') + 0.7 }),
    ];
    const grid = gridOf({ people: PEOPLE, efforts }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours')).toEqual([40, 0]);
  });

  it('of nothing: 0 hours, and never a negative zero', () => {
    const efforts = [one({ share: -0 }), one({ totalHours: 0, person: null, role: 'Developer' })];
    const grid = gridOf({ people: PEOPLE, efforts }, TWO_WEEKS);
    expect(grid.coverage.counted).toBe(2);
    expect(rowOf(grid, 'firmHours')).toEqual([0, 0]);
    expect(rowOf(grid, 'requestFirmHours')).toEqual([0, 0]);
  });
});

describe('an effort over days that are all off', () => {
  const weekend = (more: Partial<Effort>) => effort('2026-11-21', '2026-11-22', more);

  it.each<[string, Partial<Effort>]>([
    ['a share', { share: 0.5 }],
    ['hours per week', { hoursPerWeek: 8 }],
    ['a tentative share', { share: 0.5, status: 'tentative' }],
    ['a request', { share: 0.5, person: null, role: 'Developer' }],
  ])('counts as 0 hours where it is %s, and that is said', (_, more) => {
    const grid = gridOf({ people: PEOPLE, efforts: [weekend(more)] }, TWO_WEEKS);
    expect(grid.diagnostics).toMatchObject([
      { code: 'span-off', severity: 'warning', at: { a1: 'E2' }, notes: [{ at: { a1: 'D2' } }] },
    ]);
    expect(grid.coverage).toEqual({ counted: 1, count: 1 });
    expect(rowOf(grid, 'firmHours')).toEqual([0, 0]);
  });

  it.each<[string, readonly Effort[]]>([
    ['total hours, which are counted', [weekend({ totalHours: 8 })]],
    ['nothing asked for', [weekend({ share: 0 })]],
    [
      'a cell of a Staffing matrix, whose days are not its own',
      [weekend({ share: 1, periodColumn: 4 })],
    ],
    ['a day that is worked among them', [effort('2026-11-20', '2026-11-22', { share: 1 })]],
    ['a week with a day of five', [effort('2026-11-23', '2026-11-29', { share: 1 })]],
  ])('is no matter for %s', (_, efforts) => {
    const holidays = ['23', '24', '25', '26'].map((date) => holiday(`2026-11-${date}`));
    expect(codesOf(gridOf({ people: PEOPLE, efforts, holidays }, TWO_WEEKS))).toEqual([]);
  });

  it('is found by the days of the person, over weeks of holidays too', () => {
    const sundays = [person('S-1', { workingDays: '1111110' })];
    const holidays = ['22', '29'].map((date) => holiday(`2026-11-${date}`));
    const at = (toDay: string) => [effort('2026-11-16', toDay, { share: 1 })];
    expect(
      codesOf(gridOf({ people: sundays, holidays, efforts: at('2026-12-05') }, TWO_WEEKS)),
    ).toEqual(['span-off']);
    expect(
      codesOf(gridOf({ people: sundays, holidays, efforts: at('2026-12-06') }, TWO_WEEKS)),
    ).toEqual([]);
  });
});

describe('a calendar that no holiday has', () => {
  const holidays = [holiday('2026-11-18', 'UK'), holiday('2026-11-19')];

  it('is named: the person has the holidays of all, and no others', () => {
    const people = [person('S-1', { calendar: 'U.K.' }), person('S-2', { calendar: ' uk' })];
    const grid = gridOf({ people, holidays }, TWO_WEEKS);
    expect(rowOf(grid, 'grossHours', 0)).toEqual([32, 40]);
    expect(rowOf(grid, 'grossHours', 1)).toEqual([24, 40]);
    expect(grid.diagnostics).toMatchObject([
      {
        ...{ code: 'reference-unknown', severity: 'warning', at: { a1: 'G2' } },
        params: { found: 'U.K.', column: 'Calendar', table: 'Holidays' },
      },
    ]);
  });

  it('is no matter where holidays have no calendars at all', () => {
    const people = [person('S-1', { calendar: 'Melbourne' })];
    const general = [holiday('2026-11-19')];
    expect(codesOf(gridOf({ people, holidays: general }, TWO_WEEKS))).toEqual([]);
    expect(codesOf(gridOf({ people }, TWO_WEEKS))).toEqual([]);
  });
});

describe('a name that two bear', () => {
  const people = [
    person('S-1', { name: 'Tester A.B.', sheetRow: 4 }),
    person('S-2', { name: 'tester  a.b. ', sheetRow: 2 }),
    person('S-3', { name: 'S-1', sheetRow: 6 }),
    person('S-4', { name: 'S-1', sheetRow: 7 }),
  ];

  it('means the first of the sheet, and is named wherever it is used', () => {
    const efforts = [
      one({ share: 1, person: 'TESTER A.B.' }),
      one({ share: 0.5, person: 'S-1', sheetRow: 2 }),
    ];
    const timeOff = [away('Tester A.B.', '2026-11-16', '2026-11-16')];
    const grid = gridOf({ people, efforts, timeOff }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours', 1)).toEqual([40, 40]);
    expect(rowOf(grid, 'availableHours', 1)).toEqual([32, 40]);
    const params = { table: 'People', column: 'Person', used: 'S-2', count: 2 };
    expect(grid.diagnostics).toMatchObject([
      {
        ...{ code: 'name-shared', severity: 'warning', at: { sheet: 'Time off', a1: 'A2' } },
        params: { ...params, found: 'Tester A.B.' },
        notes: [{ at: { sheet: 'People', a1: 'A3' } }, { at: { sheet: 'People', a1: 'A5' } }],
      },
      { at: { sheet: 'Allocations', a1: 'B2' }, params: { ...params, found: 'TESTER A.B.' } },
    ]);
  });

  it('is no matter where nobody uses it, and where it is somebody’s id', () => {
    const efforts = [one({ share: 1, person: 'S-1' }), one({ share: 1, person: 'S-2' })];
    expect(codesOf(gridOf({ people, efforts }, TWO_WEEKS))).toEqual([]);
  });

  it('is named once for a row of a Staffing matrix', () => {
    const cells = [4, 5, 6].map((periodColumn) =>
      one({ share: 1, person: 'Tester A.B.', periodColumn }),
    );
    expect(codesOf(gridOf({ people, efforts: cells }, TWO_WEEKS))).toEqual(['name-shared']);
  });

  it('is named for projects too', () => {
    const projects = ['P-1', 'P-2'].map((id) => ({ id, name: 'Portal' }));
    const efforts = [one({ share: 1, project: 'Portal' }), one({ share: 1, project: 'P-2' })];
    const grid = gridOf({ people: PEOPLE, projects, efforts }, TWO_WEEKS);
    expect(grid.diagnostics).toMatchObject([
      { code: 'name-shared', at: { a1: 'A2' }, params: { table: 'Projects', used: 'P-1' } },
    ]);
  });
});

describe('a person who cannot be', () => {
  it.each<[string, Partial<Person>, string, number]>([
    ['has 0 hours a week: no capacity', { hoursPerWeek: 0 }, 'hours-none', 0],
    ['has negative hours: those of Settings', { hoursPerWeek: -8 }, 'number-out-of-range', 40],
    ['has hours that are no number', { hoursPerWeek: Number.NaN }, 'number-out-of-range', 40],
    ['has more hours than a week', { hoursPerWeek: 169 }, 'number-out-of-range', 40],
    ['has an FTE of 0: no capacity', { fteShare: 0 }, 'hours-none', 0],
    ['has a negative FTE: a full week', { fteShare: -0.5 }, 'number-out-of-range', 40],
    ['has an FTE that is no number', { fteShare: Number.NaN }, 'number-out-of-range', 40],
    ['has an FTE of many people', { fteShare: 9 }, 'number-out-of-range', 40],
    ['has 30 hours at 50 %', { hoursPerWeek: 30, fteShare: 0.5 }, 'hours-and-share-differ', 30],
    ['has a pattern in words', { workingDays: 'Mon-Fri' }, 'pattern-unreadable', 40],
    ['has a pattern of eight', { workingDays: '00000110' }, 'pattern-unreadable', 40],
    ['never works', { workingDays: '1111111' }, 'pattern-unreadable', 40],
    ['has BAU that is no number: none', { bauShare: Number.NaN }, 'number-out-of-range', 40],
    ['has negative BAU: none', { bauShare: -0.5 }, 'number-out-of-range', 40],
    ['has 150 % BAU: no time left', { bauShare: 1.5 }, 'shares-over-whole', 0],
    ['begins on no day: always did', { availableFromDay: Number.NaN }, 'date-unreadable', 40],
    [
      'leaves before they come: never there',
      { availableFromDay: day('2026-11-20'), availableToDay: day('2026-11-18') },
      'dates-reversed',
      0,
    ],
  ])('%s', (_, more, code, netHours) => {
    const grid = gridOf({ people: [person('S-1', more)] }, TWO_WEEKS);
    expect(codesOf(grid)).toEqual([code]);
    expect(rowOf(grid, 'netHours')).toEqual([netHours, netHours]);
  });

  it('and leaves before they come has all that is planned outside, once', () => {
    const dates = { availableFromDay: day('2026-11-26'), availableToDay: day('2026-11-18') };
    const grid = gridOf(
      { people: [person('S-1', dates)], efforts: [one({ share: 1 })] },
      TWO_WEEKS,
    );
    expect(rowOf(grid, 'outsideHours')).toEqual(rowOf(grid, 'firmHours'));
  });

  it('stands there twice: the first of the sheet counts, in whatever order, and the other is named', () => {
    const first = person('S-1', { hoursPerWeek: 20, sheetRow: 1 });
    const second = person(' s-1', { hoursPerWeek: 10, role: 'Tester', sheetRow: 4 });
    for (const people of [
      [first, second],
      [second, first],
    ]) {
      const grid = gridOf({ people, efforts: [one({ share: 1 })] }, TWO_WEEKS);
      expect(grid.people).toEqual([first]);
      expect(grid.roles).toEqual(['Developer']);
      expect(rowOf(grid, 'firmHours')).toEqual([20, 20]);
      expect(grid.diagnostics).toMatchObject([
        { code: 'id-repeated', at: { a1: 'A5' }, notes: [{ at: { a1: 'A2' } }] },
      ]);
    }
  });

  it('stands twice on one row: the first given counts', () => {
    const people = [person('S-1', { hoursPerWeek: 20 }), person('S-1', { hoursPerWeek: 10 })];
    expect(rowOf(gridOf({ people }, TWO_WEEKS), 'grossHours')).toEqual([20, 20]);
  });
});

describe('time off and holidays that cannot be', () => {
  it.each([
    ['150 % of a day is the whole day', 1.5],
    ['a negative share is a blank one', -0.5],
    ['a share that is no number is a blank one', Number.NaN],
  ])('%s, with a word', (_, share) => {
    const timeOff = [away('S-1', '2026-11-16', '2026-11-17', share)];
    const grid = gridOf({ people: PEOPLE, timeOff }, TWO_WEEKS);
    expect(codesOf(grid)).toEqual(['number-out-of-range']);
    expect(rowOf(grid, 'availableHours')).toEqual([24, 40]);
  });

  it('two whole days on one day are one, without a word', () => {
    const twice = away('S-1', '2026-11-16', '2026-11-16');
    const grid = gridOf({ people: PEOPLE, timeOff: [twice, twice] }, TWO_WEEKS);
    expect(codesOf(grid)).toEqual([]);
    expect(rowOf(grid, 'availableHours')).toEqual([32, 40]);
  });

  it('spans that end before they start or have no days are left out', () => {
    const row = away('S-1', '2026-11-16', '2026-11-17');
    const timeOff = [
      { ...row, toDay: row.fromDay - 1 },
      { ...row, fromDay: Number.NaN },
      { ...row, toDay: Number.POSITIVE_INFINITY },
    ];
    const grid = gridOf({ people: PEOPLE, timeOff }, TWO_WEEKS);
    expect(codesOf(grid)).toEqual(['dates-reversed', 'date-unreadable', 'date-unreadable']);
    expect(rowOf(grid, 'availableHours')).toEqual([40, 40]);
  });

  it('holidays on no day are left out', () => {
    const holidays = [{ ...holiday('2026-11-16'), day: Number.NaN }, holiday('2026-11-17')];
    const grid = gridOf({ people: PEOPLE, holidays }, TWO_WEEKS);
    expect(codesOf(grid)).toEqual(['date-unreadable']);
    expect(rowOf(grid, 'grossHours')).toEqual([32, 40]);
  });
});

describe('whatever rows hold', () => {
  const number = fc.oneof(
    fc.constantFrom(
      0,
      -0,
      -1,
      0.5,
      1.5,
      1e9,
      1e300,
      -1e300,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ),
    fc.double(),
  );
  const someDay = fc.oneof(fc.integer({ min: day('2026-11-10'), max: day('2026-12-10') }), number);
  const maybe = fc.option(number);
  const text = fc.oneof(
    fc.constantFrom('S-1', 'S-2', '', ' ', '__proto__', '0000011'),
    fc.string(),
  );
  const rows = fc.record({
    people: fc.array(
      fc
        .record({
          id: text,
          name: text,
          role: text,
          team: fc.option(text),
          hoursPerWeek: maybe,
          fteShare: maybe,
          workingDays: fc.option(text),
          calendar: fc.option(text),
          availableFromDay: fc.option(someDay),
          availableToDay: fc.option(someDay),
          bauShare: maybe,
          onCallShare: maybe,
          unplannedShare: maybe,
        })
        .map(({ id, ...more }) => person(id, more)),
      { maxLength: 4 },
    ),
    timeOff: fc.array(
      fc
        .record({ person: text, fromDay: someDay, toDay: someDay, share: maybe })
        .map((more) => ({ ...away('S-1', '2026-11-16', '2026-11-16'), ...more })),
      { maxLength: 4 },
    ),
    holidays: fc.array(
      fc
        .record({ day: someDay, calendar: fc.option(text) })
        .map((more) => ({ ...holiday('2026-11-16'), ...more })),
      { maxLength: 4 },
    ),
    efforts: fc.array(
      fc
        .record({
          project: text,
          person: fc.option(text),
          role: fc.option(text),
          fromDay: someDay,
          toDay: someDay,
          share: maybe,
          hoursPerWeek: fc.option(number, { freq: 1 }),
          totalHours: fc.option(number, { freq: 1 }),
        })
        .map((more) => one(more)),
      { maxLength: 8 },
    ),
    settings: fc
      .record({ hoursPerWeek: number, weekend: text, longAllocationYears: number })
      .map((some) => ({ ...DEFAULT_SETTINGS, ...some })),
  });

  const numbersOf = (grid: CapacityGrid): readonly number[] => [
    ...grid.grossHours,
    ...grid.availableHours,
    ...grid.netHours,
    ...grid.firmHours,
    ...grid.tentativeHours,
    ...grid.outsideHours,
    ...grid.requestFirmHours,
    ...grid.requestTentativeHours,
  ];

  it('there is no throw, every number is finite and at least 0, and every diagnostic has its sentence', () => {
    fc.assert(
      fc.property(rows, (parts) => {
        const grid = buildCapacityGrid(inputOf(parts), TWO_WEEKS);
        for (const hours of numbersOf(grid)) {
          expect(Number.isFinite(hours) && hours >= 0 && !Object.is(hours, -0)).toBe(true);
        }
        for (const diagnostic of grid.diagnostics) {
          expect(describeDiagnostic(diagnostic).what).not.toBe('');
        }
        const results = [
          makeHeatMap(grid, 'person'),
          makeHeatMap(grid, 'role', { hasTentative: true, isRounded: true }),
          sumByRole(grid),
          sumPool(grid),
          grid.diagnostics,
        ];
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
        expect(grid.coverage.count).toBe(parts.efforts.length);
      }),
      { numRuns: 600 },
    );
  });
});
