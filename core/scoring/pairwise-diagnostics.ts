/** What is said of comparisons that contradict each other, or that leave criteria apart. */

import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  COMPARISONS,
  type Comparison,
  LEAST_PREFERENCE,
  MOST_PREFERENCE,
} from '../model/comparisons.ts';
import type { ComparedCriterion, Judgement } from './collect-judgements.ts';
import { rowCell } from './row-cell.ts';
import type { WorstComparison } from './worst-comparison.ts';

/** Points at the comparison that disagrees most; `ratio` is over the `limit`. */
export function inconsistent(
  { first, second, rows }: Judgement,
  { given, fitting }: WorstComparison,
  criteria: readonly ComparedCriterion[],
  ratio: number,
  limit: number,
): Diagnostic {
  const [row, ...others] = rows as readonly [Comparison, ...Comparison[]];
  return {
    code: 'comparisons-inconsistent',
    severity: 'warning',
    at: rowCell(row, 'timesMoreImportant'),
    params: {
      ratio,
      limit,
      criterion: criteria[first]?.name ?? '',
      comparedWith: criteria[second]?.name ?? '',
      given,
      fitting,
    },
    notes: others.map((other) => ({ at: rowCell(other, 'timesMoreImportant'), text: 'also-here' })),
    suggestion: suggestionOf(given, fitting),
  };
}

/** What to type instead, to two digits and within the limits; `null` where that is what stands there. */
function suggestionOf(given: number, fitting: number): string | null {
  const rounded = Number(fitting.toPrecision(2));
  const value = Math.min(MOST_PREFERENCE, Math.max(LEAST_PREFERENCE, rounded));
  return Math.abs(Math.log(value / given)) < 0.02 ? null : String(value);
}

/** Points at the comparisons' sheet; `groups` are indexes of the criteria. */
export function notLinked(
  groups: readonly (readonly number[])[],
  criteria: readonly ComparedCriterion[],
  comparisons: readonly Comparison[],
): Diagnostic {
  const sheet = comparisons.map((row) => row.source.sheet).sort()[0] ?? COMPARISONS.title;
  const at: CellRef = { sheet, a1: null, row: null, header: null };
  const names = groups.map((group) => group.map((index) => criteria[index]?.name ?? ''));
  const common = { severity: 'error', at, notes: [], suggestion: null } as const;
  return { ...common, code: 'comparisons-unlinked', params: { groups: names } };
}
