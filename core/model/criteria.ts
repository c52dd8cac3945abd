/** The Criteria table: one row is a scoring criterion. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, number, requiredNumber, requiredText, sheetRow, source } from './shape-parts.ts';

/** Whose view a criterion belongs to. */
export const LENSES = [
  { value: 'business', synonyms: ['b', 'biz', 'strategic', 'value', 'pmo'] },
  { value: 'technical', synonyms: ['t', 'tech', 'it', 'technology', 'architecture'] },
] as const satisfies readonly Choice[];

/** Which end of a criterion's scale is the good one. */
export const DIRECTIONS = [
  {
    value: 'higher is better',
    synonyms: [
      'higher',
      'high',
      'up',
      'max',
      'maximise',
      'maximize',
      'benefit',
      '+',
      '↑',
      'ascending',
    ],
  },
  {
    value: 'lower is better',
    synonyms: [
      'lower',
      'low',
      'down',
      'min',
      'minimise',
      'minimize',
      'cost',
      '-',
      '↓',
      'descending',
    ],
  },
] as const satisfies readonly Choice[];

/** The Criteria table. */
export const CRITERIA = {
  id: 'criteria',
  title: 'Criteria',
  level: 'standard',
  tabNames: ['criterion', 'weight'],
  rowIs: 'a scoring criterion',
  columns: {
    id: {
      header: 'ID',
      kind: 'id',
      required: true,
      aliases: ['Criterion ID', 'Criteria ID', 'Code', 'Ref', 'No', '#', 'Key'],
      doc: 'The criterion’s own text id, such as `C-1`; a column of Scores may bear it.',
    },
    name: {
      header: 'Name',
      kind: 'text',
      required: true,
      aliases: ['Criterion', 'Criteria', 'Criterion name', 'Title', 'Factor', 'Scoring criterion'],
      doc: 'What is rated; a column of Scores may bear it.',
    },
    weight: {
      header: 'Weight',
      kind: 'number',
      required: true,
      min: 0,
      isRatio: true,
      aliases: ['Weighting', 'Weight %', '% weight', 'Importance', 'Wt.', 'Relative weight'],
      doc: 'How much it counts, in any unit, also as `50%`: only the ratio of the weights matters.',
    },
    lens: {
      header: 'Lens',
      kind: 'choice',
      choices: LENSES,
      aliases: ['View', 'Perspective', 'Dimension', 'Group', 'Category'],
      doc: 'Business or technical. Blank: it counts in the overall score only.',
    },
    direction: {
      header: 'Direction',
      kind: 'choice',
      choices: DIRECTIONS,
      aliases: ['Polarity', 'Better', 'Preference', 'Higher or lower'],
      doc: 'Which end of the scale is good. Blank counts as higher is better.',
    },
    scaleMin: {
      header: 'Scale min',
      kind: 'number',
      aliases: ['Min', 'Minimum', 'Scale from', 'Lowest', 'Min score'],
      doc: 'The lowest rating. Blank counts as 1.',
    },
    scaleMax: {
      header: 'Scale max',
      kind: 'number',
      aliases: ['Max', 'Maximum', 'Scale to', 'Highest', 'Max score'],
      doc: 'The highest rating. Blank counts as 5.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Criteria looks like. */
export const criterionShape = () =>
  z.object({
    id: requiredText(),
    name: requiredText(),
    weight: requiredNumber(),
    lens: choice(LENSES),
    direction: choice(DIRECTIONS),
    scaleMin: number(),
    scaleMax: number(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One scoring criterion. */
export type Criterion = Readonly<z.infer<ReturnType<typeof criterionShape>>>;

/** Puts a row together from its columns' values. */
export const criterionRow: MakeRow<keyof typeof CRITERIA.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  id: values.id[index],
  name: values.name[index],
  weight: values.weight[index],
  lens: values.lens[index],
  direction: values.direction[index],
  scaleMin: values.scaleMin[index],
  scaleMax: values.scaleMax[index],
  source,
  sheetRow,
});
