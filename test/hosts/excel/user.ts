/** What a person does in Excel while an add-in runs: types, renames, deletes, protects; here or from another machine. */

import type { EventPost } from './event-post.ts';
import { parseAddress } from './model/address.ts';
import type { Book, Sheet } from './model/book.ts';
import { copySheet } from './model/copy-sheet.ts';
import { Worksheet } from './model/worksheet.ts';
import { content, type SeedCell } from './seed.ts';

export class User {
  private readonly book: Book;
  private readonly events: EventPost;

  constructor(book: Book, events: EventPost) {
    this.book = book;
    this.events = events;
  }

  /** Puts a value or a formula into a cell. Unlike an add-in's, a text stays a text whatever it looks like. */
  type(sheetName: string, a1: string, cell: SeedCell, isCoAuthor = false): void {
    const sheet = this.sheet(sheetName);
    const rect = parseAddress(a1);
    if (rect === null) throw new Error(`${a1} is no cell.`);
    const data = sheet.cells.make(rect.row, rect.column);
    const before = data.content;
    data.content = content(cell);
    this.events.isOfCoAuthor = isCoAuthor;
    this.book.emit({ event: 'cells-changed', sheet, rect, before, kind: 'RangeEdited' });
    this.events.isOfCoAuthor = false;
  }

  rename(sheetName: string, to: string): void {
    new Worksheet(this.sheet(sheetName)).Name = to;
  }

  deleteSheet(sheetName: string): void {
    new Worksheet(this.sheet(sheetName)).Delete();
  }

  protect(sheetName: string): void {
    this.sheet(sheetName).isProtected = true;
  }

  show(sheetName: string): void {
    new Worksheet(this.sheet(sheetName)).Activate();
  }

  /** Makes a copy of a tab, behind it. */
  copySheet(sheetName: string): string {
    return copySheet(this.sheet(sheetName)).name;
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.findSheet(name);
    if (sheet === undefined) throw new Error(`There is no tab ${name}.`);
    return sheet;
  }
}
