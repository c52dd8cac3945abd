/** The sample's milestones: every project's gates, spread over its life and true to its forecast. */

import type { Cell } from '../core/index.ts';
import type { SampleProject } from './sample-project.ts';
import { SAMPLE_PROJECTS } from './sample-projects.ts';
import { day, type SampleSheet } from './sample-sheet.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Name, kind, and how far along the project's planned span it lies. */
const GATES = [
  ['Business case approved', 'Gate', 0.06],
  ['Design accepted', 'Gate', 0.3],
  ['Build complete', 'Milestone', 0.68],
  ['User acceptance', 'Gate', 0.87],
  ['Go-live', 'Milestone', 1],
] as const;

/** What a vendor owes, by project. */
const DELIVERABLES: Readonly<Record<string, readonly [name: string, vendor: string, at: number]>> =
  {
    'P-001': ['Migration tool kit', 'ERP vendor', 0.55],
    'P-003': ['Award rule pack', 'Payroll vendor', 0.6],
    'P-007': ['Circuit to the second region', 'Carrier', 0.5],
    'P-014': ['Connector pack for the plant', 'Monitoring vendor', 0.75],
    'P-022': ['Connector for the old mainframe', 'Platform vendor', 0.58],
    'P-024': ['Certified payment formats', 'Bank', 0.45],
  };

/** All milestones, project by project. What lies before the as-of day and within the work done has an actual day. */
export function milestonesSheet(asOfDay: number, random: SeededRandom): SampleSheet {
  return {
    name: 'Milestones',
    tabColour: '#6B7F3A',
    lead: [],
    columns: [
      { header: 'Project', look: 'text', width: 75 },
      { header: 'Milestone', look: 'text', width: 250 },
      { header: 'Type', look: 'text', width: 100 },
      { header: 'Baseline date', look: 'date', width: 100 },
      { header: 'Fcst date', look: 'date', width: 100 },
      { header: 'Achieved', look: 'date', width: 100 },
      { header: 'Supplier', look: 'text', width: 150 },
      { header: 'Signed off', look: 'center', width: 80 },
    ],
    rows: SAMPLE_PROJECTS.flatMap((project) => projectMilestones(project, asOfDay, random)),
  };
}

function projectMilestones(
  project: SampleProject,
  asOfDay: number,
  random: SeededRandom,
): readonly (readonly Cell[])[] {
  const deliverable = DELIVERABLES[project.id];
  const lines = [
    ...GATES.map(([name, kind, at]) => ({ name, kind, at, vendor: '' })),
    ...(deliverable === undefined
      ? []
      : [
          { name: deliverable[0], kind: 'Deliverable', at: deliverable[2], vendor: deliverable[1] },
        ]),
  ].sort((one, other) => one.at - other.at);
  const start = day(project.start);
  const planned = day(project.baselineEnd) - start;
  const expected = day(project.forecastEnd || project.baselineEnd) - start;
  return lines.map(({ name, kind, at, vendor }) => {
    const baseline = weekdayBefore(start + Math.round(planned * at));
    const isReached = at < 1 ? at <= project.done && project.done > 0 : project.done === 1;
    const slipped = weekdayBefore(start + Math.round(expected * at));
    const forecast = isReached ? Math.min(slipped, asOfDay - random.whole(3, 12)) : slipped;
    const actual = isReached ? weekdayBefore(forecast) : null;
    // A milestone that is not reached cannot be expected in the past; the last one keeps the project's own forecast.
    const open = at < 1 ? Math.max(forecast, asOfDay + random.whole(5, 25)) : forecast;
    return [
      ...[
        project.id,
        name,
        kind,
        baseline,
        isReached ? weekdayBefore(forecast) : weekdayBefore(open),
      ],
      ...[actual, vendor === '' ? null : vendor, isReached ? random.pick(['x', 'x', null]) : null],
    ];
  });
}

/** The day itself, or the Friday before a weekend. Serial 2 was a Monday. */
function weekdayBefore(serial: number): number {
  const weekday = (serial - 2) % 7;
  return weekday > 4 ? serial - (weekday - 4) : serial;
}
