/** What moves a score that has no weights: WSJF by its sum, RICE and ICE against the median of the ranked. */

import { spellWhole } from '../../portfolio/spell-number.ts';
import type { ScoredProject, ScoringResult } from '../../scoring/scoring-result.ts';

/** What agrees to this share is the same. */
const SAME = 1e-9;

/**
 * `Most comes from Business value: 8 of 16. Divided by Job size: 2.`, or for products, whose inputs have no unit in common,
 * `Lifted most by Reach: 4 × the median. Held back most by Effort: 3 × the median.` `medians` are those of the inputs over the
 * ranked projects. `null` where nothing can be compared, and for methods with words of their own.
 */
export function inputsSentence(
  { method, inputs: names }: Pick<ScoringResult, 'method' | 'inputs'>,
  medians: readonly (number | null)[],
  { inputs }: Pick<ScoredProject, 'inputs'>,
): string | null {
  if (method === 'WSJF') return sumSentence(names, inputs);
  if (method === 'RICE') return productSentence(names, medians, inputs, names.length - 1);
  return method === 'ICE' ? productSentence(names, medians, inputs, -1) : null;
}

/** The median of each input over some projects; `null` where fewer than two have it. */
export function mediansOf(
  projects: readonly Pick<ScoredProject, 'inputs'>[],
  count: number,
): readonly (number | null)[] {
  return Array.from({ length: count }, (_, place) => {
    const values = projects.flatMap(({ inputs }) => inputs[place] ?? []).sort((a, b) => a - b);
    if (values.length < 2) return null;
    const middle = values.length >> 1;
    const upper = values[middle] as number;
    return values.length % 2 === 1 ? upper : ((values[middle - 1] as number) + upper) / 2;
  });
}

function sumSentence(names: readonly string[], inputs: readonly (number | null)[]): string {
  const last = names.length - 1;
  const divided = `Divided by ${shortName(names[last])}: ${spellInput(inputs[last] ?? 0)}.`;
  const given = inputs.slice(0, last).map((value) => value ?? 0);
  const sum = given.reduce((total, value) => total + value, 0);
  const most = Math.max(...given);
  if (most <= 0) return `Nothing comes from any input. ${divided}`;
  const top = given.flatMap((value, place) =>
    value >= most * (1 - SAME) ? [shortName(names[place])] : [],
  );
  const part = `${spellInput(most)} of ${spellInput(sum)}`;
  if (top.length === 1) return `Most comes from ${top[0]}: ${part}. ${divided}`;
  const all = `${top.slice(0, -1).join(', ')} and ${top[top.length - 1]}`;
  return `${all} give the same: ${part} each. ${divided}`;
}

function productSentence(
  names: readonly string[],
  medians: readonly (number | null)[],
  inputs: readonly (number | null)[],
  divisor: number,
): string | null {
  const zero = inputs.findIndex((value, place) => value === 0 && place !== divisor);
  if (zero >= 0) return `${shortName(names[zero])} is 0.`;
  const compared = inputs.flatMap((value, place) => {
    const median = medians[place] ?? null;
    if (value === null || median === null || median <= 0) return [];
    const times = value / median;
    // By how much it multiplies the score.
    return [
      { name: shortName(names[place]), times, effect: place === divisor ? 1 / times : times },
    ];
  });
  if (compared.length === 0) return null;
  const [lift, ...rest] = [...compared].sort((a, b) => b.effect - a.effect);
  const drag = rest[rest.length - 1];
  const words = [
    ...(lift !== undefined && lift.effect > 1 + SAME
      ? [`Lifted most by ${lift.name}: ${spellTimes(lift.times)}.`]
      : []),
    ...(drag !== undefined && drag.effect < 1 - SAME
      ? [`Held back most by ${drag.name}: ${spellTimes(drag.times)}.`]
      : []),
  ];
  return words.length === 0 ? 'Every input is at the median.' : words.join(' ');
}

/** `Risk reduction` of `Risk reduction / opportunity enablement`: there is little room. */
export function shortName(name: string | undefined): string {
  return name?.split(' / ')[0] ?? '';
}

function spellTimes(times: number): string {
  return `${spellInput(times)} × the median`;
}

function spellInput(value: number): string {
  return Math.abs(value) >= 1000 ? spellWhole(value) : String(Number(value.toPrecision(3)));
}
