/** The workbook: the root of everything that a request can reach. */

import { HostObject } from '../wire/host-object.ts';
import { invalidReference } from '../wire/refusal.ts';
import { parseAddress } from './address.ts';
import type { Application } from './application.ts';
import type { Book } from './book.ts';
import { Functions } from './functions.ts';
import { NamedItemCollection } from './named-item-collection.ts';
import { Range } from './range.ts';
import type { Runtime } from './runtime.ts';
import { SettingCollection } from './settings.ts';
import { Table } from './table.ts';
import { TableCollection } from './table-collection.ts';
import { Worksheet } from './worksheet.ts';
import { WorksheetCollection } from './worksheet-collection.ts';

export class Workbook extends HostObject {
  private readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
    book.viewSheet = (sheet) => new Worksheet(sheet);
    book.viewTable = (table) => new Table(table);
  }

  get Name(): string {
    return this.book.fileName;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Application(): Application {
    return this.book.application;
  }

  get _Runtime(): Runtime {
    return this.book.runtime;
  }

  get Functions(): Functions {
    return new Functions(this.book);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.book, null);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.book.settings);
  }

  GetSelectedRange(): Range {
    const whereNothingWas = { row: 0, column: 0, rows: 1, columns: 1 };
    const { sheet, rect } = this.book.selection ?? {
      sheet: this.book.active,
      rect: whereNothingWas,
    };
    return new Range(sheet, rect);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** The block that a change event tells of, by the id that the event carried. */
  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (range === null) throw invalidReference();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const [sheetId = '', address = ''] = String(id).split('|');
    const rect = parseAddress(address);
    const sheet = this.book.findSheet(sheetId);
    return sheet && rect ? new Range(sheet, rect) : null;
  }
}
