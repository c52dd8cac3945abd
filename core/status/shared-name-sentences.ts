/** That a name in another table may mean several rows: a tab must not silently mean the first of them. */

import type { Portfolio } from '../model/portfolio.ts';
import { spellCount } from '../portfolio/spell-number.ts';

/** One sentence where references by name are ambiguous; nothing where none is. Serves the decision whether to trust what a tab says of one of them. */
export function sharedNameSentences({ diagnostics }: Portfolio): readonly string[] {
  const count = diagnostics.filter(({ code }) => code === 'name-shared').length;
  if (count === 0) return [];
  const cells = spellCount(count, 'cell uses', 'cells use');
  return [
    `${cells} a name that several rows bear: the first of them is meant here; Check names the cells, and an id would tell.`,
  ];
}
