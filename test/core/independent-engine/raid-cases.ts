/** Small RAID logs: one written by hand, one by chance and with settings of its own. */

import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { chance } from './chance.ts';
import type { RaidCase } from './raid-formulas.ts';
import { dated, serialOf, type Tabs } from './read-cells.ts';

const RAID: readonly Cell[] = [
  'ID',
  'Type',
  'Project',
  'Title',
  'Owner',
  'Raised',
  'Due',
  'Last reviewed',
  'Status',
  'Closed',
  'Probability',
  'Impact',
  'Severity',
  'Cost impact',
  'Action',
  'Escalated to',
  'Needed by',
  'Provider',
];

const PROJECTS: Grid = dated([
  ['ID', 'Name', 'Baseline end', 'Forecast end', 'Actual end'],
  ['P-1', 'Portal', '2027-03-31', '2027-02-12', null],
  ['P-2', 'Billing', '2026-10-30', '2026-10-30', '2026-10-23'],
  ['P-3', 'Archive', '2026-11-30', '2026-11-06', null],
  ['P-4', 'Warehouse', '2027-06-30', null, null],
]);

const HOLIDAYS: Grid = dated([
  ['Date', 'Name', 'Calendar'],
  ['2026-08-31', 'A Monday', null],
  ['2026-10-03', 'A Saturday', null],
  ['2026-10-26', 'Elsewhere', 'North'],
  ['2026-11-11', 'A Wednesday', null],
]);

/** A row of the log from what it is about. */
function entry(id: string, type: string, project: string, more: Readonly<Record<string, Cell>>) {
  const cells: Readonly<Record<string, Cell>> = {
    ...{ ID: id, Type: type, Project: project, Title: `Entry ${id}` },
    ...{ Owner: 'Owner AB', Action: 'Watch it' },
    ...more,
  };
  return RAID.map((header) => cells[header as string] ?? null);
}

const BY_HAND: Tabs = {
  Projects: PROJECTS,
  Holidays: HOLIDAYS,
  RAID: dated([
    RAID,
    entry('R-01', 'risk', 'P-1', {
      ...{ Raised: '2026-10-19', Due: '2026-11-20', 'Last reviewed': '2026-11-12' },
      ...{ Probability: 4, Impact: 5, 'Cost impact': 250_000 },
    }),
    // Thirty days old, and thirty-one: the last day of a bucket and the first of the next.
    entry('R-02', 'risk', 'P-1', { Raised: '2026-10-17', Probability: 1, Impact: 4 }),
    entry('R-03', 'risk', 'P-2', {
      ...{ Raised: '2026-10-16', Probability: 3.5, Impact: 2.5, 'Cost impact': 1234.56 },
      ...{ Due: '2026-11-01', 'Escalated to': 'Programme' },
    }),
    entry('R-04', 'risk', 'P-2', { Raised: '2026-08-17', Impact: 5, 'Cost impact': 90_000 }),
    entry('R-05', 'risk', 'P-3', {
      ...{ Raised: '2026-08-18', Probability: 5, Impact: 1, Severity: 'low', Owner: null },
      ...{ 'Cost impact': -40_000, 'Last reviewed': '2026-11-16' },
    }),
    entry('R-06', 'risk', 'P-3', {
      ...{ Raised: '2026-09-01', Status: 'closed', Closed: '2026-10-02' },
      ...{ Probability: 2, Impact: 2, 'Cost impact': 5000 },
    }),
    entry('R-07', 'risk', 'P-1', { Raised: '2026-09-01', Status: 'mitigated', Probability: 2 }),
    entry('R-08', 'risk', 'P-1', { Raised: '2026-12-01', Probability: 2, Impact: 3 }),
    // As many days overdue as the limit allows: not yet one for the programme.
    entry('R-09', 'risk', 'P-4', {
      ...{ Raised: '2026-10-26', Due: '2026-11-09', 'Last reviewed': '2026-11-15' },
      ...{ Probability: 4, Impact: 4, 'Cost impact': 77_777.77 },
    }),
    // Halves of a hundredth, of a loss and of a gain.
    entry('R-10', 'risk', 'P-4', { Raised: '2026-11-09', Probability: 4, 'Cost impact': 1000.15 }),
    entry('R-11', 'risk', 'P-4', { Raised: '2026-11-09', Probability: 2, 'Cost impact': -1000.55 }),
    entry('I-01', 'issue', 'P-1', { Raised: '2026-11-16', Impact: 3, Due: '2026-11-16' }),
    entry('I-02', 'issue', 'P-2', {
      ...{ Raised: '2026-11-02', Severity: 'critical', Impact: 1, Due: '2026-11-09' },
      ...{ 'Last reviewed': '2026-11-09', Status: 'in progress', 'Escalated to': 'Steering' },
    }),
    entry('I-03', 'issue', 'P-2', {
      ...{ Raised: '2026-10-30', Status: 'open', Closed: '2026-11-30', Impact: 4 },
      ...{ Due: '2026-11-08', 'Last reviewed': '2026-11-15' },
    }),
    entry('A-01', 'assumption', 'P-3', { Raised: '2026-03-02', 'Last reviewed': '2026-10-17' }),
    entry('D-01', 'dependency', 'P-1', {
      ...{ Raised: '2026-09-21', 'Needed by': '2026-11-27', Provider: 'P-1', Impact: 5 },
      ...{ Due: '2026-11-25', 'Last reviewed': '2026-11-10' },
    }),
    entry('D-02', 'dependency', 'P-1', {
      ...{ Raised: '2026-09-21', 'Needed by': '2026-10-20', Provider: 'P-2', Severity: 'medium' },
    }),
    entry('D-03', 'dependency', 'P-2', {
      ...{ Raised: '2026-09-22', 'Needed by': '2026-11-02', Provider: 'P-3', Severity: 'high' },
    }),
    entry('D-04', 'dependency', 'P-2', {
      ...{ Raised: '2026-09-22', 'Needed by': '2026-12-01', Provider: 'Vendor', Due: '2026-12-04' },
    }),
    entry('D-05', 'dependency', 'P-4', { Raised: '2026-11-02', 'Needed by': '2026-12-01' }),
    entry('D-06', 'dependency', 'P-4', {
      ...{ Raised: '2026-11-02', 'Needed by': '2026-11-10', Provider: 'P-4', Severity: 'low' },
    }),
  ]),
};

