/** The comparison that disagrees most with the weights. */

import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import type { ComparedCriterion, Judgement } from './collect-judgements.ts';

/** The comparison that is furthest from what the weights say. */
export interface WorstComparison {
  /** The ids of the two criteria, in the order in which the sheet compares them. */
  readonly criterion: string;
  readonly comparedWith: string;
  /** How many times more important the first is said to be; the geometric mean where several rows say it. */
  readonly given: number;
  /** How many times more important the weights make it. */
  readonly fitting: number;
  /** The values' cells. */
  readonly cells: readonly CellPlace[];
}

/** Below this a comparison differs from the weights by rounding alone. */
const ROUNDING = 1e-9;

/** The judgement whose logarithm is furthest from that of its weights; the first by the criteria's ids where two are. */
export function furthestOf(
  judgements: readonly Judgement[],
  weights: readonly number[],
): Judgement | null {
  let furthest: Judgement | null = null;
  let most = ROUNDING;
  for (const judgement of judgements) {
    const fitting = fittingOf(judgement, weights);
    const distance = Math.abs(Math.log(judgement.ratio / fitting));
    if (distance <= most + ROUNDING) continue;
    most = distance;
    furthest = judgement;
  }
  return furthest;
}

function fittingOf({ first, second }: Judgement, weights: readonly number[]): number {
  return (weights[first] as number) / (weights[second] as number);
}

/** What is said of that judgement, in the criteria's ids and the values' cells. */
export function worstOf(
  judgement: Judgement,
  criteria: readonly ComparedCriterion[],
  weights: readonly number[],
): WorstComparison {
  return {
    criterion: criteria[judgement.first]?.id ?? '',
    comparedWith: criteria[judgement.second]?.id ?? '',
    given: judgement.ratio,
    fitting: fittingOf(judgement, weights),
    cells: judgement.rows.flatMap((row) => cellsOf(row, ['timesMoreImportant'])),
  };
}
