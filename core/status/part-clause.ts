/** How many of how many, as a clause that a good analyst would write: no `1 of 1`, no `the 1`, no `0 of 0`. */

import { spellWhole } from '../portfolio/spell-number.ts';

/** What is said of one, of many, and of a single one of which it is not so: `['has a score', 'have a score', 'has no score']`. */
type Said = readonly [is: string, are: string, isNot: string];

/**
 * `3 of 12 projects have a score`, `none of 12 projects has a score`, `all 12 projects have a score`, `both projects have a score`, `the only project
 * has no score`, `there is no project`. `noun` is the word for one and for many.
 */
export function partClause(
  count: number,
  total: number,
  [one, many]: readonly [one: string, many: string],
  [is, are, isNot]: Said,
): string {
  if (total <= 0) return `there is no ${one}`;
  if (total === 1) return `the only ${one} ${count === 0 ? isNot : is}`;
  if (count === 0) return `none of ${spellWhole(total)} ${many} ${is}`;
  if (count === total) {
    return total === 2 ? `both ${many} ${are}` : `all ${spellWhole(total)} ${many} ${are}`;
  }
  return `${spellWhole(count)} of ${spellWhole(total)} ${many} ${count === 1 ? is : are}`;
}

/** The same as a sentence of its own, without its full stop. */
export function partSentence(...[count, total, noun, said]: Parameters<typeof partClause>): string {
  const clause = partClause(count, total, noun, said);
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}

/** `3 of 12`, `all 12`, `the only one`: how much a figure covers, where there is little room. Nothing covered is `0 of 12`. */
export function coveredText({
  known,
  count,
}: {
  readonly known: number;
  readonly count: number;
}): string {
  if (known !== count) return `${spellWhole(known)} of ${spellWhole(count)}`;
  return count === 1 ? 'the only one' : `all ${spellWhole(count)}`;
}
