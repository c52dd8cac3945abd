/** Reads for which address the Excel add-in is to be built. */
import { baseAddress } from '../../manifests/base-address.ts';

/** Without an address the add-in is built for a server on one's own computer, to be tried. */
export const LOCAL_BASE = 'https://localhost:3000/';

/**
 * The address in `--base https://…` or `--base=https://…`, ending with a slash.
 *
 * @throws RangeError with a sentence for whoever typed it
 */
export function excelBase(args: readonly string[]): string {
  let base = LOCAL_BASE;
  for (let at = 0; at < args.length; at++) {
    const [, joined] = /^--base(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    if (joined !== undefined) base = baseAddress(joined);
    else if (args[at] === '--base') base = baseAddress(args[++at] ?? '');
    else throw new RangeError(`"${args[at]}" is not known: npm run build [-- --base https://…]`);
  }
  return base;
}
