/** The texts that cells share. */

import { XmlScanner } from '../xml/xml-scanner.ts';
import { decodeCellText } from '../xml/xml-text.ts';
import { damaged } from '../zip/zip-entry.ts';

/** The texts in their order; the runs of a rich text joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const texts: string[] = [];
  while (scanner.next()) {
    if (scanner.opens('si')) texts.push(readRichText(scanner, 'si'));
  }
  if (!scanner.isEmpty && !scanner.closes('sst')) throw damaged('shared texts that break off');
  return texts;
}

/** The text inside the element that the scanner stands on (`si` or `is`); moves to its end. */
export function readRichText(scanner: XmlScanner, element: string): string {
  if (scanner.isEmpty) return '';
  let text = '';
  while (scanner.next() && !scanner.closes(element)) {
    if (scanner.opens('rPh')) scanner.skip();
    else if (scanner.closes('t')) text += scanner.textBefore();
  }
  return decodeCellText(text);
}
