/** HEALTH: where each project stands by its dates, its money, its RAID log and its names, and why. */

import { type Project, projectRow } from '../model/projects.ts';
import type { RaidItem } from '../model/raid.ts';
import { indexRows } from '../model/references.ts';
import { HEALTH_DEFAULTS } from '../model/settings/health-settings.ts';
import { assessProject, type ProjectAssessment } from '../portfolio/assess-project.ts';
import { healthSentences, unknownSentence } from '../portfolio/health-sentence.ts';
import { namedColumns } from '../portfolio/named-columns.ts';
import { NO_OPEN_RAID, type RaidFinding } from '../portfolio/raid-health.ts';
import { countOpenByProject } from '../raid/open-by-project.ts';
import { rankOpenRaid } from '../raid/top-raid.ts';
import { dayOf } from './day-of.ts';
import { defineRows } from './define-function.ts';
import { nameBoth, projectTable } from './project-argument.ts';
import { RAID_LOG, raidLogRow } from './raid-log-argument.ts';
import { Failure, type ResultCell, Unknown } from './result-cell.ts';
import { everyRow, type TableRows } from './table-rows.ts';
import { calendarOf, HOLIDAYS, WEEKEND } from './work-week.ts';

/** See the head of the file. */
export const HEALTH = defineRows({
  id: 'HEALTH',
  since: '0.2.0',
  topic: 'health',
  summary: 'Green, amber or red for each project, computed from its figures, and the reasons.',
  source: 'The Executive tab: the same rules, with the default settings and without capacity',
  notes: [
    'The worst of schedule, cost, RAID and names. Finished and stopped projects are not judged, nor those without dates and money of which RAID says nothing bad.',
    'A bad cell of the RAID log counts as blank there; a row that is blank in Project or Raised, or cannot tell its type, is left out. Lines at the end of the block say so.',
    'An entry of the RAID log counts for the project that it names; one whose project is not among those given counts for none.',
    'Without headers the columns are those of the Projects table, in its order; a row that sums up others fails.',
  ],
  args: [
    {
      ...projectTable([
        'id',
        'name',
        'stage',
        'state',
        'sponsor',
        'projectManager',
        'startDay',
        'baselineEndDay',
        'forecastEndDay',
        'actualEndDay',
        'completeShare',
        'budget',
        'actualCost',
        'forecastCost',
      ]),
      name: 'projects',
      needs: [],
      doc: 'The Projects table with its header row: as far as it has them ID, Name, State, Stage, Start, Baseline end, Forecast end, Actual end, % complete, Budget, Actual cost, Forecast cost, Sponsor, Project manager.',
    },
    {
      name: 'as_of',
      kind: 'date',
      shape: 'one',
      doc: 'The day on which the projects are looked at, such as TODAY().',
    },
    {
      ...RAID_LOG,
      name: 'raid_log',
      needs: ['project', 'raisedDay'],
      optional: true,
      doc: 'The RAID log with its header row: Project and Raised at least. Left out: RAID is not judged.',
    },
    HOLIDAYS,
    WEEKEND,
  ],
  columns: [
    {
      header: 'Status',
      kind: 'text',
      doc: 'green, amber or red; blank where the project is not judged.',
    },
    {
      header: 'Reason',
      kind: 'text',
      doc: 'Why it is not green, the gravest first; or why it is not judged. Blank where it is green.',
    },
  ],
  examples: [
    {
      doc: 'A register with its headers: late, on time, finished, nothing known.',
      args: [
        [
          ['ID', 'Start', 'Baseline end', 'Forecast end', 'Actual end', 'Budget', 'Forecast cost'],
          [
            'P-1',
            dayOf('2026-08-03'),
            dayOf('2026-11-27'),
            dayOf('2026-12-18'),
            null,
            100_000,
            104_000,
          ],
          [
            'P-2',
            dayOf('2026-08-03'),
            dayOf('2026-12-18'),
            dayOf('2026-12-18'),
            null,
            80_000,
            80_000,
          ],
          [
            'P-3',
            dayOf('2026-01-05'),
            dayOf('2026-06-26'),
            null,
            dayOf('2026-07-03'),
            50_000,
            null,
          ],
          ['P-4', null, null, null, null, null, null],
        ],
        dayOf('2026-11-16'),
      ],
      result: [
        ['Status', 'Reason'],
        ['red', 'Ends 15 working days after the baseline (17.6% of the plan).'],
        ['green', null],
        [null, 'Not judged: finished.'],
        [null, 'Not judged: neither a baseline nor a forecast end; no budget.'],
      ],
    },
    {
      doc: 'With a RAID log: one critical entry that is overdue makes a project amber.',
      args: [
        [
          ['ID', 'Name', 'Baseline end', 'Forecast end', 'Budget', 'Forecast cost'],
          ['P-1', 'Billing', dayOf('2026-12-18'), dayOf('2026-12-18'), 80_000, 90_000],
          ['P-2', 'Portal', dayOf('2026-12-18'), dayOf('2026-12-18'), 80_000, 80_000],
        ],
        dayOf('2026-11-16'),
        [
          ['Project', 'Type', 'Raised', 'Due', 'Probability', 'Impact'],
          ['portal', 'Risk', dayOf('2026-10-01'), dayOf('2026-11-02'), 5, 5],
        ],
        [[dayOf('2026-12-25')]],
        '0000011',
      ],
      result: [
        ['Status', 'Reason'],
        ['red', 'Forecast cost 12.5% over budget (10,000).'],
        ['amber', 'RAID: 1 high or critical overdue.'],
      ],
    },
  ],
  allRows(_, table, asOf, raidLog, holidays, weekend) {
    const calendar = calendarOf(weekend, holidays);
    if (calendar instanceof Failure) return calendar;
    const asOfDay = asOf as number;
    const projects = nameBoth(everyRow<Project>(table, projectRow));
    const findRaid = raidFinder(raidLog, projects, asOfDay);
    const findNamed = namedColumns(projects);
    return projects.map((project) => {
      const facts = {
        raid: findRaid(project),
        capacity: 'no-capacity-tables',
        named: findNamed(project),
      } as const;
      return cellsOf(assessProject(project, asOfDay, calendar, HEALTH_DEFAULTS, facts));
    });
  },
});

