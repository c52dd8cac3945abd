/** Reads ratings on a scale, from digits or words. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing } from '../../cell/missing.ts';
import { parseNumber } from '../../cell/parse-number.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { bareText } from './bare-text.ts';
import type { ColumnFacts } from './column-facts.ts';
import { errorOf, foundText } from './found-text.ts';
import { withinLimits } from './number-reader.ts';
import { Trouble } from './trouble.ts';

const DEFAULT_MIN = 1;
const DEFAULT_MAX = 5;

/** The five steps from the lower to the upper end of the scale, with the words that name them. */
const STEPS: readonly string[] = [
  'verylow vl vlow lowest rare remote veryunlikely insignificant negligible trivial',
  'low l unlikely minor',
  'medium m med moderate possible mid average',
  'high h likely probable major significant',
  'veryhigh vh vhigh highest verylikely highlylikely nearcertain almostcertain certain critical severe catastrophic extreme',
];

const STEP_OF_WORD: ReadonlyMap<string, number> = new Map(
  STEPS.flatMap((words, step) => words.split(' ').map((word) => [word, step] as const)),
);

/** `4 - Likely`, `4: anything`; without a mark in between only a word of the scale may follow: `4 Likely`. */
const DIGITS_FIRST = /^(\d+(?:[.,]\d+)?)\s*(?:([-–—:.)=])\s*)?([^\d\s].*)$/;
/** `Likely (4)`. */
const DIGITS_LAST = /^\D+\((\d+(?:[.,]\d+)?)\)$/;
/** `4/5`: the second number is the scale's end. */
const OUT_OF = /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|of)\s*(\d+)$/i;

/**
 * A rating within `spec.min`..`spec.max` (1–5 where the spec has none): a number, a number with its word ("4 - Likely",
 * "Likely (4)", "4/5"), or a word alone, case aside.
 *
 * Words stand on five even steps from very low (min) to very high (max), so that on 1–5 low is 2, medium 3 and high 4.
 * A scale of fewer than five whole steps has room for three: low is min, medium the middle, high max.
 */
export function readRating(
  cell: Cell,
  spec: ColumnSpec,
  facts: ColumnFacts,
): number | null | Trouble {
  const min = spec.min ?? DEFAULT_MIN;
  const max = spec.max ?? DEFAULT_MAX;
  if (typeof cell === 'number' && cell >= min && cell <= max) return cell;
  if (cell === null) return null;
  if (typeof cell === 'number') return withinLimits(cell, cell, { ...spec, min, max });
  if (typeof cell === 'string') {
    const step = stepOf(cell);
    if (step !== undefined) return onScale(step, min, max);
    if (isMissing(cell)) return null;
    const value = ratedDigits(cell.trim(), max, facts);
    if (value !== null) return withinLimits(value, cell, { ...spec, min, max });
  }
  return (
    errorOf(cell, spec) ??
    new Trouble('number-unreadable', { found: foundText(cell), column: spec.header, min, max })
  );
}

/** The step that a word names; no word of the scale is longer than forty letters, however it is spelt. */
function stepOf(word: string): number | undefined {
  if (word.length > 40) return undefined;
  return STEP_OF_WORD.get(word.toLowerCase()) ?? STEP_OF_WORD.get(bareText(word));
}

function onScale(step: number, min: number, max: number): number {
  const isShort = max - min < STEPS.length - 1;
  const share = isShort ? (Math.sign(step - 2) + 1) / 2 : step / (STEPS.length - 1);
  return min + (max - min) * share;
}

function ratedDigits(text: string, max: number, facts: ColumnFacts): number | null {
  const outOf = OUT_OF.exec(text);
  if (outOf !== null && Number(outOf[2]) !== max) return null;
  const [, front, mark, word = ''] = DIGITS_FIRST.exec(text) ?? [];
  const isRated = mark !== undefined || stepOf(word) !== undefined;
  const digits = outOf?.[1] ?? (isRated ? front : null) ?? DIGITS_LAST.exec(text)?.[1] ?? text;
  const value = parseNumber(digits, facts.decimalMark, false);
  // No scale runs into the thousands, so that a lone mark starts a fraction.
  return typeof value === 'number' || value === null ? value : value[1];
}
