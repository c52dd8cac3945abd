/** The tables of the workbook, or those of one tab. */

import type { Rect } from '../../../../core/index.ts';
import { flag, isSameName } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { invalidArgument, notFound, unsure } from '../wire/refusal.ts';
import { overlap } from './address.ts';
import { Block } from './block.ts';
import { type Book, type Sheet, TableData } from './book.ts';
import { resolveAddress } from './resolve-address.ts';
import { Table } from './table.ts';

export class TableCollection extends HostCollection {
  private readonly book: Book;
  private readonly home: Sheet | null;

  constructor(book: Book, home: Sheet | null) {
    super();
    this.book = book;
    this.home = home;
  }

  override requireAlive(): void {
    if (this.home?.isGone) throw notFound();
  }

  items(): readonly Table[] {
    return this.data().map((one) => new Table(one));
  }

  find(key: unknown): Table | undefined {
    const wanted = String(key);
    const data = this.data().find((one) => one.id === wanted || isSameName(one.name, wanted));
    return data && new Table(data);
  }

  /** Makes a table of a block whose first row is its header. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const range = this.source(address);
    const { sheet } = range;
    sheet.requireEditable();
    if (!flag(hasHeaders)) throw unsure('a table that is made without a header row');
    const rect = withBody(range);
    if (sheet.tables.some((other) => overlap(other.rect, rect))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    if (sheet.merges.some((merge) => overlap(merge, rect))) {
      throw unsure('a table that is made over merged cells');
    }
    const table = new TableData(sheet, rect, this.freeName());
    this.book.tables.push(table);
    table.restoreHeaders(sheet, rect);
    this.book.emit({ event: 'table-added', table });
    return new Table(table);
  }

  private data(): readonly TableData[] {
    return this.book.tables.filter(({ sheet }) => this.home === null || sheet === this.home);
  }

  private source(address: unknown): Block {
    if (address instanceof Block) {
      if (this.home !== null && address.sheet !== this.home) throw invalidArgument();
      return address;
    }
    if (typeof address !== 'string') throw invalidArgument();
    const place = resolveAddress(this.home ?? this.book.active, address);
    if (place === null || (this.home !== null && place.sheet !== this.home)) {
      throw invalidArgument();
    }
    return new Block(place.sheet, place.rect);
  }

  private freeName(): string {
    let number = 1;
    while (this.book.findTable(`Table${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** A table has at least one row below its header. */
function withBody(range: Block): Rect {
  const { block, sheet } = range;
  if (range.isUnbounded) throw unsure('a table over whole columns or rows');
  if (block.rows > 1) return block;
  const rect = { ...block, rows: 2 };
  for (const { data } of sheet.cells.within({ ...rect, row: rect.row + 1, rows: 1 })) {
    if (data.content.value !== '') throw unsure('a table of one row above cells with values');
  }
  return rect;
}
