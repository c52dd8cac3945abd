/** The people that count: each id once. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PEOPLE, type Person } from '../model/people.ts';
import { referenceKey } from '../model/references.ts';
import { sheetOrder } from './name-index.ts';
import { cellRefOf, troubleAt } from './row-trouble.ts';

/** The people in the order given; `order` has their indexes as they stand in their sheets. */
export interface Selected {
  readonly people: readonly Person[];
  readonly order: readonly number[];
}

/** Of rows with one id the first of the sheet counts, in whatever order they are given; the others are named. */
export function selectPeople(rows: readonly Person[], diagnostics: Diagnostic[]): Selected {
  const order = sheetOrder(rows);
  const firstOf = new Map<string, number>();
  const kept: number[] = [];
  for (const index of order) {
    const key = referenceKey((rows[index] as Person).id);
    if (firstOf.has(key)) continue;
    firstOf.set(key, index);
    kept.push(index);
  }
  if (kept.length === rows.length) return { people: rows, order };
  const places = new Map<number, number>();
  const people = rows.filter((row, index) => {
    const first = firstOf.get(referenceKey(row.id)) as number;
    if (first === index) {
      places.set(index, places.size);
      return true;
    }
    const params = { id: row.id, table: PEOPLE.title };
    const firstUsed = cellRefOf(rows[first] as Person, 'id');
    diagnostics.push(troubleAt('id-repeated', 'error', row, 'id', params, { firstUsed }));
    return false;
  });
  return { people, order: kept.map((index) => places.get(index) as number) };
}
