/** The rows of a table below its header. */

import { whole } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { invalidArgument, invalidReference, notFound, unsure, wrongSize } from '../wire/refusal.ts';
import type { TableData } from './book.ts';
import { Range } from './range.ts';
import { shiftCells } from './shift-cells.ts';
import { writeBlock } from './write-block.ts';

export class TableRowCollection extends HostCollection {
  private readonly table: TableData;

  constructor(table: TableData) {
    super();
    this.table = table;
  }

  override requireAlive(): void {
    if (this.table.isGone) throw notFound();
  }

  items(): readonly TableRow[] {
    return Array.from(
      { length: this.table.rect.rows - 1 },
      (_, index) => new TableRow(this.table, index),
    );
  }

  /** Rows have no names. */
  find(): undefined {
    return undefined;
  }

  /**
   * Adds rows before a place (from 0), or at the end: what lies below the table moves down with them.
   * Values are one row or several; all as wide as the table.
   */
  Add(index: unknown, values: unknown): TableRow {
    const { table } = this;
    const { sheet } = table;
    sheet.requireEditable();
    const { row, column, rows, columns } = table.body();
    const at = index === null || index === undefined || index === -1 ? rows : whole(index);
    if (at < 0 || at > rows) throw invalidArgument();
    const block = rowsOf(values, columns);
    if (table.filters.size > 0) throw unsure('rows added to a table that is filtered');
    const added = { row: row + at, column, rows: block?.length ?? 1, columns };
    shiftCells(sheet, added, 'Down', table);
    table.rect = { ...table.rect, rows: table.rect.rows + added.rows };
    if (block !== null) writeBlock(new Range(sheet, added), block);
    return new TableRow(table, at);
  }
}

function rowsOf(values: unknown, columns: number): unknown[][] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) throw unsure('one value for a whole row of a table');
  const rows: unknown[] = values.every((row) => Array.isArray(row)) ? values : [values];
  if (rows.length === 0) throw invalidArgument();
  if (rows.some((row) => !Array.isArray(row) || row.length !== columns)) throw wrongSize();
  return rows as unknown[][];
}

export class TableRow extends HostObject {
  private readonly table: TableData;
  private readonly index: number;

  constructor(table: TableData, index: number) {
    super();
    this.table = table;
    this.index = index;
  }

  override requireAlive(): void {
    if (this.table.isGone) throw notFound();
    if (this.index >= this.table.rect.rows - 1) throw invalidReference();
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(value: unknown) {
    writeBlock(this.GetRange(), value);
  }

  GetRange(): Range {
    return new Range(this.table.sheet, this.table.body()).GetRow(this.index);
  }

  Delete(): void {
    const { table } = this;
    table.sheet.requireEditable();
    // Known to go wrong (office-js, issue 994).
    if (table.filters.size > 0) throw unsure('rows deleted from a table that is filtered');
    if (table.rect.rows === 2) throw unsure('the last row deleted from a table');
    shiftCells(table.sheet, this.GetRange().block, 'Up', table);
    table.rect = { ...table.rect, rows: table.rect.rows - 1 };
  }
}
