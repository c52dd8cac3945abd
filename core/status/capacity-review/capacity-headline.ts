/** The figures at the top: who is over, by how much, and how much of the plan could be counted. */

import { formatDayLong } from '../../day/serial.ts';
import { type LastReview, lastReview } from '../../model/last-review.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { breakText } from '../break-text.ts';
import { cell, EMPTY_ROW, line } from '../layout.ts';
import { rowsLeftOut } from '../left-out.ts';
import { reviewNote } from '../review-memory.ts';
import { type CapacityFigures, hasPlan } from './capacity-figures.ts';
import { uncountedText } from './uncounted-hours.ts';
import { roomOf, rowOf, WEEK_GRID } from './week-columns.ts';

/** The columns in which the figures begin: all about equally wide. */
const PLACES = [0, 1, 6, 11, 16, 21, 26] as const;

const LABEL_LINES = 5;

interface Figure {
  readonly label: string;
  /** With its unit: as text it runs on over the narrow columns, and no program takes it for a number in disguise. */
  readonly figure: string;
  /** What has changed since the last review; `null`: nothing to say. */
  readonly note: string | null;
}

/** The pool as a whole, over the horizon: hours, and their share; `null` without capacity. */
export function poolLoad(figures: CapacityFigures): {
  readonly demandHours: number;
  readonly netHours: number;
  readonly load: number | null;
} {
  const { people } = figures;
  const demandHours = people.reduce((sum, one) => sum + one.demandHours, 0);
  const netHours = people.reduce((sum, one) => sum + one.netHours, 0);
  const isKnown = netHours > 0 && hasPlan(figures);
  return { demandHours, netHours, load: isKnown ? demandHours / netHours : null };
}

/**
 * Labels, figures under them and what has changed, then the line that says since when. Serves the decision whether the month’s work can
 * stay as it is planned.
 */
export function headlineRows(figures: CapacityFigures): DocumentRow[] {
  const { portfolio, asOfDay } = figures;
  const last = lastReview(portfolio.reviewHistory, 'capacity', asOfDay);
  const shown = figuresShown(figures, last);
  const notes = shown.map(({ note }) => note ?? undefined);
  const labels = shown.map(({ label }, at) => breakText(label, roomAt(at), LABEL_LINES));
  const height = Math.max(...labels.map((lines) => lines.length));
  const row = (
    texts: readonly (string | undefined)[],
    role: 'muted' | 'figure' | 'figure-line',
    high: number,
  ) =>
    rowOf(
      texts.flatMap((text, at) =>
        text === undefined ? [] : [[PLACES[at] as number, cell(text, role)] as const],
      ),
      role,
      high,
    );
  return [
    EMPTY_ROW,
    // Directly above their figures: a label of fewer lines begins further down.
    ...Array.from({ length: height }, (_, at) =>
      row(
        labels.map((lines) => lines[at - height + lines.length]),
        'figure-line',
        19,
      ),
    ),
    row(
      shown.map(({ figure }) => figure),
      'figure',
      32,
    ),
    ...(notes.every((note) => note === undefined) ? [] : [row(notes, 'muted', 22)]),
    line(
      last === null
        ? 'Since last time: there is no earlier Capacity review to compare with.'
        : `▲ and ▼ count the change since the Capacity review of ${formatDayLong(last.reportDay)}.`,
      'muted',
      26,
    ),
  ];
}

/** How many open requests start soon and have nobody. */
export function unstaffedCount({ conflicts }: CapacityFigures): number {
  return conflicts.filter((one) => one.kind === 'unstaffed').length;
}

/** Tentative hours of people and of open requests, over the horizon. */
export function tentativeHours({ grid }: CapacityFigures): number {
  return sumOf(grid.tentativeHours) + sumOf(grid.requestTentativeHours);
}

