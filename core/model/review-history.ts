/** The Review history table: one row is one remembered figure of a status tab, or one person, role, project or benefit that it was about. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import {
  choice,
  number,
  requiredChoice,
  requiredDay,
  requiredText,
  sheetRow,
  source,
  text,
} from './shape-parts.ts';

/** The status tabs that remember more than the projects' figures of `HISTORY`. */
export const REVIEWS = [
  { value: 'programme', synonyms: [] },
  { value: 'delivery', synonyms: [] },
  { value: 'raid', synonyms: [] },
  { value: 'capacity', synonyms: [] },
  { value: 'prioritisation', synonyms: [] },
  { value: 'value', synonyms: [] },
] as const satisfies readonly Choice[];

/** What a row is about: a figure at the top of the tab, or somebody or something by name. */
export const REMEMBERED = [
  { value: 'figure', synonyms: [] },
  { value: 'person', synonyms: [] },
  { value: 'role', synonyms: [] },
  { value: 'project', synonyms: [] },
  { value: 'benefit', synonyms: [] },
] as const satisfies readonly Choice[];

/** Where a project stood to the cut line. */
export const REMEMBERED_LINES = [
  { value: 'above', synonyms: [] },
  { value: 'forced', synonyms: [] },
  { value: 'below', synonyms: [] },
  { value: 'open', synonyms: [] },
] as const satisfies readonly Choice[];

/** The Review history table. Steersheet writes it; people may read it. Its headers have no aliases, as those of the report history. */
export const REVIEW_HISTORY = {
  id: 'reviewHistory',
  title: 'Review history',
  level: 'full',
  rowIs: 'one figure of a status tab on one day',
  columns: {
    reportDay: {
      header: 'Report date',
      kind: 'date',
      required: true,
      aliases: [],
      doc: 'The day that the figure is for.',
    },
    review: {
      header: 'Status tab',
      kind: 'choice',
      choices: REVIEWS,
      required: true,
      aliases: [],
      doc: 'The status tab that it stood on.',
    },
    about: {
      header: 'About',
      kind: 'choice',
      choices: REMEMBERED,
      required: true,
      aliases: [],
      doc: 'Whether the row is a figure at the top of the tab, or a person, a role, a project or a benefit.',
    },
    id: {
      header: 'Remembered ID',
      kind: 'id',
      required: true,
      aliases: [],
      doc: 'The figure, or the id of what the row is about. It need not exist any more.',
    },
    name: {
      header: 'Remembered name',
      kind: 'text',
      aliases: [],
      doc: 'Its name on that day. Blank: taken back later on the same day.',
    },
    value: {
      header: 'Figure',
      kind: 'number',
      aliases: [],
      doc: 'The figure; a project’s score; what has come of a benefit. Blank: not known on that day.',
    },
    demandHours: {
      header: 'Hours planned',
      kind: 'number',
      aliases: [],
      doc: 'Hours planned for a person or asked of a role, over the horizon of that day.',
    },
    netHours: {
      header: 'Hours there',
      kind: 'number',
      aliases: [],
      doc: 'Hours that the person or the role had for projects over the same weeks.',
    },
    overHours: {
      header: 'Hours over',
      kind: 'number',
      aliases: [],
      doc: 'Hours beyond the limit, summed over the weeks that were over it.',
    },
    overWeeks: {
      header: 'Weeks over',
      kind: 'number',
      aliases: [],
      doc: 'How many weeks were over the limit.',
    },
    rank: { header: 'Rank', kind: 'number', aliases: [], doc: 'The project’s rank.' },
    line: {
      header: 'Cut line',
      kind: 'choice',
      choices: REMEMBERED_LINES,
      aliases: [],
      doc: 'Where the project stood to the cut line. Blank: there was none, or the project had no rank.',
    },
  },
} as const satisfies TableSpec;

/** The headers of its first row, in the order of the columns: a tab without one of them is not added to. */
export const REVIEW_HISTORY_HEADERS: readonly string[] = Object.values(REVIEW_HISTORY.columns).map(
  (column) => column.header,
);

/** What a read row of Review history looks like. */
export const reviewRowShape = () =>
  z.object({
    reportDay: requiredDay(),
    review: requiredChoice(REVIEWS),
    about: requiredChoice(REMEMBERED),
    id: requiredText(),
    name: text(),
    value: number(),
    demandHours: number(),
    netHours: number(),
    overHours: number(),
    overWeeks: number(),
    rank: number(),
    line: choice(REMEMBERED_LINES),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One remembered figure. */
export type ReviewRow = Readonly<z.infer<ReturnType<typeof reviewRowShape>>>;

/** Puts a row together from its columns' values. */
export const reviewRow: MakeRow<keyof typeof REVIEW_HISTORY.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  reportDay: values.reportDay[index],
  review: values.review[index],
  about: values.about[index],
  id: values.id[index],
  name: values.name[index],
  value: values.value[index],
  demandHours: values.demandHours[index],
  netHours: values.netHours[index],
  overHours: values.overHours[index],
  overWeeks: values.overWeeks[index],
  rank: values.rank[index],
  line: values.line[index],
  source,
  sheetRow,
});
