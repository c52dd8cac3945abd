/** What a command tells the program that called it. */

/** The findings' severity decides; a file that could not be read weighs more than any finding. */
export const EXIT = {
  /** Done, and no error was found (with `--strict`: no warning either). */
  ok: 0,
  /** Done, and something in the data was left out of the figures, or a file has no table at all. */
  found: 1,
  /** Not done: the command line cannot be obeyed, or a file cannot be read or written. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
