/** The notes of a tab: one for a cell at the most. They came with ExcelApi 1.18. */

import { text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { alreadyExists, invalidArgument, notFound, unsure } from '../wire/refusal.ts';
import { formatRect } from './address.ts';
import { blockOn } from './block.ts';
import type { NoteData, Sheet } from './book.ts';

export class NoteCollection extends HostCollection {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  items(): readonly Note[] {
    return this.sheet.notes.map((data) => new Note(data));
  }

  /** By the address of its cell. */
  find(key: unknown): Note | undefined {
    const { row, column } = blockOn(this.sheet, key);
    const data = this.sheet.notes.find((one) => one.row === row && one.column === column);
    return data && new Note(data);
  }

  Add(cell: unknown, content: unknown): Note {
    this.sheet.requireEditable();
    const { row, column, rows, columns } = blockOn(this.sheet, cell);
    // Documented: several cells are refused.
    if (rows * columns > 1) throw invalidArgument();
    if (this.find(cell) !== undefined) throw alreadyExists();
    if (text(content) === '') throw unsure('a note without a text');
    const data = { row, column, content: text(content) };
    this.sheet.notes.push(data);
    return new Note(data);
  }
}

export class Note extends HostObject {
  private readonly data: NoteData;

  constructor(data: NoteData) {
    super();
    this.data = data;
  }

  override identity(): Record<string, unknown> {
    return { Id: formatRect({ ...this.data, rows: 1, columns: 1 }) };
  }

  get Content(): string {
    return this.data.content;
  }
}
