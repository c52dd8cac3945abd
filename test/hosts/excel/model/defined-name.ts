/** What Excel takes for a name of a block, of a formula or of a table. */

import { text } from '../wire/argument.ts';
import { invalidArgument } from '../wire/refusal.ts';
import { parseAddress } from './address.ts';

/**
 * The name, or a refusal: up to 255 letters, digits, dots, underscores and backslashes; the first is no digit and no dot; it
 * is no address (`A1`, `R1C1`) and not `C`, `c`, `R` or `r`.
 */
export function checkDefinedName(value: unknown): string {
  const name = text(value);
  const isWrong =
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) ||
    /^[CR]$/i.test(name) ||
    /^R\d*C\d*$/i.test(name) ||
    parseAddress(name) !== null;
  if (isWrong) throw invalidArgument();
  return name;
}
