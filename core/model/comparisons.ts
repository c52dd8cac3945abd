/** The Comparisons table: one row says how much more one criterion counts than another. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { requiredNumber, requiredText, sheetRow, source } from './shape-parts.ts';

/** The least that a comparison may say: 1/9, as people round it. */
export const LEAST_PREFERENCE = 0.11;

/** The most that a comparison may say. */
export const MOST_PREFERENCE = 9;

/** The Comparisons table. Only one half of the matrix is given: the other half is its reciprocal. */
export const COMPARISONS = {
  id: 'comparisons',
  title: 'Comparisons',
  level: 'full',
  tabNames: ['comparison', 'pairwise', 'ahp'],
  rowIs: 'a comparison of two criteria',
  columns: {
    criterion: {
      header: 'Criterion',
      kind: 'id',
      required: true,
      references: 'criteria',
      aliases: ['Criterion A', 'First criterion', 'More important', 'This criterion'],
      doc: 'The criterion’s id or name.',
    },
    comparedWith: {
      header: 'Compared with',
      kind: 'id',
      required: true,
      references: 'criteria',
      aliases: ['Criterion B', 'Second criterion', 'Versus', 'vs', 'Other criterion', 'Than'],
      doc: 'The other criterion’s id or name.',
    },
    timesMoreImportant: {
      header: 'Times more important',
      kind: 'number',
      required: true,
      min: LEAST_PREFERENCE,
      max: MOST_PREFERENCE,
      isFraction: true,
      aliases: [
        'Preference',
        'Intensity',
        'Importance',
        'Ratio',
        'Times',
        'Judgement',
        'Saaty',
        'Value',
      ],
      doc: 'How many times more the first counts than the second, 1 to 9; less than 1 where it counts less, down to 1/9. Type a fraction as the formula `=1/3` or as 0.333: of `1/3` a spreadsheet makes a date, which cannot be read, unless the cell is formatted as text.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Comparisons looks like. */
export const comparisonShape = () =>
  z.object({
    criterion: requiredText(),
    comparedWith: requiredText(),
    timesMoreImportant: requiredNumber(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One comparison. Both criteria are as the user wrote them: ids or names. */
export type Comparison = Readonly<z.infer<ReturnType<typeof comparisonShape>>>;

/** Puts a row together from its columns' values. */
export const comparisonRow: MakeRow<keyof typeof COMPARISONS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  criterion: values.criterion[index],
  comparedWith: values.comparedWith[index],
  timesMoreImportant: values.timesMoreImportant[index],
  source,
  sheetRow,
});
