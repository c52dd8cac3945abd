/** Small pieces of text that several parts of the pane need: counts, severities, places. */

import type { Severity } from '../core/index.ts';

/** `5,012`: the pane speaks English, whatever the machine's locale. */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 row`, `24 rows`: the noun takes an `s`. */
export function countOf(count: number, noun: string): string {
  return `${countText(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** In the order in which severities are listed. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The word beside a finding's mark. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

/** The word under a count: `Errors`, whatever the count. */
export const SEVERITY_HEADING: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Info',
};

/** A count of findings of one severity, to be read aloud: `1 error`, `3 warnings`, `2 for information`. */
export function severityCount(severity: Severity, count: number): string {
  return severity === 'info' ? `${countText(count)} for information` : countOf(count, severity);
}

/** What a jump is called on screen: the cell alone where the tab is plain from what stands around it. */
export function placeText(sheet: string, a1: string | null, around: string | null): string {
  if (a1 === null) return sheet;
  return sheet === around ? a1 : `${sheet}!${a1}`;
}

/** The user's sentence in what a bridge call threw; never a stack trace. */
export function sentenceOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message.trim() : '';
  return message === '' ? 'That did not work, and no reason was given. Try again.' : message;
}
