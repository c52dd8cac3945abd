/** Numbers written as fractions, and the dates that spreadsheets make of them. */

import type { Cell } from '../../cell/cell.ts';
import { parseNumber } from '../../cell/parse-number.ts';
import { FIRST_DAY, fromSerial, LAST_DAY } from '../../day/serial.ts';

/** `1/3`, `1:3`, `1 over 3`; NFKD makes `1⁄3` of the sign ⅓. */
const FRACTION = /^(\d+(?:[.,]\d+)?)\s*(?:[/:⁄∕÷]|over|to)\s*(\d+(?:[.,]\d+)?)$/i;

/** The number that a fraction's text means: `1/3`, `⅓`, `1:3`; `null` where it is none, and for a division by zero. */
export function parseFraction(text: string, decimalMark: '.' | ',' | null): number | null {
  if (text.length > 40) return null;
  const [, above, below] = FRACTION.exec(text.normalize('NFKD').trim()) ?? [];
  if (above === undefined || below === undefined) return null;
  const numerator = lastOf(parseNumber(above, decimalMark, false));
  const denominator = lastOf(parseNumber(below, decimalMark, false));
  if (numerator === null || denominator === null || denominator === 0) return null;
  return numerator / denominator;
}

/**
 * The formula to type instead of a fraction that the host took for a date: `1/3` becomes 3 January or 1 March, by its
 * language. `null` where the number is no such date.
 */
export function fractionOfDate(cell: Cell): string | null {
  if (typeof cell !== 'number' || !(cell >= FIRST_DAY && cell <= LAST_DAY)) return null;
  const { month, day } = fromSerial(Math.floor(cell));
  const other = month === 1 ? day : day === 1 ? month : 0;
  return other >= 2 && other <= 9 ? `=1/${other}` : null;
}

function lastOf(value: ReturnType<typeof parseNumber>): number | null {
  return value === null || typeof value === 'number' ? value : value[1];
}
