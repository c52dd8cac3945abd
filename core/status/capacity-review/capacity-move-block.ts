/** What has changed since the last Capacity review: who is newly over capacity, who is relieved, which roles are newly short. */

import { formatDayLong } from '../../day/serial.ts';
import type { LastReview } from '../../model/last-review.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { shorten } from '../break-text.ts';
import { cell, linkCell } from '../layout.ts';
import { percentCell } from '../percent-cell.ts';
import { thousandths } from '../review-memory.ts';
import { type CapacityFigures, hasPlan } from './capacity-figures.ts';
import { poolLoad } from './capacity-headline.ts';
import type { CapacityMoves, LoadChange, LoadMove } from './capacity-moves.ts';
import { headerLine, quietLines, roomOf, rowOf, WEEK_GRID } from './week-columns.ts';

const LIMIT = 20;
const THEN = 4;
const OVER_THEN = 8;
const WORDS = 13;

/**
 * Serves the decision whom to relieve now: those who have come over capacity since the last review, and whether what was decided
 * then has helped. Nothing in the first review: the line under the headline says that there is no earlier one.
 */
export function capacityMoveBlock(figures: CapacityFigures, found: CapacityMoves): DocumentRow[] {
  const { last, wasKnown, moves } = found;
  if (last === null) return [];
  const title = 'Since last time';
  const limit = figures.grid.settings.loadLimitShare;
  const since = `the Capacity review of ${formatDayLong(last.reportDay)}`;
  if (!hasPlan(figures)) return WEEK_GRID.heading(title, `Not known: no load can be computed now.`);
  if (!wasKnown) return WEEK_GRID.heading(title, `Not known: ${since} knew no load.`);
  const text =
    moves.length === 0
      ? `Since ${since} nobody has come ${overText(limit)} or out of it, and no role.`
      : `Since ${since}: ${countsText(moves, limit)}.`;
  const shown = moves.slice(0, LIMIT);
  return [
    ...WEEK_GRID.heading(title, text),
    ...quietLines(`${poolText(figures, found)} ${horizonText(figures)}`),
    ...settingsLines(figures, last),
    ...(shown.length === 0
      ? []
      : [
          headerLine(
            [
              [0, 'Who'],
              [1, 'Load'],
              [2, 'h over'],
              [THEN, 'Load then'],
              [OVER_THEN, 'Hours over then'],
              [WORDS, 'What has changed'],
            ],
            [1, 2],
          ),
          ...shown.map((move) => moveRow(move, limit)),
        ]),
    ...(moves.length > shown.length
      ? quietLines(`and ${spellWhole(moves.length - shown.length)} more`)
      : []),
  ];
}

/** `2 people have come over capacity, 1 is relieved; 1 role has become short`. */
function countsText(moves: readonly LoadMove[], limit: number): string {
  const count = (about: LoadMove['about'], change: LoadChange) =>
    moves.filter((one) => one.about === about && one.change === change).length;
  const part = (many: number, noun: readonly [string, string], words: readonly [string, string]) =>
    many === 0 ? [] : [`${spellCount(many, noun[0], noun[1])} ${many === 1 ? words[0] : words[1]}`];
  const person = ['person', 'people'] as const;
  const role = ['role', 'roles'] as const;
  const over = limit === 1 ? 'over' : overText(limit);
  const short = limit === 1 ? 'short' : overText(limit);
  const become = limit === 1 ? 'become' : 'come';
  return [
    ...part(count('person', 'over'), person, [`has come ${over}`, `have come ${over}`]),
    ...part(count('person', 'relieved'), person, ['is relieved', 'are relieved']),
    ...part(count('role', 'over'), role, [`has ${become} ${short}`, `have ${become} ${short}`]),
    ...part(count('role', 'relieved'), role, [`is ${short} no longer`, `are ${short} no longer`]),
    ...part(
      moves.filter(({ change }) => change === 'gone').length,
      [`that was ${over}`, `that were ${over}`],
      ['is listed no longer', 'are listed no longer'],
    ),
  ].join(', ');
}

/** `over capacity`, or `above 80%` where Settings draws the limit elsewhere. */
function overText(limit: number): string {
  return limit === 1 ? 'over capacity' : `above ${spellShare(limit)}`;
}

