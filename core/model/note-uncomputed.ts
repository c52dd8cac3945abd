/** Formulas that no program has computed: their cells look blank and are not, so a user must be told. */

import { type Position, toA1 } from '../cell/address.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * One error a tab, at its first formula without a value, whether or not the tab is a table: in a workbook that a program
 * has written without calculating, the headers may be among them.
 */
export function noteUncomputed(sheets: readonly SheetSnapshot[]): readonly Diagnostic[] {
  return sheets.flatMap(({ name, uncomputed = [] }) => {
    const first = firstOf(uncomputed);
    if (first === null) return [];
    const { row, column } = first;
    return [
      {
        code: 'formula-uncomputed',
        severity: 'error',
        at: { sheet: name, a1: toA1(row, column), row, header: null },
        params: { count: uncomputed.length },
        notes: [],
        suggestion: null,
      },
    ];
  });
}

function firstOf(places: readonly Position[]): Position | null {
  let first: Position | null = null;
  for (const place of places) {
    const isBefore =
      first === null ||
      place.row < first.row ||
      (place.row === first.row && place.column < first.column);
    if (isBefore) first = place;
  }
  return first;
}
