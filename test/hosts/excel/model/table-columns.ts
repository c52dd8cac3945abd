/** The columns of a table. */

import { isSameName, text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { invalidReference, notFound } from '../wire/refusal.ts';
import type { TableData } from './book.ts';
import { Filter } from './filter.ts';
import { Range } from './range.ts';
import { writeBlock } from './write-block.ts';

export class TableColumnCollection extends HostCollection {
  private readonly table: TableData;

  constructor(table: TableData) {
    super();
    this.table = table;
  }

  override requireAlive(): void {
    if (this.table.isGone) throw notFound();
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
  private readonly table: TableData;
  private readonly index: number;

  constructor(table: TableData, index: number) {
    super();
    this.table = table;
    this.index = index;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  override requireAlive(): void {
    if (this.table.isGone) throw notFound();
    if (this.index >= this.table.rect.columns) throw invalidReference();
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return this.table.columnName(this.index);
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
    return new Range(this.table.sheet, this.table.rect).GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return new Range(this.table.sheet, { ...this.table.rect, rows: 1 }).GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return new Range(this.table.sheet, this.table.body()).GetColumn(this.index);
  }
}
