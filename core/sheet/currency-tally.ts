/** Which currencies the texts of a money column name: amounts in several of them do not add up. */

import { toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import { canBeSameCurrency, currencyOf } from '../cell/currency-of.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';

/** A column with thousands of odd cells is named by its first. */
const MOST_NOTES = 5;

/** Counts the currencies of one column as its rows go by. */
export class CurrencyTally {
  readonly #column: BoundColumn;
  readonly #values: readonly unknown[];
  readonly #rows = new Map<string, number[]>();

  /** `values` are what a stretch of rows is read into. */
  constructor(column: BoundColumn, values: readonly unknown[]) {
    this.#column = column;
    this.#values = values;
  }

  /** Takes the first `count` of the rows; numbers name no currency, and amounts that were left out are in no sum. */
  add(cells: readonly (readonly Cell[])[], rowNumbers: readonly number[], count: number): void {
    const { column } = this.#column;
    for (let index = 0; index < count; index += 1) {
      const cell = (cells[index] as readonly Cell[])[column];
      const isRead = typeof cell === 'string' && this.#values[index] !== null;
      const currency = isRead ? currencyOf(cell) : null;
      if (currency === null) continue;
      const rows = this.#rows.get(currency);
      if (rows === undefined) this.#rows.set(currency, [rowNumbers[index] as number]);
      else rows.push(rowNumbers[index] as number);
    }
  }

  /** A warning at the header, with the first cells that are not in the most frequent currency; `null` where all are. */
  verdict(sheet: string, headerRow: number): Diagnostic | null {
    const { column, header, spec } = this.#column;
    const counted = [...this.#rows].sort(([, a], [, b]) => b.length - a.length);
    const usual = counted[0]?.[0];
    if (usual === undefined) return null;
    const others = counted.filter(([currency]) => !canBeSameCurrency(currency, usual));
    if (others.length === 0) return null;
    const rows = others.flatMap(([, odd]) => odd).sort((a, b) => a - b);
    const at = (row: number): CellRef => ({ sheet, a1: toA1(row, column), row, header });
    return {
      code: 'currencies-mixed',
      severity: 'warning',
      at: at(headerRow),
      params: {
        column: spec.header,
        usual,
        others: others.map(([currency]) => currency),
        cells: rows.length,
      },
      notes: rows.slice(0, MOST_NOTES).map((row) => ({ at: at(row), text: 'also-here' as const })),
      suggestion: null,
    };
  }
}
