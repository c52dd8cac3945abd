/** Roles that are nearly always full, and people without whom projects stand still. */

import type { Bottleneck } from '../../capacity/conflict.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { shorten } from '../break-text.ts';
import { cell, linkCell } from '../layout.ts';
import { percentCell } from '../percent-cell.ts';
import { type CapacityFigures, hasPlan } from './capacity-figures.ts';
import { projectCells } from './conflict-block.ts';
import { namedProjects } from './named-in-plan.ts';
import { headerLine, quietLines, roomOf, rowOf, WEEK_GRID } from './week-columns.ts';

const LIMIT = 15;
const WEEKS = 4;
const PROJECTS = 12;

/**
 * Both kinds, each ranked by hours beyond capacity, with the projects that wait. Serves the decision which role to hire or train for,
 * and which person to relieve of being the only one.
 */
export function bottleneckBlock(figures: CapacityFigures): DocumentRow[] {
  const { bottlenecks, grid } = figures;
  const { bottleneckLoadShare, bottleneckWeekShare } = grid.settings;
  const rule = `A role is a bottleneck with a load of ${spellShare(bottleneckLoadShare)} or more in ${spellShare(bottleneckWeekShare)} of the weeks; a single person, where two or more projects need the only one in a role.`;
  const none = hasPlan(figures) ? ' There is none.' : ' Not known without people and planned work.';
  return [
    ...WEEK_GRID.heading('Bottlenecks', `${rule}${bottlenecks.length === 0 ? none : ''}`),
    ...kindRows(figures, 'role', 'Roles'),
    ...kindRows(figures, 'single-person', 'Single points of failure'),
  ];
}

function kindRows(
  figures: CapacityFigures,
  kind: Bottleneck['kind'],
  title: string,
): DocumentRow[] {
  const own = figures.bottlenecks.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const shown = own.slice(0, LIMIT);
  return [
    headerLine(
      [
        [0, `${title}: ${spellWhole(own.length)}`],
        [1, 'Load'],
        [2, 'h over'],
        [WEEKS, `Weeks at ${spellShare(figures.grid.settings.bottleneckLoadShare)} or more`],
        [PROJECTS, 'Projects that wait'],
      ],
      [1, 2],
    ),
    ...shown.map((one) => bottleneckRow(figures, one)),
    ...(own.length > shown.length
      ? quietLines(`and ${spellWhole(own.length - shown.length)} more`)
      : []),
  ];
}

function bottleneckRow(figures: CapacityFigures, one: Bottleneck): DocumentRow {
  const { role, person, load, loadedPeriods, periods, excessHours, projects } = one;
  const rows = person === null ? figures.roles : figures.people;
  const row = rows.find(({ id }) => id === (person ?? role));
  const name = person === null || row === undefined ? role : `${row.name}`;
  return rowOf([
    [0, linkCell(shorten(name, roomOf(0, 1)), row?.place)],
    [1, percentCell(load, [figures.grid.settings.bottleneckLoadShare, 1])],
    [2, cell(excessHours > 0 ? Math.round(excessHours * 10) / 10 : null, 'hours')],
    [WEEKS, cell(`${spellWhole(loadedPeriods)} of ${spellCount(periods, 'week')}`)],
    ...projectCells(namedProjects(figures, projects, effortsOfRow(figures, one)), PROJECTS),
  ]);
}

/** The allocations that a bottleneck's projects have on it: on the person, or on the role by its people and requests. */
function effortsOfRow(
  { grid, people, roles }: CapacityFigures,
  one: Bottleneck,
): readonly number[] {
  const person = people.find(({ id }) => id === one.person)?.index ?? -1;
  const role = roles.find(({ id }) => id === one.role)?.index ?? -1;
  const { settings, isCounted } = grid;
  return grid.efforts.flatMap(({ status }, effort) => {
    if (isCounted[effort] !== 1) return [];
    if (status === 'tentative' && !settings.countTentative) return [];
    const who = grid.personOfEffort[effort] as number;
    if (person >= 0) return who === person ? [effort] : [];
    const of = who >= 0 ? grid.roleOfPerson[who] : grid.roleOfEffort[effort];
    return role >= 0 && of === role ? [effort] : [];
  });
}
