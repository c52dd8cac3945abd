/** Small registers of projects: one written by hand, one by chance. */

import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { chance } from './chance.ts';
import type { HealthCase } from './health-formulas.ts';
import { dated, serialOf } from './read-cells.ts';

const PROJECTS: readonly Cell[] = [
  'ID',
  'Name',
  'State',
  'Start',
  'Baseline end',
  'Forecast end',
  'Actual end',
  '% complete',
  'Budget',
  'Actual cost',
  'Forecast cost',
];

const HOLIDAYS: Grid = dated([
  ['Date', 'Name', 'Calendar'],
  ['2026-12-25', 'Christmas', null],
  ['2027-01-01', 'New Year', null],
  ['2026-05-01', 'May Day', null],
  ['2026-10-26', 'Elsewhere', 'North'],
]);

const BY_HAND: Grid = dated([
  PROJECTS,
  [
    'P-01',
    'Portal',
    null,
    '2026-01-12',
    '2026-12-18',
    '2027-01-15',
    null,
    0.7,
    400_000,
    300_000,
    430_000,
  ],
  [
    'P-02',
    'Billing',
    'active',
    '2026-06-01',
    '2027-05-28',
    '2027-05-14',
    null,
    0.45,
    250_000,
    99_500.5,
    240_000,
  ],
  [
    'P-03',
    'Archive',
    null,
    '2026-03-02',
    '2026-10-30',
    '2026-11-06',
    null,
    0.9,
    80_000,
    95_000,
    98_000,
  ],
  ['P-04', 'Identity', null, '2026-02-02', '2026-09-25', null, null, 0.8, 120_000, null, 130_000],
  ['P-05', 'Mobile', null, '2026-12-01', '2027-03-31', '2027-03-31', null, 0, 60_000, 0, 60_000],
  [
    'P-06',
    'Network',
    null,
    '2026-01-05',
    '2026-06-26',
    '2026-07-03',
    '2026-07-10',
    1,
    50_000,
    52_000,
    52_000,
  ],
  [
    'P-07',
    'Warehouse',
    'stopped',
    '2026-01-05',
    '2026-08-28',
    '2026-12-18',
    null,
    0.3,
    500_000,
    260_000,
    null,
  ],
  [
    'P-08',
    'Reporting',
    'paused',
    null,
    '2026-12-04',
    '2026-12-25',
    null,
    0.2,
    70_000,
    20_000,
    75_000,
  ],
  [
    'P-09',
    'Data lake',
    null,
    '2026-09-07',
    null,
    '2027-02-26',
    null,
    0.333,
    90_000.9,
    45_000.45,
    null,
  ],
  [
    'P-10',
    'Intranet',
    null,
    '2026-10-05',
    '2026-12-11',
    '2026-12-11',
    null,
    null,
    null,
    5000,
    15_000,
  ],
  [
    'P-11',
    'Nothing done',
    null,
    '2026-10-05',
    '2027-01-01',
    '2026-12-31',
    null,
    0,
    30_000,
    4000,
    30_000,
  ],
  [
    'P-12',
    'Weekend only',
    null,
    '2026-11-14',
    '2026-11-15',
    '2026-11-20',
    null,
    0.5,
    1000,
    400,
    1100,
  ],
  // All is earned: nothing is left of the estimate, and rounding must not make a hair of it.
  ['P-13', 'Done', null, '2026-02-02', '2026-08-28', '2026-08-28', null, 1, 101, 99, 101],
]);

/** Forty projects with gaps. */
function randomProjects(seed: number): Grid {
  const { whole, maybe } = chance(seed);
  const asOf = serialOf('2026-11-16') as number;
  return [
    PROJECTS,
    ...Array.from({ length: 40 }, (_, at): Cell[] => {
      const start = asOf - whole(-60, 500);
      const baseline = start + whole(20, 600);
      const ended = maybe(0.15, () => asOf - whole(0, 100));
      const budget = maybe(0.9, () => whole(1_000_000, 90_000_000) / 100);
      return [
        ...[`P-${at + 1}`, `Project ${at + 1}`, maybe(0.1, () => 'stopped')],
        ...[maybe(0.9, () => start), maybe(0.9, () => baseline)],
        maybe(0.8, () => baseline + whole(-40, 120)),
        ...[ended, ended === null ? maybe(0.9, () => whole(0, 99) / 100) : 1, budget],
        maybe(0.85, () => whole(0, 80_000_000) / 100),
        maybe(0.7, () => whole(1_000_000, 90_000_000) / 100),
      ];
    }),
  ];
}

/** See the head of the file. */
export const HEALTH_CASES: readonly HealthCase[] = [
  {
    ...{ name: 'Register', asOfDay: serialOf('2026-11-16') as number, weekend: '0000011' },
    tabs: { Projects: BY_HAND, Holidays: HOLIDAYS },
  },
  {
    ...{ name: 'Random register', asOfDay: serialOf('2026-11-16') as number, weekend: '0000110' },
    tabs: {
      Settings: [
        ['Setting', 'Value'],
        ['Weekend', '0000110'],
      ],
      Projects: randomProjects(5),
      Holidays: HOLIDAYS,
    },
  },
];
