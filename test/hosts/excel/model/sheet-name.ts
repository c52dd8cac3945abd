/** What Excel takes for the name of a tab. */

import { text } from '../wire/argument.ts';
import { invalidArgument } from '../wire/refusal.ts';

const MOST_LETTERS = 31;

/** The name, or a refusal: 1 to 31 letters, none of `[]:*?/\`, no apostrophe at either end, and not `History`. */
export function checkSheetName(value: unknown): string {
  const name = text(value);
  const isWrong =
    name === '' ||
    name.length > MOST_LETTERS ||
    /[[\]:*?/\\]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (isWrong) throw invalidArgument();
  return name;
}
