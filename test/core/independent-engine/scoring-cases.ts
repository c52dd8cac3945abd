/** Small portfolios to be ranked: one by weights with the cut line, one by chance, one each by WSJF and RICE. */

import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { chance } from './chance.ts';
import type { Tabs } from './read-cells.ts';
import type { ScoringCase } from './scoring-formulas.ts';

const PROJECTS: readonly Cell[] = [
  'ID',
  'Name',
  'Budget',
  'Actual cost',
  'Forecast cost',
  'Mandatory',
];

function settings(...rows: readonly (readonly Cell[])[]): Grid {
  return [['Setting', 'Value'], ...rows];
}

const CRITERIA: Grid = [
  ['ID', 'Name', 'Weight', 'Lens', 'Direction', 'Scale min', 'Scale max'],
  ['C-1', 'Strategic fit', 30, 'business', 'higher is better', 1, 5],
  ['C-2', 'Benefit', 25, 'business', null, null, null],
  ['C-3', 'Urgency', 15, null, 'higher is better', 0, 10],
  ['C-4', 'Complexity', 17.5, 'technical', 'lower is better', 1, 10],
  ['C-5', 'Technical risk', 12.5, 'technical', 'lower is better', 0, 100],
];
const CRITERIA_NAMES = ['Strategic fit', 'Benefit', 'Urgency', 'Complexity', 'Technical risk'];

const WEIGHTS: Tabs = {
  Settings: settings(['Budget available', 1_000_000]),
  Criteria: CRITERIA,
  Projects: [
    PROJECTS,
    ['P-01', 'Portal', 250_000, null, null, null],
    ['P-02', 'Billing', 400_000.5, null, null, null],
    ['P-03', 'Archive', 120_000, null, null, 'no'],
    ['P-04', 'Identity', 310_000, null, null, null],
    ['P-05', 'Warehouse', null, null, null, null],
    ['P-06', 'Mobile', 180_000, null, null, null],
    ['P-07', 'Reporting', 90_000, null, null, null],
    ['P-08', 'Network', 75_000, null, null, null],
    ['P-09', 'Twin of Portal', 60_000, null, null, null],
    ['P-10', 'Hardly rated', 10_000, null, null, null],
    ['P-11', 'Never rated', 5000, null, null, null],
    ['P-12', 'Just rated enough', 15_000, null, null, null],
    ['P-13', 'Just to be discussed', 25_000, null, null, null],
  ],
  Scores: [
    ['Project', 'Assessor', ...CRITERIA_NAMES],
    ['P-01', 'PMO', 4, 3, 7, 6, 40],
    ['P-02', 'PMO', 5, 4, 9, 9, 75],
    ['P-02', 'Architecture', 3, null, 6, 8, 90],
    ['P-03', 'PMO', 2, 2, 1, 2, 5],
    ['P-04', 'PMO', 3, 5, null, 4, null],
    ['P-05', 'PMO', 5, 5, 10, 5, 50],
    ['P-06', 'PMO', 4.5, 3.5, 8, null, 20],
    ['P-07', 'PMO', 1, 1, 0, 1, 0],
    ['P-07', 'Architecture', 2, 1, 3, 1, 10],
    ['P-07', 'Finance', 2, 2, 2, 1, 15],
    ['P-08', 'PMO', 5, 5, 10, 10, 100],
    ['P-09', 'PMO', 4, 3, 7, 6, 40],
    ['P-10', 'PMO', null, 5, 9, null, null],
    // Exactly 60 of 100 % of the weight; a gap of exactly 25 points.
    ['P-12', 'PMO', 3, null, null, 7, 60],
    ['P-13', 'PMO', 4, 4, 5, 5.5, 50],
  ],
};

const COMMON = {
  minCoverageShare: 0.6,
  mandatoryFirst: false,
  cutCost: 'budget',
  cutRule: 'stop',
} as const;

