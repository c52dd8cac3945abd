/** Random small portfolios for the laws of capacity. */

import fc from 'fast-check';
import type { CapacityInput } from '../../../core/capacity/capacity-grid.ts';
import type { Effort } from '../../../core/capacity/effort.ts';
import { type Horizon, makeHorizon } from '../../../core/capacity/horizon.ts';
import { formatDay } from '../../../core/day/serial.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import { away, day, effort, holiday, inputOf, person } from './make-capacity.ts';

const AS_OF = day('2026-11-18');
const IDS = ['S-1', 'S-2', 'S-3', 'S-4'];
const PROJECTS = ['P-1', 'P-2', 'P-3'];
const ROLES = ['Developer', 'Tester', 'Architect'];

const someDay = fc.integer({ min: AS_OF - 30, max: AS_OF + 70 });
const share = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, 0.5, 0.7, 1, 1.5),
  fc.double({ min: 0, max: 2, noNaN: true }),
);
const part = fc.option(fc.double({ min: 0, max: 0.6, noNaN: true }));
const span = fc
  .tuple(someDay, fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => [formatDay(from), formatDay(from + length)] as const);

const people = fc
  .array(
    fc.record({
      role: fc.constantFrom(...ROLES),
      team: fc.constantFrom(null, 'Blue', 'blue', ' BLUE', 'Red'),
      hoursPerWeek: fc.constantFrom(null, 40, 37.5, 24, 38.5, 7),
      fteShare: fc.constantFrom(null, 1, 0.8, 0.5),
      workingDays: fc.constantFrom(null, '0000011', '0001111', '1010101', '0111111', '0000000'),
      calendar: fc.constantFrom(null, 'DE', 'FR'),
      availableFromDay: fc.option(someDay),
      availableToDay: fc.option(someDay),
      bauShare: part,
      onCallShare: part,
      unplannedShare: part,
    }),
    { maxLength: IDS.length },
  )
  .map((rows) =>
    rows.map((more, index) => person(IDS[index] as string, { ...more, sheetRow: index })),
  );

const timeOff = fc.array(
  fc
    .tuple(fc.constantFrom(...IDS), span, fc.option(fc.double({ min: 0, max: 1, noNaN: true })))
    .map(([who, [from, to], part]) => away(who, from, to, part)),
  { maxLength: 8 },
);

const holidays = fc.array(
  fc
    .tuple(someDay, fc.constantFrom(null, 'DE', 'de', 'FR'))
    .map(([on, calendar]) => holiday(formatDay(on), calendar)),
  { maxLength: 8 },
);

/** One sound effort of a known person, an unknown one, or a role. */
export const someEffort: fc.Arbitrary<Effort> = fc
  .tuple(
    span,
    fc.constantFrom(...PROJECTS, 'P-9'),
    fc.oneof(
      fc.constantFrom(...IDS, 'S-9').map((who) => ({ person: who, role: null })),
      fc.constantFrom(...ROLES, 'Analyst').map((role) => ({ person: null, role })),
    ),
    fc.oneof(
      share.map((value) => ({ share: value })),
      fc.double({ min: 0, max: 60, noNaN: true }).map((value) => ({ hoursPerWeek: value })),
      fc.double({ min: 0, max: 400, noNaN: true }).map((value) => ({ totalHours: value })),
    ),
    fc.constantFrom(null, 'firm' as const, 'tentative' as const),
  )
  .map(([[from, to], project, whom, amount, status]) =>
    effort(from, to, { project, ...whom, ...amount, status }),
  );

const settings: fc.Arbitrary<Settings> = fc
  .record({
    weekend: fc.constantFrom('0000011', '0000110', '0000111'),
    weekStart: fc.constantFrom('monday' as const, 'sunday' as const),
    hoursPerWeek: fc.constantFrom(40, 35, 37.5),
    countTentative: fc.boolean(),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }));

/** A portfolio and a horizon of days, weeks or months. */
export const someCapacity: fc.Arbitrary<{
  readonly input: CapacityInput;
  readonly horizon: Horizon;
}> = fc
  .record({
    people,
    timeOff,
    holidays,
    efforts: fc.array(someEffort, { maxLength: 10 }),
    settings,
    grain: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  })
  .map(({ grain, ...parts }) => ({
    input: inputOf({ ...parts, projects: PROJECTS.map((id) => ({ id, name: `Project ${id}` })) }),
    horizon: makeHorizon(AS_OF, parts.settings, grain, grain === 'day' ? 20 : 4),
  }));
