/** The part of Excel's `CustomFunctions` that is used here. */

/** See the head of the file. */
export interface CustomFunctions {
  /** Ties the id of the metadata to what computes it. */
  associate(id: string, compute: (...args: readonly unknown[]) => unknown): void;
  /** An error for a cell. Excel shows a text of ours with two codes only: these. */
  readonly Error: new (
    code: '#VALUE!' | '#N/A',
    message: string,
  ) => Error;
}
