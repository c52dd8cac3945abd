/** The sample's people: eighteen, in the six roles that every project waits for. */

import type { Cell } from '../core/index.ts';
import { dayOrBlank, type SampleSheet } from './sample-sheet.ts';

/** One person. Hours are per week, `bau` to `unplanned` are shares, `rate` is dollars a day; `from` and `to` are empty for no end. */
export interface SamplePerson {
  readonly id: string;
  readonly role: string;
  readonly initials: string;
  readonly team: string;
  readonly skills: string;
  readonly hours: number;
  readonly from: string;
  readonly to: string;
  readonly bau: number;
  readonly onCall: number;
  readonly unplanned: number;
  readonly rate: number;
}

/** How a person appears in every other tab: `Solution architect · AK`. */
export function personName(person: SamplePerson): string {
  return `${person.role} · ${person.initials}`;
}

type PersonLine = readonly [
  id: string,
  role: string,
  initials: string,
  team: string,
  skills: string,
  hours: number,
  bau: number,
  onCall: number,
  rate: number,
  from?: string,
  to?: string,
];

const LINES: readonly PersonLine[] = [
  ['SA-AK', 'Solution architect', 'AK', 'Architecture', 'ERP, integration', 38, 0.1, 0, 1240],
  ['SA-BN', 'Solution architect', 'BN', 'Architecture', 'cloud, security', 38, 0.1, 0, 1240],
  ['SA-LF', 'Solution architect', 'LF', 'Architecture', 'data, AI', 30.4, 0.15, 0, 1190],
  ['ER-JS', 'ERP consultant', 'JS', 'Business systems', 'finance, payroll', 38, 0.15, 0, 1320],
  ['ER-MT', 'ERP consultant', 'MT', 'Business systems', 'procurement, assets', 38, 0.2, 0, 1320],
  [
    'ER-WQ',
    'ERP consultant',
    'WQ',
    'Contract',
    'data migration',
    40,
    0,
    0,
    1480,
    '2026-07-01',
    '2027-03-31',
  ],
  ['CL-DV', 'Cloud engineer', 'DV', 'Platforms', 'networks, landing zones', 38, 0.2, 0.1, 1090],
  ['CL-HC', 'Cloud engineer', 'HC', 'Platforms', 'containers, automation', 38, 0.2, 0.1, 1090],
  ['CL-PO', 'Cloud engineer', 'PO', 'Platforms', 'storage, backup', 38, 0.25, 0.1, 1040],
  ['SE-GR', 'Security engineer', 'GR', 'Cyber', 'identity', 38, 0.2, 0.1, 1160],
  ['SE-KY', 'Security engineer', 'KY', 'Cyber', 'monitoring, response', 38, 0.45, 0.15, 1160],
  ['SE-TB', 'Security engineer', 'TB', 'Cyber', 'networks', 38, 0.2, 0.1, 1130],
  ['DA-CE', 'Data engineer', 'CE', 'Data office', 'pipelines, modelling', 38, 0.15, 0.05, 1080],
  ['DA-IN', 'Data engineer', 'IN', 'Data office', 'machine learning', 38, 0.1, 0, 1150],
  ['DA-VS', 'Data engineer', 'VS', 'Data office', 'reporting, quality', 22.8, 0.2, 0, 990],
  [
    'IN-EP',
    'Integration engineer',
    'EP',
    'Integration',
    'interfaces, messaging',
    38,
    0.25,
    0.1,
    1110,
  ],
  ['IN-OL', 'Integration engineer', 'OL', 'Integration', 'API gateway', 38, 0.2, 0.1, 1110],
  [
    'IN-YD',
    'Integration engineer',
    'YD',
    'Contract',
    'payments',
    40,
    0,
    0,
    1390,
    '2026-09-14',
    '2027-06-30',
  ],
];

/** All people, in the order of their tab. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = LINES.map(
  ([id, role, initials, team, skills, hours, bau, onCall, rate, from = '', to = '']) => ({
    ...{ id, role, initials, team, skills, hours, bau, onCall, rate, from, to },
    unplanned: team === 'Contract' ? 0 : 0.05,
  }),
);

/** The person with these initials; asking for nobody is a mistake in the source of the sample. */
export function personBy(initials: string): SamplePerson {
  const person = SAMPLE_PEOPLE.find((one) => one.initials === initials);
  if (person === undefined) throw new Error(`Nobody has the initials ${initials}`);
  return person;
}

/** The tab of the people. */
export function peopleSheet(): SampleSheet {
  return {
    name: 'Resource pool',
    tabColour: '#2F5D8A',
    lead: [],
    columns: [
      { header: 'Resource ID', look: 'text', width: 90 },
      { header: 'Name', look: 'text', width: 190 },
      { header: 'Role', look: 'text', width: 150 },
      { header: 'Team', look: 'text', width: 120 },
      { header: 'Skills', look: 'text', width: 180 },
      { header: 'Hrs per week', look: 'number', width: 80 },
      { header: 'Available from', look: 'date', width: 105 },
      { header: 'Available to', look: 'date', width: 105 },
      { header: 'BAU %', look: 'percent', width: 70 },
      { header: 'On-call %', look: 'percent', width: 75 },
      { header: 'Unplanned %', look: 'percent', width: 90 },
      { header: 'Day rate', look: 'money', width: 80 },
    ],
    rows: SAMPLE_PEOPLE.map((person): readonly Cell[] => [
      person.id,
      personName(person),
      person.role,
      person.team,
      person.skills,
      person.hours,
      dayOrBlank(person.from),
      dayOrBlank(person.to),
      person.bau,
      person.onCall,
      person.unplanned,
      person.rate,
    ]),
  };
}