/** What the log says of a project, as the Executive tab reads it: a row that it leaves out is left out here. */
function raidFinder(
  log: TableRows,
  projects: readonly Project[],
  asOfDay: number,
): (project: Project) => RaidFinding {
  if (Object.keys(log.source.columns).length === 0) return () => 'no-raid-table';
  const troubled = new Set(log.troubles.map(({ row }) => row));
  const types = log.values['type'] as readonly unknown[];
  const items: RaidItem[] = [];
  let written = 0;
  for (const [row, item] of everyRow<RaidItem>(log, raidLogRow).entries()) {
    if (log.isBlank[row] === 1) continue;
    written += 1;
    const { project, raisedDay }: { project: unknown; raisedDay: unknown } = item;
    const isTypeBad = types[row] === null && troubled.has(row);
    if (project !== null && raisedDay !== null && !isTypeBad) items.push(item);
  }
  if (written > 0 && items.length === 0) return () => 'raid-unread';
  const counts = countOpenByProject(rankOpenRaid(items, asOfDay), indexRows(projects));
  return ({ id }) => counts.get(id) ?? NO_OPEN_RAID;
}

function cellsOf(assessment: ProjectAssessment): readonly ResultCell[] {
  const { computed, lifecycle, schedule, cost, reasons } = assessment;
  if (computed !== null) {
    const sentences = healthSentences(reasons);
    return [computed, sentences === '' ? null : sentences];
  }
  const unknown = lifecycle === 'live' ? [schedule.unknown, cost.unknown] : [lifecycle];
  const why = unknown.flatMap((one) => (one === null ? [] : unknownSentence(one))).join('; ');
  return [new Unknown(why), `Not judged: ${why}.`];
}
