/** What Sheets makes of a text that is written into a cell, as if a person had typed it. */

import type { CellValueState } from '../../state/cell-state.ts';
import type { Doubts } from '../../state/outside.ts';
import { type LocaleMarks, localeMarks } from './locale-marks.ts';
import { parseDate } from './parse-date.ts';

/** What a cell becomes; `numberFormat` only where Sheets infers one. */
export interface Typed {
  readonly value: CellValueState;
  readonly formula: string;
  readonly numberFormat: string | null;
}

const ERRORS = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/i;
const CURRENCY = /[$€£¥₹]/;

/**
 * The cell's content for a text, the cell's number format and the spreadsheet's locale. Where it is not known whether
 * Sheets parses a text, it is parsed here: the stand-in is never kinder than Sheets.
 */
export function parseTyped(text: string, format: string, locale: string, doubts: Doubts): Typed {
  if (text === '') return plain(null);
  if (format === '@') {
    const isTaken = text.startsWith("'") && doubts.apostropheInTextCell === 'taken';
    return plain(isTaken ? text.slice(1) : text);
  }
  if (text.startsWith("'")) return plain(text.slice(1));
  if (/^=./s.test(text)) return { value: null, formula: text, numberFormat: null };
  const marks = localeMarks(locale);
  const trimmed = text.trim();
  if (trimmed === '') return plain(text);
  const upper = trimmed.toUpperCase();
  if (marks.truths.includes(upper)) return plain(true);
  if (marks.falsehoods.includes(upper)) return plain(false);
  if (ERRORS.test(trimmed)) return plain({ error: upper });
  const number = parseNumber(trimmed, marks) ?? parseDate(trimmed, marks);
  if (number) return { value: number.value, formula: '', numberFormat: number.format };
  if (/^\+.|^-[A-Za-z(]/s.test(text))
    return { value: null, formula: `=${text}`, numberFormat: null };
  return plain(text);
}

function plain(value: CellValueState): Typed {
  return { value, formula: '', numberFormat: null };
}

/** A number with sign, currency, thousands, percent or exponent, and the format that Sheets gives it. */
function parseNumber(
  text: string,
  { decimal, group }: LocaleMarks,
): { readonly value: number; readonly format: string | null } | null {
  let body = text.replace(/[\u00A0\u202F]/g, ' ');
  let sign = 1;
  const accounting = /^\((.*)\)$/.exec(body);
  if (accounting) {
    sign = -1;
    body = accounting[1] ?? '';
  }
  const hasCurrency = CURRENCY.test(body);
  body = body.replace(CURRENCY, '').trim();
  const signed = /^([+-])\s*(.*)$/.exec(body);
  if (signed) {
    if (signed[1] === '-') sign = -sign;
    body = (signed[2] ?? '').replace(CURRENCY, '').trim();
  }
  const isPercent = /^[^%]*\s*%$|^%\s*[^%]*$/.test(body);
  if (isPercent) body = body.replace('%', '').trim();
  const thousands = group === ' ' || group === '\u00A0' || group === '\u202F' ? ' ' : group;
  const [mantissa = '', exponent, ...none] = body.split(/[eE]/);
  const [whole = '', fraction, ...more] = mantissa.split(decimal);
  if (none.length > 0 || more.length > 0) return null;
  if (exponent !== undefined && !/^[+-]?\d+$/.test(exponent)) return null;
  const digits = whole.split(thousands).join('');
  const hasGroups = digits !== whole;
  if (!/^\d*$/.test(digits) || !/^\d*$/.test(fraction ?? '')) return null;
  if (digits === '' && (fraction ?? '') === '') return null;
  if (hasGroups && !/^\d/.test(whole)) return null;
  // Where a point stands between thousands, 1.5 is the first of May.
  if (hasGroups && group === '.' && !/^\d{1,3}(\.\d{3})+$/.test(whole)) return null;
  const value = sign * Number(`${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  const places = fraction ? '.00' : '';
  const format = isPercent
    ? `0${places}%`
    : exponent !== undefined
      ? '0.00E+00'
      : hasCurrency
        ? `$#,##0${places}`
        : hasGroups
          ? `#,##0${places}`
          : null;
  return { value: (isPercent ? value / 100 : value) + 0, format };
}
