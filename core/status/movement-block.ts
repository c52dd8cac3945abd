/** What has changed since the last report, project by project: one block for every tab whose readers steer projects. */

import { formatDayLong } from '../day/serial.ts';
import type { DocumentCell, DocumentRow } from '../plan/tab-document.ts';
import { levelText } from '../portfolio/health-sentence.ts';
import type { ProjectMove, ProjectMoves } from '../portfolio/project-moves.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from './layout.ts';
import { levelCell } from './status-cell.ts';

const LIMIT = 20;

/**
 * The projects that turned, slipped, appeared or closed, each by name. Serves the decision which projects to talk about first:
 * those that have moved, not those that everybody knows already. Nothing in the first report: the line under the headline says that there is
 * no earlier one.
 */
export function movementBlock({ sinceDay, moves }: ProjectMoves): DocumentRow[] {
  const title = 'Since last time';
  if (sinceDay === null) return [];
  const since = `Since the report of ${formatDayLong(sinceDay)}`;
  if (moves.length === 0) {
    return heading(title, `${since} no project has turned, slipped, appeared or closed.`);
  }
  const shown = moves.slice(0, LIMIT);
  return [
    ...heading(title, `${since}: ${countsText(moves)}.`),
    headerRow([
      ...['ID', 'Project', 'Project manager', 'Stood', 'Stands', 'Ended', 'Ends'],
      'What has changed',
    ]),
    ...shown.map(moveRow),
    ...moreRows(moves.length, shown.length),
  ];
}

/** `2 turned worse, 1 slipped, 1 is new`; a project that turned and slipped counts in both. */
function countsText(moves: readonly ProjectMove[]): string {
  const count = (test: (move: ProjectMove) => boolean) => moves.filter(test).length;
  const parts: readonly (readonly [number, string, string])[] = [
    [count(({ turned }) => turned === 'worse'), 'turned worse', 'turned worse'],
    [count(({ turned }) => turned === 'better'), 'turned better', 'turned better'],
    [count(({ slipDays }) => slipDays !== null), 'slipped', 'slipped'],
    [count(({ became }) => became === 'new'), 'is new', 'are new'],
    [count(({ became }) => became === 'reopened'), 'runs again', 'run again'],
    [count(({ became }) => became === 'finished'), 'was finished', 'were finished'],
    [count(({ became }) => became === 'stopped'), 'was stopped', 'were stopped'],
    [count(({ became }) => became === 'gone'), 'is no longer listed', 'are no longer listed'],
  ];
  return parts
    .flatMap(([many, one, more]) =>
      many === 0 ? [] : [`${spellWhole(many)} ${many === 1 ? one : more}`],
    )
    .join(', ');
}

function moveRow(move: ProjectMove): DocumentRow {
  const { id, name, project, became, standing, formerStanding, endDay, formerEndDay } = move;
  const isClosed = became === 'finished' || became === 'stopped' || became === 'gone';
  return tableRow([
    project === null ? cell(id) : linkCell(id, cellsOf(project, ['id'])[0]),
    wrapped(name),
    wrapped(project?.projectManager ?? null),
    became === 'new' ? cell(null) : levelCell(formerStanding),
    isClosed ? cell(null) : levelCell(standing),
    became === 'new' ? cell(null) : dayCell(formerEndDay),
    isClosed ? cell(null) : dayCell(endDay),
    wrapped(`${moveText(move)}.`),
  ]);
}

function dayCell(day: number | null): DocumentCell {
  return day === null ? cell(null) : cell(day, 'date');
}

/** What has changed of a project, as a sentence without its full stop: `Turned from ● Green to ◆ Red; ends 40 days later`. */
export function moveText(move: ProjectMove): string {
  const { became, turned, formerStanding, standing, slipDays } = move;
  switch (became) {
    case 'new':
      return 'New since then';
    case 'reopened':
      return 'Was closed, and runs again';
    case 'finished':
      return 'Finished';
    case 'stopped':
      return 'Stopped';
    case 'gone':
      return 'No longer in Projects';
    case null:
  }
  const slipped = slipDays === null ? null : `ends ${spellCount(slipDays, 'day')} later`;
  if (turned === null) return slipped === null ? 'No change' : `Ends ${slipped.slice(5)}`;
  const change = `Turned from ${levelText(formerStanding)} to ${levelText(standing)}`;
  return slipped === null ? change : `${change}; ${slipped}`;
}
