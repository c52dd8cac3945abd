/** RICE: how many people a project reaches, how much it does for them, how sure that is, for each unit of effort. */

import { quotientOf, type ScoreValue } from './score-gap.ts';

/** The inputs of RICE, all from 0; `null` is not rated. */
export interface RiceInputs {
  /** People or events in one period, the same for all projects. */
  readonly reach: number | null;
  /** On any scale that is the same for all; the usual one is 0.25, 0.5, 1, 2, 3. */
  readonly impact: number | null;
  /** A share: 0.8 is 80 %. */
  readonly confidence: number | null;
  /** In any unit that is the same for all, such as person-months. */
  readonly effort: number | null;
}

/**
 * reach × impact × confidence ÷ effort. An input of the product that is zero is just zero; one that is blank, and an effort
 * that is blank or zero, leave the project without a score. 2,000, 1, 0.8 and 4 give 400.
 *
 * @source McBride, "RICE: Simple prioritization for product managers" (Intercom, 2016).
 */
export function rice({ reach, impact, confidence, effort }: RiceInputs): ScoreValue {
  const product = (reach ?? 0) * (impact ?? 0) * (confidence ?? 0);
  return quotientOf(product, [reach, impact, confidence], effort);
}
