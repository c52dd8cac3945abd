/** The sample's benefits: what the projects are to bring, in money and in other units, and what has come so far. */

import type { Cell } from '../core/index.ts';
import { day, type SampleSheet } from './sample-sheet.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Project, benefit, unit, how much, by when, and how many per cent of it have come: between two bounds, `null` where nobody measured. */
type BenefitLine = readonly [
  project: string,
  benefit: string,
  unit: string,
  planned: number,
  by: string,
  came: readonly [least: number, most: number] | null,
];

/**
 * P-007 costs more than it still brings, P-006, P-011 and P-015 state no benefit, P-004 and P-010 are late with theirs, of
 * P-014 nobody has measured any.
 */
const BENEFIT_LINES: readonly BenefitLine[] = [
  ['P-001', 'Two finance systems fewer to run', 'AUD', 6_400_000, '2028-06-30', null],
  ['P-001', 'Days saved at the month’s close', 'days', 4, '2027-12-31', null],
  ['P-002', 'Early payment discounts', 'AUD', 2_600_000, '2028-06-30', null],
  ['P-003', 'Corrections of wrong pay avoided', 'AUD', 1_150_000, '2027-06-30', [0, 0]],
  ['P-003', 'Calls about pay avoided', 'calls a year', 9_000, '2027-06-30', null],
  ['P-004', 'Stock no longer bought twice', 'AUD', 450_000, '2026-09-30', [30, 40]],
  ['P-007', 'Data centre lease and power', 'AUD', 1_900_000, '2027-12-31', [0, 0]],
  ['P-008', 'Lease and power of the second hall', 'AUD', 5_200_000, '2028-12-31', null],
  ['P-009', 'Licences of the old platform', 'AUD', 980_000, '2027-06-30', [4, 9]],
  ['P-010', 'Cloud bill below the forecast', 'AUD', 640_000, '2026-10-30', [55, 70]],
  ['P-012', 'Audit findings closed', 'findings', 7, '2026-12-31', [40, 60]],
  ['P-013', 'Hours of access administration saved', 'hours a year', 5_200, '2027-12-31', null],
  ['P-014', 'Days until an intrusion is noticed', 'days', 12, '2026-10-30', null],
  ['P-016', 'Fraud by stolen passwords avoided', 'AUD', 120_000, '2026-10-30', [105, 120]],
  ['P-017', 'Hours of building reports saved', 'hours a year', 14_000, '2027-09-30', [5, 10]],
  ['P-017', 'Licences of the old warehouse tools', 'AUD', 900_000, '2027-09-30', [0, 0]],
  ['P-018', 'Customers kept', 'AUD', 3_400_000, '2028-06-30', null],
  ['P-019', 'Energy bought at the right hour', 'AUD', 1_300_000, '2027-06-30', [5, 12]],
  ['P-020', 'Calls answered without an agent', 'calls a year', 60_000, '2026-12-31', [30, 40]],
  ['P-022', 'Support of the old platform', 'AUD', 1_450_000, '2028-01-31', null],
  ['P-023', 'Fees of new partners', 'AUD', 520_000, '2026-11-30', [10, 18]],
  ['P-024', 'Payments rejected by the bank', '%', 0.02, '2027-12-31', null],
];

/** The tab of the benefits. */
export function benefitsSheet(random: SeededRandom): SampleSheet {
  return {
    name: 'Benefits',
    tabColour: '#2E7D5B',
    lead: [],
    columns: [
      { header: 'Project', look: 'text', width: 75 },
      { header: 'Benefit', look: 'text', width: 270 },
      { header: 'Unit', look: 'text', width: 95 },
      { header: 'Target', look: 'number', width: 95 },
      { header: 'Target date', look: 'date', width: 100 },
      { header: 'Realised to date', look: 'number', width: 110 },
    ],
    rows: BENEFIT_LINES.map((line) => benefitCells(line, random)),
  };
}

function benefitCells(
  [project, benefit, unit, planned, by, came]: BenefitLine,
  random: SeededRandom,
): readonly Cell[] {
  const realised = came === null ? null : roughly((planned * random.whole(...came)) / 100);
  return [project, benefit, unit, planned, day(by), realised];
}

/** Nobody measures a benefit to the dollar. */
function roughly(amount: number): number {
  const step = amount >= 10_000 ? 1000 : amount >= 100 ? 10 : 1;
  return Math.round(amount / step) * step;
}
