/** Reads numbers, money and hours: the same cells, but for the words that hours may carry. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing } from '../../cell/missing.ts';
import { bearsCurrency, parseNumber } from '../../cell/parse-number.ts';
import type { ColumnSpec } from '../column-spec.ts';
import type { ColumnFacts } from './column-facts.ts';
import { errorOf, foundText } from './found-text.ts';
import { fractionOfDate, parseFraction } from './fraction-text.ts';
import { Trouble } from './trouble.ts';

/** `7.5 h`, `7.5 hours`. */
const HOURS_WORD = /(?:h|hrs?|hours?|std)\.?$/i;
/** `37:30`, hours and minutes. */
const HOURS_AND_MINUTES = /^(\d{1,4}):([0-5]\d)$/;

/**
 * A number within `spec.min`..`spec.max`. Text is read as `parseNumber` reads it, with the column's decimal mark; only
 * money may be in thousands or millions (`1.2m`), and only a column of fractions may hold `1/3`.
 * Booleans are unreadable; a number outside the limits is out of range and not read.
 */
export function readNumber(
  cell: Cell,
  spec: ColumnSpec,
  facts: ColumnFacts,
): number | null | Trouble {
  if (typeof cell === 'number') {
    const value = withinLimits(cell, cell, spec);
    if (spec.isFraction !== true || !(value instanceof Trouble)) return value;
    return new Trouble(value.code, value.params, fractionOfDate(cell));
  }
  if (typeof cell === 'string') return readNumberText(cell, cell, spec, facts);
  if (cell === null) return null;
  return errorOf(cell, spec) ?? unreadable(cell, spec);
}

/** Hours: as `readNumber`; text may also end in "h" or "hours", or be hours and minutes (`37:30`). */
export function readHours(
  cell: Cell,
  spec: ColumnSpec,
  facts: ColumnFacts,
): number | null | Trouble {
  if (typeof cell !== 'string') return readNumber(cell, spec, facts);
  const clock = HOURS_AND_MINUTES.exec(cell.trim());
  if (clock !== null) return withinLimits(Number(clock[1]) + Number(clock[2]) / 60, cell, spec);
  return readNumberText(cell.trim().replace(HOURS_WORD, ''), cell, spec, facts);
}

/** Reads `text`, which stands in `cell` (whole, for the message). */
function readNumberText(
  text: string,
  cell: string,
  spec: ColumnSpec,
  facts: ColumnFacts,
): number | null | Trouble {
  const share = spec.isRatio === true ? parsePercent(text, facts) : null;
  if (share !== null) return withinLimits(share, cell, spec);
  const bare = spec.bearsUnit === true ? text.trim().replace(/\s*%$/, '') : text;
  const isMoney = spec.kind === 'money' || (spec.bearsUnit === true && bearsCurrency(bare));
  const value = parseNumber(bare, facts.decimalMark, isMoney);
  if (typeof value === 'number') return withinLimits(value, cell, spec);
  if (isMissing(cell)) return null;
  const fraction = spec.isFraction === true ? parseFraction(text, facts.decimalMark) : null;
  if (fraction !== null) return withinLimits(fraction, cell, spec);
  if (value === null) return errorOf(cell, spec) ?? unreadable(cell, spec);
  return new Trouble('number-ambiguous', {
    found: foundText(cell),
    column: spec.header,
    candidates: value.map(String),
  });
}

/** "50%" in the unit of the column's other numbers; `null` where the text bears no sign or its number is in doubt. */
function parsePercent(text: string, { decimalMark, percentUnit }: ColumnFacts): number | null {
  const bare = text.trim();
  if (!bare.endsWith('%')) return null;
  const points = parseNumber(bare.slice(0, -1), decimalMark, false);
  if (typeof points !== 'number') return null;
  return percentUnit === 'points' ? points : points / 100;
}

/** The value if it is a finite number within the spec's limits; the limits themselves are within. */
export function withinLimits(value: number, cell: Cell, spec: ColumnSpec): number | Trouble {
  if (!Number.isFinite(value)) return unreadable(cell, spec);
  const { min, max } = spec;
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return value;
  return new Trouble('number-out-of-range', {
    found: foundText(cell),
    column: spec.header,
    min: min ?? null,
    max: max ?? null,
    ...(spec.kind === 'percent' ? ({ unit: 'percent' } as const) : {}),
  });
}

function unreadable(cell: Cell, spec: ColumnSpec): Trouble {
  return new Trouble('number-unreadable', { found: foundText(cell), column: spec.header });
}
