/** The filter of one column of a table: by the texts that stay to be seen. */

import { choice, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import type { TableData } from './book.ts';

export class Filter extends HostObject {
  private readonly table: TableData;
  private readonly column: number;

  constructor(table: TableData, column: number) {
    super();
    this.table = table;
    this.column = column;
  }

  override requireAlive(): void {
    if (this.table.isGone) throw notFound();
  }

  get Criteria(): unknown {
    const values = this.table.filters.get(this.column);
    return values === undefined ? null : { filterOn: 'Values', values };
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
    this.table.filters.set(this.column, values.map(text));
  }

  Clear(): void {
    this.table.sheet.requireEditable();
    this.table.filters.delete(this.column);
  }
}
