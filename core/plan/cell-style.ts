/** How a cell looks, in words that every host can carry out. */

/** Every member is optional: what is absent stays as the host has it. Colours are `#RRGGBB`, sizes points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Steps of air between the cell's left edge and its text, about three spaces each; only with `horizontal` left. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** A spreadsheet number format such as `#,##0` or `yyyy-mm-dd`; `@` keeps a text a text. */
  readonly numberFormat?: string;
  readonly borderTop?: string;
  readonly borderBottom?: string;
}
