/** Value against effort: the quotient that ranks projects, and the quadrant that each stands in. */

import { gapOfInputs, quotientOf, type ScoreValue } from './score-gap.ts';

/** Value against effort, both cut into low and high. */
export type Quadrant = 'quick win' | 'big bet' | 'fill-in' | 'money pit';

/** The quadrants, best first, with what each means. */
export const QUADRANTS: readonly { readonly quadrant: Quadrant; readonly meaning: string }[] = [
  { quadrant: 'quick win', meaning: 'high value, low effort' },
  { quadrant: 'big bet', meaning: 'high value, high effort' },
  { quadrant: 'fill-in', meaning: 'low value, low effort' },
  { quadrant: 'money pit', meaning: 'low value, high effort' },
];

/** The inputs, both from 0; `null` is not rated. */
export interface ValueEffortInputs {
  readonly value: number | null;
  readonly effort: number | null;
}

/** From where on value and effort are high; `null` where nothing says it. */
export interface QuadrantLines {
  readonly value: number | null;
  readonly effort: number | null;
}

/** The score, and the quadrant or `null` where an input or a line is not known. */
export interface ValueEffort extends ScoreValue {
  readonly quadrant: Quadrant | null;
}

/**
 * value ÷ effort, by which projects are ranked, and the quadrant. What stands on a line is high. An effort of zero has a
 * quadrant and no score.
 */
export function valueAgainstEffort(inputs: ValueEffortInputs, lines: QuadrantLines): ValueEffort {
  const { value, effort } = inputs;
  return { ...quotientOf(value ?? 0, [value], effort), quadrant: quadrantOf(inputs, lines) };
}

function quadrantOf({ value, effort }: ValueEffortInputs, lines: QuadrantLines): Quadrant | null {
  if (gapOfInputs([value, effort]) !== null) return null;
  if (value === null || effort === null || lines.value === null || lines.effort === null)
    return null;
  const isDear = effort >= lines.effort;
  if (value >= lines.value) return isDear ? 'big bet' : 'quick win';
  return isDear ? 'money pit' : 'fill-in';
}

/** A scale that an input is rated on; `null` ends are not known. */
interface Scale {
  readonly min: number;
  readonly max: number | null;
}

/**
 * From where on an input is high: what Settings says; else the middle of its scale; else, where it has none, the median of
 * the projects' values, so that half of them stand on either side. `null` where there is no value either.
 */
export function quadrantLine(
  setting: number | null,
  scale: Scale | null,
  values: readonly (number | null)[],
): number | null {
  if (setting !== null) return setting;
  if (scale !== null && scale.max !== null) return (scale.min + scale.max) / 2;
  const known = values.filter((value) => value !== null && gapOfInputs([value]) === null);
  const sorted = (known as number[]).sort((a, b) => a - b);
  const lower = sorted[(sorted.length - 1) >> 1];
  const upper = sorted[sorted.length >> 1];
  // Halved before they are added: the sum of two large numbers may be none.
  return lower === undefined || upper === undefined ? null : lower / 2 + upper / 2;
}
