/** The digits of a number written as text: which marks group them, and which mark starts the fraction. */

/** What a run of digits and marks says. */
export interface Digits {
  /** The number in plain decimal text; where `decimal` is not `null`, the reading in which the mark groups digits. */
  readonly plain: string;
  /** The other reading, in which the one mark is a decimal mark; `null` where the shape is clear. */
  readonly decimal: string | null;
  /** Clear shape: the decimal mark that it proves, if any. Doubtful shape: the mark in doubt. */
  readonly mark: '.' | ',' | null;
}

const IN_THREES = /^\d{1,3}(?:([\s'’.,])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const EXPONENT = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;

/** Reads digits with their marks, without sign, currency or suffix; `null` where the marks make no number. */
export function parseDigits(body: string): Digits | null {
  if (/^\d+$/.test(body)) return { plain: body, decimal: null, mark: null };
  if (EXPONENT.test(body)) return { plain: body, decimal: null, mark: null };
  if (!/^[\d.,]/.test(body) || !/^[\d\s'’.,]*$/.test(body) || !/\d/.test(body)) return null;
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return isGrouped(body) ? clear(onlyDigits(body), null) : null;
  const mark = body[last] as '.' | ',';
  const whole = body.slice(0, last);
  const fraction = body.slice(last + 1);
  if (whole.includes(mark)) {
    // The same mark twice groups digits, so that the decimal mark must be the other one.
    return isGrouped(body) ? clear(onlyDigits(body), mark === '.' ? ',' : '.') : null;
  }
  if (!/^\d*$/.test(fraction)) return null;
  const decimal = `${onlyDigits(whole) || '0'}.${fraction || '0'}`;
  if (!/^\d*$/.test(whole)) return isGrouped(whole) ? clear(decimal, mark) : null;
  const isDoubtful = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return isDoubtful ? { plain: whole + fraction, decimal, mark } : clear(decimal, mark);
}

function clear(plain: string, mark: '.' | ',' | null): Digits {
  return { plain, decimal: null, mark };
}

function isGrouped(text: string): boolean {
  return IN_THREES.test(text) || INDIAN.test(text);
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
