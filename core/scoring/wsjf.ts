/** WSJF, weighted shortest job first: the cost of delay for each unit of job size. */

import { gapOfInputs, noScore, quotientOf, type ScoreValue, scoreOf } from './score-gap.ts';

/** The inputs of WSJF, all from 0 and all in one relative unit; `null` is not rated. */
export interface WsjfInputs {
  readonly businessValue: number | null;
  readonly timeCriticality: number | null;
  /** Risk reduction or opportunity enablement. */
  readonly riskReduction: number | null;
  readonly jobSize: number | null;
}

/**
 * (business value + time criticality + risk reduction) ÷ job size. A term of the sum that is zero is just zero; one that is
 * blank, and a job size that is blank or zero, leave the project without a score. 7, 9, 5 and 2 give 10.5.
 *
 * @source Reinertsen, The Principles of Product Development Flow (2009); SAFe, "WSJF".
 */
export function wsjf(inputs: WsjfInputs): ScoreValue {
  const terms = termsOf(inputs);
  return quotientOf(sumOf(terms), terms, inputs.jobSize);
}

/** The cost of delay: the sum above the line, whatever the job size. */
export function costOfDelay(inputs: WsjfInputs): ScoreValue {
  const terms = termsOf(inputs);
  const gap = gapOfInputs(terms);
  return gap === null ? scoreOf(sumOf(terms)) : noScore(gap);
}

function termsOf({ businessValue, timeCriticality, riskReduction }: WsjfInputs) {
  return [businessValue, timeCriticality, riskReduction] as const;
}

function sumOf([value, time, risk]: ReturnType<typeof termsOf>): number {
  return (value ?? 0) + (time ?? 0) + (risk ?? 0);
}
