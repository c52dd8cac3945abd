/** All projects that have something to do in one table, and those that have nothing in one line; then who has how much of it. */

import { formatDayLong } from '../../day/serial.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { barCell } from '../bar-cell.ts';
import {
  cell,
  headerRow,
  heading,
  line,
  linkCell,
  moreRows,
  tableRow,
  wrapped,
} from '../layout.ts';
import { projectsLeftOut } from '../left-out.ts';
import { joinWords } from '../list-words.ts';
import { partSentence } from '../part-clause.ts';
import { standingCell } from '../status-cell.ts';
import { type BusyProject, type DeliveryFigures, tellsWhatToDo } from './delivery-figures.ts';
import { type DeliveryItem, kindWord } from './delivery-item.ts';

const LIMIT = 100;
const HAVE = ['has', 'have', 'has nothing'] as const;
const OWNER_LIMIT = 20;
/** So many of an owner’s projects are named. */
const OWNER_PROJECTS = 4;
/** So many projects with nothing to do are named. */
const IDLE_LIMIT = 20;

/** Serves the decision which projects to talk through this week, and in which order. */
export function overviewBlock(figures: DeliveryFigures): DocumentRow[] {
  const { busy, executive, portfolio, untilDay } = figures;
  const title = 'The projects at a glance';
  const running = spellCount(executive.live.length, 'running project');
  const left = projectsLeftOut(portfolio);
  if (!tellsWhatToDo(figures)) {
    return heading(title, `Not known: no table tells what is to be done on ${running}.${left}`);
  }
  if (busy.length === 0) {
    return heading(title, `Nothing to do by ${formatDayLong(untilDay)} on ${running}.${left}`);
  }
  const shown = busy.slice(0, LIMIT);
  return [
    ...heading(
      title,
      `${partSentence(busy.length, executive.live.length, ['running project', 'running projects'], HAVE)} something overdue, blocked or due by ${formatDayLong(untilDay)}; most overdue and blocked first. What is both counts in both.${left}`,
    ),
    headerRow(
      ['ID', 'Project', 'Project manager', 'Stands', 'Overdue', 'Blocked', 'Due', 'First of all'],
      ['Overdue', 'Blocked', 'Due'],
    ),
    ...shown.map(projectRow),
    ...moreRows(busy.length, shown.length),
    ...idleRows(figures),
  ];
}

function projectRow({ assessment, counts, items }: BusyProject): DocumentRow {
  const { project } = assessment;
  const [first] = items;
  return tableRow([
    linkCell(project.id, cellsOf(project, ['id'])[0]),
    wrapped(project.name),
    wrapped(project.projectManager ?? 'not named'),
    standingCell(assessment),
    cell(counts.overdue === 0 ? null : counts.overdue, 'integer'),
    cell(counts.blocked === 0 ? null : counts.blocked, 'integer'),
    cell(counts.due === 0 ? null : counts.due, 'integer'),
    wrapped(first === undefined ? null : firstText(first)),
  ]);
}

function firstText({ kind, title, owner }: DeliveryItem): string {
  const what = kind === 'end' ? title : `${kindWord(kind)}: ${title}`;
  return `${what} (${owner ?? 'no owner'})`;
}

/** `Nothing to do on P-004, P-006 and 12 more.` */
function idleRows({ idle }: DeliveryFigures): DocumentRow[] {
  if (idle.length === 0) return [];
  const shown = idle.slice(0, IDLE_LIMIT).map(({ project }) => project.id);
  const rest = idle.length - shown.length;
  const more = rest === 0 ? '' : ` and ${spellWhole(rest)} more`;
  return [line(`Nothing overdue, blocked or due: ${shown.join(', ')}${more}.`, 'muted')];
}

/** Serves the decision whom to relieve, and who takes what nobody has. */
export function ownerBlock({ owners, total }: DeliveryFigures): DocumentRow[] {
  if (owners.length === 0) return [];
  const nobody = owners.find(({ owner }) => owner === null);
  const named = owners.filter(({ owner }) => owner !== null);
  const shown = [...named.slice(0, OWNER_LIMIT), ...(nobody === undefined ? [] : [nobody])];
  const most = Math.max(...shown.map(({ counts }) => counts.items));
  return [
    ...heading(
      'Whose it is',
      `${wholeText(total.items, named.length, nobody?.counts.items ?? 0)}. A milestone is its vendor’s or else the project manager’s; an open request is the project manager’s.`,
    ),
    headerRow(
      ['To do', 'Owner', '', 'Overdue', 'Blocked', 'Due', '', 'On'],
      ['To do', 'Overdue', 'Blocked', 'Due'],
    ),
    ...shown.map(({ owner, counts, projects }) =>
      tableRow([
        cell(counts.items, 'integer'),
        wrapped(owner ?? 'no owner'),
        barCell(counts.items, most),
        cell(counts.overdue === 0 ? null : counts.overdue, 'integer'),
        cell(counts.blocked === 0 ? null : counts.blocked, 'integer'),
        cell(counts.due === 0 ? null : counts.due, 'integer'),
        cell(null),
        wrapped(projectsText(projects)),
      ]),
    ),
    ...moreRows(named.length, Math.min(named.length, OWNER_LIMIT)),
  ];
}

/** `9 things with 4 owners, and 2 with nobody`. */
function wholeText(items: number, owners: number, loose: number): string {
  if (owners === 0) {
    return `${spellCount(items, 'thing')}, and nobody is named for ${items === 1 ? 'it' : 'any'}`;
  }
  const rest = loose === 0 ? '' : `, and ${spellWhole(loose)} with nobody`;
  return `${spellCount(items - loose, 'thing')} with ${spellCount(owners, 'owner')}${rest}`;
}

/** `P-014, P-012 and 3 more`. */
function projectsText(projects: readonly string[]): string {
  const shown =
    projects.length <= OWNER_PROJECTS + 1 ? projects : projects.slice(0, OWNER_PROJECTS);
  const rest = projects.length - shown.length;
  return joinWords(rest === 0 ? shown : [...shown, `${spellWhole(rest)} more`]);
}
