/** One cell of the stand-in's spreadsheet, as plain data. */

/** An error that a cell shows. */
export interface CellErrorState {
  readonly error: string;
}

/** What a cell shows: blank is `null`, a date is its serial number. */
export type CellValueState = null | string | number | boolean | CellErrorState;

/** A piece of a cell's text that is a link. */
export interface LinkRun {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A line at one side of a cell. */
export interface BorderState {
  readonly color: string;
  readonly style: string;
}

/** The attributes of a cell that Apps Script gives and takes one by one; absent is the spreadsheet's default. */
export interface CellFormat {
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontLine?: string;
  fontSize?: number;
  fontStyle?: string;
  fontWeight?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  numberFormat?: string;
  textRotation?: number;
  borderTop?: BorderState;
  borderLeft?: BorderState;
  borderBottom?: BorderState;
  borderRight?: BorderState;
}

/** A rule of data validation; the criteria are named as Apps Script names them. */
export interface ValidationState {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface CellState {
  value: CellValueState;
  /** With its `=`; `''` where there is none. */
  formula: string;
  /** The cell (`row,column`) of the formula that the value has spilled from. */
  spilledFrom: string | null;
  note: string;
  links: readonly LinkRun[];
  format: CellFormat;
  validation: ValidationState | null;
}

/** A cell that nobody has touched. */
export function emptyCell(): CellState {
  return {
    value: null,
    formula: '',
    spilledFrom: null,
    note: '',
    links: [],
    format: {},
    validation: null,
  };
}
