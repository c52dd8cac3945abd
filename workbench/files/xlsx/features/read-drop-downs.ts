/** Lists to choose from that a file brings, from the elements of its worksheet parts. */

import { parseRect, type Rect } from '../../../../core/index.ts';
import type { FileDropDown } from '../../file-host.ts';
import { XmlScanner } from '../../xml/xml-scanner.ts';

/** Lists beyond these are rather a table than something to choose from. */
const MOST_WORDS = 500;

/**
 * The list of a `dataValidation` element, on whose opening tag the scanner stands; it is left where it is. `null` for any other rule, and for a list that
 * is computed, stands under a name, or stands elsewhere for each cell, as `A1:A3` without signs does.
 */
export function readDropDown(xml: string, scanner: XmlScanner): FileDropDown | null {
  if (scanner.attribute('type') !== 'list' || scanner.isEmpty) return null;
  const ranges = (scanner.attribute('sqref') ?? '').split(' ').flatMap((text) => {
    const rect = parseRect(text);
    return rect === null ? [] : [rect];
  });
  const inner = new XmlScanner(xml, scanner.end);
  while (inner.next() && !inner.closes('dataValidation')) {
    if (!inner.closes('formula1')) continue;
    const from = wordsOf(inner.textBefore()) ?? placeOf(inner.textBefore(), isOneCell(ranges));
    return from === null || ranges.length === 0 ? null : { ranges, from };
  }
  return null;
}

/** `"Red,Amber,Green"`. */
function wordsOf(formula: string): readonly string[] | null {
  const inside = /^\s*"([\s\S]*)"\s*$/.exec(formula)?.[1];
  if (inside === undefined) return null;
  const words = inside.replace(/""/g, '"').split(',');
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

function isOneCell(ranges: readonly Rect[]): boolean {
  return ranges.length === 1 && ranges.every(({ rows, columns }) => rows * columns === 1);
}

/** `$A$2:$A$9`, also of another tab; for one cell alone the signs may be missing. */
function placeOf(
  formula: string,
  mayMove: boolean,
): { readonly sheet: string | null; readonly rect: Rect } | null {
  const match = /^\s*(?:(?:'((?:[^']|'')*)'|([^'!:]+))!)?([$A-Za-z0-9:]+)\s*$/.exec(formula);
  const place = match?.[3] ?? '';
  const rect = parseRect(place.replace(/\$/g, ''));
  if (match === null || rect === null || rect.rows * rect.columns > MOST_WORDS) return null;
  if (!mayMove && !/^\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/i.test(place)) return null;
  const sheet = match[1] ?? match[2] ?? null;
  return { sheet: sheet?.replace(/''/g, "'") ?? null, rect };
}
