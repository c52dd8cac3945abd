/** What one tab of the sample is: its cells, and how an office would have formatted them. */

import { type Cell, parseDay } from '../core/index.ts';

/** How a column's cells look; it decides the number format and the side that they stand on. */
export type ColumnLook = 'text' | 'wrapped' | 'center' | 'date' | 'money' | 'percent' | 'number';

/** One column of a tab. */
export interface SampleColumn {
  /** The header as this office writes it; a serial for a column that is headed by a month. */
  readonly header: string | number;
  readonly look: ColumnLook;
  /** Pixels. */
  readonly width: number;
}

/** One tab: lines above the header row, the header row, the rows below it. */
export interface SampleSheet {
  readonly name: string;
  /** `#RRGGBB`, or `null` for no colour. */
  readonly tabColour: string | null;
  /** Rows above the header: the first is a title, the others are remarks. Empty for a tab that starts at its header. */
  readonly lead: readonly (readonly Cell[])[];
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The 0-based row of the header. */
export function headerRow(sheet: SampleSheet): number {
  return sheet.lead.length;
}

/** All cells from A1, as they are written. */
export function sheetCells(sheet: SampleSheet): readonly (readonly Cell[])[] {
  return [...sheet.lead, sheet.columns.map((column) => column.header), ...sheet.rows];
}

/** The serial of a day that is written in the source of the sample; anything but `YYYY-MM-DD` is a mistake there. */
export function day(text: string): number {
  const serial = parseDay(text);
  if (serial === null) throw new Error(`No such day: ${text}`);
  return serial;
}

/** As `day`; an empty text is a blank cell. */
export function dayOrBlank(text: string): number | null {
  return text === '' ? null : day(text);
}
