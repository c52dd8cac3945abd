/** The sample's projects of the programmes Finance core and Cloud foundations. */

import { project, type SampleProject } from './sample-project.ts';

const FINANCE = 'Chief financial officer · MB';
const OPERATIONS = 'Head of operations · LN';
const PEOPLE = 'Head of people · CT';
const TECHNOLOGY = 'Chief information officer · PW';
const CUSTOMER = 'Head of customer service · AG';

/** In the order of their ids. */
export const FINANCE_AND_CLOUD_PROJECTS: readonly SampleProject[] = [
  project(
    'P-001',
    'ERP core finance replacement',
    ['Finance core', 'ERP', 'Hybrid', 'Build'],
    [FINANCE, 'RD', 'JS', 'ERP, Payments'],
    ['2025-09-01', '2027-03-31', '2027-06-30', 0.62],
    [8_400_000, 5_610_000, 9_150_000],
    'Amber',
    {
      reason: 'Chart of accounts was agreed eleven weeks late; mock migration 2 moved to January',
      pathToGreen: 'Freeze the chart of accounts, run mock migration 3 with the auditors present',
      decision: 'Release 750,000 of contingency for the third mock migration',
      decisionBy: '2026-11-06',
    },
  ),
  project(
    'P-002',
    'Procure-to-pay on the new ERP',
    ['Finance core', 'ERP', 'Hybrid', 'Design'],
    [FINANCE, 'RD', 'MT', 'ERP, Supplier portal'],
    ['2026-06-01', '2027-09-30', '2027-09-30', 0.22],
    [2_150_000, 410_000, 2_150_000],
    'Green',
  ),
  project(
    'P-003',
    'Payroll and time capture migration',
    ['Finance core', 'ERP', 'Waterfall', 'Test'],
    [PEOPLE, 'NE', 'JS', 'Payroll, ERP'],
    ['2025-11-03', '2026-10-30', '2027-02-26', 0.81],
    [3_200_000, 2_990_000, 3_720_000],
    'Green',
    { reason: 'Parallel run 1 complete', mandate: 'Award compliance' },
  ),
  project(
    'P-004',
    'Asset and supplier master data clean-up',
    ['Finance core', 'Data & AI', 'Agile', 'Build'],
    [OPERATIONS, 'NE', 'VS', 'ERP, Asset register'],
    ['2026-03-02', '2026-12-18', '2026-12-18', 0.74],
    [640_000, 455_000, 630_000],
    'Green',
  ),
  project(
    'P-005',
    'Legacy finance archive and switch-off',
    ['Finance core', 'ERP', 'Waterfall', 'Intake'],
    [FINANCE, 'RD', '', 'Ledger 7'],
    ['2027-04-01', '2027-10-29', '', 0],
    [null, 0, null],
    '',
    { reason: 'Waiting for the go-live of P-001', updated: '2026-08-21' },
  ),
  project(
    'P-006',
    'Cloud landing zone and guardrails',
    ['Cloud foundations', 'Cloud', 'Agile', 'Release'],
    [TECHNOLOGY, 'JH', 'DV', 'Cloud'],
    ['2026-01-12', '2026-10-30', '2026-11-27', 0.95],
    [1_300_000, 1_255_000, 1_310_000],
    'Amber',
    {
      reason: 'Penetration test found two findings to close',
      pathToGreen: 'Retest on 24 November',
    },
  ),
  project(
    'P-007',
    'Data centre exit: wave 1',
    ['Cloud foundations', 'Infrastructure', 'Hybrid', 'Build'],
    [TECHNOLOGY, 'JH', 'DV', 'Data centre, Cloud'],
    ['2026-02-02', '2026-12-18', '2027-03-26', 0.55],
    [4_750_000, 3_380_000, 5_400_000],
    'Red',
    {
      reason: 'Circuit to the second region is eight weeks late; 14 servers have no owner',
      pathToGreen: 'Interim circuit from January; owners named by the architecture board',
      decision: 'Extend the data centre lease by one quarter (310,000)',
      decisionBy: '2026-11-13',
    },
  ),
  project(
    'P-008',
    'Data centre exit: wave 2',
    ['Cloud foundations', 'Infrastructure', 'Hybrid', 'Design'],
    [TECHNOLOGY, 'JH', 'PO', 'Data centre, Cloud'],
    ['2026-09-14', '2027-08-27', '2027-08-27', 0.12],
    [3_900_000, 260_000, 3_900_000],
    'Green',
  ),
  project(
    'P-009',
    'Container platform for customer apps',
    ['Cloud foundations', 'Cloud', 'Agile', 'Build'],
    [CUSTOMER, 'FK', 'HC', 'Customer apps, Cloud'],
    ['2026-04-06', '2027-02-26', '2027-03-12', 0.58],
    [1_850_000, 1_010_000, 1_890_000],
    'Green',
  ),
  project(
    'P-010',
    'Cloud cost control',
    ['Cloud foundations', 'Cloud', 'Agile', 'Test'],
    [FINANCE, 'FK', 'HC', 'Cloud'],
    ['2026-05-04', '2026-12-11', '2026-12-11', 0.85],
    [280_000, 214_000, 262_000],
    'Green',
  ),
  project(
    'P-011',
    'Backup and recovery modernisation',
    ['Cloud foundations', 'Infrastructure', 'Waterfall', 'Build'],
    [TECHNOLOGY, 'JH', 'PO', 'Backup, Data centre'],
    ['2026-03-16', '2027-01-29', '2027-02-05', 0.6],
    [980_000, 1_065_000, 1_180_000],
    'Green',
    { reason: 'All restore tests passed' },
  ),
];
