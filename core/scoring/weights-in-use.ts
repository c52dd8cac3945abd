/** Where the weights come from: the Criteria table, or pairwise comparisons. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Comparison } from '../model/comparisons.ts';
import { CRITERIA, type Criterion } from '../model/criteria.ts';
import { indexRows } from '../model/references.ts';
import type { Settings } from '../model/settings.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import { collectJudgements } from './collect-judgements.ts';
import type { CriterionInUse } from './criteria-in-use.ts';
import { type PairwiseWeights, weightsFromComparisons } from './pairwise.ts';
import { rowCell } from './row-cell.ts';

/** What the weights are looked up in. */
export interface WeightSources {
  /** All rows of Criteria, those that do not count as well. */
  readonly criteria: readonly Criterion[];
  readonly comparisons: readonly Comparison[];
  readonly settings: Pick<Settings, 'weightsFrom' | 'consistencyLimit'>;
}

/** The weights by criterion. */
export interface WeightsInUse {
  readonly weights: Float64Array;
  /** How the comparisons stand, where the weights come from them; else `null`. */
  readonly pairwise: PairwiseWeights | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The weights of the criteria in use, all of them finite and from 0; all 0, and that named, where nothing gives any. */
export function weightsInUse(
  criteria: readonly CriterionInUse[],
  sources: WeightSources,
): WeightsInUse {
  const { settings } = sources;
  if (settings.weightsFrom === 'criteria') {
    const weights = Float64Array.from(criteria, ({ weight }) => weight);
    const isWeighed = weights.some((weight) => weight > 0);
    return { weights, pairwise: null, diagnostics: isWeighed ? [] : noWeights(criteria) };
  }
  const pairwise = weightsFromComparisons(criteria, comparisonsInUse(criteria, sources), settings);
  const weights = Float64Array.from(criteria, (_, index) => pairwise.weights?.[index] ?? 0);
  return { weights, pairwise, diagnostics: pairwise.diagnostics };
}

/**
 * The comparisons without those that name a criterion which is in Criteria and does not count: what is wrong is said there
 * already, and the criterion is not unknown.
 */
export function comparisonsInUse(
  criteria: readonly CriterionInUse[],
  { criteria: rows, comparisons }: Pick<WeightSources, 'criteria' | 'comparisons'>,
): readonly Comparison[] {
  if (criteria.length === rows.length) return comparisons;
  const inUse = new Set(criteria.map(({ row }) => row));
  const find = indexRows(rows);
  const counts = (text: string): boolean => {
    const row = find(text);
    return row === null || inUse.has(row);
  };
  return comparisons.filter((one) => counts(one.criterion) && counts(one.comparedWith));
}

/** The cells that each criterion's weight was read from: its own, or those of the comparisons that name it. */
export function weightCells(
  criteria: readonly CriterionInUse[],
  sources: WeightSources,
): readonly (readonly CellPlace[])[] {
  if (sources.settings.weightsFrom === 'criteria') {
    return criteria.map(({ row }) => cellsOf(row, ['weight']));
  }
  const cells: CellPlace[][] = criteria.map(() => []);
  const { judgements } = collectJudgements(criteria, comparisonsInUse(criteria, sources));
  for (const { first, second, rows } of judgements) {
    const own = rows.flatMap((row) => cellsOf(row, ['timesMoreImportant']));
    cells[first]?.push(...own);
    cells[second]?.push(...own);
  }
  return cells;
}

function noWeights(criteria: readonly CriterionInUse[]): Diagnostic[] {
  const first = criteria[0];
  if (first === undefined) return [];
  return [
    {
      code: 'weights-none',
      severity: 'error',
      at: rowCell(first.row, 'weight'),
      params: { table: CRITERIA.title },
      notes: [],
      suggestion: null,
    },
  ];
}
