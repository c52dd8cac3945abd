/** Comparisons that were handed to a function, as a table or as a matrix, and the weights that they give. */

import { describeComparison } from '../diagnostics/describe-comparison.ts';
import { COMPARISONS, type Comparison, comparisonRow } from '../model/comparisons.ts';
import { referenceKey } from '../model/references.ts';
import { SCORING_DEFAULTS } from '../model/settings/scoring-settings.ts';
import type { ComparedCriterion } from '../scoring/collect-judgements.ts';
import { type PairwiseWeights, weightsFromComparisons } from '../scoring/pairwise.ts';
import { labelOf } from './label-of.ts';
import { notCountedLines } from './not-counted.ts';
import { Failure, type ResultCell } from './result-cell.ts';
import { type TableRows, usableRows } from './table-rows.ts';

/** The argument that PAIRWISE and CONSISTENCY take. */
export const COMPARED = {
  name: 'comparisons',
  shape: 'table',
  table: COMPARISONS,
  columns: ['criterion', 'comparedWith', 'timesMoreImportant'],
  needs: ['criterion', 'comparedWith', 'timesMoreImportant'],
  orMatrix: ['criterion', 'comparedWith', 'timesMoreImportant'],
  doc: 'A table or three columns, Criterion, Compared with and Times more important (1 to 9, less than 1 where it counts less: 1/3 as 0.333), or a square matrix of them, with or without names around it. Of a pair one half is enough; a blank is not compared.',
  brief:
    'Columns Criterion, Compared with and Times more important (1 to 9, or down to 1/9 as 0.111), or a square matrix with or without names. One half of a pair is enough; a blank is not compared.',
} as const;

/** What comparisons give. */
export interface ComparedCriteria {
  /** In the order in which they first stand in the table, or in that of the matrix. */
  readonly criteria: readonly ComparedCriterion[];
  readonly weights: PairwiseWeights;
  /** Why there are no weights; `null` where there are. */
  readonly failure: Failure | null;
  /** Lines that say what was left out, and which pairs are compared more than once and not alike. */
  readonly lines: readonly (readonly ResultCell[])[];
}

/** Weighs the criteria that are compared. */
export function compareCriteria(table: TableRows): ComparedCriteria {
  const criteria = criteriaOf(table);
  const comparisons = usableRows<Comparison>(table, comparisonRow);
  const weights = weightsFromComparisons(criteria, comparisons, SCORING_DEFAULTS);
  const reasons = table.troubles.map(({ reason }) => reason);
  const contradictions: (readonly ResultCell[])[] = [];
  let failure = weights.gap === 'no-criteria' ? noCriteria() : null;
  for (const diagnostic of weights.diagnostics) {
    if (diagnostic.code === 'comparison-with-itself') {
      const row = (diagnostic.at.row ?? 0) + 1;
      reasons.push(`${labelOf(COMPARED)}, row ${row}: ${describeComparison(diagnostic).what}`);
    } else if (diagnostic.code === 'comparisons-contradict') {
      const { what, done } = describeComparison(diagnostic);
      contradictions.push([`Contradiction: ${what}; ${done}`]);
    } else if (diagnostic.code === 'comparisons-unlinked') {
      failure = new Failure('#N/A', describeComparison(diagnostic).what);
    }
  }
  return { criteria, weights, failure, lines: [...notCountedLines(reasons), ...contradictions] };
}

function noCriteria(): Failure {
  return new Failure('#N/A', `${labelOf(COMPARED)} names no criteria`);
}

/** Those of rows that cannot be used as well: a criterion must not vanish for a slip in its only comparison. */
function criteriaOf({ values, count, matrix }: TableRows): readonly ComparedCriterion[] {
  const names = matrix?.names ?? namesOf(values, count);
  const byKey = new Map<string, ComparedCriterion>();
  for (const name of names) {
    const key = referenceKey(name);
    if (!byKey.has(key)) byKey.set(key, { id: name, name });
  }
  return [...byKey.values()];
}

function namesOf(values: TableRows['values'], count: number): readonly string[] {
  const names: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (const key of ['criterion', 'comparedWith']) {
      const name = values[key]?.[row];
      if (typeof name === 'string') names.push(name);
    }
  }
  return names;
}
