/** Small portfolios for capacity: three written by hand, one by chance. */

import type { Cell, Grid } from '../../../core/cell/cell.ts';
import type { CapacityCase } from './capacity-formulas.ts';
import { chance } from './chance.ts';
import { dated, serialOf, type Tabs } from './read-cells.ts';

const PEOPLE: readonly Cell[] = [
  'ID',
  'Name',
  'Role',
  'Hours per week',
  'Working days',
  'Calendar',
  'Available from',
  'Available to',
  'BAU %',
  'On-call %',
  'Unplanned %',
];
const TIME_OFF: readonly Cell[] = ['Person', 'From', 'To', 'Share'];
const HOLIDAYS: readonly Cell[] = ['Date', 'Name', 'Calendar'];
const ALLOCATIONS: readonly Cell[] = [
  'Project',
  'Person',
  'Role',
  'From',
  'To',
  'Allocation %',
  'Hours per week',
  'Total hours',
  'Status',
];
const PROJECTS: Grid = [
  ['ID', 'Name', 'Budget'],
  ['P-1', 'Portal', 100_000],
  ['P-2', 'Billing', 200_000],
  ['P-3', 'Archive', 50_000],
];

const serial = (text: string) => serialOf(text) as number;

function mondays(first: string, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => serial(first) + 7 * at);
}

const OFFICE: Tabs = {
  Projects: PROJECTS,
  // A full week, part time on three days, long days on four, four days at 36 hours, one who comes and one who goes.
  People: dated([
    PEOPLE,
    ['S-1', 'Analyst AB', 'Analyst', null, null, null, null, null, 0.2, null, 0.1],
    ['S-2', 'Developer CD', 'Developer', 24, '0001111', 'North', null, null, 0.1, 0.05, null],
    ['S-3', 'Developer EF', 'Developer', 40, '0000111', 'South', null, null, null, 0.1, 0.1],
    ['S-4', 'Tester GH', 'Tester', 37.5, '1000011', null, '2026-12-01', null, 0.15, null, null],
    ['S-5', 'Developer IJ', 'Developer', 38.5, null, 'North', null, '2026-12-16', 0.3, 0.3, 0.5],
    [
      'S-6',
      'Architect KL',
      'Architect',
      20,
      '0101011',
      'South',
      '2026-11-10',
      '2027-06-30',
      0,
      0,
      0,
    ],
  ]),
  'Time off': dated([
    TIME_OFF,
    ['S-1', '2026-12-21', '2027-01-01', null],
    ['S-1', '2026-11-25', '2026-11-25', 0.5],
    ['S-1', '2026-11-25', '2026-11-26', 0.75],
    ['Developer CD', '2026-12-07', '2026-12-13', 1],
    ['S-3', '2026-11-01', '2026-11-20', 0.25],
    ['S-4', '2026-11-16', '2026-12-04', null],
    ['S-6', '2026-12-28', '2027-02-05', 0.4],
  ]),
  Holidays: dated([
    HOLIDAYS,
    ['2026-12-25', 'Christmas', null],
    ['2027-01-01', 'New Year', null],
    ['2026-12-26', 'Second day', null],
    ['2026-12-08', 'A day of the north', 'North'],
    ['2026-11-30', 'A day of the south', 'South'],
    ['2027-01-06', 'Epiphany', 'South'],
  ]),
  Allocations: dated([
    ALLOCATIONS,
    ['P-1', 'S-1', null, '2026-11-02', '2026-12-18', 0.5, null, null, null],
    ['P-2', 'S-1', null, '2026-11-23', '2026-11-27', 0.6, null, null, 'firm'],
    ['P-1', 'S-2', null, '2026-11-16', '2027-03-31', null, 18, null, 'firm'],
    ['P-3', 'Developer CD', null, '2026-11-25', '2026-12-09', null, null, 31, 'tentative'],
    ['P-2', 'S-3', null, '2026-12-02', '2027-01-20', 0.85, null, null, 'firm'],
    ['P-3', 'S-3', null, '2026-11-28', '2026-11-29', null, null, 8, 'firm'],
    ['P-1', 'S-4', null, '2026-11-23', '2026-12-31', null, 30, null, 'firm'],
    ['P-2', 'S-5', null, '2026-11-16', '2026-12-31', 0.4, null, null, 'firm'],
    ['P-2', 'S-6', null, '2026-12-14', '2027-01-15', null, null, 77.7, 'firm'],
    ['P-3', 'S-6', null, '2026-11-20', '2026-11-20', 1.2, null, null, 'tentative'],
    ['P-1', null, 'Developer', '2026-12-03', '2027-01-08', 1, null, null, 'firm'],
    ['P-2', null, 'Data scientist', '2026-11-18', '2026-12-02', null, 12, null, 'firm'],
    ['P-3', null, 'Tester', '2026-12-07', '2026-12-24', null, null, 61, 'tentative'],
  ]),
  'Staffing matrix': [
    ['Project', 'Person', 'Role', 'Unit', ...mondays('2026-11-16', 8)],
    ['P-3', 'S-1', null, 'share', 0.1, null, 0.25, 0.3, null, 0.2, null, 0.15],
    ['P-2', null, 'Architect', 'hours', null, 5, null, 7.5, 10, null, 3, 2],
  ],
};

