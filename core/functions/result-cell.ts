/** What a function puts into one cell: a value, a failure with its reason, or a blank with its reason. */

/**
 * A failure. `#VALUE!`: an argument is wrong; `#N/A`: what was asked for is not there. These two, because a host can show a reason
 * with them.
 */
export class Failure {
  readonly code: '#VALUE!' | '#N/A';
  /** A sentence without its full stop: which argument, which row, what was found and what was expected. */
  readonly reason: string;

  constructor(code: Failure['code'], reason: string) {
    this.code = code;
    this.reason = reason;
  }
}

/** A number or text that cannot be told: the cell stays blank, never 0. The argument `reasons` shows why. */
export class Unknown {
  /** A clause: `the job size is blank`. */
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** One cell of a result. Dates are serials. `null` is blank without a reason: there was nothing to compute. */
export type ResultCell = null | string | number | boolean | Failure | Unknown;

/** What a call gives: at least one row and one column, all rows equally long. Numbers are finite and never -0. */
export type ResultBlock = readonly (readonly ResultCell[])[];
