/** What Excel makes of a value that is put into a cell, as if it had been typed in an English (United States) Excel. */

import { invalidArgument, unsure } from '../wire/refusal.ts';
import type { CellContent } from './cells.ts';
import { checkFormula } from './check-formula.ts';
import { type Reading, readDateOrTime } from './parse-date.ts';

/** The longest text of a cell, and the longest formula. */
const MOST_LETTERS = 32_767;
const MOST_FORMULA_LETTERS = 8_192;

/** Errors that a typed text becomes. */
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
]);

/** What a cell holds after an entry. */
export interface Entry {
  readonly content: CellContent;
  /** The number format that Excel gives a cell of format General with such an entry. */
  readonly numberFormat: string | null;
}

/** What stands around the cell. */
export interface EntryPlace {
  /** The cell's number format. */
  readonly numberFormat: string;
  /** Whether the workbook counts days from 1904. */
  readonly is1904: boolean;
  /** The year that a date without one is in. */
  readonly year: number;
}

/** Reads an entry. Anything but a text, a finite number or a boolean is refused. */
export function parseEntry(value: unknown, place: EntryPlace): Entry {
  const isText = place.numberFormat === '@';
  if (typeof value === 'boolean') return isText ? asText(value ? 'TRUE' : 'FALSE') : plain(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    // Excel knows no minus 0.
    return isText ? asText(String(value)) : plain(value === 0 ? 0 : value);
  }
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > MOST_LETTERS) throw invalidArgument();
  if (isText) {
    if (value.startsWith("'"))
      throw unsure("a leading apostrophe in a cell formatted as text ('@')");
    return asText(value);
  }
  return parseText(value, place);
}

function parseText(value: string, place: EntryPlace): Entry {
  if (value.startsWith("'")) return asText(value.slice(1));
  if (value.startsWith('@')) throw unsure(`the entry "${value}": write it with an apostrophe`);
  const trimmed = value.trim();
  if (trimmed === '') return asText(value);
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  if (ERRORS.has(upper)) {
    return { content: { value: upper, isError: true, formula: null }, numberFormat: null };
  }
  const reading = readNumber(trimmed) ?? readDateOrTime(trimmed, place);
  if (reading !== null) return { ...plain(reading.value), numberFormat: reading.numberFormat };
  // Documented: plus, minus and the equal sign all begin a formula.
  if (/^[=+-]./s.test(value)) return formula(value);
  return asText(value);
}

function plain(value: string | number | boolean): Entry {
  return { content: { value, isError: false, formula: null }, numberFormat: null };
}

function asText(value: string): Entry {
  return plain(value);
}

function formula(entered: string): Entry {
  const text = entered.startsWith('=') ? entered : `=${entered}`;
  if (text.length > MOST_FORMULA_LETTERS) throw invalidArgument();
  if (!checkFormula(text)) throw invalidArgument();
  return { content: { value: '#NAME?', isError: true, formula: text }, numberFormat: null };
}

/** `1,234.5`, `(5)`, `$3`, `50%`, `1e5`, `1 1/2`: numbers, each with the format that Excel gives it. */
function readNumber(text: string): Reading | null {
  const fraction = /^([+-]?)(\d+) (\d{1,4})\/(\d{1,4})$/.exec(text);
  if (fraction !== null && Number(fraction[4]) !== 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -size : size, numberFormat: '# ?/?' };
  }
  const inBrackets = /^\((.*)\)$/.exec(text);
  const bare = inBrackets?.[1] ?? text;
  const match =
    /^([+-]?)\s*([$€£¥]?)\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i.exec(
      bare,
    );
  if (match === null) return null;
  const [, sign, currency, innerSign, digits, exponent, percent] = match as unknown as string[];
  if (sign !== '' && innerSign !== '') return null;
  if (inBrackets !== null && (sign !== '' || innerSign !== '')) return null;
  const size = Number(`${fifteenDigits((digits ?? '').replace(/,/g, ''))}${exponent ?? ''}`);
  if (!Number.isFinite(size)) return null;
  const isNegative = sign === '-' || innerSign === '-' || inBrackets !== null;
  const value = ((isNegative ? -1 : 1) * size) / (percent === '%' ? 100 : 1);
  const decimals = (digits ?? '').includes('.') ? '.00' : '';
  let numberFormat: string | null = null;
  if (percent === '%') numberFormat = `0${decimals}%`;
  else if (currency !== '') numberFormat = `${currency}#,##0${decimals}`;
  else if (exponent !== undefined) numberFormat = '0.00E+00';
  else if ((digits ?? '').includes(',')) numberFormat = `#,##0${decimals}`;
  return { value: value === 0 ? 0 : value, numberFormat };
}

/** Excel keeps fifteen digits of a number that is typed; later ones become 0. */
function fifteenDigits(digits: string): string {
  let kept = 0;
  return digits.replace(/\d/g, (digit) => {
    if (kept === 0 && digit === '0') return digit;
    kept += 1;
    return kept <= 15 ? digit : '0';
  });
}
