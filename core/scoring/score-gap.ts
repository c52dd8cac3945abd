/** A score or the reason why there is none: the shape that every scoring method shares, and the words of the reasons. */

/** Why a score cannot be computed; a closed list, so that each has its words. */
export type ScoreGap =
  | 'input-missing'
  | 'divisor-missing'
  | 'divisor-zero'
  | 'input-negative'
  | 'input-not-finite'
  | 'result-too-large'
  | 'nothing-rated'
  | 'coverage-low'
  | 'weights-missing';

/** A score, or `null` with the reason. Exactly one of the two is `null`. */
export interface ScoreValue {
  readonly value: number | null;
  readonly gap: ScoreGap | null;
}

/** The reasons in words, as clauses: `the job size is blank` is up to who knows the names of the inputs. */
export const SCORE_GAP_WORDS: Readonly<Record<ScoreGap, string>> = {
  'input-missing': 'an input is blank',
  'divisor-missing': 'what the score is divided by is blank',
  'divisor-zero': 'what the score is divided by is zero',
  'input-negative': 'an input is negative',
  'input-not-finite': 'an input is not a number',
  'result-too-large': 'the result is too large',
  'nothing-rated': 'nothing is rated',
  'coverage-low': 'too little of the weight is rated',
  'weights-missing': 'the criteria have no weights',
};

/** A score that is known. A result that is too large for a number is a gap; -0 becomes 0. */
export function scoreOf(value: number): ScoreValue {
  return Number.isFinite(value) ? { value: value + 0, gap: null } : noScore('result-too-large');
}

/** No score, and why. */
export function noScore(gap: ScoreGap): ScoreValue {
  return { value: null, gap };
}

/**
 * The first reason among a method's inputs, or `null` where all can be computed with: what is no finite number, then what
 * is negative, then what is blank. Reasons of typed rows come first because they are mistakes; a blank is only not known.
 */
export function gapOfInputs(inputs: readonly (number | null)[]): ScoreGap | null {
  let gap: ScoreGap | null = null;
  for (const input of inputs) {
    if (input === null) gap ??= 'input-missing';
    else if (!Number.isFinite(input)) return 'input-not-finite';
    else if (input < 0) gap = 'input-negative';
  }
  return gap;
}

/**
 * A quotient. The reasons among all inputs as `gapOfInputs` gives them, but a divisor that is blank or zero has reasons of
 * its own; a term of the numerator that is zero is just zero.
 */
export function quotientOf(
  numerator: number,
  terms: readonly (number | null)[],
  divisor: number | null,
): ScoreValue {
  const gap = gapOfInputs(terms);
  const divisorGap = gapOfInputs([divisor]);
  for (const serious of ['input-not-finite', 'input-negative'] as const) {
    if (gap === serious || divisorGap === serious) return noScore(serious);
  }
  if (divisor === null) return noScore('divisor-missing');
  if (divisor === 0) return noScore('divisor-zero');
  return gap === null ? scoreOf(numerator / divisor) : noScore(gap);
}
