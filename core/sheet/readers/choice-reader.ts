/** Reads choices: a value of a closed list, however it is spelt. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing } from '../../cell/missing.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { bareText } from './bare-text.ts';
import { editDistance } from './edit-distance.ts';
import { errorOf, foundText } from './found-text.ts';
import { Trouble } from './trouble.ts';

/** Colours by emoji, for columns whose choices are named by colours and list no emoji of their own. */
const COLOUR_NAMES: readonly (readonly [emoji: string, names: readonly string[]])[] = [
  ['🔴🟥❤🛑⛔', ['red']],
  ['🟠🟧🧡🟡🟨💛⚠', ['amber', 'yellow', 'orange']],
  ['🟢🟩💚', ['green']],
  ['🔵🟦💙', ['blue']],
];

/** No choice is written longer, with its number and its emoji. */
const LONGEST = 200;

const EMOJI = /\p{Extended_Pictographic}/gu;
/** `2 - Build`, `2. Build`. */
const NUMBERED = /^\d+(?:\.\d+)*\s*[-–—:.)]\s*(?=\D)/;

/** `High (15)`. */
const WITH_SCORE = /\(\s*\d+(?:[.,]\d+)?\s*\)\s*$/;
/** What makes a word its opposite. */
const NEGATION = /^(?:un|in|non|not|dis|nicht)$/;

// One table per spec: specs are constants, and a table of thousands of rows must not build it anew.
const spellingsOfSpec = new WeakMap<ColumnSpec, ReadonlyMap<string, string>>();

/**
 * The choice's `value` that a cell means: by value or synonym, case, spaces and punctuation aside; also with a number in
 * front ("2 - Build"), with an emoji beside it or instead of it. Anything else is unknown, with the nearest value as the
 * suggestion where it is at most a third of its letters away.
 */
export function readChoice(cell: Cell, spec: ColumnSpec): string | null | Trouble {
  if (cell === null) return null;
  const spellings = spellingsOf(spec);
  const plain = typeof cell === 'string' ? spellings.get(cell) : undefined;
  if (plain !== undefined) return plain;
  // Before folded spellings: without its punctuation "#VALUE!" is a word that a choice may have.
  const error = errorOf(cell, spec);
  if (error !== null) return error;
  const text = foundText(cell);
  if (text.length > LONGEST && text.trim().length > LONGEST) return unknown(text, spec, null);
  const exact = spellings.get(text.toLowerCase()) ?? spellings.get(bareText(text));
  if (exact !== undefined) return exact;
  if (isMissing(cell) || isSilent(text, spec)) return null;
  const value =
    spellings.get(bareText(text.trim().replace(NUMBERED, ''))) ??
    spellings.get(bareText(text.replace(WITH_SCORE, ''))) ??
    spellings.get(bareText(text.replace(EMOJI, ''))) ??
    colourOf(text, spellings);
  return value ?? unknown(text, spec, nearestChoice(text, spellings));
}

function spellingsOf(spec: ColumnSpec): ReadonlyMap<string, string> {
  const known = spellingsOfSpec.get(spec);
  if (known !== undefined) return known;
  const spellings = new Map<string, string>();
  const choices = spec.choices ?? [];
  for (const { value, synonyms } of choices) {
    for (const synonym of synonyms) {
      if (!spellings.has(bareText(synonym))) spellings.set(bareText(synonym), value);
    }
  }
  // Values win over synonyms, and the value as it is written needs no folding.
  for (const { value } of choices) spellings.set(bareText(value), value).set(value, value);
  spellingsOfSpec.set(spec, spellings);
  return spellings;
}

/** Whether the text is one of those that say nothing of what the column tells. */
function isSilent(text: string, { silent }: ColumnSpec): boolean {
  if (silent === undefined) return false;
  const bare = bareText(text);
  return silent.some((one) => bareText(one) === bare);
}

function colourOf(text: string, spellings: ReadonlyMap<string, string>): string | undefined {
  for (const [emoji, names] of COLOUR_NAMES) {
    if (![...emoji].some((one) => text.includes(one))) continue;
    for (const name of names) {
      const value = spellings.get(name);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function nearestChoice(text: string, spellings: ReadonlyMap<string, string>): string | null {
  const bare = bareText(text);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [spelling, value] of spellings) {
    // "Unconfirmed" is near to "confirmed", and its opposite.
    if (isOpposite(bare, spelling) || isOpposite(spelling, bare)) continue;
    const limit = Math.floor(Math.max(spelling.length, bare.length) / 3);
    const distance = editDistance(bare, spelling, Math.min(limit, least - 1));
    if (distance !== null) {
      nearest = value;
      least = distance;
    }
  }
  return nearest;
}

function isOpposite(word: string, other: string): boolean {
  return word.endsWith(other) && NEGATION.test(word.slice(0, -other.length));
}

function unknown(text: string, spec: ColumnSpec, nearest: string | null): Trouble {
  const choices = (spec.choices ?? []).map((choice) => choice.value);
  const { countsAs } = spec;
  const params = { found: text, column: spec.header, choices };
  return new Trouble(
    'choice-unknown',
    countsAs === undefined ? params : { ...params, countsAs },
    nearest,
  );
}
