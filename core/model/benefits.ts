/** The Benefits table: one row is a benefit that a project is to bring. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { day, number, requiredText, sheetRow, source, text } from './shape-parts.ts';
import { PROJECT_COLUMN } from './shared-columns.ts';

/** The Benefits table. */
export const BENEFITS = {
  id: 'benefits',
  title: 'Benefits',
  level: 'full',
  yields: true,
  tabNames: ['benefit', 'value realisation', 'value realization', 'outcomes'],
  rowIs: 'an expected benefit',
  columns: {
    project: PROJECT_COLUMN,
    benefit: {
      header: 'Benefit',
      kind: 'text',
      required: true,
      aliases: [
        'Benefit name',
        'Benefit title',
        'Benefit description',
        'Expected benefit',
        'Benefit expected',
        'Planned benefit',
        'Benefit type',
        'Benefits',
        'Business benefit',
        'Benefit measure',
        'Benefit KPI',
        'Benefit ID',
      ],
      doc: 'What is expected, in a few words.',
    },
    unit: {
      header: 'Unit',
      kind: 'text',
      aliases: [
        'Units',
        'Unit of measure',
        'Unit of measurement',
        'UoM',
        'Measure',
        'Measured in',
        'Measurement',
        'Metric',
        'Currency',
        'KPI unit',
      ],
      doc: 'What it is counted in: the workbook’s currency, or `hours a year`, `days`, `%`. Blank: what the amount itself says (`€5,000`, `5%`), else money in the workbook’s currency. Different units are never added up.',
    },
    planned: {
      header: 'Planned',
      kind: 'number',
      bearsUnit: true,
      aliases: [
        'Planned value',
        'Planned benefit value',
        'Planned amount',
        'Plan',
        'Plan value',
        'Target',
        'Target value',
        'Target benefit',
        'Expected',
        'Expected value',
        'Expected amount',
        'Forecast value',
        'Benefit value',
        'Value',
        'Amount',
        'Estimate',
        'Estimated value',
        'Baseline value',
        'Benefit planned',
        'Benefits planned',
        'Annual benefit',
        'Benefit amount',
        'Total planned',
      ],
      doc: 'How much is expected in all, in its unit.',
    },
    plannedDay: {
      header: 'Planned date',
      kind: 'date',
      aliases: [
        'Plan date',
        'Planned for',
        'Planned by',
        'Target date',
        'Expected date',
        'Expected by',
        'Expected on',
        'Due',
        'Realisation date',
        'Realization date',
        'Realised by',
        'Benefit date',
        'Benefit due',
        'Delivery date',
        'Date planned',
        'Date expected',
        'By when',
        'Date',
      ],
      doc: 'The day by which all of it should be realised.',
    },
    realised: {
      header: 'Realised',
      kind: 'number',
      bearsUnit: true,
      aliases: [
        'Realized',
        'Realised value',
        'Realized value',
        'Realised to date',
        'Realized to date',
        'Realised amount',
        'Realised benefit',
        'Realized benefit',
        'Benefit realised',
        'Benefit realized',
        'Benefits realised',
        'Benefits realized',
        'Actual',
        'Actual value',
        'Actual benefit',
        'Actual to date',
        'Achieved',
        'Achieved to date',
        'Delivered',
        'Delivered to date',
        'Total realised',
        'Total realised to date',
      ],
      doc: 'How much has come so far, in its unit. Blank: not measured, which is not nothing.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Benefits looks like. */
export const benefitShape = () =>
  z.object({
    project: requiredText(),
    benefit: requiredText(),
    unit: text(),
    planned: number(),
    plannedDay: day(),
    realised: number(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One benefit. `project` is as the user wrote it: an id or a name; `planned` and `realised` are in `unit`. */
export type Benefit = Readonly<z.infer<ReturnType<typeof benefitShape>>>;

/** Puts a row together from its columns' values. */
export const benefitRow: MakeRow<keyof typeof BENEFITS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  benefit: values.benefit[index],
  unit: values.unit[index],
  planned: values.planned[index],
  plannedDay: values.plannedDay[index],
  realised: values.realised[index],
  source,
  sheetRow,
});
