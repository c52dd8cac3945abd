/** What the text of a matrix's header says beside its date: that it is a week, which end of it, and the unit of its cells. */

import type { Cell } from '../cell/cell.ts';
import { parseDate } from '../cell/parse-date.ts';
import { type SaidUnit, unitOfWord } from './said-unit.ts';

/** Which day of a week a header names: its first, as `w/c`, or its last, as `W/E`. */
export type WeekMark = 'start' | 'end';

/** A header taken apart. */
export interface HeaderText {
  /** What is left: a date, a month, a week. */
  readonly text: string;
  /** `null`: the header does not say that it is a week. */
  readonly mark: WeekMark | null;
  /** What the header says that the cells below count. */
  readonly unit: SaidUnit | null;
}

const START =
  /^(?:w\/?[cb]|(?:week|wk)\s+(?:commencing|beginning|of|starting))(?:[\s:.-]+|(?=\d))/i;
// "We 14 Jan" is a Wednesday.
const END = /^(?:w\/e|WE|we|w\.e\.?|(?:week|wk)[\s-]*end(?:ing|s|ed)?)(?:[\s:.-]+|(?=\d))/;
const END_WORDS = /^(?:w\/e|w\.e\.?|(?:week|wk)[\s-]*end(?:ing|s|ed)?)(?:[\s:.-]+|(?=\d))/i;
const FROM = /^from[\s:]+/i;
/** `Jan-26 (hrs)`, `Jan-26 FTE`, `Jan-26 man-days`. */
const UNIT = /(?:\s+|\s*[([])((?:(?:man|person)[\s-]?)?[a-z]+|%)[)\]]?$/i;
/** `Wk 2 (05/01/26)`, `Wk1 05-Jan-26`. */
const NUMBERED = /^(?:w|wk|week|kw|cw)[\s.#]*\d{1,2}[\s:,([–-]+(.{5,}?)[)\]]?$/i;
const LONGEST = 40;

/** Takes a header apart; `null` where it is no text or too long to be one. */
export function headerTextOf(header: Cell): HeaderText | null {
  if (typeof header !== 'string' || header.length > LONGEST) return null;
  let text = header.trim();
  let unit: SaidUnit | null = null;
  const tail = UNIT.exec(text);
  if (tail !== null) {
    unit = unitOfWord(tail[1] as string);
    if (unit !== null) text = text.slice(0, tail.index);
  }
  const start = START.exec(text);
  const end = start === null ? (END.exec(text) ?? END_WORDS.exec(text)) : null;
  const mark = start !== null ? 'start' : end !== null ? 'end' : null;
  text = text.slice((start ?? end ?? FROM.exec(text))?.[0].length ?? 0);
  const dated = mark === null ? NUMBERED.exec(text)?.[1] : undefined;
  if (dated !== undefined && parseDate(dated, null) !== null) text = dated;
  return { text, mark, unit };
}

const SAYS_END = /\bw\/e\b|\bw\.e\.|\b(?:week|wk)s?[\s-]*end(?:ing|s|ed)\b/i;
const SAYS_START =
  /\bw\/[cb]\b|\b(?:week|wk)s?\s+(?:commencing|beginning|starting|starts|begins)\b/i;

/** Which day of the weeks the texts around a row of headers say that it names; `null` where none says it, or they contradict. */
export function weekMarkOf(texts: readonly string[]): WeekMark | null {
  const saysEnd = texts.some((text) => SAYS_END.test(text));
  const saysStart = texts.some((text) => SAYS_START.test(text));
  if (saysEnd === saysStart) return null;
  return saysEnd ? 'end' : 'start';
}
