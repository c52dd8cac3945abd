/** What a command may ask of the terminal it runs in; tests put their own in its place. */

import { isAbsolute, resolve } from 'node:path';
import { EXIT } from './exit-code.ts';

/** Where a command writes, and the little it may know of its surroundings. */
export interface Terminal {
  /** Writes to standard output. Nothing is added: a line ends where the text says so. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Whether standard output takes colours: a terminal, and nobody has asked for none. */
  readonly isColoured: boolean;
  /** How many places a line has; a width that reads well where standard output is no terminal. */
  readonly width: number;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Today by the local clock, as `2026-11-16`. */
  today(): string;
  /** Whether the person wants the technical details of a failure. */
  readonly isDebugging: boolean;
}

/** The full path that a person meant. */
export function fullPath(terminal: Terminal, path: string): string {
  return isAbsolute(path) ? path : resolve(terminal.folder, path);
}

/** A date's calendar day where the person is, as `2026-11-16`. */
export function localDay(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}

const WIDTH_ELSEWHERE = 100;
const WIDTHS = { least: 40, most: 160 };

/**
 * The terminal of this process. Output that nobody reads any more (`steersheet check … | head`) ends the process
 * quietly, as it does for other tools; any other output that cannot be written ends it with a sentence.
 */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout) {
        process.stderr.write(
          `steersheet: The output could not be written (${error.code ?? error.message}). Make room or choose another place, then try again.\n`,
        );
      }
      process.exit(EXIT.failed);
    });
  }
  const { env } = process;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isColoured:
      process.stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, process.stdout.columns ?? WIDTH_ELSEWHERE)),
    folder: process.cwd(),
    today: () => localDay(new Date()),
    isDebugging: (env['STEERSHEET_DEBUG'] ?? '') !== '',
  };
}
