/** Which rows of a table its filters hide. */

import { flag } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import type { Range } from './range.ts';
import type { Table } from './table.ts';

/** A filter of one column. */
export interface FilterCriteria {
  readonly filterOn: 'Values';
  /** The texts that stay to be seen. */
  readonly values: readonly string[];
}

export class AutoFilter extends HostObject {
  readonly table: Table;
  readonly byColumn = new Map<number, FilterCriteria>();

  constructor(table: Table) {
    super();
    this.table = table;
  }

  override requireAlive(): void {
    this.table.requireAlive();
  }

  get isFiltered(): boolean {
    return this.byColumn.size > 0;
  }

  get Enabled(): boolean {
    return flag(this.table.hasFilterButton);
  }

  get IsDataFiltered(): boolean {
    return this.isFiltered;
  }

  get Criteria(): unknown {
    return Array.from(
      { length: this.table.rect.columns },
      (_, column) => this.byColumn.get(column) ?? null,
    );
  }

  GetRangeOrNullObject(): Range | null {
    return this.table.hasFilterButton ? this.table.GetRange() : null;
  }

  ClearCriteria(): void {
    this.table.sheet.requireEditable();
    this.clear();
  }

  clear(): void {
    this.byColumn.clear();
  }

  /** Whether a row of the tab is one of the table's that a filter hides. */
  hides(row: number): boolean {
    const body = this.table.body();
    if (row < body.row || row >= body.row + body.rows) return false;
    return [...this.byColumn].some(([column, { values }]) => {
      const { value } = this.table.sheet.cells.content(row, body.column + column);
      return !values.some((one) => one.toLowerCase() === String(value).toLowerCase());
    });
  }
}
