/** One column of a table for the terminal: its texts, how narrow it may become, and which columns have room. */

import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';

/** What a table's cell may hold. */
type Value = string | number | null;

/** A column, laid out. Widths are places of the terminal. */
export interface TextColumn {
  readonly header: string;
  readonly cells: readonly string[];
  /** Numbers stand to the right. */
  readonly isNumeric: boolean;
  /** The width at which nothing is broken. */
  readonly wanted: number;
  /** Words are not broken to less than this; a number never is. */
  readonly least: number;
}

/** A column with the width that it got. */
export interface FittedColumn extends TextColumn {
  readonly width: number;
}

const NARROWEST = 14;
const TOO_LONG = 1e15;
const OWN_DECIMALS = 12;
/** A number that its column's decimals would leave with less than two of its digits shows so many. */
const DIGITS = 3;

/** The column of these values: control characters as pictures, numbers with one count of decimals, small ones with their own. */
export function textColumn(header: string, values: readonly Value[]): TextColumn {
  const isNumeric =
    values.some((value) => typeof value === 'number') &&
    values.every((value) => value === null || typeof value === 'number');
  const decimals = decimalsOf(values);
  const cells = values.map((value) =>
    typeof value === 'number' ? numberText(value, decimals) : printable(value ?? ''),
  );
  const name = printable(header);
  const content = widest(cells);
  const wanted = Math.max(content, displayWidth(name));
  const least = isNumeric
    ? Math.max(content, widest(name.split(' ')))
    : Math.min(wanted, NARROWEST);
  return { header: name, cells, isNumeric, wanted, least };
}

/**
 * The columns that have room beside each other, from the left; the first one always. The widest is made narrower until
 * all fit; where even that is not enough, columns at the right are left out.
 */
export function fitColumns(
  all: readonly TextColumn[],
  width: number,
  gap: number,
): readonly FittedColumn[] {
  let count = all.length;
  const roomFor = (columns: number) => width - gap * (columns - 1);
  while (count > 1 && sumOf(all.slice(0, count), ({ least }) => least) > roomFor(count)) count -= 1;
  const widths = all.slice(0, count).map(({ wanted }) => wanted);
  let tooWide = sumOf(widths, (one) => one) - roomFor(count);
  while (tooWide > 0) {
    let victim = -1;
    widths.forEach((one, at) => {
      const canShrink = count === 1 || one > (all[at]?.least ?? 0);
      if (canShrink && one > (widths[victim] ?? 1)) victim = at;
    });
    if (victim < 0) break;
    widths[victim] = (widths[victim] ?? 0) - 1;
    tooWide -= 1;
  }
  return widths.map((one, at) => ({ ...(all[at] as TextColumn), width: one }));
}

function widest(texts: readonly string[]): number {
  let most = 1;
  for (const text of texts) most = Math.max(most, displayWidth(text));
  return most;
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}

/** As many decimals for all numbers of a column as one of them needs, but not more than a glance takes in. */
function decimalsOf(values: readonly Value[]): number {
  const numbers = values.filter((value) => typeof value === 'number');
  const most = numbers.every((value) => Math.abs(value) < 1) ? 3 : 2;
  for (let decimals = 0; decimals < most; decimals++) {
    if (numbers.every((value) => isExact(value, decimals))) return decimals;
  }
  return most;
}

function isExact(value: number, decimals: number): boolean {
  return Math.abs(value - Number(value.toFixed(decimals))) <= 1e-9 * Math.max(1, Math.abs(value));
}

function numberText(value: number, decimals: number): string {
  // Nobody means it, but three hundred digits would push every other column out.
  if (Math.abs(value) >= TOO_LONG) return value.toExponential(2);
  // Nothing that is something may show as 0; less than a billionth is what sums of floating point leave.
  const isLost = !isExact(value, decimals) && Math.abs(value) < 10 ** (1 - decimals);
  const own = isLost ? Number(value.toPrecision(DIGITS)) : value;
  return own.toLocaleString('en-US', {
    minimumFractionDigits: isLost ? 0 : decimals,
    maximumFractionDigits: isLost ? OWN_DECIMALS : decimals,
  });
}
