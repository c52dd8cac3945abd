/** The sample's criteria, and every project's ratings. */

import type { Cell } from '../core/index.ts';
import { SAMPLE_PROJECTS } from './sample-projects.ts';
import { day, type SampleSheet } from './sample-sheet.ts';
import type { SeededRandom } from './seeded-random.ts';

const CRITERIA = [
  ['C-1', 'Strategic fit', 25, 'Business', 'Higher is better'],
  ['C-2', 'Customer benefit', 20, 'Business', 'Higher is better'],
  ['C-3', 'Cost saving', 15, 'Business', 'Higher is better'],
  ['C-4', 'Risk reduction', 15, 'Technical', 'Higher is better'],
  ['C-5', 'Architecture fit', 15, 'Technical', 'Higher is better'],
  ['C-6', 'Delivery complexity', 10, 'Technical', 'Lower is better'],
] as const;

/** What each kind of project is good at, by criterion; the ratings lie around it. */
const LEANINGS: Readonly<Record<string, readonly number[]>> = {
  ERP: [4, 3, 4, 3, 3, 4],
  Cloud: [4, 3, 3, 3, 5, 3],
  Infrastructure: [3, 2, 3, 4, 4, 4],
  Cybersecurity: [4, 2, 1, 5, 4, 3],
  'Data & AI': [4, 4, 3, 2, 3, 3],
  Integration: [3, 3, 3, 3, 5, 3],
  Software: [3, 3, 2, 4, 4, 3],
};

/** The tab of the criteria. */
export function criteriaSheet(): SampleSheet {
  return {
    name: 'Criteria',
    tabColour: '#7A5C8E',
    lead: [],
    columns: [
      { header: 'ID', look: 'text', width: 60 },
      { header: 'Criterion', look: 'text', width: 190 },
      { header: 'Weighting', look: 'number', width: 85 },
      { header: 'Lens', look: 'text', width: 95 },
      { header: 'Direction', look: 'text', width: 130 },
      { header: 'Scale from', look: 'number', width: 85 },
      { header: 'Scale to', look: 'number', width: 85 },
    ],
    rows: CRITERIA.map((criterion): readonly Cell[] => [...criterion, 1, 5]),
  };
}

/** The tab of the ratings, one row for each project; projects in intake are not rated on everything yet. */
export function scoresSheet(random: SeededRandom): SampleSheet {
  return {
    name: 'Scoring',
    tabColour: '#7A5C8E',
    lead: [['Scoring round of October 2026 - ratings from 1 (poor) to 5 (excellent)']],
    columns: [
      { header: 'Proj. Name', look: 'text', width: 280 },
      ...CRITERIA.map(([, name]) => ({ header: name, look: 'center' as const, width: 85 })),
      { header: 'Scored by', look: 'text', width: 150 },
      { header: 'Scored on', look: 'date', width: 90 },
    ],
    rows: SAMPLE_PROJECTS.filter((project) => project.stage !== 'Closed').map((project) => {
      const leaning = LEANINGS[project.type] ?? [];
      const isEarly = project.stage === 'Intake';
      const ratings = leaning.map((rating, at) =>
        isEarly && at > 2 ? null : Math.min(5, Math.max(1, rating + random.whole(-1, 1))),
      );
      const assessor = random.pick(['Portfolio analyst · QM', 'Enterprise architect · EV']);
      return [project.name, ...ratings, assessor, day('2026-10-14') + random.whole(0, 9)];
    }),
  };
}
