/** What the Delivery tab rests on, what it leaves out, and which table would tell. */

import { DECISIONS } from '../../model/decisions.ts';
import { MILESTONES } from '../../model/milestones.ts';
import { PROJECTS, type Project } from '../../model/projects.ts';
import { RAID } from '../../model/raid.ts';
import type { TableId } from '../../model/tables.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { isReached, milestoneDay, tellsWhenReached } from '../../portfolio/plan-links.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import { changeSentences } from '../change-sentences.ts';
import { coverageRowsOf } from '../coverage-rows.ts';
import { knownHeader, knownRow } from '../known-rows.ts';
import { raidState } from '../left-out.ts';
import type { DeliveryFigures } from './delivery-figures.ts';

const TABLES_USED: readonly TableId[] = [
  ...(['projects', 'raid', 'milestones', 'dependencies', 'decisions'] as const),
  ...(['changes', 'artefacts'] as const),
  ...(['allocations', 'staffingMatrix', 'people', 'settings'] as const),
];
const LEAVING = [PROJECTS, RAID, MILESTONES, DECISIONS];

/** Serves the decision how far to trust the rest of the tab, and which table to keep next. */
export function coverageRows(figures: DeliveryFigures): DocumentRow[] {
  return coverageRowsOf(figures.portfolio, {
    leaving: LEAVING,
    missing: [...changeSentences(figures.executive), ...missingSentences(figures)],
    used: TABLES_USED,
    known: knownTable(figures),
  });
}

function missingSentences({ portfolio, executive, raid }: DeliveryFigures): readonly string[] {
  const { milestones, allocations, staffingMatrix, decisions, projects } = portfolio;
  const { findProject } = executive;
  const state = raidState(portfolio);
  const asksDecisions = projects.some(
    ({ source }) => source.columns['decisionNeeded'] !== undefined,
  );
  const loose =
    milestones.filter(({ project }) => findProject(project) === null).length +
    raid.open.filter(({ project }) => project === null).length;
  return [
    ...(milestones.length === 0
      ? ['Left out: milestones. The table Milestones would tell which are due and overdue.']
      : milestones.some(tellsWhenReached)
        ? []
        : [
            'Left out: overdue milestones. The column Actual of Milestones would tell which are reached; without it, those whose day has passed are not spoken of.',
          ]),
    ...(state === 'absent'
      ? ['Left out: risks, issues and what is waited for. The table RAID would tell.']
      : []),
    ...(allocations.length + staffingMatrix.length === 0
      ? ['Left out: who is still missing. The table Allocations would tell.']
      : []),
    ...(decisions.length === 0 && !asksDecisions
      ? [
          'Left out: decisions. The column Decision needed of Projects, or the table Decisions, would tell.',
        ]
      : []),
    ...(loose === 0
      ? []
      : [
          `${spellCount(loose, 'milestone or open entry', 'milestones and open entries')} of projects that are not in Projects: left out.`,
        ]),
  ];
}

/** What is open of other projects is on no block of the tab, so that it is not counted here either. */
function knownTable({ executive, portfolio, raid, asOfDay }: DeliveryFigures): DocumentRow[] {
  const { live, findProject } = executive;
  if (live.length === 0) return [];
  const running = new Set<Project | null>(live.map(({ project }) => project));
  const open = portfolio.milestones.filter(
    (one) => running.has(findProject(one.project)) && !isReached(one, asOfDay),
  );
  const entries = raid.open.filter(({ project }) => running.has(project));
  const dated = open.filter((one) => milestoneDay(one) !== null).length;
  const due = entries.filter(({ entry }) => entry.dueInDays !== null).length;
  const owned = entries.filter(({ item }) => item.owner !== null && item.owner !== '').length;
  const managed = live.filter(({ project }) => project.projectManager !== null).length;
  const ended = live.filter(
    ({ project }) => project.forecastEndDay !== null || project.baselineEndDay !== null,
  ).length;
  const row = (name: string, known: number, count: number, missing: string) =>
    count === 0 ? [] : [knownRow(name, known, count, known === count ? null : missing)];
  return [
    knownHeader('Known of'),
    ...row('Projects with a manager', managed, live.length, 'No project manager is named'),
    ...row('Projects with an end', ended, live.length, 'Neither forecast nor baseline end'),
    ...row('Open milestones with a day', dated, open.length, 'Neither forecast nor baseline'),
    ...row(
      'Open RAID entries with a due day',
      due,
      entries.length,
      'No due day: never due, never overdue',
    ),
    ...row('Open RAID entries with an owner', owned, entries.length, 'No owner is named'),
  ];
}
