/**
 * The cells of a shared formula: its text stands in the file once, and is moved to a cell only when somebody asks. A small
 * file can mean gigabytes of such texts, and most readers need none of them.
 */

import type { Formula } from './book.ts';
import { shiftFormula } from './shift-formula.ts';

/** How many characters of long formulas are moved to their cells at most, where many are asked for at once. */
export const MOST_LONG_TEXT = 8 * 1024 * 1024;

/** Up to here a formula's text stays in proportion to what its cell takes in the file. */
const SHORT_TEXT = 1_000;

/** The formula of a cell `rows` below and `columns` right of the cell that has the text. */
export function sharedFormula(
  shared: string,
  masterText: string,
  rows: number,
  columns: number,
): Formula {
  return new MovedFormula(shared, masterText, (text) => shiftFormula(text, rows, columns));
}

/** The formula with its text changed: at once where it is written out, and when it is asked for where it is not. */
export function withText(formula: Formula, change: (text: string) => string): Formula {
  if (formula instanceof MovedFormula) return formula.followedBy(change);
  const text = change(formula.text);
  return text === formula.text ? formula : { ...formula, text };
}

/** About how many characters the text has that is to be moved; 0 for a short one and for one that stands in its cell. */
export function longTextSize(formula: Formula): number {
  const size = formula instanceof MovedFormula ? formula.masterText.length : 0;
  return size > SHORT_TEXT ? size : 0;
}

class MovedFormula implements Formula {
  readonly kind = 'shared';
  readonly isMaster = false;
  readonly ref = null;
  readonly shared: string;
  readonly masterText: string;
  private readonly move: (text: string) => string;

  constructor(shared: string, masterText: string, move: (text: string) => string) {
    this.shared = shared;
    this.masterText = masterText;
    this.move = move;
  }

  get text(): string {
    return this.move(this.masterText);
  }

  followedBy(change: (text: string) => string): Formula {
    if (!this.masterText.includes('!')) return this;
    return new MovedFormula(this.shared, this.masterText, (text) => change(this.move(text)));
  }
}
