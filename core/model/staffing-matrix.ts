/** The Staffing matrix: allocations in the wide form, one column per week or month. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import {
  choice,
  number,
  requiredDay,
  requiredText,
  share,
  sheetRow,
  source,
  text,
} from './shape-parts.ts';
import { PERSON_COLUMN, PROJECT_COLUMN, ROLE_COLUMN } from './shared-columns.ts';

/** What the cells of a staffing matrix count. FTE and % are one unit: 1 is one person's full time. */
export const STAFFING_UNITS = [
  { value: 'share', synonyms: ['fte', 'ftes', 'headcount', 'fraction'] },
  { value: 'percent', synonyms: ['%', 'pct', 'percentage', 'per cent'] },
  { value: 'hours', synonyms: ['h', 'hrs', 'hour'] },
] as const satisfies readonly Choice[];

/** The Staffing matrix. Its further columns are headed by dates. */
export const STAFFING_MATRIX = {
  id: 'staffingMatrix',
  title: 'Staffing matrix',
  level: 'standard',
  tabNames: ['staffing', 'heat map', 'heatmap', 'capacity plan', 'resource plan'],
  summed: ['project', 'person', 'role'],
  rowIs: 'a person or role on a project, over weeks or months',
  columns: {
    project: PROJECT_COLUMN,
    person: PERSON_COLUMN,
    role: ROLE_COLUMN,
    unit: {
      header: 'Unit',
      kind: 'choice',
      choices: STAFFING_UNITS,
      aliases: ['Units', 'Measure', 'UoM'],
      doc: 'What the row’s cells count: share or FTE, percent, or hours. Blank: the setting *Staffing matrix unit*, or what the cells, the title or the tab’s name show.',
    },
  },
  more: {
    by: 'period',
    kind: 'number',
    doc: 'One column per week or month, headed by its first day (a date, or a text such as `2026-02-02`, `W6 2026` or `Feb 2026`) or, where `Week ending` stands in it or above, its last. A year can stand in a row above. Cells are %, hours or FTE, not days. Blank: nothing is planned.',
  },
} as const satisfies TableSpec;

/** What a read row of the Staffing matrix looks like. */
export const staffingRowShape = () =>
  z.object({
    project: requiredText(),
    person: text(),
    role: text(),
    unit: choice(STAFFING_UNITS),
    periods: z.readonly(
      z.array(
        z.readonly(
          z.object({
            fromDay: requiredDay(),
            toDay: requiredDay(),
            share: share(),
            hours: number(),
            column: z.int().check(z.nonnegative()),
          }),
        ),
      ),
    ),
    source: source(),
    sheetRow: sheetRow(),
  });

/**
 * One row of a staffing matrix. `periods` holds the filled cells in the order of their first days: the period's
 * first and last day, and either `share` (1 = full time) or `hours` in that period; `column` is the sheet's column.
 */
export type StaffingRow = Readonly<z.infer<ReturnType<typeof staffingRowShape>>>;

/** Puts a row together from its columns' values. `periods` are filled in afterwards. */
export const staffingRow: MakeRow<keyof typeof STAFFING_MATRIX.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  person: values.person[index],
  role: values.role[index],
  unit: values.unit[index],
  periods: null,
  source,
  sheetRow,
});
