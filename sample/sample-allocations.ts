/** Who works on what in the sample: the bookings, and the requests that nobody fills yet. */

import type { Cell } from '../core/index.ts';
import { personBy, personName } from './sample-people.ts';
import { day, type SampleSheet } from './sample-sheet.ts';

type Line = readonly [
  project: string,
  initials: string,
  from: string,
  to: string,
  /** A share of the person's time up to 1, otherwise hours over the whole span. */
  amount: number,
  booking?: 'Soft',
];

const LINES: readonly Line[] = [
  ['P-001', 'JS', '2026-07-01', '2027-06-30', 0.5],
  ['P-001', 'WQ', '2026-07-01', '2027-04-30', 0.8],
  ['P-001', 'AK', '2026-08-03', '2027-04-30', 0.4],
  ['P-001', 'EP', '2026-10-05', '2027-03-26', 0.2],
  ['P-001', 'CE', '2026-11-02', '2027-02-26', 0.2],
  ['P-002', 'MT', '2026-06-01', '2027-09-30', 0.5],
  ['P-002', 'AK', '2026-06-01', '2026-12-18', 0.2],
  ['P-003', 'JS', '2026-07-06', '2027-02-26', 0.45],
  ['P-003', 'WQ', '2026-11-02', '2027-02-26', 0.2],
  ['P-003', 'GR', '2026-11-16', '2026-12-18', 40],
  ['P-004', 'VS', '2026-03-02', '2026-12-18', 0.3],
  ['P-004', 'MT', '2026-03-02', '2026-12-18', 0.25],
  ['P-006', 'DV', '2026-01-12', '2026-11-27', 0.2],
  ['P-006', 'BN', '2026-01-12', '2026-11-27', 0.2],
  ['P-007', 'DV', '2026-02-02', '2027-03-26', 0.35],
  ['P-007', 'PO', '2026-02-02', '2027-03-26', 0.15],
  ['P-007', 'BN', '2026-02-02', '2027-03-26', 0.3],
  ['P-007', 'TB', '2026-09-07', '2027-02-26', 0.15],
  ['P-008', 'PO', '2026-09-14', '2027-08-27', 0.15],
  ['P-008', 'DV', '2027-01-11', '2027-08-27', 0.5, 'Soft'],
  ['P-009', 'HC', '2026-04-06', '2027-03-12', 0.5],
  ['P-009', 'OL', '2026-04-06', '2026-12-18', 0.1],
  ['P-010', 'HC', '2026-05-04', '2026-12-11', 0.2],
  ['P-011', 'PO', '2026-03-16', '2027-02-05', 0.15],
  ['P-012', 'GR', '2026-02-16', '2027-01-29', 0.35],
  ['P-012', 'PO', '2026-10-05', '2026-12-18', 0.1],
  ['P-013', 'GR', '2026-07-06', '2027-06-25', 0.25],
  ['P-013', 'BN', '2026-07-06', '2027-06-25', 0.15],
  ['P-014', 'KY', '2025-12-01', '2026-12-18', 0.4],
  ['P-015', 'TB', '2026-01-19', '2027-04-30', 0.4],
  ['P-015', 'DV', '2026-11-09', '2026-12-18', 60],
  ['P-017', 'CE', '2025-10-06', '2027-02-26', 0.45],
  ['P-017', 'LF', '2026-02-02', '2027-02-26', 0.4],
  ['P-017', 'VS', '2026-09-07', '2027-02-26', 0.3],
  ['P-018', 'LF', '2026-08-03', '2027-07-30', 0.35],
  ['P-018', 'CE', '2027-01-11', '2027-07-30', 0.3, 'Soft'],
  ['P-019', 'IN', '2026-04-20', '2026-12-18', 0.5],
  ['P-020', 'IN', '2026-05-18', '2026-12-04', 0.35],
  ['P-022', 'EP', '2026-01-05', '2027-05-28', 0.3],
  ['P-022', 'OL', '2026-03-02', '2027-05-28', 0.25],
  ['P-022', 'YD', '2026-09-14', '2027-05-28', 0.4],
  ['P-022', 'AK', '2026-01-05', '2027-05-28', 0.25],
  ['P-023', 'OL', '2026-03-09', '2026-11-20', 0.2],
  ['P-024', 'YD', '2026-09-14', '2027-05-28', 0.5],
  ['P-024', 'SA-BN', '2026-09-14', '2026-12-18', 0.15, 'Soft'],
];

/** The bookings: one line is a person on a project for a while. */
export function allocationsSheet(): SampleSheet {
  return {
    name: 'Allocations',
    tabColour: '#2F5D8A',
    lead: [['Bookings - resource managers keep this list']],
    columns: [
      { header: 'Project ID', look: 'text', width: 80 },
      { header: 'Resource', look: 'text', width: 200 },
      { header: 'From', look: 'date', width: 90 },
      { header: 'To', look: 'date', width: 90 },
      { header: '% alloc.', look: 'percent', width: 75 },
      { header: 'Effort (hours)', look: 'number', width: 100 },
      { header: 'Booking', look: 'text', width: 80 },
    ],
    rows: LINES.map(([project, who, from, to, amount, booking]): readonly Cell[] => [
      // Some book by id, some by name: both are understood.
      ...[project, who.includes('-') ? who : personName(personBy(who)), day(from), day(to)],
      ...(amount <= 1 ? [amount, null] : [null, amount]),
      booking ?? 'Firm',
    ]),
  };
}

const MONTHS = [
  '2026-12-01',
  '2027-01-01',
  '2027-02-01',
  '2027-03-01',
  '2027-04-01',
  '2027-05-01',
  '2027-06-01',
];

const REQUESTS: readonly (readonly [project: string, role: string, ...shares: number[]])[] = [
  ['P-002', 'ERP consultant', 0, 0.25, 0.25, 0.5, 0.5, 0.5, 0.5],
  ['P-002', 'Integration engineer', 0, 0, 0, 0.5, 0.5, 0.5, 0.5],
  ['P-005', 'Data engineer', 0, 0, 0, 0, 0.25, 0.25, 0.25],
  ['P-008', 'Cloud engineer', 0, 0.25, 0.25, 0.25, 1, 1, 1],
  ['P-008', 'Security engineer', 0, 0, 0.25, 0.25, 0.5, 0.5, 0.5],
  ['P-013', 'Integration engineer', 0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 0.25],
  ['P-018', 'Data engineer', 0, 0.5, 0.5, 1, 1, 1, 1],
  ['P-021', 'Data engineer', 0, 0, 0.25, 0.5, 0.5, 0.5, 0.5],
  ['P-024', 'Solution architect', 0, 0.25, 0.25, 0.25, 0.25, 0.25, 0],
];

/** The requests by month: what the projects still ask of each role, in full-time equivalents. */
export function requestsSheet(): SampleSheet {
  return {
    name: 'Open demand',
    tabColour: '#2F5D8A',
    lead: [],
    columns: [
      { header: 'Project', look: 'text', width: 80 },
      { header: 'Role needed', look: 'text', width: 170 },
      { header: 'Unit', look: 'center', width: 60 },
      ...MONTHS.map((month) => ({ header: day(month), look: 'number' as const, width: 80 })),
    ],
    rows: REQUESTS.map(([project, role, ...shares]): readonly Cell[] => [
      ...[project, role, 'FTE'],
      ...shares.map((share) => (share === 0 ? null : share)),
    ]),
  };
}
