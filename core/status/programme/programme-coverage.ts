/** What the Programme tab rests on, what it leaves out, and which table would tell. */

import { DEPENDENCIES } from '../../model/dependencies.ts';
import { MILESTONES } from '../../model/milestones.ts';
import { PROJECTS } from '../../model/projects.ts';
import { RAID } from '../../model/raid.ts';
import type { TableId } from '../../model/tables.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { milestoneDay, tellsWhenReached } from '../../portfolio/plan-links.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import { changeSentences } from '../change-sentences.ts';
import { coverageRowsOf } from '../coverage-rows.ts';
import { knownHeader, knownRow } from '../known-rows.ts';
import { raidState } from '../left-out.ts';
import type { ProgrammeFigures } from './programme-figures.ts';

const TABLES_USED: readonly TableId[] = [
  ...(['projects', 'raid', 'milestones', 'dependencies', 'changes', 'artefacts'] as const),
  ...(['holidays', 'settings'] as const),
];
const LEAVING = [PROJECTS, RAID, MILESTONES, DEPENDENCIES];

/** Serves the decision how far to trust the rest of the tab, and which table to keep next. */
export function coverageRows(figures: ProgrammeFigures): DocumentRow[] {
  return coverageRowsOf(figures.portfolio, {
    leaving: LEAVING,
    missing: [
      ...changeSentences(figures.executive),
      ...missingTables(figures),
      ...unplacedSentences(figures),
    ],
    used: TABLES_USED,
    known: knownTable(figures),
  });
}

function missingTables({ portfolio, plan, programmes }: ProgrammeFigures): readonly string[] {
  const { milestones, dependencies } = portfolio;
  const hasColumn = milestones.some(({ source }) => source.columns['dependsOn'] !== undefined);
  const noLinks = plan.named === 0 && dependencies.length === 0;
  const raid = raidState(portfolio);
  return [
    ...(milestones.length === 0
      ? [
          'Left out: milestones. The table Milestones would tell which are late and what comes soon.',
        ]
      : []),
    ...(milestones.length > 0 && !milestones.some(tellsWhenReached)
      ? [
          'Left out: overdue milestones. The column Actual of Milestones would tell which are reached; without it, those whose day has passed are not spoken of.',
        ]
      : []),
    ...(raid === 'absent'
      ? ['Left out: issues and dependencies on others. The table RAID would tell.']
      : []),
    ...(noLinks
      ? [
          `Left out: what waits for what inside the plan. The column Depends on of Milestones${hasColumn ? ', which is empty' : ''}, or the table Dependencies, would tell; chains follow the RAID log alone.`,
        ]
      : []),
    ...(programmes.length === 1 && programmes[0]?.name === null
      ? [
          'Left out: programmes. The column Programme of Projects would tell which projects belong together.',
        ]
      : []),
  ];
}

function unplacedSentences({ plan, portfolio, slips }: ProgrammeFigures): readonly string[] {
  const { unknown } = plan;
  const lost = slips.filter(({ project }) => project === null).length;
  const loose = portfolio.milestones.filter(
    (_, row) => plan.names.projectOf(plan.rows.projects.length + row) === null,
  ).length;
  return [
    ...(unknown === 0
      ? []
      : [
          `${spellCount(unknown, 'name')} of what waits for what ${unknown === 1 ? 'means' : 'mean'} no project or milestone that can be found, or several: left out of the chains.`,
        ]),
    ...(lost === 0
      ? []
      : [
          `${spellCount(lost, 'slip')} of projects that are not in Projects: among the decisions, in no programme.`,
        ]),
    ...(loose === 0
      ? []
      : [`${spellCount(loose, 'milestone')} of projects that are not in Projects: left out.`]),
  ];
}

function knownTable(figures: ProgrammeFigures): DocumentRow[] {
  const { executive, portfolio, plan, dependencies, issueTotal } = figures;
  const { live } = executive;
  if (live.length === 0) return [];
  // Those of projects that Projects does not have are left out of the tab, and so of what is known of it.
  const running = portfolio.milestones.filter((_, row) => {
    const node = plan.rows.projects.length + row;
    return plan.isDone[node] === 0 && plan.names.projectOf(node) !== null;
  });
  const dated = running.filter((one) => milestoneDay(one) !== null).length;
  const issues = issueTotal.open;
  const graded = issues - issueTotal.ungraded;
  const named = live.filter(({ project }) => project.programme !== null).length;
  const judged = live.filter(({ standing }) => standing !== null).length;
  const slipKnown = dependencies.open - dependencies.unknown;
  const row = (name: string, known: number, count: number, missing: string) =>
    count === 0 ? [] : [knownRow(name, known, count, known === count ? null : missing)];
  return [
    knownHeader('Known of'),
    ...row('Projects with a programme', named, live.length, 'No programme is named'),
    ...row('Projects that can be judged', judged, live.length, 'Neither reported nor computed'),
    ...row('Open milestones with a day', dated, running.length, 'Neither forecast nor baseline'),
    ...row(
      'Open dependencies whose slip can be told',
      slipKnown,
      dependencies.open,
      'No day on which it is needed, or none on which it is promised',
    ),
    ...row('Open issues with a severity', graded, issues, 'Neither given nor computed'),
  ];
}
