/** Amounts of one row in different currencies: comparing them means nothing, so that those that do not fit are left out. */

import { toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import { canBeSameCurrency, currencyOf, isSignOf } from '../cell/currency-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';

/** A money column, the values that were read from it, and the currency that is said of it. */
interface MoneyColumn {
  readonly column: BoundColumn;
  readonly values: unknown[];
  readonly currency: string | null;
}

/** Looks at the money columns of a table as its rows go by. */
export class RowCurrencies {
  readonly #columns: readonly MoneyColumn[];
  readonly #namesAny: boolean;

  /** `values` are what a stretch of rows is read into; amounts that do not fit become `null` there. */
  constructor(
    columns: readonly {
      readonly column: BoundColumn;
      readonly out: unknown[];
      readonly currency: string | null;
    }[],
  ) {
    this.#columns = columns
      .filter(({ column }) => column.spec.kind === 'money')
      .map(({ column, out, currency }) => ({ column, values: out, currency }));
    this.#namesAny = this.#columns.some(({ currency }) => currency !== null);
  }

  /** Takes the first `count` of the rows; a number is in the currency of its header. `say` is told of each amount that was left out. */
  settle(
    cells: readonly (readonly Cell[])[],
    rowNumbers: readonly number[],
    count: number,
    sheet: string,
    say: (one: Diagnostic) => void,
  ): void {
    if (this.#columns.length < 2) return;
    for (let index = 0; index < count; index += 1) {
      const row = cells[index] as readonly Cell[];
      const hasText = this.#columns.some(({ column }) => typeof row[column.column] === 'string');
      if (!hasText && !this.#namesAny) continue;
      const rowNumber = rowNumbers[index] as number;
      this.#settleRow(row, index, (...odd) => say(unitsDiffer(sheet, rowNumber, ...odd)));
    }
  }

  #settleRow(
    row: readonly Cell[],
    index: number,
    say: (column: BoundColumn, found: string, beside: BoundColumn, usual: string) => void,
  ): void {
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
      say(one.column, currency, beside.one.column, usual);
    }
  }
}

function unitsDiffer(
  sheet: string,
  row: number,
  { column, header, spec }: BoundColumn,
  found: string,
  beside: BoundColumn,
  usual: string,
): Diagnostic {
  return {
    code: 'units-differ',
    severity: 'warning',
    at: { sheet, a1: toA1(row, column), row, header },
    params: { column: spec.header, found, beside: beside.spec.header, usual },
    notes: [],
    suggestion: null,
  };
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
