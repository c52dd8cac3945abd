/** All programmes in one table: how their projects stand, what is late, what slips, where issues pile up. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { barCell } from '../bar-cell.ts';
import { cell, headerRow, heading, moreRows, tableRow, wrapped } from '../layout.ts';
import { projectsLeftOut } from '../left-out.ts';
import { addIssues, noIssues } from './issue-count.ts';
import { knownTables, type ProgrammeFigures, type ProgrammeGroup } from './programme-figures.ts';
import { issueText, NO_PROGRAMME, standingText } from './programme-words.ts';

const LIMIT = 40;

/** How many rows of the block stand above its first programme: the heading’s three and the header. */
export const GLANCE_HEAD_ROWS = 4;

/** The columns of the tab in which these stand, from 0. */
export const GLANCE_COLUMNS = { name: 1, milestones: 3, slips: 4, issues: 5 } as const;

const NUMBERS = ['Running', 'Milestones late', 'Slips', 'Issues open'];

/** The programmes that the table has room for, in its order. */
export function glanceGroups({ programmes }: ProgrammeFigures): readonly ProgrammeGroup[] {
  return programmes.slice(0, LIMIT);
}

/** Serves the decision which programme gets the round’s time: red projects, slips and late milestones beside each other. */
export function glanceBlock(figures: ProgrammeFigures): DocumentRow[] {
  const { programmes, executive, portfolio } = figures;
  const named = programmes.filter(({ name }) => name !== null).length;
  const loose = programmes.find(({ name }) => name === null)?.projects.length ?? 0;
  const counted = `${spellCount(executive.live.length, 'running project')} in ${spellCount(named, 'programme')}`;
  const rest = loose === 0 || named === 0 ? '' : `, ${spellWhole(loose)} of them in none`;
  const title = 'The programmes at a glance';
  const words = named === 0 ? 'No project names a programme' : `${counted}${rest}`;
  const shown = glanceGroups(figures);
  const known = knownTables(figures);
  const most = Math.max(0, ...programmes.map(({ issues }) => issues.open));
  return [
    ...heading(title, `${words}.${unknownText(known)}${projectsLeftOut(portfolio)}`),
    headerRow(
      [
        'Running',
        'Programme',
        'How they stand',
        'Milestones late',
        'Slips',
        'Issues open',
        '',
        'Of these issues',
      ],
      NUMBERS,
    ),
    ...shown.map((group) => groupRow(group, most, group.name ?? NO_PROGRAMME, known)),
    ...moreRows(programmes.length, shown.length),
    ...(programmes.length < 2 ? [] : [groupRow(allOf(figures), 0, 'All programmes', known)]),
  ];
}

function unknownText({ milestones, slips, issues }: ReturnType<typeof knownTables>): string {
  return milestones && slips && issues ? '' : ' A blank is not known, not none.';
}

function groupRow(
  group: Pick<ProgrammeGroup, 'projects' | 'lateMilestones' | 'slips' | 'issues'>,
  most: number,
  name: string,
  known: ReturnType<typeof knownTables>,
): DocumentRow {
  return tableRow([
    cell(group.projects.length, 'integer'),
    wrapped(name),
    wrapped(standingText(group)),
    cell(known.milestones ? group.lateMilestones : null, 'integer'),
    cell(known.slips ? group.slips.length : null, 'integer'),
    cell(known.issues ? group.issues.open : null, 'integer'),
    barCell(group.issues.open, most),
    wrapped(issueText(group.issues)),
  ]);
}

/** The sums of the table itself: what belongs to no running project is in none of them, and is said at the end of the tab. */
function allOf({ programmes, executive }: ProgrammeFigures) {
  const issues = noIssues();
  for (const group of programmes) addIssues(issues, group.issues);
  return {
    projects: executive.live,
    lateMilestones: programmes.reduce((sum, one) => sum + one.lateMilestones, 0),
    slips: programmes.flatMap((one) => one.slips),
    issues,
  };
}
