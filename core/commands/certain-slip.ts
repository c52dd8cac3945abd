/** Whether a text is surely another one misspelt: what may be put into a cell without asking which of two things was meant. */

import { editDistance } from '../sheet/readers/edit-distance.ts';

/** Shorter words are too near to others. */
const LEAST_LETTERS = 4;

const NUMERAL = /^[ivxlc]+$/;

/**
 * Whether a word of a list that is closed, such as a choice, is misspelt: it differs by case, spaces and punctuation, or by one letter more,
 * less, other or swapped, digits aside.
 */
export function isWordSlip(text: string, candidate: string): boolean {
  const [a, b] = [bare(text), bare(candidate)];
  if (digits(a) !== digits(b) || Math.min(a.length, b.length) < LEAST_LETTERS) return false;
  return editDistance(a, b, 1) !== null;
}

/**
 * Whether a name is misspelt. Names lie nearer to each other than choices, and what is not listed may be another one that is missing: `T. Wharf` is
 * not `J. Wharf`, `Phase III` not `Phase II`, `Iceland` not `Ireland`. So it must differ by case, spaces and punctuation, or
 * in one of its longer words by two letters swapped, a letter typed twice or once too little, or a letter lost or added inside it.
 */
export function isNameSlip(text: string, candidate: string): boolean {
  if (!isWordSlip(text, candidate)) return false;
  if (bare(text) === bare(candidate)) return true;
  const [ours, theirs] = [words(text), words(candidate)];
  if (ours.length !== theirs.length) return false;
  const differing = ours.flatMap((word, index) => {
    const other = theirs[index] as string;
    return word === other ? [] : [[word, other] as const];
  });
  const [only] = differing;
  return differing.length === 1 && only !== undefined && isInnerSlip(only[0], only[1]);
}

/** Of two different words that are one slip apart. */
function isInnerSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LEAST_LETTERS || NUMERAL.test(short) || NUMERAL.test(long)) return false;
  // One letter for another has the same letters only where two were swapped.
  if (short.length === long.length) return sorted(short) === sorted(long) && a[0] === b[0];
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  const isTwice = long[at] === long[at - 1];
  return isTwice || (at > 0 && at < long.length - 1);
}

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== '');
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function bare(text: string): string {
  return words(text).join('');
}

function digits(text: string): string {
  return text.replace(/\D+/g, '');
}
