/** What a risk may cost: the share that its probability stands for × its cost impact. */

import type { RaidItem } from '../model/raid.ts';
import { isOnScale, ratingStep } from './severity.ts';

/** Why an entry has no exposure. */
export type ExposureGap =
  | 'not-a-risk'
  | 'not-open'
  | 'probability'
  | 'cost-impact'
  | 'probability-and-cost-impact';

/** A sum of exposures and what it covers. */
export interface CoveredExposure {
  /** In the workbook's currency; `null` where no open risk has both a probability and a cost impact. */
  readonly sum: number | null;
  /** Open risks that have both. */
  readonly known: number;
  /** Open risks. */
  readonly count: number;
}

/** Amounts beyond this are no amounts of money: a slip of the keyboard, or a hostile row. */
const MOST_COST = 1e15;

/** A cost impact that can be counted, or `null`. A negative one is a gain: an opportunity. */
export function usableCost(costImpact: number | null): number | null {
  return costImpact !== null && Math.abs(costImpact) <= MOST_COST ? costImpact : null;
}

/**
 * The share that a probability from 1 to 5 stands for; between two steps it lies between their shares in proportion:
 * with the default scale 3 is 0.5 and 3.5 is 0.6. `null` where the rating is not on the scale.
 */
export function probabilityShare(rating: number | null, shares: readonly number[]): number | null {
  if (rating === null || !isOnScale(rating)) return null;
  const place = Math.min(4, Math.max(0, rating - 1));
  const step = Math.min(3, Math.floor(place));
  const lower = shares[step] as number;
  return lower + ((shares[step + 1] as number) - lower) * (place - step);
}

/**
 * A risk's exposure in hundredths of the currency, or NaN where `exposureGap` says what it lacks: expected monetary
 * value. A probability of 4 and a cost impact of 100,000 make 70,000.00 with the default scale.
 *
 * @source Expected monetary value: PMI, PMBOK Guide, 5th edition, section 11.4.2.2.
 */
export function exposureHundredths(
  item: Pick<RaidItem, 'probability' | 'costImpact'>,
  shares: readonly number[],
): number {
  const cost = usableCost(item.costImpact);
  const share = cost === null ? null : probabilityShare(item.probability, shares);
  return share === null || cost === null ? Number.NaN : toHundredths(share * cost);
}

/** More than two roundings can take off a product, and far less than a hundredth has. */
const NUDGE = 2 ** -48;
const MOST_NUDGED = 2 ** -7;

/** Rounded as a spreadsheet does, the half of a hundredth away from 0, though 0.7 × 1000.15 falls a hair short of 700.105. */
function toHundredths(amount: number): number {
  const size = Math.abs(amount) * 100;
  const hundredths = Math.floor(size + Math.min(size * NUDGE, MOST_NUDGED) + 0.5);
  // The nought that is added turns a negative zero into a plain one.
  return (amount < 0 ? -hundredths : hundredths) + 0;
}

/** What an open risk lacks for an exposure; only asked where it has none. */
export function exposureGap(item: Pick<RaidItem, 'probability' | 'costImpact'>): ExposureGap {
  const hasProbability = ratingStep(item.probability) !== null;
  if (hasProbability) return 'cost-impact';
  return usableCost(item.costImpact) === null ? 'probability-and-cost-impact' : 'probability';
}

/** Two parts of a sum of whole hundredths, each exact whatever the order and the number of rows. */
export interface HundredthsSum {
  high: number;
  low: number;
}

/** An empty sum. Its noughts are negative so that engines keep the parts as floating point from the start: sums outgrow small integers. */
export function emptySum(): HundredthsSum {
  return { high: -0, low: -0 };
}

const PART = 2 ** 26;

/** Adds whole hundredths to a sum. */
export function addHundredths(sum: HundredthsSum, hundredths: number): void {
  const high = Math.floor(hundredths / PART);
  sum.high += high;
  sum.low += hundredths - high * PART;
}

/** Adds a whole sum to another. */
export function addSum(sum: HundredthsSum, other: HundredthsSum): void {
  sum.high += other.high;
  sum.low += other.low;
}

/** The sum in the currency. */
export function amountOf(sum: HundredthsSum): number {
  return (sum.high * PART + sum.low) / 100;
}
