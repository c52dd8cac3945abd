/** One tab. */

import type { Rect } from '../../../../core/index.ts';
import { EVENT_TYPE, wantEvent } from '../event-type.ts';
import { choice, colour, flag, isSameName, number, text, whole } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  accessDenied,
  alreadyExists,
  invalidArgument,
  invalidOperation,
  notFound,
} from '../wire/refusal.ts';
import { WHOLE_SHEET } from './address.ts';
import type { Sheet } from './book.ts';
import { ChartCollection } from './chart-collection.ts';
import { CommentCollection, PivotTableCollection, ShapeCollection } from './counted-things.ts';
import { NamedItemCollection } from './named-item-collection.ts';
import { NoteCollection } from './notes.ts';
import { PageLayout } from './page-layout.ts';
import { Range } from './range.ts';
import { RangeAreas } from './range-areas.ts';
import { resolveAddress } from './resolve-address.ts';
import { checkSheetName } from './sheet-name.ts';
import { TableCollection } from './table-collection.ts';
import { WorksheetCustomPropertyCollection } from './worksheet-custom-properties.ts';
import { WorksheetFreezePanes } from './worksheet-freeze-panes.ts';
import { WorksheetProtection } from './worksheet-protection.ts';

/** The most letters of a list of addresses; more is assumed to be too much. */
const MOST_ADDRESS_LETTERS = 8_192;

export class Worksheet extends HostObject {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    const name = checkSheetName(value);
    const { book } = this.sheet;
    if (book.isStructureProtected) throw accessDenied();
    if (book.sheets.some((one) => one !== this.sheet && isSameName(one.name, name))) {
      throw alreadyExists();
    }
    const before = this.sheet.name;
    this.sheet.name = name;
    book.emit({ event: 'sheet-renamed', sheet: this.sheet, before });
  }

  get Position(): number {
    return this.sheet.book.sheets.indexOf(this.sheet);
  }

  set Position(value: unknown) {
    const position = whole(value);
    const { sheets, isStructureProtected } = this.sheet.book;
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    if (isStructureProtected) throw accessDenied();
    sheets.splice(this.Position, 1);
    sheets.splice(position, 0, this.sheet);
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(value: unknown) {
    const visibility = choice(value, ['Visible', 'Hidden', 'VeryHidden']);
    if (this.sheet.book.isStructureProtected) throw accessDenied();
    if (visibility !== 'Visible' && this.sheet.isLastShown) throw invalidOperation();
    this.sheet.visibility = visibility;
    if (visibility !== 'Visible') this.sheet.book.leave(this.sheet);
  }

  get TabColor(): string {
    return this.sheet.tabColour;
  }

  set TabColor(value: unknown) {
    this.sheet.requireEditable();
    this.sheet.tabColour = value === '' ? '' : colour(value);
  }

  /** Read as `ShowGridlines`, as the declarations say, and set as `Gridlines`. */
  get ShowGridlines(): boolean {
    return this.sheet.hasGridlines;
  }

  set Gridlines(value: unknown) {
    this.sheet.hasGridlines = flag(value);
  }

  get ShowHeadings(): boolean {
    return this.sheet.hasHeadings;
  }

  set Headings(value: unknown) {
    this.sheet.hasHeadings = flag(value);
  }

  get StandardWidth(): number {
    return this.sheet.grid.standardWidth;
  }

  set StandardWidth(value: unknown) {
    this.sheet.requireEditable();
    this.sheet.grid.standardWidth = number(value);
  }

  get StandardHeight(): number {
    return 15;
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.sheet);
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.sheet);
  }

  get PivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.sheet);
  }

  get Shapes(): ShapeCollection {
    return new ShapeCollection(this.sheet);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.sheet);
  }

  get Notes(): NoteCollection {
    return new NoteCollection(this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.sheet.book, this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.sheet.book, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidOperation();
    this.sheet.book.active = this.sheet;
  }

  Delete(): void {
    if (this.sheet.book.isStructureProtected) throw accessDenied();
    if (this.sheet.isLastShown) throw invalidOperation();
    // Documented: a very hidden tab must be shown before it can be deleted.
    if (this.sheet.visibility === 'VeryHidden') throw invalidOperation();
    this.sheet.book.dropSheet(this.sheet);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.at({ row: whole(row), column: whole(column), rows: 1, columns: 1 });
  }

  /** The block of an address or of a name; all of the tab without one. */
  GetRange(address: unknown): Range {
    if (address === null || address === undefined) return this.at(WHOLE_SHEET);
    const place = resolveAddress(this.sheet, text(address));
    if (place === null || place.sheet !== this.sheet) throw invalidArgument();
    return this.at(place.rect);
  }

  /** The blocks of a list of addresses, parted by commas or semicolons. */
  GetRanges(address: unknown): RangeAreas {
    if (address === null || address === undefined) return new RangeAreas([this.at(WHOLE_SHEET)]);
    const list = text(address);
    if (list.length > MOST_ADDRESS_LETTERS) throw invalidArgument();
    return new RangeAreas(list.split(/[,;]/).map((one) => this.GetRange(one.trim())));
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.at({
      row: whole(row),
      column: whole(column),
      rows: whole(rows),
      columns: whole(columns),
    });
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.at(WHOLE_SHEET).GetUsedRange(valuesOnly);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return this.at(WHOLE_SHEET).GetUsedRangeOrNullObject(valuesOnly);
  }

  Calculate(): void {}

  _RegisterDataChangedEvent(): void {
    wantEvent(this.sheet.book, EVENT_TYPE.sheetChanged, this.sheet.id, true);
  }

  _UnregisterDataChangedEvent(): void {
    wantEvent(this.sheet.book, EVENT_TYPE.sheetChanged, this.sheet.id, false);
  }

  _RegisterActivatedEvent(): void {
    wantEvent(this.sheet.book, EVENT_TYPE.sheetActivated, this.sheet.id, true);
  }

  _UnregisterActivatedEvent(): void {
    wantEvent(this.sheet.book, EVENT_TYPE.sheetActivated, this.sheet.id, false);
  }

  _RegisterEventNameChanged(): void {
    wantEvent(this.sheet.book, EVENT_TYPE.sheetNameChanged, this.sheet.id, true);
  }

  _UnregisterEventNameChanged(): void {
    wantEvent(this.sheet.book, EVENT_TYPE.sheetNameChanged, this.sheet.id, false);
  }

  private at(rect: Rect): Range {
    return new Range(this.sheet, rect);
  }
}