function figuresShown(figures: CapacityFigures, last: LastReview | null): readonly Figure[] {
  const { people, roles, grid, portfolio } = figures;
  const isPlanned = hasPlan(figures);
  const over = people.filter((one) => one.overPeriods > 0).length;
  const overHours = people.reduce((sum, one) => sum + one.overHours, 0);
  const short = roles.filter((one) => one.overPeriods > 0).length;
  const unstaffed = unstaffedCount(figures);
  const pool = poolLoad(figures);
  const tentative = tentativeHours(figures);
  const { counted, count } = grid.coverage;
  const unread = rowsLeftOut(portfolio, 'allocations') + rowsLeftOut(portfolio, 'staffingMatrix');
  const unknown = uncountedText(figures);
  const left = [
    ...(unknown === null ? [] : [unknown]),
    ...(unread === 0 ? [] : [spellCount(unread, 'more row')]),
  ];
  const limit = grid.settings.loadLimitShare;
  const above = `above ${spellShare(limit)}`;
  const known = (text: string) => (isPlanned ? text : 'not known');
  const some = (count: number, noun: string) =>
    known(Math.round(count) === 0 ? 'none' : spellCount(Math.round(count), noun));
  const note = (id: string, now: number) => (isPlanned ? reviewNote(last, id, now) : null);
  return [
    {
      label: `People with a week ${limit === 1 ? 'over capacity' : above}`,
      figure: known(`${spellWhole(over)} of ${spellWhole(people.length)}`),
      note: note('peopleOver', over),
    },
    {
      label: `Hours ${limit === 1 ? 'over' : above}, all people`,
      figure: some(overHours, 'hour'),
      note: note('overHours', overHours),
    },
    {
      label: `Roles with a week ${limit === 1 ? 'short of people' : above}`,
      figure: known(`${spellWhole(short)} of ${spellWhole(roles.length)}`),
      note: note('rolesShort', short),
    },
    {
      label: `Requests unstaffed, start within ${spellCount(portfolio.settings.unstaffedWeeks, 'week')}`,
      figure: some(unstaffed, 'request'),
      note: note('unstaffed', unstaffed),
    },
    {
      label: `${hoursLabel(pool)}; open requests ${unknown === null ? '' : 'and unknown names '}apart`,
      figure: pool.load === null ? 'not known' : `${spellShare(pool.load)} booked`,
      note: pool.load === null ? null : pointsNote(last, pool.load),
    },
    {
      label: grid.settings.countTentative
        ? 'Tentative, counted with the rest'
        : 'Tentative, not counted',
      figure: some(tentative, 'hour'),
      note: note('tentative', tentative),
    },
    {
      label: `Allocations counted${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`,
      figure: count === 0 ? 'none' : `${spellWhole(counted)} of ${spellWhole(count)}`,
      note: null,
    },
  ];
}

/** `4,550 of 5,000 hours of all people`; without a load only what there is. */
function hoursLabel({ demandHours, netHours, load }: ReturnType<typeof poolLoad>): string {
  if (Math.round(netHours) === 0) return 'Nobody has hours for projects';
  const there = `${spellWhole(netHours)} hours of all people`;
  if (load === null) return `of ${there}`;
  return `${Math.round(demandHours) === 0 ? 'none' : spellWhole(demandHours)} of ${there}`;
}

/** The share of all hours that is booked, in points of a hundred: `▲ 9 points`. */
function pointsNote(last: LastReview | null, load: number): string | null {
  if (last === null) return null;
  const then = last.figureOf('load');
  if (then === null) return 'not known then';
  const points = Math.round(load * 100) - Math.round(then * 100);
  if (points === 0) return 'no change';
  return `${points > 0 ? '▲' : '▼'} ${spellCount(Math.abs(points), 'point')}`;
}

function roomAt(at: number): number {
  const from = PLACES[at] as number;
  return roomOf(from, (PLACES[at + 1] ?? WEEK_GRID.widths.length) - from);
}

function sumOf(hours: Float64Array): number {
  return hours.reduce((sum, one) => sum + one, 0);
}
