/** The sample's projects of the programmes Cyber uplift, Data and AI, and Integration. */

import { project, type SampleProject } from './sample-project.ts';

const FINANCE = 'Chief financial officer · MB';
const OPERATIONS = 'Head of operations · LN';
const TECHNOLOGY = 'Chief information officer · PW';
const SECURITY = 'Chief information security officer · HD';
const DATA = 'Chief data officer · SV';
const CUSTOMER = 'Head of customer service · AG';

/** In the order of their ids. */
export const CYBER_DATA_AND_INTEGRATION_PROJECTS: readonly SampleProject[] = [
  project(
    'P-012',
    'Privileged access management',
    ['Cyber uplift', 'Cybersecurity', 'Hybrid', 'Build'],
    [SECURITY, 'TS', 'GR', 'Identity'],
    ['2026-02-16', '2026-12-18', '2027-01-29', 0.68],
    [1_420_000, 1_020_000, 1_490_000],
    'Amber',
    {
      reason: 'Service accounts of the plant systems still to be found',
      pathToGreen: 'Scan the plant network in the November window',
      mandate: 'Audit finding',
    },
  ),
  project(
    'P-013',
    'Identity governance and joiner-mover-leaver',
    ['Cyber uplift', 'Cybersecurity', 'Agile', 'Design'],
    [SECURITY, 'TS', 'GR', 'Identity, Payroll'],
    ['2026-07-06', '2027-06-25', '2027-06-25', 0.18],
    [1_100_000, 205_000, 1_100_000],
    'Green',
    {
      decision: 'Name payroll or identity as the master of job titles',
      decisionBy: '2026-12-04',
    },
  ),
  project(
    'P-014',
    'Security monitoring platform',
    ['Cyber uplift', 'Cybersecurity', 'Hybrid', 'Test'],
    [SECURITY, 'TS', 'KY', 'Monitoring'],
    ['2025-12-01', '2026-09-25', '2026-10-30', 0.88],
    [1_950_000, 1_905_000, 1_990_000],
    'Green',
    { reason: 'Log sources 41 of 46', updated: '2026-10-16' },
  ),
  project(
    'P-015',
    'Network segmentation of plant sites',
    ['Cyber uplift', 'Infrastructure', 'Waterfall', 'Build'],
    [OPERATIONS, 'TS', 'TB', 'Plant network'],
    ['2026-01-19', '2026-11-27', '2027-04-30', 0.41],
    [2_600_000, 1_740_000, 3_050_000],
    'Red',
    {
      reason: 'Plant stops are only granted in the spring outage',
      pathToGreen: 'Move six sites to the April outage; accept the residual risk until then',
      decision: 'Accept the residual risk for six sites until April',
      decisionBy: '2026-10-23',
      mandate: 'Regulator',
    },
  ),
  project(
    'P-016',
    'Multi-factor sign-in for contractors',
    ['Cyber uplift', 'Cybersecurity', 'Agile', 'Closed'],
    [SECURITY, 'TS', 'GR', 'Identity'],
    ['2026-02-02', '2026-07-31', '2026-08-14', 1],
    [310_000, 298_000, 298_000],
    'Green',
    { actualEnd: '2026-08-14', updated: '2026-08-28' },
  ),
  project(
    'P-017',
    'Enterprise data platform',
    ['Data and AI', 'Data & AI', 'Agile', 'Build'],
    [DATA, 'WL', 'CE', 'Data platform'],
    ['2025-10-06', '2026-12-18', '2027-02-26', 0.7],
    [3_600_000, 2_870_000, 3_960_000],
    'Amber',
    {
      reason: 'Access rules for personal data are not agreed',
      pathToGreen: 'Privacy review on 25 November',
      decision: 'Approve the access rules for personal data',
      decisionBy: '2026-11-27',
    },
  ),
  project(
    'P-018',
    'Single view of the customer',
    ['Data and AI', 'Data & AI', 'Agile', 'Design'],
    [CUSTOMER, 'WL', 'LF', 'Data platform, Customer apps'],
    ['2026-08-03', '2027-07-30', '2027-07-30', 0.15],
    [1_750_000, 190_000, 1_750_000],
    'Green',
  ),
  project(
    'P-019',
    'Demand forecasting with machine learning',
    ['Data and AI', 'Data & AI', 'Agile', 'Build'],
    [OPERATIONS, 'WL', 'IN', 'Data platform'],
    ['2026-04-20', '2026-12-18', '2026-12-18', 0.66],
    [720_000, 470_000, 715_000],
    'Green',
  ),
  project(
    'P-020',
    'Service desk assistant',
    ['Data and AI', 'Data & AI', 'Agile', 'Test'],
    [CUSTOMER, 'WL', 'IN', 'Service desk'],
    ['2026-05-18', '2026-11-27', '2026-12-04', 0.83],
    [390_000, 352_000, 395_000],
    'Green',
  ),
  project(
    'P-021',
    'Reporting warehouse retirement',
    ['Data and AI', 'Data & AI', 'Waterfall', 'Approval'],
    [DATA, 'WL', '', 'Warehouse'],
    ['2027-02-01', '2027-11-26', '', 0],
    [850_000, 0, null],
    '',
    { decision: 'Approve the business case', decisionBy: '2026-12-11', updated: '2026-10-30' },
  ),
  project(
    'P-022',
    'Integration platform replacement',
    ['Integration', 'Integration', 'Hybrid', 'Build'],
    [TECHNOLOGY, 'FK', 'EP', 'Integration platform'],
    ['2026-01-05', '2027-01-29', '2027-05-28', 0.52],
    [2_900_000, 1_960_000, 3_080_000],
    'Green',
    { reason: 'Interfaces moved: 71 of 138' },
  ),
  project(
    'P-023',
    'Partner API gateway',
    ['Integration', 'Integration', 'Agile', 'Release'],
    [CUSTOMER, 'FK', 'OL', 'API gateway'],
    ['2026-03-09', '2026-11-20', '2026-11-20', 0.97],
    [760_000, 715_000, 742_000],
    'Green',
  ),
  project(
    'P-024',
    'Bank and payments interface renewal',
    ['Integration', 'Software', 'Waterfall', 'Design'],
    [FINANCE, 'FK', 'YD', 'Payments, ERP'],
    ['2026-08-17', '2027-05-28', '2027-05-28', 0.2],
    [1_250_000, 240_000, 1_250_000],
    'Amber',
    {
      state: 'Paused',
      reason: 'Bank has not confirmed its test window',
      pathToGreen: 'Confirm the test window with the bank',
      mandate: 'Scheme change',
    },
  ),
];
