/** The tabs of the workbook. */

import { EVENT_TYPE, wantEvent } from '../event-type.ts';
import { flag, isSameName } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { accessDenied, alreadyExists, notFound } from '../wire/refusal.ts';
import type { Book, Sheet } from './book.ts';
import { checkSheetName } from './sheet-name.ts';
import { Worksheet } from './worksheet.ts';

export class WorksheetCollection extends HostCollection {
  private readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  items(): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(sheet));
  }

  find(key: unknown): Worksheet | undefined {
    const sheet = typeof key === 'string' ? this.book.findSheet(key) : undefined;
    return sheet && new Worksheet(sheet);
  }

  /** Adds a tab behind the last one; it does not come to the front. */
  Add(name: unknown): Worksheet {
    if (this.book.isStructureProtected) throw accessDenied();
    const wanted = name === null || name === undefined ? this.freeName() : checkSheetName(name);
    if (this.book.sheets.some((sheet) => isSameName(sheet.name, wanted))) throw alreadyExists();
    const sheet = this.book.addSheet(wanted);
    this.book.emit({ event: 'sheet-added', sheet });
    return new Worksheet(sheet);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book.active);
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return view(this.shown(visibleOnly)[0]);
  }

  GetLast(visibleOnly: unknown): Worksheet {
    const sheets = this.shown(visibleOnly);
    return view(sheets[sheets.length - 1]);
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  _RegisterDataChangedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetChanged, 'Workbook', true);
  }

  _UnregisterDataChangedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetChanged, 'Workbook', false);
  }

  _RegisterActivatedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetActivated, 'Workbook', true);
  }

  _UnregisterActivatedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetActivated, 'Workbook', false);
  }

  _RegisterAddedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetAdded, 'Workbook', true);
  }

  _UnregisterAddedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetAdded, 'Workbook', false);
  }

  _RegisterDeletedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetDeleted, 'Workbook', true);
  }

  _UnregisterDeletedEvent(): void {
    wantEvent(this.book, EVENT_TYPE.sheetDeleted, 'Workbook', false);
  }

  _RegisterEventNameChanged(): void {
    wantEvent(this.book, EVENT_TYPE.sheetNameChanged, 'Workbook', true);
  }

  _UnregisterEventNameChanged(): void {
    wantEvent(this.book, EVENT_TYPE.sheetNameChanged, 'Workbook', false);
  }

  private shown(visibleOnly: unknown): readonly Sheet[] {
    if (!flag(visibleOnly, false)) return this.book.sheets;
    return this.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  }

  private freeName(): string {
    let number = 1;
    while (this.book.findSheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

function view(sheet: Sheet | undefined): Worksheet {
  if (sheet === undefined) throw notFound();
  return new Worksheet(sheet);
}
