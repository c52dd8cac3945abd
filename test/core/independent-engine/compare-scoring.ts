/** Our scores, ranks and cut line beside the formulas. */

import type { ScoredProject } from '../../../core/scoring/scoring-result.ts';
import { prioritisationFigures } from '../../../core/status/prioritisation/prioritisation-figures.ts';
import type { Figure, FormulaPart } from './formula-book.ts';
import { readTabs, serialOf } from './read-cells.ts';
import type { ScoringCase } from './scoring-formulas.ts';

/** Computes with ours and says which cell each number is to agree with. */
export function compareScoring(part: FormulaPart, one: ScoringCase): void {
  const asOfDay = serialOf('2026-11-18') as number;
  const { entries, cutLine } = prioritisationFigures(readTabs(one.tabs), asOfDay).result;
  const column = (
    topic: string,
    tab: string,
    key: string,
    ours: (entry: ScoredProject) => Figure,
  ) => part.compareColumn(topic, tab, key, entries.map(ours));
  column('score', 'Scored', 'score', ({ score }) => score);
  if (one.method === 'weighted') {
    column('coverage', 'Scored', 'scoreCoverage', ({ coverageShare }) => coverageShare);
    column('business score', 'Scored', 'business', ({ business }) => business?.value ?? null);
    column('technical score', 'Scored', 'technical', ({ technical }) => technical?.value ?? null);
    column('gap of the lenses', 'Scored', 'gap', ({ lensGap }) => lensGap);
    column('discuss', 'Scored', 'discuss', ({ discuss }) => discuss);
  }
  column('rank', 'Places', 'rank', ({ rank }) => rank);
  column('cost', 'Places', 'cost', ({ cost }) => cost);
  column('standing', 'Line', 'standing', standingOf);
  column('cumulative cost', 'Line', 'cumulative', ({ cumulativeCost }) => cumulativeCost);
  part.compare('used budget', 'Line', 'used', 0, cutLine?.limits[0]?.used);
}

/** Forced is taken as well: what the score alone would do is not asked here. */
function standingOf({ standing }: ScoredProject): Figure {
  if (standing === null) return null;
  const isTaken = standing.standing === 'above' || standing.standing === 'forced';
  return isTaken ? 'taken' : standing.standing;
}
