/** Takes cells out of the calculation chain: Excel calls a file damaged whose chain names a cell without a formula. */

import { type Splice, spliceText } from '../xml/splice.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';

/**
 * The chain without the cells for which `isGone` is true; `null` where none is left and the part has to go.
 * `sheetNumber` is the sheet's `sheetId`, which an entry inherits from the one before.
 */
export function patchCalcChain(
  xml: string,
  isGone: (sheetNumber: number, a1: string) => boolean,
): string | null {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  let sheetNumber = 0;
  let writtenSheet = 0;
  let remaining = 0;
  while (scanner.next()) {
    if (!scanner.opens('c')) continue;
    const own = scanner.attribute('i');
    if (own !== null) sheetNumber = Number(own);
    const { start } = scanner;
    if (isGone(sheetNumber, scanner.attribute('r') ?? '')) {
      scanner.skip();
      splices.push({ from: start, to: scanner.end, text: '' });
      continue;
    }
    remaining += 1;
    if (own === null && writtenSheet !== sheetNumber) {
      const at = start + 1 + scanner.prefix.length + 1;
      splices.push({ from: at, to: at, text: ` i="${sheetNumber}"` });
    }
    writtenSheet = sheetNumber;
  }
  if (remaining === 0) return null;
  return splices.length === 0 ? xml : spliceText(xml, splices);
}
