/** What a spreadsheet has beside cells and looks: tables, drop-downs, notes, conditional formats and charts. */

import type { Position, Rect } from '../cell/address.ts';
import type { CellStyle } from './cell-style.ts';

/** The features of one tab; `[]` where there are none of a kind. */
export interface SheetFeatures {
  readonly tables: readonly NativeTable[];
  readonly dropDowns: readonly DropDown[];
  readonly notes: readonly Note[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly PlacedChart[];
}

/** A block that the host knows as a table, with its headers as its first row and one row at least below them. */
export interface NativeTable {
  /** Letters, digits and `_`, shaped like no cell; where it is taken the host adds a number. */
  readonly name: string;
  readonly range: Rect;
}

/** A list to choose from. Something else may be typed all the same, after a warning: people know more than lists. */
export interface DropDown {
  readonly range: Rect;
  /** In their order; without commas, together at most 255 characters with a comma between. */
  readonly values: readonly string[];
  /** A sentence that the host shows beside the cell. */
  readonly message: string;
}

/** A text that shows when the cell is pointed at. */
export interface Note {
  readonly at: Position;
  readonly text: string;
}

/** Looks that a cell has while its value is such; the user's own rules come first and stay. */
export interface ConditionalFormat {
  readonly range: Rect;
  /** `text`: the cell holds this text, whatever its case; `at-least`: a number that is not smaller. */
  readonly when:
    | { readonly is: 'text'; readonly text: string }
    | { readonly is: 'at-least'; readonly value: number };
  readonly style: Pick<CellStyle, 'bold' | 'colour' | 'fill'>;
}

/** What a chart shows; every value stands in cells of the same tab. */
export interface Chart {
  readonly kind: 'bar' | 'column' | 'stacked-bar' | 'stacked-column' | 'line';
  readonly title: string;
  /** What a person who cannot see it is told. */
  readonly description: string;
  /** One row or one column of labels. */
  readonly categories: Rect;
  /** As long as the categories; a blank cell is a gap. */
  readonly series: readonly {
    readonly name: string;
    readonly values: Rect;
    /** `#RRGGBB`. */
    readonly colour: string;
  }[];
  /** How the value axis writes its numbers: `#,##0` or `0%`. */
  readonly numberFormat: string;
  /** What the values are, with their unit: `Days late`; `null` where the title says it. */
  readonly valueTitle: string | null;
}

/** A chart and the cells that it covers. */
export interface PlacedChart extends Chart {
  readonly place: Rect;
}

/** No feature at all. */
export const NO_FEATURES: SheetFeatures = {
  tables: [],
  dropDowns: [],
  notes: [],
  conditionalFormats: [],
  charts: [],
};

/**
 * How many things a host may count among the `extras` of a tab. Charts every host counts, the others some; so a tab that is to be known
 * again as untouched, such as a status tab, has charts and nothing else.
 */
export function countFeatures(features: SheetFeatures): number {
  const { tables, notes, conditionalFormats, charts } = features;
  return tables.length + notes.length + conditionalFormats.length + charts.length;
}
