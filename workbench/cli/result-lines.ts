/** What a computing command prints for a person: the answer, the tables, and how far the sheets could be read. */

import type { CheckView, CommandResult, WrittenLine } from '../../core/index.ts';
import { printable } from './printable.ts';
import { tableLines } from './table-lines.ts';
import type { Terminal } from './terminal.ts';
import { wrapText } from './wrap-text.ts';

/** What was computed, how the sheets stand that it was computed from, and what was written. */
export interface Outcome {
  readonly file: string;
  readonly result: CommandResult;
  readonly check: Pick<CheckView, 'counts' | 'summary'>;
  readonly written: Written | null;
}

/** The file as it was typed, and what is new in it. */
export interface Written {
  readonly file: string;
  readonly lines: readonly WrittenLine[];
}

/**
 * All lines of an outcome, each ended. What was written comes first, then the answer; the tables only where nothing was
 * written, since the tab has them.
 */
export function resultLines(outcome: Outcome, { width, isColoured }: Terminal): string {
  const { file, result, check, written } = outcome;
  const name = printable(file);
  const line = (subject: string, text: string) =>
    `${wrapText(`${subject}: ${printable(text)}`, width, Number.POSITIVE_INFINITY).join('\n')}\n`;
  const parts: string[] = [];
  if (written !== null) {
    const done = written.lines.map(({ text }) => text).join(' ');
    parts.push(line(printable(written.file), done));
  }
  parts.push(line(name, result.answer));
  if (written === null) {
    for (const table of result.tables) parts.push(`\n${tableLines(table, width, isColoured)}`);
    parts.push('\n');
  }
  parts.push(line(name, check.summary));
  if (check.counts.error + check.counts.warning > 0) {
    parts.push(`Run "steersheet check" on ${name} to see each finding.\n`);
  }
  return parts.join('');
}
