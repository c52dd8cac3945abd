/** That a name in another table may mean several rows: a tab must not silently mean the first of them, or leave out what it says. */

import type { Portfolio } from '../model/portfolio.ts';
import { spellCount } from '../portfolio/spell-number.ts';

/**
 * One sentence on the references by name of which the first row is meant, and one on those that mean none; nothing where neither is.
 * Serves the decision whether to trust what a tab says of one of them.
 */
export function sharedNameSentences({ diagnostics }: Portfolio): readonly string[] {
  let first = 0;
  let none = 0;
  for (const one of diagnostics) {
    if (one.code !== 'name-shared') continue;
    if (one.params.used === null) none += 1;
    else first += 1;
  }
  return [
    ...sentence(
      first,
      'the first of them is meant here; Check names the cells, and an id would tell',
    ),
    ...sentence(none, 'none of them is meant here; Check names the cells, and what would tell'),
  ];
}

function sentence(count: number, rest: string): readonly string[] {
  if (count === 0) return [];
  const cells = spellCount(count, 'cell uses', 'cells use');
  return [`${cells} a name that several rows bear: ${rest}.`];
}
