/** The Scores table: one row is a project's ratings, with one column per criterion. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { day, requiredText, sheetRow, source, text } from './shape-parts.ts';

/** The Scores table. Its further columns bear the ids or names of the criteria. */
export const SCORES = {
  id: 'scores',
  title: 'Scores',
  level: 'standard',
  tabNames: ['score', 'scoring', 'rating'],
  rowIs: 'a project’s ratings by one assessor',
  columns: {
    project: {
      header: 'Project',
      kind: 'id',
      required: true,
      references: 'projects',
      aliases: [
        'Project ID',
        'Proj ID',
        'Project name',
        'Proj. Name',
        'Project code',
        'Proj.',
        'Initiative',
        'ProjectName',
        'ID',
        'Project key',
      ],
      doc: 'The project’s id or name.',
    },
    assessor: {
      header: 'Assessor',
      kind: 'person',
      aliases: ['Assessed by', 'Scored by', 'Rater', 'Reviewer', 'Scorer', 'Rated by'],
      doc: 'Who gave the ratings.',
    },
    scoredDay: {
      header: 'Date',
      kind: 'date',
      aliases: [
        'Scored on',
        'Assessed on',
        'Date scored',
        'Assessment date',
        'Score date',
        'Rated on',
      ],
      doc: 'The day of the ratings. Of several rows for one project, how they are joined is up to scoring.',
    },
  },
  more: {
    by: 'criterion',
    kind: 'rating',
    doc: 'One column per criterion, headed by the criterion’s id or name; cells are ratings on its scale. Blank: not rated, which is never 0. For a scoring method other than weighted: one column per input of the method, see [Inputs of scoring methods](#inputs-of-scoring-methods).',
  },
} as const satisfies TableSpec;

/** What a read row of Scores looks like. */
export const scoreShape = () =>
  z.object({
    project: requiredText(),
    assessor: text(),
    scoredDay: day(),
    ratings: z.readonly(z.record(z.string(), z.nullable(z.number()))),
    source: source(),
    sheetRow: sheetRow(),
  });

/**
 * One project's ratings. `ratings` is by criterion id; `null` is not rated. The inputs of the method in Settings are there
 * under their own keys (`MethodInput.key`), a column or not. `source.columns` names criteria and inputs by the same keys.
 */
export type Score = Readonly<z.infer<ReturnType<typeof scoreShape>>>;

/** Puts a row together from its columns' values. `ratings` are filled in afterwards. */
export const scoreRow: MakeRow<keyof typeof SCORES.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  assessor: values.assessor[index],
  scoredDay: values.scoredDay[index],
  ratings: null,
  source,
  sheetRow,
});