/** A hundred entries in which every kind of gap occurs. */
function randomTabs(seed: number): Tabs {
  const { pick, whole, maybe } = chance(seed);
  const asOf = serialOf('2026-11-16') as number;
  const rows = Array.from({ length: 100 }, (_, at) => {
    const raised = asOf - whole(0, 200);
    const isClosed = whole(1, 5) === 1;
    const type = pick(['risk', 'risk', 'issue', 'assumption', 'dependency']);
    return entry(`E-${at}`, type, pick(['P-1', 'P-2', 'P-3', 'P-4']), {
      Raised: raised,
      Due: maybe(0.7, () => asOf + whole(-60, 60)),
      'Last reviewed': maybe(0.7, () => raised + whole(0, asOf - raised)),
      Status: isClosed ? 'closed' : pick(['open', 'in progress', null]),
      Closed: isClosed ? raised + whole(0, asOf - raised) : null,
      Probability: maybe(0.8, () => pick([1, 2, 3, 4, 5, 1.5, 2.5, 4.75])),
      Impact: maybe(0.8, () => whole(1, 5)),
      Severity: maybe(0.4, () => pick(['low', 'medium', 'high', 'critical'])),
      'Cost impact': maybe(0.7, () => whole(-100_000, 20_000_000) / 100),
      Owner: maybe(0.8, () => 'Owner AB'),
      'Escalated to': maybe(0.3, () => pick(['Programme', 'Steering'])),
      'Needed by': type === 'dependency' ? asOf + whole(-40, 90) : null,
      Provider: type === 'dependency' ? pick(['P-1', 'P-2', 'P-3', 'P-4', 'Vendor']) : null,
    });
  });
  const settings: Grid = [
    ['Setting', 'Value'],
    ['Severity table', 'LLMMM LLMHH LMMHC MMHHC MHHCC'],
    ['Age buckets', '14; 45; 120'],
    ['Probability scale', '0.05; 0.2; 0.45; 0.65; 0.95'],
    ['Review high within days', 5],
    ['Review medium within days', 10],
    ['Review low within days', 45],
    ['Steering after times the limit', 3],
  ];
  return { Settings: settings, Projects: PROJECTS, Holidays: HOLIDAYS, RAID: [RAID, ...rows] };
}

/** See the head of the file. */
export const RAID_CASES: readonly RaidCase[] = [
  {
    ...{ name: 'Log', tabs: BY_HAND, asOfDay: serialOf('2026-11-16') as number },
    ...{ reviewDays: { high: 7, medium: 14, low: 30 }, steeringFactor: 2 },
    ...{ buckets: [30, 60, 90], probabilityShares: [0.1, 0.3, 0.5, 0.7, 0.9] },
  },
  {
    ...{ name: 'Random log', tabs: randomTabs(11), asOfDay: serialOf('2026-11-16') as number },
    ...{ reviewDays: { high: 5, medium: 10, low: 45 }, steeringFactor: 3 },
    ...{ buckets: [14, 45, 120], probabilityShares: [0.05, 0.2, 0.45, 0.65, 0.95] },
    severityTable: 'LLMMM LLMHH LMMHC MMHHC MHHCC',
  },
];
