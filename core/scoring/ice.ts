/** ICE: impact, confidence and ease, multiplied. */

import { gapOfInputs, noScore, type ScoreValue, scoreOf } from './score-gap.ts';

/** The inputs of ICE, all from 0 and mostly rated 1 to 10; `null` is not rated. */
export interface IceInputs {
  readonly impact: number | null;
  readonly confidence: number | null;
  readonly ease: number | null;
}

/**
 * impact × confidence × ease. There is no divisor: a zero makes the score zero, a blank leaves the project without one.
 *
 * @source Ellis and Brown, Hacking Growth (2017).
 */
export function ice({ impact, confidence, ease }: IceInputs): ScoreValue {
  const gap = gapOfInputs([impact, confidence, ease]);
  return gap === null ? scoreOf((impact ?? 0) * (confidence ?? 0) * (ease ?? 0)) : noScore(gap);
}
