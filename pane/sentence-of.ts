/** The user's sentence in whatever a bridge call threw. */

import { WORDS } from './wording.ts';

/** The message of an error; never a stack trace, and a sentence of the pane's own where none was given. */
export function sentenceOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message.trim() : '';
  return message === '' ? WORDS.noReason : message;
}
