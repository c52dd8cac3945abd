/** What has moved in the ranking since the last one: across the cut line, past each other, in and out. */

import { compareIds } from '../../model/compare-ids.ts';
import { type LastReview, lastReview } from '../../model/last-review.ts';
import type { Project } from '../../model/projects.ts';
import { referenceKey } from '../../model/references.ts';
import type { ReviewRow } from '../../model/review-history.ts';
import { figureItems, type ReviewItem, thousandths } from '../review-memory.ts';
import type { PrioritisationFigures, ShownProject } from './prioritisation-figures.ts';

type Line = ReviewRow['line'];

/** To the other side of the cut line, into the ranking, out of it, or past others on the same side. */
export type RankChange = 'fell-below' | 'came-above' | 'entered' | 'left' | 'moved';

/** A project of which that is so; of several, the first in that order. */
export interface RankMove {
  readonly id: string;
  readonly name: string;
  readonly change: RankChange;
  /** `null` where it is not among the running projects any more. */
  readonly project: Project | null;
  readonly rank: number | null;
  readonly formerRank: number | null;
  readonly line: Line;
  readonly formerLine: Line;
  readonly score: number | null;
  /** `null` where it had none, or was scored by another method. */
  readonly formerScore: number | null;
  /** By how many places it rose among the projects that were ranked both times; negative: fell; `null` where it was not ranked both times. */
  readonly rose: number | null;
}

/** What has changed since the last ranking. */
export interface RankMoves {
  /** `null` where this is the first. */
  readonly last: LastReview | null;
  /** What fell below the line first, then what came above it, what entered, what left, then the longest ways. */
  readonly moves: readonly RankMove[];
  /** How many projects were ranked both times. */
  readonly rankedTwice: number;
}

/** Compares with the last ranking before the as-of day. What entered or left moves no other: places are counted among those ranked both times. */
export function findRankMoves(figures: PrioritisationFigures): RankMoves {
  const { portfolio, asOfDay, ranked, unranked, result } = figures;
  const last = lastReview(portfolio.reviewHistory, 'prioritisation', asOfDay);
  if (last === null) return { last, moves: [], rankedTwice: 0 };
  const former = last.rowsAbout('project');
  const isSameMethod = last.nameOf('method') === result.method;
  const twice = ranked.filter(
    ({ entry }) => (former.get(referenceKey(entry.id))?.rank ?? null) !== null,
  );
  const placesNow = placesOf(twice.map(({ entry }) => [entry.id, entry.rank as number]));
  const placesThen = placesOf(
    twice.map(({ entry }) => [entry.id, former.get(referenceKey(entry.id))?.rank as number]),
  );
  const moves: RankMove[] = [];
  const seen = new Set<string>();
  const push = (shown: ShownProject | null, id: string, row: ReviewRow | undefined) => {
    const rank = shown?.entry.rank ?? null;
    const formerRank = row?.rank ?? null;
    const line = shown?.entry.standing?.standing ?? null;
    const formerLine = row?.line ?? null;
    const [now, then] = [placesNow.get(id), placesThen.get(id)];
    const rose = now === undefined || then === undefined ? null : then - now + 0;
    const change = changeOf({ rank, formerRank, line, formerLine, rose });
    if (change === null) return;
    moves.push({
      ...{ id, name: shown?.project.name ?? row?.name ?? id, change },
      ...{ project: shown?.project ?? null, rank, formerRank, line, formerLine, rose },
      score: shown?.entry.score ?? null,
      formerScore: isSameMethod ? (row?.value ?? null) : null,
    });
  };
  for (const shown of [...ranked, ...unranked]) {
    const { id } = shown.entry;
    const key = referenceKey(id);
    if (seen.has(key)) continue;
    seen.add(key);
    push(shown, id, former.get(key));
  }
  for (const [key, row] of former) if (!seen.has(key)) push(null, row.id, row);
  return { last, moves: moves.sort(compareMoves), rankedTwice: twice.length };
}

function changeOf(
  one: Pick<RankMove, 'rank' | 'formerRank' | 'line' | 'formerLine' | 'rose'>,
): RankChange | null {
  const { rank, formerRank, rose } = one;
  const [is, was] = [sideOf(one.line), sideOf(one.formerLine)];
  if (was === 'above' && is === 'below') return 'fell-below';
  if (was === 'below' && is === 'above') return 'came-above';
  if (rank !== null && formerRank === null) return 'entered';
  if (rank === null && formerRank !== null) return 'left';
  return rose === null || rose === 0 ? null : 'moved';
}

/** What is forced is taken as well; what has no cost is on neither side. */
function sideOf(line: Line): 'above' | 'below' | null {
  if (line === 'below') return 'below';
  return line === 'above' || line === 'forced' ? 'above' : null;
}

/** By id, how many have a better rank; of two entries of one id the first counts. */
function placesOf(ranks: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sorted = ranks.map(([, rank]) => rank).sort((a, b) => a - b);
  const better = new Map<number, number>();
  sorted.forEach((rank, index) => {
    if (!better.has(rank)) better.set(rank, index);
  });
  const places = new Map<string, number>();
  for (const [id, rank] of ranks) {
    if (!places.has(id)) places.set(id, better.get(rank) as number);
  }
  return places;
}

const ORDER: readonly RankChange[] = ['fell-below', 'came-above', 'entered', 'left', 'moved'];

function compareMoves(a: RankMove, b: RankMove): number {
  const rank = ({ rank: now, formerRank }: RankMove) => now ?? formerRank ?? 0;
  return (
    ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
    (a.change === 'moved' ? Math.abs(b.rose ?? 0) - Math.abs(a.rose ?? 0) : 0) ||
    rank(a) - rank(b) ||
    compareIds(a.id, b.id)
  );
}

/** What the next ranking needs: the figures at the top, the method, and every running project with rank, score and line. */
export function prioritisationItems(figures: PrioritisationFigures): readonly ReviewItem[] {
  const { ranked, unranked, discussed, result } = figures;
  const { cutLine, method } = result;
  const budget = cutLine?.limits.find(({ kind }) => kind === 'budget');
  const isWeighted = method === 'weighted';
  return [
    ...figureItems({
      ranked: ['Ranked', ranked.length],
      unranked: ['Not ranked', unranked.length],
      discussed: ['To be discussed', isWeighted ? discussed.length : null],
      above: [
        'Above the line',
        cutLine === null ? null : cutLine.counts.above + cutLine.counts.forced,
      ],
      forced: ['Of them forced', cutLine?.counts.forced ?? null],
      below: ['Below', cutLine?.counts.below ?? null],
      available: ['Budget available', budget?.available ?? null],
      used: ['Used above the line', budget?.used ?? null],
    }),
    { about: 'figure', id: 'method', name: method },
    ...[...ranked, ...unranked].map(
      ({ entry }): ReviewItem => ({
        ...{ about: 'project', id: entry.id, name: entry.name, rank: entry.rank },
        value: entry.score === null ? null : thousandths(entry.score),
        line: entry.standing?.standing ?? null,
      }),
    ),
  ];
}
