/** The filter of one column of a table. */

import { choice, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument } from '../wire/refusal.ts';
import type { Table } from './table.ts';

export class Filter extends HostObject {
  private readonly table: Table;
  private readonly column: number;

  constructor(table: Table, column: number) {
    super();
    this.table = table;
    this.column = column;
  }

  override requireAlive(): void {
    this.table.requireAlive();
  }

  get Criteria(): unknown {
    return this.table.filter.byColumn.get(this.column) ?? null;
  }

  Apply(criteria: unknown): void {
    if (typeof criteria !== 'object' || criteria === null) throw invalidArgument();
    const { filterOn, values } = criteria as Record<string, unknown>;
    choice(filterOn, ['Values']);
    this.ApplyValuesFilter(values);
  }

  ApplyValuesFilter(values: unknown): void {
    this.table.sheet.requireEditable();
    if (!Array.isArray(values)) throw invalidArgument();
    this.table.filter.byColumn.set(this.column, { filterOn: 'Values', values: values.map(text) });
  }

  Clear(): void {
    this.table.sheet.requireEditable();
    this.table.filter.byColumn.delete(this.column);
  }
}
