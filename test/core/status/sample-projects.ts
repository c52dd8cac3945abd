/** A small portfolio whose figures can be worked out by hand, as of Monday 23 November 2026. */

import { toSerial } from '../../../core/day/serial.ts';
import type { Project } from '../../../core/model/projects.ts';
import type { RaidItem } from '../../../core/model/raid.ts';
import { makeProject, makeRaidItem, PROJECT_COLUMNS } from '../portfolio/make-project.ts';

export const AS_OF = toSerial(2026, 11, 23);

const day = (text: string) => {
  const [year, month, dayOfMonth] = text.split('-').map(Number) as [number, number, number];
  return toSerial(year, month, dayOfMonth);
};

const FACTS: readonly Partial<Project>[] = [
  {
    id: 'P-001',
    name: 'ERP ledger renewal',
    programme: 'Finance platform',
    sponsor: 'CFO (A.B.)',
    projectManager: 'PM (G.H.)',
    completeShare: 0.7,
    startDay: day('2026-01-05'),
    baselineEndDay: day('2026-12-18'),
    forecastEndDay: day('2027-03-26'),
    budget: 2_400_000,
    forecastCost: 2_760_000,
    actualCost: 1_900_000,
    reportedStatus: 'green',
    decisionNeeded: 'Move the go-live behind the year-end close, or fund a second test cycle?',
    decisionByDay: day('2026-11-10'),
  },
  {
    id: 'P-002',
    name: 'Identity and access management',
    programme: 'Security',
    sponsor: 'CISO (C.D.)',
    projectManager: 'PM (G.H.)',
    completeShare: 0.8,
    startDay: day('2026-03-02'),
    baselineEndDay: day('2026-12-11'),
    forecastEndDay: day('2027-01-08'),
    budget: 800_000,
    forecastCost: 820_000,
    actualCost: 610_000,
    reportedStatus: 'green',
  },
  {
    id: 'P-003',
    name: 'Data lake migration to the cloud',
    programme: 'Data & AI',
    projectManager: 'PM (E.F.)',
    startDay: day('2026-02-02'),
    baselineEndDay: day('2026-10-30'),
    forecastEndDay: day('2026-11-13'),
    budget: 650_000,
    forecastCost: 700_000,
    reportedStatus: 'red',
    statusReason: 'Vendor left the site',
    pathToGreen: 'Second vendor from December',
    decisionNeeded: 'Which vendor takes over?',
    decisionByDay: day('2026-12-01'),
  },
  {
    id: 'P-004',
    name: 'Customer portal',
    programme: 'Digital',
    sponsor: 'COO (I.J.)',
    projectManager: 'PM (K.L.)',
    completeShare: 0.3,
    startDay: day('2026-06-01'),
    baselineEndDay: day('2027-06-30'),
    forecastEndDay: day('2027-06-30'),
    budget: 1_200_000,
    forecastCost: 1_180_000,
    actualCost: 300_000,
    reportedStatus: 'green',
  },
  {
    id: 'P-005',
    name: 'Network refresh',
    programme: 'Infrastructure',
    budget: 300_000,
    reportedStatus: 'amber',
    statusReason: 'Switches are on back order.',
    decisionNeeded: 'Accept the longer lead time?',
  },
  {
    id: 'P-006',
    name: 'Chat assistant pilot',
    programme: 'Data & AI',
    sponsor: 'COO (I.J.)',
    projectManager: 'PM (E.F.)',
    startDay: day('2026-09-07'),
    baselineEndDay: day('2027-02-26'),
    forecastEndDay: day('2027-02-26'),
  },
  {
    id: 'P-007',
    name: 'Payroll interface',
    programme: 'Finance platform',
    stage: 'closed',
    budget: 90_000,
    forecastCost: 95_000,
    actualCost: 95_000,
  },
  { id: 'P-008', name: 'Desktop search', programme: 'Digital', state: 'stopped', budget: 60_000 },
];

/** Six running projects, one closed, one stopped. */
export const SAMPLE_PROJECTS: readonly Project[] = FACTS.map((facts, index) =>
  makeProject({
    ...facts,
    source: { sheet: 'Projects', columns: PROJECT_COLUMNS },
    sheetRow: index + 1,
  }),
);

/** Three open entries, one of them on a project that nobody knows, and a closed one. */
export const SAMPLE_RAID: readonly RaidItem[] = [
  makeRaidItem({
    id: 'R-001',
    title: 'Year-end close collides with the cut-over',
    probability: 4,
    impact: 5,
    raisedDay: AS_OF - 60,
    dueDay: AS_OF - 9,
    owner: 'CFO (A.B.)',
    action: 'Agree on a freeze with the auditors',
  }),
  makeRaidItem({
    id: 'I-002',
    type: 'issue',
    project: 'data lake migration to the cloud',
    title: 'Vendor has left the site',
    severity: 'high',
    raisedDay: AS_OF - 20,
  }),
  makeRaidItem({ id: 'R-003', project: 'P-099', title: 'Licence audit', raisedDay: AS_OF - 5 }),
  makeRaidItem({ id: 'R-004', status: 'closed', impact: 5, raisedDay: AS_OF - 90 }),
].map((item, index) => ({ ...item, sheetRow: index + 1 }));
