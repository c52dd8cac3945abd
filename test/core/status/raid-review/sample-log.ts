/** A RAID log on which every block of the RAID review has something to say, as of Monday 23 November 2026. */

import type { RaidItem } from '../../../../core/model/raid.ts';
import { makeRaidItem } from '../../portfolio/make-project.ts';
import { day } from '../../raid/make-log.ts';

const FACTS: readonly Partial<RaidItem>[] = [
  {
    id: 'R-001',
    title: 'Year-end close collides with the cut-over',
    owner: 'CFO (A.B.)',
    raisedDay: day('2026-09-24'),
    dueDay: day('2026-11-14'),
    lastReviewedDay: day('2026-11-20'),
    status: 'open',
    probability: 4,
    impact: 5,
    costImpact: 400_000,
    response: 'mitigate',
    action: 'Agree on a freeze with the auditors',
  },
  {
    id: 'I-002',
    type: 'issue',
    project: 'data lake migration to the cloud',
    title: 'Vendor has left the site',
    owner: 'PM (E.F.)',
    raisedDay: day('2026-07-01'),
    dueDay: day('2026-11-02'),
    lastReviewedDay: day('2026-10-30'),
    severity: 'high',
    action: 'Second vendor from December',
    escalatedTo: 'Programme manager',
  },
  {
    id: 'R-003',
    project: 'P-099',
    title: 'Licence audit',
    raisedDay: day('2026-11-18'),
    probability: 2,
    costImpact: 90_000,
  },
  {
    id: 'D-004',
    type: 'dependency',
    project: 'P-004',
    title: 'Sign-in by the identity platform',
    owner: 'pm  (e.f.)',
    raisedDay: day('2026-10-23'),
    dueDay: day('2026-12-18'),
    lastReviewedDay: day('2026-11-16'),
    severity: 'medium',
    action: 'Agree on an interim sign-in',
    neededByDay: day('2026-12-18'),
    provider: 'P-002',
  },
  {
    id: 'D-005',
    type: 'dependency',
    project: 'P-004',
    title: 'Terms of use',
    owner: 'Counsel (G.H.)',
    raisedDay: day('2026-11-16'),
    severity: 'low',
    action: 'Draft by the legal team',
    provider: 'Legal',
  },
  {
    id: 'A-006',
    type: 'assumption',
    project: 'P-002',
    title: 'Contractors keep their old accounts until March',
    owner: 'CISO (C.D.)',
    raisedDay: day('2026-08-24'),
    dueDay: day('2027-03-01'),
    lastReviewedDay: day('2026-11-23'),
    severity: 'low',
    action: 'Ask again in January',
    escalatedTo: 'Steering committee',
  },
  {
    id: 'R-007',
    title: 'Closed before it was raised',
    raisedDay: day('2026-11-02'),
    closedDay: day('2026-10-02'),
    status: 'closed',
    impact: 5,
  },
  { id: 'R-008', title: 'Nobody knows when', status: 'closed', raisedDay: day('2026-01-05') },
];

/** Six open entries and two closed ones that contradict themselves. */
export const SAMPLE_LOG: readonly RaidItem[] = FACTS.map((facts, index) =>
  makeRaidItem({ ...facts, sheetRow: index + 1 }),
);