// Ever the same work on ever the same days: what is exactly full must not tip over, and whoever is away is over.
const EXACT: Tabs = {
  Settings: [
    ['Setting', 'Value'],
    ['Count tentative', 'yes'],
    ['Hours per week', 38.5],
    ['Weekend', '0000110'],
    ['Week starts on', 'Sunday'],
  ],
  Projects: PROJECTS,
  People: dated([
    PEOPLE,
    ['S-1', 'Engineer AB', 'Engineer', null, null, null, null, null, null, null, null],
    ['S-2', 'Engineer CD', 'Engineer', 30.8, '0000110', null, null, null, 0.1, 0.2, 0.3],
    ['S-3', 'Designer EF', 'Designer', 33.3, '1110000', null, null, null, null, null, null],
    ['S-4', 'Designer GH', 'Designer', 7, '1111110', null, null, null, 1, null, null],
  ]),
  'Time off': dated([
    TIME_OFF,
    ['S-1', '2026-12-06', '2026-12-10', null],
    ['S-2', '2026-12-20', '2026-12-20', 1],
    ['S-3', '2026-11-15', '2026-11-21', 0.333],
  ]),
  Holidays: dated([HOLIDAYS, ['2026-12-24', 'A holiday', null]]),
  Allocations: dated([
    ALLOCATIONS,
    ['P-1', 'S-1', null, '2026-11-15', '2027-01-09', 0.1, null, null, null],
    ['P-2', 'S-1', null, '2026-11-15', '2027-01-09', 0.2, null, null, 'firm'],
    ['P-3', 'S-1', null, '2026-11-15', '2027-01-09', 0.7, null, null, 'tentative'],
    ['P-1', 'S-2', null, '2026-11-15', '2027-01-09', null, 12.32, null, 'firm'],
    ['P-2', 'S-2', null, '2026-12-13', '2026-12-19', null, null, 1.1, 'tentative'],
    ['P-3', 'S-3', null, '2026-12-01', '2026-12-15', 1, null, null, 'firm'],
    ['P-3', 'S-4', null, '2026-12-01', '2026-12-31', 0.5, null, null, 'firm'],
    ['P-1', null, 'Designer', '2026-11-22', '2026-12-05', 1.5, null, null, 'firm'],
  ]),
};

const ROLES = ['Analyst', 'Developer', 'Tester', 'Architect'];
const CALENDARS = ['North', 'South', 'West'];

