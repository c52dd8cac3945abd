/** What is remembered of an id stays its own when somebody changes its case, in Review history as in Report history. */

import { expect, test } from 'vitest';
import { lastReview } from '../../../core/model/last-review.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { capacityFigures } from '../../../core/status/capacity-review/capacity-figures.ts';
import { findCapacityMoves } from '../../../core/status/capacity-review/capacity-moves.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { prioritisationFigures } from '../../../core/status/prioritisation/prioritisation-figures.ts';
import {
  findRankMoves,
  prioritisationItems,
} from '../../../core/status/prioritisation/rank-moves.ts';
import { reviewTable } from '../../../core/status/review-memory.ts';
import { benefitMoves } from '../../../core/status/value/benefit-move-block.ts';
import { valueFigures } from '../../../core/status/value/value-figures.ts';
import { AS_OF, afterReport, type Counts, smallPortfolio } from './small-portfolios.ts';

const TWO: Counts = {
  ...{ projects: 2, raid: 2, milestones: 2, benefits: 2, decisions: 2 },
  ...{ people: 2, work: 2, scores: 2 },
};

/** The portfolio after a report of its own, and the same with everything remembered under ids in small letters and more spaces. */
function spelled() {
  const now = smallPortfolio(TWO, 'late');
  const after = afterReport(now, now);
  const reviewHistory = after.reviewHistory.map((row) => ({
    ...row,
    id: ` ${row.id.toLowerCase()} `,
  }));
  return { after, other: { ...after, reviewHistory } satisfies Portfolio };
}

test('nobody has entered or left the ranking because ids are spelt otherwise', () => {
  const { after, other } = spelled();
  const movesOf = (portfolio: Portfolio) => findRankMoves(prioritisationFigures(portfolio, AS_OF));
  expect(movesOf(after).rankedTwice).toBe(2);
  expect(movesOf(other).moves).toEqual([]);
  expect(movesOf(other).rankedTwice).toBe(2);
});

test('nor is a person or a role newly over capacity, or gone', () => {
  const { after, other } = spelled();
  const movesOf = (portfolio: Portfolio) =>
    findCapacityMoves(capacityFigures(portfolio, AS_OF)).moves.map(
      ({ change, about, id, then }) => [...[change, about, id, then?.netHours]],
    );
  expect(movesOf(after).length).toBeGreaterThan(0);
  expect(movesOf(other)).toEqual(movesOf(after));
});

test('what has come of a benefit is still compared', () => {
  const { other } = spelled();
  const benefits = other.benefits.map((one) => ({ ...one, realised: 5 }));
  const { moves } = benefitMoves(valueFigures(executiveFigures({ ...other, benefits }, AS_OF)));
  expect(moves.map(({ former, now }) => [former, now])).toEqual([
    [1, 5],
    [1, 5],
  ]);
});

test('figures are found too, and a second run of the day takes nothing back', () => {
  const { after, other } = spelled();
  expect(lastReview(other.reviewHistory, 'prioritisation', AS_OF)?.figureOf('unranked')).toBe(0);
  const items = prioritisationItems(prioritisationFigures(after, AS_OF));
  const day = other.reviewHistory[0]?.reportDay ?? 0;
  const { rows } = reviewTable(other, day, 'prioritisation', items);
  // Their ids are written anew as they are spelt now; a row without a name would take one back.
  expect(rows.filter(([, , , , name]) => name === null)).toEqual([]);
});
