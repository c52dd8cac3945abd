/** Why a method's score is blank, with the inputs by their names. */

import { SCORE_GAP_WORDS, type ScoreGap } from '../scoring/score-gap.ts';
import { Unknown } from './result-cell.ts';

/** The inputs of a method by their names in a sentence: `job size`. */
export type NamedInputs = Readonly<Record<string, number | null>>;

/**
 * `the job size is blank`, `the reach and the effort are blank`, `the job size is zero`. `divisor` is the name of the input that
 * the others are divided by, where there is one.
 */
export function nameGap(gap: ScoreGap, inputs: NamedInputs, divisor?: string): Unknown {
  if (gap === 'divisor-zero' && divisor !== undefined) return new Unknown(`the ${divisor} is zero`);
  if (gap !== 'input-missing' && gap !== 'divisor-missing')
    return new Unknown(SCORE_GAP_WORDS[gap]);
  const blank = Object.keys(inputs).filter((name) => inputs[name] === null);
  const names = blank.map((name) => `the ${name}`);
  const last = names.pop() ?? '';
  return new Unknown(
    names.length === 0 ? `${last} is blank` : `${names.join(', ')} and ${last} are blank`,
  );
}
