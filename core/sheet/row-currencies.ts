/** Amounts of one row in different currencies: comparing them means nothing, so that those that do not fit are left out. */

import { toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import { canBeSameCurrency, currencyOf, currencyOfUnit, isSignOf } from '../cell/currency-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import { splitUnit } from './normalise-header.ts';

/** A column with thousands of odd cells is named by its first. */
const MOST_NOTES = 5;

/** A money column, the values that were read from it, and the currency that its header names. */
interface MoneyColumn {
  readonly column: BoundColumn;
  readonly values: unknown[];
  readonly currency: string | null;
}

/** Cells of one column that are in one wrong currency beside one other. */
interface OddCells {
  readonly column: BoundColumn;
  readonly found: string;
  readonly usual: string;
  readonly beside: BoundColumn;
  readonly rows: number[];
}

/** Looks at the money columns of a table as its rows go by. */
export class RowCurrencies {
  readonly #columns: readonly MoneyColumn[];
  readonly #namesAny: boolean;
  readonly #odd = new Map<string, OddCells>();

  /** `values` are what a stretch of rows is read into; amounts that do not fit become `null` there. */
  constructor(columns: readonly { readonly column: BoundColumn; readonly out: unknown[] }[]) {
    this.#columns = columns
      .filter(({ column }) => column.spec.kind === 'money')
      .map(({ column, out }) => {
        const unit = splitUnit(column.header)?.unit ?? null;
        return { column, values: out, currency: unit === null ? null : currencyOfUnit(unit) };
      });
    this.#namesAny = this.#columns.some(({ currency }) => currency !== null);
  }

  /** Takes the first `count` of the rows; a number is in the currency of its header. */
  settle(cells: readonly (readonly Cell[])[], rowNumbers: readonly number[], count: number): void {
    if (this.#columns.length < 2) return;
    for (let index = 0; index < count; index += 1) {
      const row = cells[index] as readonly Cell[];
      const hasText = this.#columns.some(({ column }) => typeof row[column.column] === 'string');
      if (hasText || this.#namesAny) this.#settleRow(row, rowNumbers[index] as number, index);
    }
  }

  #settleRow(row: readonly Cell[], rowNumber: number, index: number): void {
    const named: { readonly one: MoneyColumn; readonly currency: string }[] = [];
    for (const one of this.#columns) {
      const cell = row[one.column.column];
      if (one.values[index] === null) continue;
      const currency = (typeof cell === 'string' ? currencyOf(cell) : null) ?? one.currency;
      if (currency !== null) named.push({ one, currency });
    }
    const usual = usualCurrency(named.map(({ currency }) => currency));
    const beside = named.find(({ currency }) => currency === usual);
    if (usual === null || beside === undefined) return;
    for (const { one, currency } of named) {
      if (canBeSameCurrency(currency, usual)) continue;
      one.values[index] = null;
      this.#add(one.column, currency, usual, beside.one.column, rowNumber);
    }
  }

  #add(column: BoundColumn, found: string, usual: string, beside: BoundColumn, row: number): void {
    const key = `${column.key} ${found} ${usual} ${beside.key}`;
    const odd = this.#odd.get(key);
    if (odd === undefined) this.#odd.set(key, { column, found, usual, beside, rows: [row] });
    else odd.rows.push(row);
  }

  /** A warning at the first amount that was left out of each column and pair of currencies, with the next ones. */
  verdicts(sheet: string): readonly Diagnostic[] {
    return [...this.#odd.values()].map(({ column, found, usual, beside, rows }): Diagnostic => {
      const { header, spec } = column;
      const at = (row: number) => ({ sheet, a1: toA1(row, column.column), row, header });
      const [first = 0, ...more] = rows;
      return {
        code: 'units-differ',
        severity: 'warning',
        at: at(first),
        params: {
          column: spec.header,
          found,
          beside: beside.spec.header,
          usual,
          cells: rows.length,
        },
        notes: more
          .slice(0, MOST_NOTES)
          .map((row) => ({ at: at(row), text: 'also-here' as const })),
        suggestion: null,
      };
    });
  }
}

/** The one that most of them can be, of several the first; a sign such as `$` gives way to a code that says which it is. */
function usualCurrency(currencies: readonly string[]): string | null {
  if (currencies.length < 2) return null;
  let usual: string | null = null;
  let most = 0;
  for (const one of currencies) {
    if (currencies.some((other) => other !== one && isSignOf(one, other))) continue;
    const count = currencies.filter((other) => canBeSameCurrency(one, other)).length;
    if (count > most) [usual, most] = [one, count];
  }
  return usual;
}
