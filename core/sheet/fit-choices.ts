/** Whether the cells below a header are what its column holds: a header alone may mean something else. */

import type { Cell, Grid } from '../cell/cell.ts';
import { isMissing } from '../cell/missing.ts';
import type { ColumnKind, ColumnSpec } from './column-spec.ts';
import type { HeaderText } from './header-index.ts';
import { readChoice } from './readers/choice-reader.ts';
import { NO_FACTS } from './readers/column-facts.ts';
import { foundText } from './readers/found-text.ts';
import { READERS } from './readers/readers.ts';
import { Trouble } from './readers/trouble.ts';

/** Enough rows to see what a column holds. */
const ROWS_LOOKED_AT = 500;

/** What speaks against a header: a cell below it, and what such cells are not; `day`: they are days, and should be amounts. */
export interface Misfit {
  readonly example: string;
  readonly lacks: 'choice' | 'yes-no' | 'rating' | 'amount' | 'day';
}

const AMOUNTS: ReadonlySet<ColumnKind> = new Set(['money', 'number', 'hours', 'percent']);

/**
 * What speaks against the header's being the column, or `null` where the column fits. One cell proves nothing, and a
 * mistyped choice counts as one.
 *
 * - Choices: most cells are none of them, numbers too. - Yes or no: some are numbers above 1, so that 1 is no yes.
 * - Ratings: most are sentences. - Amounts: most are words without a digit, or all look like days and nothing about the
 * header or beside it speaks for money.
 *
 * A column's own name (`isOwnName`) is believed against all of this but numbers for yes or no, sentences for ratings, and
 * amounts that are words without exception.
 */
export function misfitOf(
  grid: Grid,
  dataRow: number,
  column: number,
  spec: ColumnSpec,
  header: string,
  texts: readonly (HeaderText | undefined)[] = [],
  isOwnName = false,
): Misfit | null {
  const cellsBelow = (at = column) => cellsOf(grid, dataRow, at);
  switch (spec.kind) {
    case 'choice':
      return isOwnName ? null : choiceMisfit(cellsBelow(), spec, header);
    case 'yes-no':
      return yesNoMisfit(cellsBelow(), spec, header, isOwnName);
    case 'rating':
      return ratingMisfit(cellsBelow(), spec, header);
    default: {
      if (!AMOUNTS.has(spec.kind)) return null;
      const cells = cellsBelow();
      const words = wordMisfit(cells, header, isOwnName);
      if (words !== null || isOwnName) return words;
      return dayMisfit(cells, header, (isNear) =>
        texts.some((text, at) => isMoneyHeader(text?.text ?? '') && isNear(cellsBelow(at))),
      );
    }
  }
}

/** The filled cells below a header. */
function cellsOf(grid: Grid, dataRow: number, column: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = dataRow; row < Math.min(grid.length, dataRow + ROWS_LOOKED_AT); row += 1) {
    const cell = grid[row]?.[column] ?? null;
    if (cell !== null && cell !== '') cells.push(cell);
  }
  return cells;
}

type Verdict = 'missing' | 'fit' | 'misfit';

/** The first misfit in the order of letters, where there are more than one cell and most are such. */
function mostly(
  cells: readonly Cell[],
  header: string,
  lacks: Misfit['lacks'],
  verdictOf: (cell: Cell) => Verdict,
): Misfit | null {
  let filled = 0;
  let misfits = 0;
  let example: string | null = null;
  // A column says few different things many times, and what is near a choice is dear to find out.
  const verdicts = new Map<Cell, Verdict>();
  for (const cell of cells) {
    if (typeof cell === 'string' && cell.trim() === header) continue;
    let verdict = verdicts.get(cell);
    if (verdict === undefined) {
      verdict = verdictOf(cell);
      verdicts.set(cell, verdict);
    }
    if (verdict === 'missing') continue;
    filled += 1;
    if (verdict === 'fit') continue;
    misfits += 1;
    const text = foundText(cell).trim();
    if (example === null || text < example) example = text;
  }
  return filled > 1 && misfits * 2 > filled && example !== null ? { example, lacks } : null;
}

