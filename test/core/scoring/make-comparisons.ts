/** Criteria and comparisons for tests, as if they had been read from a tab. */

import type { Comparison } from '../../../core/model/comparisons.ts';

const SOURCE = {
  sheet: 'Comparisons',
  columns: { criterion: 0, comparedWith: 1, timesMoreImportant: 2 },
};

/** One criterion for each name; the id is the name. */
export function criteriaOf(...names: string[]): { readonly id: string; readonly name: string }[] {
  return names.map((name) => ({ id: name, name }));
}

/** A comparison without its place. */
export type ComparisonFacts = readonly [
  criterion: string,
  comparedWith: string,
  timesMoreImportant: number,
];

/** `[criterion, compared with, times more important]` from row 2 on; the values stand in column C. */
export function comparisonsOf(...rows: readonly ComparisonFacts[]): readonly Comparison[] {
  return rows.map(([criterion, comparedWith, timesMoreImportant], index) => ({
    ...{ criterion, comparedWith, timesMoreImportant },
    source: SOURCE,
    sheetRow: index + 1,
  }));
}
