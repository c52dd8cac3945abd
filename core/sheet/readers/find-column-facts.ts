/** Finds what a whole column tells: one pass over its cells, before any of them is read. */

import type { Cell, Grid } from '../../cell/cell.ts';
import type { DateOrder } from '../../cell/date-order.ts';
import { dateOrderOf } from '../../cell/parse-date.ts';
import { decimalMarkOf, doubtfulMarkOf, parseNumber } from '../../cell/parse-number.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { type ColumnFacts, NO_FACTS } from './column-facts.ts';
import { LARGEST_FRACTION } from './percent-reader.ts';

/**
 * Looks through a column once. Give the data rows of one sheet: header, total and other tables' rows would vote too.
 *
 * - `dateOrder`: `knownOrder` (from a mapping or Settings) where given; else what the texts with a part above 12 prove.
 * - `decimalMark`: what texts of clear shape prove. In a money column alone, texts such as "1,234" are themselves taken
 *   as proof of grouping where no clear text speaks and all of them use one mark: money has two decimals or none.
 * - `percentUnit`, also of numbers of which only the ratio counts: points where most bare numbers are above 1.5, fractions where most are not; zeros have no vote.
 *
 * Texts that prove opposite things, and a tie, settle nothing.
 */
export function findColumnFacts(
  spec: ColumnSpec,
  rows: Grid,
  column: number,
  knownOrder: DateOrder | null = null,
): ColumnFacts {
  switch (spec.kind) {
    case 'date': {
      const dateOrder = knownOrder ?? proofs(rows, column, dateOrderOf);
      if (dateOrder === 'contradicted') return { ...NO_FACTS, hasBothOrders: true };
      return dateOrder === null ? NO_FACTS : { ...NO_FACTS, dateOrder };
    }
    case 'percent': {
      const decimalMark = findDecimalMark(rows, column, false);
      return { ...NO_FACTS, decimalMark, percentUnit: findPercentUnit(rows, column, decimalMark) };
    }
    case 'number':
    case 'money':
    case 'hours':
    case 'rating': {
      const decimalMark = findDecimalMark(rows, column, spec.kind === 'money');
      if (spec.isRatio === true) {
        const percentUnit = findPercentUnit(rows, column, decimalMark);
        return { ...NO_FACTS, decimalMark, percentUnit };
      }
      return decimalMark === null ? NO_FACTS : { ...NO_FACTS, decimalMark };
    }
    default:
      return NO_FACTS;
  }
}

/** What all texts that prove something prove alike; `null` where none proves anything. */
function proofs<T extends string>(
  rows: Grid,
  column: number,
  proofOf: (text: string) => T | null,
): T | 'contradicted' | null {
  let proof: T | null = null;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== 'string') continue;
    const found = proofOf(cell);
    if (found === null || found === proof) continue;
    if (proof !== null) return 'contradicted';
    proof = found;
  }
  return proof;
}

function findDecimalMark(rows: Grid, column: number, isMoney: boolean): '.' | ',' | null {
  const proof = proofs(rows, column, decimalMarkOf);
  if (proof === 'contradicted') return null;
  if (proof !== null || !isMoney) return proof;
  const grouping = proofs(rows, column, doubtfulMarkOf);
  if (grouping === ',') return '.';
  return grouping === '.' ? ',' : null;
}

function findPercentUnit(
  rows: Grid,
  column: number,
  decimalMark: '.' | ',' | null,
): 'fraction' | 'points' | null {
  let fractions = 0;
  let points = 0;
  for (const row of rows) {
    const size = Math.abs(bareNumber(row[column] ?? null, decimalMark));
    if (size > LARGEST_FRACTION) points += 1;
    else if (size > 0) fractions += 1;
  }
  if (points === fractions) return null;
  return points > fractions ? 'points' : 'fraction';
}

/** The number without a percent sign in a cell; 0 where there is none. */
function bareNumber(cell: Cell, decimalMark: '.' | ',' | null): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 0;
  if (typeof cell !== 'string') return 0;
  const value = parseNumber(cell, decimalMark, false);
  if (value === null) return 0;
  return typeof value === 'number' ? value : value[1];
}
