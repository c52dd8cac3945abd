/** The tables of the workbook, or those of one tab. */

import type { Rect } from '../../../../core/index.ts';
import { flag, isSameName } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { invalidArgument, unsure } from '../wire/refusal.ts';
import { overlap } from './address.ts';
import { Range } from './range.ts';
import { Table } from './table.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

export class TableCollection extends HostCollection {
  private readonly workbook: Workbook;
  private readonly home: Worksheet | null;

  constructor(workbook: Workbook, home: Worksheet | null) {
    super();
    this.workbook = workbook;
    this.home = home;
  }

  override requireAlive(): void {
    this.home?.requireAlive();
  }

  items(): readonly Table[] {
    return this.workbook.tables.filter(({ sheet }) => this.home === null || sheet === this.home);
  }

  find(key: unknown): Table | undefined {
    const wanted = String(key);
    return this.items().find((table) => table.id === wanted || isSameName(table.name, wanted));
  }

  /** Makes a table of a block whose first row is its header. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const range = this.source(address);
    const { sheet } = range;
    sheet.requireEditable();
    if (!flag(hasHeaders)) throw unsure('a table that is made without a header row');
    const rect = withBody(range);
    for (const other of this.workbook.tables) {
      if (other.sheet === sheet && overlap(other.rect, rect)) {
        throw invalidArgument("A table can't overlap another table.");
      }
    }
    if (sheet.merges.some((merge) => overlap(merge, rect))) {
      throw unsure('a table that is made over merged cells');
    }
    const table = new Table(sheet, rect, this.freeName());
    this.workbook.tables.push(table);
    table.restoreHeaders(sheet, rect);
    this.workbook.emit({ event: 'table-added', table });
    return table;
  }

  private source(address: unknown): Range {
    if (address instanceof Range) {
      if (this.home !== null && address.sheet !== this.home) throw invalidArgument();
      return address;
    }
    if (typeof address !== 'string') throw invalidArgument();
    const range = this.workbook.rangeOf(address, this.home ?? this.workbook.active);
    if (this.home !== null && range.sheet !== this.home) throw invalidArgument();
    return range;
  }

  private freeName(): string {
    let number = 1;
    while (this.workbook.Tables.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** A table has at least one row below its header. */
function withBody(range: Range): Rect {
  const { block, sheet } = range;
  if (range.isUnbounded) throw unsure('a table over whole columns or rows');
  if (block.rows > 1) return block;
  const rect = { ...block, rows: 2 };
  for (const { data } of sheet.cells.within({ ...rect, row: rect.row + 1, rows: 1 })) {
    if (data.content.value !== '') throw unsure('a table of one row above cells with values');
  }
  return rect;
}
