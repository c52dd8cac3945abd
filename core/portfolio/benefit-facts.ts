/** Each benefit with its project, what of it has come, and whether it is late; and sums of one unit, with what they cover. */

import type { Benefit } from '../model/benefits.ts';
import type { Project } from '../model/projects.ts';
import { type BenefitUnit, makeUnitOf } from './benefit-unit.ts';
import { findLifecycle, type Lifecycle } from './lifecycle.ts';
import { type CoveredSum, sumCovered } from './money-totals.ts';
import { soundDay, soundNumber } from './sound-values.ts';

/** Amounts beyond this are slips of a key, and sums of them would soon be no numbers. */
const MOST_AMOUNT = 1e15;

/** One benefit, judged as of a day. */
export interface BenefitFacts {
  readonly benefit: Benefit;
  /** `null` where Projects has no such project. */
  readonly project: Project | null;
  readonly lifecycle: Lifecycle | null;
  readonly unit: BenefitUnit;
  readonly planned: number | null;
  readonly realised: number | null;
  /** What is planned and has not come; without a measurement all of it. `null` where nothing is planned as a number. */
  readonly toCome: number | null;
  /** Calendar days past the planned date; 0 when it is today or ahead, `null` without a date. */
  readonly pastDays: number | null;
  /** `late`: its date has passed and less has come than was planned; `unmeasured`: it has passed and nobody says what has come. */
  readonly lateness: 'late' | 'unmeasured' | null;
}

/** Judges the benefits in the order of the rows. */
export function benefitFacts(
  benefits: readonly Benefit[],
  findProject: (text: string) => Project | null,
  currency: string | null,
  asOfDay: number,
): readonly BenefitFacts[] {
  const unitOf = makeUnitOf(
    benefits.map(({ unit }) => unit),
    currency,
  );
  return benefits.map((benefit) => {
    const project = findProject(benefit.project);
    const planned = soundAmount(benefit.planned);
    const realised = soundAmount(benefit.realised);
    const day = soundDay(benefit.plannedDay);
    const pastDays = day === null ? null : Math.max(0, asOfDay - day);
    return {
      ...{ benefit, project, unit: unitOf(benefit.unit), planned, realised, pastDays },
      lifecycle: project === null ? null : findLifecycle(project, asOfDay),
      toCome: toComeOf(planned, realised),
      lateness: (pastDays ?? 0) > 0 ? latenessOf(planned, realised) : null,
    };
  });
}

/** More than was planned leaves nothing to come. What is planned as a loss comes as one. */
function toComeOf(planned: number | null, realised: number | null): number | null {
  if (planned === null) return null;
  const rest = planned - (realised ?? 0);
  return (planned >= 0 ? Math.max(0, rest) : Math.min(0, rest)) + 0;
}

function latenessOf(planned: number | null, realised: number | null): BenefitFacts['lateness'] {
  if (realised === null) return 'unmeasured';
  if (planned === null) return null;
  return (planned >= 0 ? realised < planned : realised > planned) ? 'late' : null;
}

function soundAmount(amount: number | null): number | null {
  const sound = soundNumber(amount);
  return sound === null || Math.abs(sound) > MOST_AMOUNT ? null : sound;
}

/** The benefits of one unit, added up. */
export interface BenefitSum {
  readonly unit: BenefitUnit;
  readonly count: number;
  /** A unit that does not add up has no sums, unless there is one benefit alone. */
  readonly planned: CoveredSum;
  readonly realised: CoveredSum;
  readonly toCome: CoveredSum;
  /** What has come of the benefits with a plan. */
  readonly realisedOfPlan: CoveredSum;
  /**
   * `realisedOfPlan` of all that is planned; `null` where none is measured, nothing is planned, or a planned loss is not measured:
   * the plan would be less by it, what has come would not.
   */
  readonly realisedShare: number | null;
}

/** Sums benefits of one unit; at least one must be given. */
export function sumBenefits(facts: readonly BenefitFacts[]): BenefitSum {
  const [first] = facts;
  if (first === undefined) throw new RangeError('a sum of benefits needs a benefit');
  const { unit } = first;
  const canSum = unit.addsUp || facts.length === 1;
  const sum = (amountOf: (one: BenefitFacts) => number | null): CoveredSum => {
    const covered = sumCovered(facts.map(amountOf));
    return canSum ? covered : { ...covered, sum: null };
  };
  const planned = sum((one) => one.planned);
  const came = sum((one) => (one.planned === null ? null : one.realised));
  const isLossOpen = facts.some((one) => (one.planned ?? 0) < 0 && one.realised === null);
  const isKnown = planned.sum !== null && planned.sum > 0 && came.sum !== null && !isLossOpen;
  return {
    ...{ unit, count: facts.length, planned, realised: sum((one) => one.realised) },
    toCome: sum((one) => one.toCome),
    realisedOfPlan: came,
    realisedShare: isKnown ? soundNumber((came.sum as number) / (planned.sum as number)) : null,
  };
}

/** The benefits in groups of one unit: money first, then the units in the order in which they are first met. */
export function groupByUnit(facts: readonly BenefitFacts[]): readonly (readonly BenefitFacts[])[] {
  const groups = new Map<string, BenefitFacts[]>();
  for (const one of facts) {
    const group = groups.get(one.unit.key);
    if (group === undefined) groups.set(one.unit.key, [one]);
    else group.push(one);
  }
  const money = groups.get('');
  const others = [...groups].flatMap(([key, group]) => (key === '' ? [] : [group]));
  return money === undefined ? others : [money, ...others];
}
