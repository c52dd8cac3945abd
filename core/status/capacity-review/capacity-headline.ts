/** The figures at the top: who is over, by how much, and how much of the plan could be counted. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { breakText } from '../break-text.ts';
import { cell, EMPTY_ROW, line } from '../layout.ts';
import { rowsLeftOut } from '../left-out.ts';
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

/** Labels above figures; nothing is compared with an earlier day, which is said. */
export function headlineRows(figures: CapacityFigures): DocumentRow[] {
  const shown = figuresShown(figures);
  const labels = shown.map(({ label }, at) => breakText(label, roomAt(at), LABEL_LINES));
  const height = Math.max(...labels.map((lines) => lines.length));
  const row = (texts: readonly (string | undefined)[], role: 'muted' | 'figure', high: number) =>
    rowOf(
      texts.flatMap((text, at) =>
        text === undefined ? [] : [[PLACES[at] as number, cell(text, role)] as const],
      ),
      role,
      high,
    );
  return [
    EMPTY_ROW,
    row(
      shown.map(({ figure }) => figure),
      'figure',
      32,
    ),
    ...Array.from({ length: height }, (_, at) =>
      row(
        labels.map((lines) => lines[at]),
        'muted',
        19,
      ),
    ),
    line(
      'Since last time: the report history does not keep capacity. An earlier day’s Capacity review, where the workbook has one, is its record.',
      'muted',
      26,
    ),
  ];
}

function figuresShown(figures: CapacityFigures): readonly Figure[] {
  const { people, roles, conflicts, grid, portfolio } = figures;
  const isPlanned = hasPlan(figures);
  const over = people.filter((one) => one.overPeriods > 0).length;
  const overHours = people.reduce((sum, one) => sum + one.overHours, 0);
  const short = roles.filter((one) => one.overPeriods > 0).length;
  const unstaffed = conflicts.filter((one) => one.kind === 'unstaffed').length;
  const pool = poolLoad(figures);
  const tentative = sumOf(grid.tentativeHours) + sumOf(grid.requestTentativeHours);
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
  return [
    {
      label: `People with a week ${limit === 1 ? 'over capacity' : above}`,
      figure: known(`${spellWhole(over)} of ${spellWhole(people.length)}`),
    },
    {
      label: `Hours ${limit === 1 ? 'over' : above}, all people`,
      figure: known(spellCount(Math.round(overHours), 'hour')),
    },
    {
      label: `Roles with a week ${limit === 1 ? 'short of people' : above}`,
      figure: known(`${spellWhole(short)} of ${spellWhole(roles.length)}`),
    },
    {
      label: `Requests unstaffed, start within ${spellCount(portfolio.settings.unstaffedWeeks, 'week')}`,
      figure: known(spellCount(unstaffed, 'request')),
    },
    {
      label: `${pool.load === null ? '' : `${spellWhole(pool.demandHours)} `}of ${spellWhole(pool.netHours)} hours of all people; open requests ${unknown === null ? '' : 'and unknown names '}apart`,
      figure: pool.load === null ? 'not known' : `${spellShare(pool.load)} booked`,
    },
    {
      label: grid.settings.countTentative
        ? 'Tentative, counted with the rest'
        : 'Tentative, not counted',
      figure: known(spellCount(Math.round(tentative), 'hour')),
    },
    {
      label: `Allocations counted${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`,
      figure: count === 0 ? 'none' : `${spellWhole(counted)} of ${spellWhole(count)}`,
    },
  ];
}

function roomAt(at: number): number {
  const from = PLACES[at] as number;
  return roomOf(from, (PLACES[at + 1] ?? WEEK_GRID.widths.length) - from);
}

function sumOf(hours: Float64Array): number {
  return hours.reduce((sum, one) => sum + one, 0);
}