/** What Settings says otherwise than then: part of what has changed comes from that alone. Nothing where it was not remembered. */
function settingsLines({ grid }: CapacityFigures, last: LastReview): DocumentRow[] {
  const { loadLimitShare: limit, countTentative } = grid.settings;
  const then = (id: string, now: number): number => last.figureOf(id) ?? now;
  const limitThen = then('limit', thousandths(limit));
  const weeksThen = then('weeks', grid.periods);
  const countedThen = then('countsTentative', Number(countTentative));
  const changes = [
    ...(limitThen === thousandths(limit)
      ? []
      : [`the limit was ${spellShare(limitThen)} then, and is ${spellShare(limit)} now`]),
    ...(weeksThen === grid.periods
      ? []
      : [
          `${spellCount(weeksThen, 'week was', 'weeks were')} looked at then, and ${spellWhole(grid.periods)} now`,
        ]),
    ...(countedThen === Number(countTentative)
      ? []
      : [`tentative work ${countTentative ? 'counts now, and did not then' : 'counted then'}`]),
  ];
  if (changes.length === 0) return [];
  return quietLines(`Part of what has changed comes from Settings: ${changes.join('; ')}.`);
}

/** `Of all people’s hours 82% (4,100 of 5,000) were booked then, 91% (4,550 of 5,000) are now.` */
function poolText(figures: CapacityFigures, { last }: CapacityMoves): string {
  const pool = poolLoad(figures);
  const then = {
    load: last?.figureOf('load') ?? null,
    demand: last?.figureOf('demandHours') ?? null,
    net: last?.figureOf('netHours') ?? null,
  };
  if (pool.load === null || then.load === null || then.demand === null || then.net === null) {
    return 'How much of all people’s hours was booked then is not known.';
  }
  const before = bookedText(then.load, then.demand, then.net);
  const now = bookedText(pool.load, pool.demandHours, pool.netHours);
  return `Of all people’s hours ${before} were booked then, ${now} are now.`;
}

function bookedText(load: number, demandHours: number, netHours: number): string {
  if (Math.round(demandHours) === 0) return `none of ${spellWhole(netHours)}`;
  return `${spellShare(load)} (${spellWhole(demandHours)} of ${spellWhole(netHours)})`;
}

function horizonText({ grid }: CapacityFigures): string {
  const weeks = grid.periods === 1 ? 'week' : spellCount(grid.periods, 'week');
  return `Each review looks at the ${weeks} from its own day: weeks that are over count no more, and new ones have come.`;
}

function moveRow(move: LoadMove, limit: number): DocumentRow {
  const { name, now, then } = move;
  const loadThen =
    then === null || then.demandHours === null || !then.netHours
      ? null
      : then.demandHours / then.netHours;
  const overThen = then?.overHours ?? null;
  return rowOf([
    [0, linkCell(shorten(name, roomOf(0, 1)), now?.place)],
    [1, percentCell(now?.load ?? null, [limit, 1])],
    [
      2,
      cell(
        now === null || now.overHours <= 0 ? null : Math.round(now.overHours * 10) / 10,
        'hours',
      ),
    ],
    [THEN, cell(loadThen === null ? null : spellShare(loadThen, [limit, 1]))],
    [OVER_THEN, cell(overThen === null ? null : hoursThen(overThen))],
    [WORDS, cell(`${moveText(move, limit)}.`)],
  ]);
}

function hoursThen(hours: number): string {
  return Math.round(hours) === 0 ? 'none' : spellCount(Math.round(hours), 'hour');
}

/**
 * What has changed, as a sentence without its full stop: `Newly over capacity in 3 weeks`. `limit` is the share of capacity that counts as
 * the limit now.
 */
export function moveText({ about, change, now, then }: LoadMove, limit: number): string {
  const weeks = (count: number | null | undefined) => spellCount(count ?? 0, 'week');
  const isRole = about === 'role';
  const whole = isRole ? 'short' : 'over';
  const was = limit === 1 ? whole : overText(limit);
  switch (change) {
    case 'over': {
      const words = isRole && limit === 1 ? 'short of people' : overText(limit);
      const isNew = then === null ? ', and not there last time' : '';
      return `▲ Newly ${words} in ${weeks(now?.overPeriods)}${isNew}`;
    }
    case 'relieved':
      return isRole
        ? `▼ ${capitalised(was)} no longer: was in ${weeks(then?.overWeeks)}`
        : `▼ Relieved: was ${was} in ${weeks(then?.overWeeks)}`;
    case 'gone':
      return `Was ${was} in ${weeks(then?.overWeeks)}, and is listed no longer`;
  }
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
