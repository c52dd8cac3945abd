/** Whether a running project is still worth its money: the benefit that is to come, against what is still to be spent. */

import { compareIds } from '../../model/compare-ids.ts';
import type { ProjectAssessment } from '../../portfolio/assess-project.ts';
import {
  type BenefitFacts,
  type BenefitSum,
  groupByUnit,
  sumBenefits,
} from '../../portfolio/benefit-facts.ts';
import { soundNumber } from '../../portfolio/sound-values.ts';
import { projectCost } from '../../scoring/project-cost.ts';

/** What can be said of the money that a project still asks for. */
export type FundingVerdict =
  | 'worth' // more is to come than is to be spent
  | 'costs-more' // less is to come than is to be spent
  | 'no-benefit' // no row of Benefits names the project
  | 'not-in-money' // its benefits are in other units, or too many of them in other currencies to tell
  | 'no-amount' // its benefits in money have no number
  | 'no-cost' // what is still to be spent is not known
  | 'spent'; // nothing is left to be spent

/** One running project. */
export interface FundingCase {
  readonly assessment: ProjectAssessment;
  /** Forecast cost, without one the budget, less what is spent, never below 0; `null` where that is not known. */
  readonly costToComplete: number | null;
  /** Its benefits in money, or `null` where it has none. */
  readonly money: BenefitSum | null;
  /** Its benefits in other units. */
  readonly others: readonly BenefitSum[];
  /** How much is to come for each 1 that is still to be spent; `null` where either is not known or nothing is to be spent. */
  readonly returnOnRest: number | null;
  readonly verdict: FundingVerdict;
}

/** Judges a running project by its benefits. */
export function fundingCase(
  assessment: ProjectAssessment,
  benefits: readonly BenefitFacts[],
): FundingCase {
  const costToComplete = projectCost(assessment.judged, 'still to spend');
  const sums = groupByUnit(benefits).map(sumBenefits);
  const money = sums.find(({ unit }) => unit.isMoney) ?? null;
  const toCome = money?.toCome.sum ?? null;
  const others = sums.filter(({ unit }) => !unit.isMoney);
  const hasBoth = costToComplete !== null && costToComplete > 0 && toCome !== null;
  return {
    ...{ assessment, costToComplete, money },
    others,
    returnOnRest: hasBoth ? soundNumber(toCome / costToComplete) : null,
    verdict: verdictOf(costToComplete, benefits.length, money, others),
  };
}

function verdictOf(
  costToComplete: number | null,
  benefits: number,
  money: BenefitSum | null,
  others: readonly BenefitSum[],
): FundingVerdict {
  if (costToComplete === 0) return 'spent';
  if (benefits === 0) return 'no-benefit';
  if (money === null) return 'not-in-money';
  if (money.toCome.sum === null) return 'no-amount';
  if (costToComplete === null) return 'no-cost';
  if (money.toCome.sum >= costToComplete) return 'worth';
  // What comes in another currency may be the rest.
  return others.some(({ unit }) => unit.isForeign) ? 'not-in-money' : 'costs-more';
}

const NOT_JUSTIFIED: readonly FundingVerdict[] = ['costs-more', 'no-benefit'];

/** Those whose money the figures do not justify: what costs more than it brings, by the gap; then those without a benefit, by cost. */
export function notJustified(cases: readonly FundingCase[]): readonly FundingCase[] {
  const gap = ({ costToComplete, money }: FundingCase) =>
    (costToComplete ?? 0) - (money?.toCome.sum ?? 0);
  return cases
    .filter(({ verdict }) => NOT_JUSTIFIED.includes(verdict))
    .sort(
      (a, b) =>
        NOT_JUSTIFIED.indexOf(a.verdict) - NOT_JUSTIFIED.indexOf(b.verdict) ||
        gap(b) - gap(a) ||
        compareIds(a.assessment.project.id, b.assessment.project.id),
    );
}

const RANKED: readonly FundingVerdict[] = ['worth', 'not-in-money', 'no-amount', 'no-cost'];

/** The other projects that still ask for money: the highest return first, then those of which none can be computed, by cost. */
export function worthFunding(cases: readonly FundingCase[]): readonly FundingCase[] {
  return cases
    .filter(({ verdict }) => RANKED.includes(verdict))
    .sort(
      (a, b) =>
        RANKED.indexOf(a.verdict) - RANKED.indexOf(b.verdict) ||
        (b.returnOnRest ?? 0) - (a.returnOnRest ?? 0) ||
        (b.costToComplete ?? 0) - (a.costToComplete ?? 0) ||
        compareIds(a.assessment.project.id, b.assessment.project.id),
    );
}