function choiceMisfit(cells: readonly Cell[], spec: ColumnSpec, header: string): Misfit | null {
  return mostly(cells, header, 'choice', (cell) => {
    if (typeof cell !== 'string' && typeof cell !== 'number') return 'missing';
    const reading = readChoice(cell, spec);
    if (reading === null && isMissing(cell)) return 'missing';
    return reading instanceof Trouble && reading.suggestion === null ? 'misfit' : 'fit';
  });
}

function yesNoMisfit(
  cells: readonly Cell[],
  spec: ColumnSpec,
  header: string,
  isOwnName: boolean,
): Misfit | null {
  const number = cells.find((cell) => typeof cell === 'number' && cell !== 0 && cell !== 1);
  if (number !== undefined) return { example: foundText(number), lacks: 'yes-no' };
  if (isOwnName) return null;
  return mostly(cells, header, 'yes-no', (cell) => {
    if (typeof cell !== 'string' || isMissing(cell)) return 'missing';
    return READERS['yes-no'](cell, spec, NO_FACTS) instanceof Trouble ? 'misfit' : 'fit';
  });
}

/** A word that is no rating may be another scale's; four words are a sentence. */
const SENTENCE = /\S\s+\S+\s+\S+\s+\S/;

function ratingMisfit(cells: readonly Cell[], spec: ColumnSpec, header: string): Misfit | null {
  return mostly(cells, header, 'rating', (cell) => {
    if (typeof cell !== 'string') return 'fit';
    if (isMissing(cell)) return 'missing';
    if (!SENTENCE.test(cell)) return 'fit';
    return READERS.rating(cell, spec, NO_FACTS) instanceof Trouble ? 'misfit' : 'fit';
  });
}

function wordMisfit(cells: readonly Cell[], header: string, isAlways: boolean): Misfit | null {
  let isMixed = false;
  const found = mostly(cells, header, 'amount', (cell) => {
    const isWord = typeof cell === 'string' && !/\d/.test(cell);
    if (isWord && isMissing(cell)) return 'missing';
    if (!isWord) isMixed = true;
    return isWord ? 'misfit' : 'fit';
  });
  return isMixed && isAlways ? null : found;
}

/** 2010-01-01 to 2040-12-31. */
const FIRST_SERIAL = 40179;
const LAST_SERIAL = 51501;

const MONEY =
  /cost|budget|spen[dt]|fund|amount|price|value|capex|opex|\b(?:actuals|eac|bac|ffc|ac)\b|outturn|[£$€]|\b(?:gbp|usd|eur)/i;

function isMoneyHeader(header: string): boolean {
  return MONEY.test(header);
}

/**
 * A date comes as a whole number, and so may an amount. Numbers that are all days of our time, and hardly ever round as
 * amounts are, are days: unless the header speaks of money, or a column beside it that does has such numbers too.
 */
function dayMisfit(
  cells: readonly Cell[],
  header: string,
  hasMoneyLike: (isNear: (cells: readonly Cell[]) => boolean) => boolean,
): Misfit | null {
  const numbers = numbersOf(cells);
  const [first] = numbers;
  if (first === undefined || numbers.length < 2 || isMoneyHeader(header)) return null;
  if (!numbers.every(isLikeADay)) return null;
  const filled = cells.filter((cell) => !isMissing(cell)).length;
  const round = numbers.filter((number) => number % 10 === 0).length;
  if (numbers.length * 10 < filled * 9 || round * 4 > numbers.length) return null;
  if (hasMoneyLike((others) => numbersOf(others).some(isLikeADay))) return null;
  return { example: foundText(first), lacks: 'day' };
}

function isLikeADay(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_SERIAL && number <= LAST_SERIAL;
}

function numbersOf(cells: readonly Cell[]): readonly number[] {
  return cells.filter((cell) => typeof cell === 'number');
}
