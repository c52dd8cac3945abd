/** The columns of a table. */

import { isSameName, text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { invalidReference } from '../wire/refusal.ts';
import { Filter } from './filter.ts';
import type { Range } from './range.ts';
import type { Table } from './table.ts';
import { writeBlock } from './write-block.ts';

export class TableColumnCollection extends HostCollection {
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  override requireAlive(): void {
    this.table.requireAlive();
  }

  items(): readonly TableColumn[] {
    return Array.from(
      { length: this.table.rect.columns },
      (_, index) => new TableColumn(this.table, index),
    );
  }

  find(key: unknown): TableColumn | undefined {
    return this.items().find(
      (column) => column.Id === key || (typeof key === 'string' && isSameName(column.Name, key)),
    );
  }
}

export class TableColumn extends HostObject {
  private readonly table: Table;
  private readonly index: number;

  constructor(table: Table, index: number) {
    super();
    this.table = table;
    this.index = index;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  override requireAlive(): void {
    this.table.requireAlive();
    if (this.index >= this.table.rect.columns) throw invalidReference();
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const { row, column } = this.table.rect;
    return String(this.table.sheet.cells.content(row, column + this.index).value);
  }

  set Name(value: unknown) {
    writeBlock(this.GetHeaderRowRange(), `'${text(value)}`);
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  get Filter(): Filter {
    return new Filter(this.table, this.index);
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
}