/** Twenty projects, three assessors, gaps everywhere. */
function randomTabs(seed: number): Tabs {
  const { pick, whole, maybe } = chance(seed);
  const ids = Array.from({ length: 20 }, (_, at) => `P-${String(at + 1).padStart(2, '0')}`);
  const scales = [
    [1, 5],
    [1, 5],
    [0, 10],
    [1, 10],
    [0, 100],
  ] as const;
  const ratings = () => scales.map(([least, most]) => maybe(0.85, () => whole(least, most)));
  // What has to be done is rated, for a project without a score has no place.
  const isMandatory = (at: number) => at % 6 === 5;
  const mandatory = () => scales.map(([least, most]) => whole(least, most));
  const rows = ids.flatMap((id, at): Cell[][] => {
    if (isMandatory(at)) return [[id, 'PMO', ...mandatory()]];
    const assessors = ['PMO', 'Architecture', 'Finance'].slice(0, whole(0, 3));
    return assessors.map((assessor) => [id, assessor, ...ratings()]);
  });
  return {
    Settings: settings(
      ['Budget available', 1_250_000.5],
      ['Cut line cost', 'still to spend'],
      ['Cut line rule', 'skip'],
      ['Mandatory first', 'yes'],
      ['Minimum coverage', 0.75],
    ),
    Criteria: CRITERIA,
    Projects: [
      PROJECTS,
      ...ids.map((id, at): Cell[] => {
        const budget = isMandatory(at)
          ? whole(50, 150) * 1000
          : maybe(0.9, () => whole(50, 400) * 1000);
        const spent = isMandatory(at) ? 10_000.25 : maybe(0.9, () => whole(0, 20_000_000) / 100);
        const forecast = maybe(0.5, () => whole(50, 400) * 1001);
        return [
          id,
          `Project ${id}`,
          budget,
          spent,
          forecast,
          isMandatory(at) ? 'yes' : pick(['no', null]),
        ];
      }),
    ],
    Scores: [['Project', 'Assessor', ...CRITERIA_NAMES], ...rows],
  };
}

const WSJF: readonly string[] = ['Business value', 'Time criticality', 'RR/OE', 'Job size'];
const RICE: readonly string[] = ['Reach', 'Impact', 'Confidence', 'Effort'];

/** See the head of the file. */
export const SCORING_CASES: readonly ScoringCase[] = [
  {
    ...{ name: 'Weights', tabs: WEIGHTS, method: 'weighted', rated: CRITERIA_NAMES },
    ...COMMON,
    budgetAvailable: 1_000_000,
  },
  {
    ...{ name: 'Random ratings', tabs: randomTabs(7), method: 'weighted', rated: CRITERIA_NAMES },
    ...{ minCoverageShare: 0.75, mandatoryFirst: true, budgetAvailable: 1_250_000.5 },
    ...{ cutCost: 'still to spend', cutRule: 'skip' },
  },
  {
    ...{ name: 'WSJF', method: 'WSJF', rated: WSJF, ...COMMON, budgetAvailable: 440_000 },
    // The first three cost exactly what there is.
    tabs: {
      Settings: settings(['Scoring method', 'WSJF'], ['Budget available', 440_000]),
      Projects: [
        PROJECTS,
        ['P-01', 'Portal', 200_000, null, null, null],
        ['P-02', 'Billing', 150_000, null, null, null],
        ['P-03', 'Archive', 150_000, null, null, null],
        ['P-04', 'Identity', 120_000, null, null, null],
        ['P-05', 'Warehouse', 90_000, null, null, null],
        ['P-06', 'Mobile', 80_000, null, null, null],
      ],
      Scores: [
        ['Project', ...WSJF],
        ['P-01', 8, 5, 3, 13],
        ['P-02', 13, 20, 2, 8],
        ['P-03', 1, 0, 0, 3],
        ['P-04', 5, null, 3, 5],
        ['P-05', 16, 10, 6, 26],
        ['P-06', 3, 3, 3, 0],
      ],
    },
  },
  {
    ...{ name: 'RICE', method: 'RICE', rated: RICE, ...COMMON, budgetAvailable: 300_000 },
    tabs: {
      Settings: settings(['Scoring method', 'RICE'], ['Budget available', 300_000]),
      Projects: [
        PROJECTS,
        ['P-01', 'Portal', 200_000, null, null, null],
        ['P-02', 'Billing', 150_000, null, null, null],
        ['P-03', 'Archive', 100_000, null, null, null],
        ['P-04', 'Identity', null, null, null, null],
        ['P-05', 'Warehouse', 90_000, null, null, null],
      ],
      Scores: [
        ['Project', ...RICE],
        ['P-01', 2000, 1, 0.8, 4],
        ['P-02', 500, 3, 0.5, 1.5],
        ['P-03', 12_000, 0.25, 0.9, 7],
        ['P-04', 800, 2, 0.35, 3],
        ['P-05', 0, 2, 0.5, 3],
      ],
    },
  },
];
