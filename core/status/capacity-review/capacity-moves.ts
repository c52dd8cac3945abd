/** Who has come over capacity since the last Capacity review and who has come out of it, and the same for roles. */

import { compareIds } from '../../model/compare-ids.ts';
import { type LastReview, lastReview } from '../../model/last-review.ts';
import { referenceKey } from '../../model/references.ts';
import type { ReviewRow } from '../../model/review-history.ts';
import { figureItems, type ReviewItem, thousandths } from '../review-memory.ts';
import { type CapacityFigures, hasPlan } from './capacity-figures.ts';
import { poolLoad, tentativeHours, unstaffedCount } from './capacity-headline.ts';
import type { LoadRow } from './load-rows.ts';

/** Over the limit now and not then; over then and not now; over then, and no table names it any more. */
export type LoadChange = 'over' | 'relieved' | 'gone';

/** A person or a role of which that is so. */
export interface LoadMove {
  readonly about: 'person' | 'role';
  readonly id: string;
  readonly name: string;
  readonly change: LoadChange;
  /** `null` where it is gone. */
  readonly now: LoadRow | null;
  /** `null` where it was not there yet. */
  readonly then: Pick<ReviewRow, 'demandHours' | 'netHours' | 'overHours' | 'overWeeks'> | null;
}

/** What has changed since the last review. */
export interface CapacityMoves {
  /** `null` where this is the first. */
  readonly last: LastReview | null;
  /** Whether that review knew any load: without, nothing is newly over. */
  readonly wasKnown: boolean;
  /** Newly over first, most hours first; then relieved, most hours then first; people before roles only in what they are, not in order. */
  readonly moves: readonly LoadMove[];
}

/** Compares with the last review before the as-of day. Nothing moves where the load is not known now, or was not then. */
export function findCapacityMoves(figures: CapacityFigures): CapacityMoves {
  const { portfolio, asOfDay, people, roles } = figures;
  const last = lastReview(portfolio.reviewHistory, 'capacity', asOfDay);
  const wasKnown = last !== null && last.rowsAbout('person').size > 0;
  if (last === null || !wasKnown || !hasPlan(figures)) return { last, wasKnown, moves: [] };
  const moves = [
    ...movesOf('person', people, last.rowsAbout('person')),
    ...movesOf('role', roles, last.rowsAbout('role')),
  ];
  return { last, wasKnown, moves: moves.sort(compareMoves) };
}

function movesOf(
  about: LoadMove['about'],
  rows: readonly LoadRow[],
  former: ReadonlyMap<string, ReviewRow>,
): readonly LoadMove[] {
  const moves: LoadMove[] = [];
  const seen = new Set<string>();
  for (const now of rows) {
    const { id, name } = now;
    const key = referenceKey(id);
    if (seen.has(key)) continue;
    seen.add(key);
    const then = former.get(key) ?? null;
    const isOver = now.overPeriods > 0;
    const wasOver = (then?.overWeeks ?? 0) > 0;
    if (isOver !== wasOver) {
      moves.push({ about, id, name, change: isOver ? 'over' : 'relieved', now, then });
    }
  }
  for (const [key, then] of former) {
    if (seen.has(key) || (then.overWeeks ?? 0) === 0) continue;
    const { id } = then;
    moves.push({ about, id, name: then.name ?? id, change: 'gone', now: null, then });
  }
  return moves;
}

const ORDER: readonly LoadChange[] = ['over', 'relieved', 'gone'];

function compareMoves(a: LoadMove, b: LoadMove): number {
  const hours = ({ change, now, then }: LoadMove) =>
    (change === 'over' ? now?.overHours : then?.overHours) ?? 0;
  return (
    ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
    hours(b) - hours(a) ||
    compareIds(a.id, b.id)
  );
}

/** What the next review needs: the figures at the top, and every person and role with hours and weeks over. */
export function capacityItems(figures: CapacityFigures): readonly ReviewItem[] {
  const { people, roles, grid } = figures;
  const isKnown = hasPlan(figures);
  const known = (value: number) => (isKnown ? value : null);
  const pool = poolLoad(figures);
  const items = figureItems({
    peopleOver: ['People over capacity', known(people.filter(isOverSomewhere).length)],
    overHours: ['Hours over, all people', known(sumOver(people))],
    rolesShort: ['Roles short of people', known(roles.filter(isOverSomewhere).length)],
    unstaffed: ['Requests unstaffed', known(unstaffedCount(figures))],
    load: ['Share of all hours booked', pool.load],
    demandHours: ['Hours booked', known(pool.demandHours)],
    netHours: ['Hours there', known(pool.netHours)],
    tentative: ['Tentative hours', known(tentativeHours(figures))],
    limit: ['Limit, share of capacity', grid.settings.loadLimitShare],
    weeks: ['Weeks looked at', grid.periods],
    countsTentative: ['Tentative work counts: 1, or not: 0', Number(grid.settings.countTentative)],
  });
  if (!isKnown) return items;
  return [...items, ...people.map(itemOf('person')), ...roles.map(itemOf('role'))];
}

function isOverSomewhere({ overPeriods }: LoadRow): boolean {
  return overPeriods > 0;
}

function sumOver(rows: readonly LoadRow[]): number {
  return rows.reduce((sum, { overHours }) => sum + overHours, 0);
}

function itemOf(about: LoadMove['about']) {
  return ({ id, name, demandHours, netHours, overHours, overPeriods }: LoadRow): ReviewItem => ({
    ...{ about, id, name, overWeeks: overPeriods },
    demandHours: thousandths(demandHours),
    netHours: thousandths(netHours),
    overHours: thousandths(overHours),
  });
}