/** Twelve people, sixty allocations, a wide table: anything that the tables allow, from a seed. */
function randomTabs(seed: number): Tabs {
  const { pick, whole, maybe } = chance(seed);
  const day = (from: number, to: number) => serial('2026-10-05') + whole(from, to);
  const span = (longest: number) => {
    const from = day(0, 130);
    return [from, from + whole(0, longest)] as const;
  };
  const share = () => whole(0, 100) / 100;
  const id = () => `S-${whole(1, 12)}`;
  const people = Array.from({ length: 12 }, (_, at): Cell[] => [
    `S-${at + 1}`,
    `Person ${String.fromCharCode(65 + at)}`,
    pick(ROLES),
    maybe(0.7, () => pick([40, 37.5, 38.5, 30, 24, 19.25])),
    maybe(0.6, () => pick(['0000011', '0000111', '0001111', '1010011', '0111110'])),
    maybe(0.7, () => pick(CALENDARS)),
    maybe(0.3, () => day(20, 90)),
    maybe(0.3, () => day(60, 150)),
    maybe(0.6, () => whole(0, 40) / 100),
    maybe(0.4, () => whole(0, 20) / 100),
    maybe(0.5, () => whole(0, 60) / 100),
  ]);
  const timeOff = Array.from({ length: 20 }, (): Cell[] => [id(), ...span(15), maybe(0.6, share)]);
  const holidays = [...new Set(Array.from({ length: 12 }, () => day(30, 130)))].map(
    (on, at): Cell[] => [on, `Holiday ${at}`, maybe(0.5, () => pick(CALENDARS))],
  );
  const allocations = Array.from({ length: 60 }, (): Cell[] => {
    const isRequest = whole(1, 10) <= 2;
    const amounts: Cell[] = [null, null, null];
    const kind = whole(0, 2);
    amounts[kind] = kind === 0 ? whole(0, 130) / 100 : whole(0, kind === 1 ? 400 : 3000) / 10;
    if (kind === 1 && (amounts[1] as number) > 168) amounts[1] = 40.4;
    const [who, role] = isRequest ? [null, pick([...ROLES, 'Trainer'])] : [id(), null];
    const status = maybe(0.6, () => pick(['firm', 'tentative']));
    return [pick(['P-1', 'P-2', 'P-3']), who, role, ...span(60), ...amounts, status];
  });
  const weeks = mondays('2026-11-16', 12);
  const wide = Array.from({ length: 4 }, (_, at): Cell[] => [
    pick(['P-1', 'P-2', 'P-3']),
    `S-${at + 3}`,
    null,
    at % 2 === 0 ? 'share' : 'hours',
    ...weeks.map(() => maybe(0.6, () => (at % 2 === 0 ? share() : whole(0, 200) / 10))),
  ]);
  return {
    Projects: PROJECTS,
    People: [PEOPLE, ...people],
    'Time off': [TIME_OFF, ...timeOff],
    Holidays: [HOLIDAYS, ...holidays],
    Allocations: [ALLOCATIONS, ...allocations],
    'Staffing matrix': [['Project', 'Person', 'Role', 'Unit', ...weeks], ...wide],
  };
}

const USUAL = {
  countTentative: false,
  hoursPerWeek: 40,
  weekend: '0000011',
  weekStart: 'monday',
} as const;
const OFFICE_ROLES = ['Analyst', 'Architect', 'Data scientist', 'Developer', 'Tester'];

/** See the head of the file. */
export const CAPACITY_CASES: readonly CapacityCase[] = [
  {
    ...{ name: 'Office', tabs: OFFICE, grain: 'week', asOfDay: serial('2026-11-18') },
    ...{ starts: mondays('2026-11-16', 8), endsBefore: serial('2027-01-11') },
    ...{ calendars: ['North', 'South'], roles: OFFICE_ROLES },
    ...USUAL,
  },
  {
    ...{ name: 'Office months', tabs: OFFICE, grain: 'month', asOfDay: serial('2026-11-18') },
    starts: ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'].map(serial),
    endsBefore: serial('2027-03-01'),
    ...{ calendars: ['North', 'South'], roles: OFFICE_ROLES },
    ...USUAL,
  },
  {
    ...{ name: 'Exact', tabs: EXACT, grain: 'week', asOfDay: serial('2026-11-19') },
    // Weeks from Sunday.
    ...{ starts: mondays('2026-11-15', 8), endsBefore: serial('2027-01-10') },
    ...{ calendars: [], roles: ['Designer', 'Engineer'] },
    ...{ countTentative: true, hoursPerWeek: 38.5, weekend: '0000110' },
    weekStart: 'sunday',
  },
  {
    ...{
      name: 'Random',
      tabs: randomTabs(20_261_118),
      grain: 'week',
      asOfDay: serial('2026-11-18'),
    },
    ...{ starts: mondays('2026-11-16', 12), endsBefore: serial('2027-02-08') },
    ...{ calendars: CALENDARS, roles: [...ROLES, 'Trainer'] },
    ...USUAL,
  },
];
