/** Reads the cells of an argument as the cells of a table's column are read: numbers and dates as text included. */

import { CELL_ERROR_CODES, type Cell, type Grid, isBlank } from '../cell/cell.ts';
import { describeCell } from '../diagnostics/describe-cell.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import { scaleAmounts, specOfFacts } from '../sheet/header-scale.ts';
import type { ColumnFacts } from '../sheet/readers/column-facts.ts';
import { findColumnFacts } from '../sheet/readers/find-column-facts.ts';
import { foundText } from '../sheet/readers/found-text.ts';
import { READERS } from '../sheet/readers/readers.ts';
import { Trouble, type TroubleCode } from '../sheet/readers/trouble.ts';

/** What reading needs of a column: its kind, its limits, and its name for messages. */
export type ReadSpec = Pick<ColumnSpec, 'kind' | 'header' | 'min' | 'max' | 'choices' | 'isRatio'>;

/** A column of values, `null` where blank or bad. */
export interface ReadColumn {
  readonly values: unknown[];
  /** The reason of each bad cell, by its index. */
  readonly troubles: ReadonlyMap<number, string>;
}

const NO_TROUBLES: ReadonlyMap<number, string> = new Map();

/**
 * Reads `count` cells of a column, from row `from` on. Bare numbers of shares are fractions unless most of the column shows that
 * they are points, as spreadsheets hold 10 % as 0.1. Amounts are multiplied by `scale`, which their header says.
 */
export function readColumn(
  grid: Grid,
  column: number,
  from: number,
  count: number,
  spec: ReadSpec,
  scale = 1,
): ReadColumn {
  const values = new Array<unknown>(count).fill(null);
  let troubles: Map<number, string> | null = null;
  const full = { aliases: [], doc: '', ...spec };
  let facts: ColumnFacts | null = null;
  const read = READERS[spec.kind];
  for (let index = 0; index < count; index += 1) {
    const cell = grid[from + index]?.[column] ?? null;
    if (cell === null) continue;
    facts ??= factsOf(specOfFacts(full, scale), grid, column, from);
    const value = read(cell, full, facts);
    if (value instanceof Trouble) {
      troubles ??= new Map();
      troubles.set(index, troubleText(value, cell));
    } else {
      values[index] = value;
    }
  }
  if (scale !== 1) scaleAmounts(values, grid, from, column, count, scale);
  return { values, troubles: troubles ?? NO_TROUBLES };
}

/**
 * Whether a cell can be no value of a kind that is not text: words that say something else, such as a header. What reads like a
 * value that is in doubt, out of range, a slip or an error is none: its row must not vanish as a header's does.
 */
export function isForeignText(cell: Cell, spec: ReadSpec): boolean {
  if (typeof cell !== 'string' || isBlank(cell) || !/\p{L}/u.test(cell)) return false;
  if (CELL_ERROR_CODES.some((code) => cell.startsWith(code))) return false;
  if (spec.kind === 'date' && /^\s*\d/.test(cell)) return false;
  const full = { aliases: [], doc: '', ...spec };
  const read = READERS[spec.kind](cell, full, FRACTIONS);
  return read instanceof Trouble && FOREIGN.has(read.code) && read.suggestion === null;
}

/** What a text is that says something else. */
const FOREIGN: ReadonlySet<TroubleCode> = new Set<TroubleCode>([
  'text-unreadable',
  'number-unreadable',
  'date-unreadable',
  'yes-no-unreadable',
  'choice-unknown',
]);

const FRACTIONS: ColumnFacts = { dateOrder: null, percentUnit: 'fraction', decimalMark: null };

function factsOf(spec: ColumnSpec, grid: Grid, column: number, from: number): ColumnFacts {
  const facts = findColumnFacts(spec, from === 0 ? grid : grid.slice(from), column);
  return { ...facts, percentUnit: facts.percentUnit ?? 'fraction' };
}

/** `"soon" in Raised is not a date; expected a date such as 2026-02-28`. */
function troubleText(trouble: Trouble, cell: Cell): string {
  const at = { sheet: '', a1: null, row: null, header: null };
  // The class ties params to code; TypeScript cannot follow the tie through the union of codes.
  const diagnostic = { ...trouble, severity: 'error', at, notes: [] } as unknown;
  const said = describeCell(diagnostic as Parameters<typeof describeCell>[0]);
  const found = said.what === '' ? foundText(cell) : said.what;
  return said.expected === null ? found : `${found}; expected ${said.expected}`;
}
