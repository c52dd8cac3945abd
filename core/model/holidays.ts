/** The Holidays table: one row is a public holiday. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { requiredDay, sheetRow, source, text } from './shape-parts.ts';

/** The Holidays table. */
export const HOLIDAYS = {
  id: 'holidays',
  title: 'Holidays',
  level: 'standard',
  tabNames: ['holiday'],
  rowIs: 'a public holiday',
  columns: {
    day: {
      header: 'Date',
      kind: 'date',
      required: true,
      aliases: ['Day', 'Holiday date', 'Public holiday date', 'Datum'],
      doc: 'The day on which nobody works.',
    },
    name: {
      header: 'Name',
      kind: 'text',
      aliases: [
        'Holiday',
        'Public holiday',
        'Holiday name',
        'Bank holiday',
        'Description',
        'Occasion',
      ],
      doc: 'What the day is called.',
    },
    calendar: {
      header: 'Calendar',
      kind: 'text',
      aliases: ['Holiday calendar', 'Country', 'Region', 'Location', 'Site', 'State'],
      doc: 'For whom it holds. Blank: for everybody.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Holidays looks like. */
export const holidayShape = () =>
  z.object({
    day: requiredDay(),
    name: text(),
    calendar: text(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One public holiday. */
export type Holiday = Readonly<z.infer<ReturnType<typeof holidayShape>>>;

/** Puts a row together from its columns' values. */
export const holidayRow: MakeRow<keyof typeof HOLIDAYS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  day: values.day[index],
  name: values.name[index],
  calendar: values.calendar[index],
  source,
  sheetRow,
});
