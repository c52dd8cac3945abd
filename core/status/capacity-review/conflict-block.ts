/** The conflicts, kind by kind: who, how bad, when, through which projects. */

import { CONFLICT_KINDS, type Conflict, type ConflictKind } from '../../capacity/conflict.ts';
import { CONFLICT_TITLES } from '../../capacity/conflict-sentence.ts';
import { makeSuggester } from '../../capacity/suggest-name.ts';
import { formatDayLong } from '../../day/serial.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { shorten } from '../break-text.ts';
import { cell, linkCell } from '../layout.ts';
import { percentCell } from '../percent-cell.ts';
import { textWidth } from '../text-width.ts';
import { type CapacityFigures, hasPlan } from './capacity-figures.ts';
import { HOURS_WORDS, whatText } from './conflict-words.ts';
import { type NamedProject, namedProjects, subjectPlace } from './named-in-plan.ts';
import { headerLine, quietLines, roomOf, rowOf, WEEK_GRID } from './week-columns.ts';
import { spanText } from './when-text.ts';

/** So many of each kind; a longer list is no list any more. */
const KIND_LIMIT = 15;
const WHEN = 4;
const WHAT = 11;
const PROJECTS = 17;
/** Of requests and unknown names more is to be said, and they have few projects. */
const FEW_PROJECTS = 22;

/**
 * All kinds in their order, each as it was ordered; one line where there is none. Serves the decision what moves, who takes it over, or
 * what waits, conflict by conflict.
 */
export function conflictBlock(figures: CapacityFigures): DocumentRow[] {
  const { conflicts } = figures;
  const title = 'Conflicts';
  if (conflicts.length === 0) {
    const none = 'None was found in what is known.';
    return WEEK_GRID.heading(
      title,
      hasPlan(figures) ? none : 'Not known without people and planned work.',
    );
  }
  const weeks = spellCount(figures.grid.periods, 'week');
  return [
    ...WEEK_GRID.heading(
      title,
      `${spellCount(conflicts.length, 'conflict')} in ${weeks}; neighbouring weeks are one. A week may stand under several kinds: do not add up. A project leads to its allocation. !: work in a week without capacity.`,
    ),
    ...CONFLICT_KINDS.flatMap((kind) =>
      kindRows(
        figures,
        kind,
        conflicts.filter((one) => one.kind === kind),
      ),
    ),
  ];
}

/** The projects in a row of cells from a column to the edge, each a link; what does not fit is counted. */
export function projectCells(
  projects: readonly NamedProject[],
  from: number,
): (readonly [number, DocumentCell])[] {
  const placed: (readonly [number, DocumentCell])[] = [];
  const end = WEEK_GRID.widths.length;
  let column = from;
  for (const [at, { id, place }] of projects.entries()) {
    const text = shorten(id, roomOf(from, 5));
    const columns = columnsFor(text, column);
    const left = projects.length - at;
    // Two columns stay for the count of the others.
    if (column + columns > end - (left > 1 ? 3 : 0)) {
      placed.push([column, cell(`and ${spellWhole(left)} more`, 'text')]);
      break;
    }
    placed.push([column, linkCell(text, place)]);
    column += columns;
  }
  return placed;
}

function columnsFor(text: string, from: number): number {
  let columns = 1;
  while (roomOf(from, columns) < textWidth(text) && columns < 6) columns += 1;
  return columns;
}

function kindRows(
  figures: CapacityFigures,
  kind: ConflictKind,
  conflicts: readonly Conflict[],
): DocumentRow[] {
  if (conflicts.length === 0) return [];
  const shown = conflicts.slice(0, KIND_LIMIT);
  const suggest = makeSuggester(figures.grid);
  return [
    headerLine(
      [
        [0, `${CONFLICT_TITLES[kind]}: ${spellWhole(conflicts.length)}`],
        [1, peakLabel(kind)],
        [2, HOURS_WORDS[kind] === '' ? '' : `h ${HOURS_WORDS[kind]}`],
        [WHEN, 'When'],
        [WHAT, whatLabel(figures, kind)],
        [projectsAt(kind), 'Projects'],
      ],
      [1, 2],
    ),
    ...shown.map((conflict) => conflictRow(figures, conflict, suggest)),
    ...(conflicts.length > shown.length
      ? quietLines(`and ${spellWhole(conflicts.length - shown.length)} more`)
      : []),
  ];
}

function projectsAt(kind: ConflictKind): number {
  return kind === 'unstaffed' || kind === 'unknown' ? FEW_PROJECTS : PROJECTS;
}

function conflictRow(
  figures: CapacityFigures,
  conflict: Conflict,
  suggest: (conflict: Conflict) => string | null,
): DocumentRow {
  const from = projectsAt(conflict.kind);
  const { subject, fromDay, toDay, periods, excessHours, projects, efforts } = conflict;
  const { horizon } = figures.grid;
  // Weeks are counted in the horizon: beside a span that reaches beyond it the number would be wrong.
  const isInView = fromDay >= (horizon.starts[0] as number) && toDay <= horizon.endDay;
  const weeks = periods === 0 || !isInView ? '' : `, ${spellCount(periods, 'week')}`;
  return rowOf([
    [0, linkCell(shorten(subject.name, roomOf(0, 1)), subjectPlace(figures, conflict))],
    [1, peakCell(conflict, figures.grid.settings.loadLimitShare)],
    [2, cell(excessHours ? Math.round(excessHours * 10) / 10 : null, 'hours')],
    [WHEN, cell(`${spanText(fromDay, toDay)}${weeks}`)],
    [WHAT, cell(shorten(whatText(figures, conflict, suggest), roomOf(WHAT, from - WHAT)) || null)],
    ...projectCells(namedProjects(figures, projects, efforts), from),
  ]);
}

function peakLabel(kind: ConflictKind): string {
  if (kind === 'too-many-projects') return 'Most';
  return kind === 'unknown' || kind === 'unstaffed' || kind === 'unavailable' ? '' : 'Worst';
}

function whatLabel({ grid }: CapacityFigures, kind: ConflictKind): string {
  if (kind === 'unknown') return 'What is missing';
  return kind === 'unstaffed'
    ? `Asked to ${formatDayLong(grid.horizon.endDay)}, and room for it`
    : 'Hours planned and there';
}

/** The worst week; `!` where there is one with work and no capacity at all, as in the heat map. */
function peakCell(
  { kind, peak, periodsWithoutCapacity }: Conflict,
  limitShare: number,
): DocumentCell {
  if (peakLabel(kind) === '') return cell(null, 'percent');
  if (kind !== 'too-many-projects' && periodsWithoutCapacity > 0) return cell('!', 'percent');
  if (peak === null) return cell(null, 'percent');
  if (kind === 'too-many-projects') return cell(peak, 'integer');
  return percentCell(peak, [1, limitShare]);
}
