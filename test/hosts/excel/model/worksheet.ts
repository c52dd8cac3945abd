/** One tab: its cells and everything that lies on it. */

import type { Rect } from '../../../../core/index.ts';
import { EVENT_TYPE } from '../event-type.ts';
import { choice, colour, flag, isSameName, number, text, whole } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  accessDenied,
  alreadyExists,
  invalidArgument,
  invalidOperation,
  notFound,
  unsure,
} from '../wire/refusal.ts';
import { isOnSheet, parseAddress, splitAddress, WHOLE_SHEET } from './address.ts';
import { Cells } from './cells.ts';
import type { Chart } from './chart.ts';
import { ChartCollection } from './chart-collection.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { ValidationRule } from './data-validation.ts';
import { Grid } from './grid.ts';
import { NamedItemCollection } from './named-item-collection.ts';
import { PageLayout } from './page-layout.ts';
import { Range } from './range.ts';
import { areasOf, type RangeAreas } from './range-areas.ts';
import { checkSheetName } from './sheet-name.ts';
import { TableCollection } from './table-collection.ts';
import type { Workbook } from './workbook.ts';
import {
  type WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
} from './worksheet-custom-properties.ts';
import { WorksheetFreezePanes } from './worksheet-freeze-panes.ts';
import { WorksheetProtection } from './worksheet-protection.ts';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export class Worksheet extends HostObject {
  readonly workbook: Workbook;
  readonly id: string;
  readonly cells = new Cells();
  readonly grid = new Grid();
  readonly merges: Rect[] = [];
  readonly guard = new WorksheetProtection(this);
  readonly freeze = new WorksheetFreezePanes(this);
  readonly page = new PageLayout(this);
  readonly validations: ValidationRule[] = [];
  /** The newest first: it wins. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly customProperties: WorksheetCustomProperty[] = [];
  readonly charts: Chart[] = [];
  name: string;
  visibility: Visibility = 'Visible';
  tabColour = '';
  hasGridlines = true;
  hasHeadings = true;
  isGone = false;

  constructor(workbook: Workbook, name: string) {
    super();
    this.workbook = workbook;
    this.name = name;
    this.id = workbook.newId();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override requireAlive(): void {
    if (this.isGone) throw notFound();
  }

  /** Throws where the tab is protected. */
  requireEditable(): void {
    if (this.guard.isProtected) throw accessDenied();
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.name;
  }

  set Name(value: unknown) {
    const name = checkSheetName(value);
    if (this.workbook.isStructureProtected) throw accessDenied();
    const other = this.workbook.sheets.find((sheet) => isSameName(sheet.name, name));
    if (other !== undefined && other !== this) throw alreadyExists();
    const before = this.name;
    this.name = name;
    this.workbook.emit({ event: 'sheet-renamed', sheet: this, before });
  }

  get Position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  set Position(value: unknown) {
    const position = whole(value);
    const { sheets } = this.workbook;
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    if (this.workbook.isStructureProtected) throw accessDenied();
    sheets.splice(this.Position, 1);
    sheets.splice(position, 0, this);
  }

  get Visibility(): Visibility {
    return this.visibility;
  }

  set Visibility(value: unknown) {
    const visibility = choice(value, VISIBILITIES);
    if (visibility !== 'Visible' && this.isLastShown()) throw invalidOperation();
    this.visibility = visibility;
    if (visibility !== 'Visible' && this.workbook.active === this) this.workbook.leave(this);
  }

  get TabColor(): string {
    return this.tabColour;
  }

  set TabColor(value: unknown) {
    this.requireEditable();
    this.tabColour = value === '' ? '' : colour(value);
  }

  /** Read as `ShowGridlines`, as the declarations say, and set as `Gridlines`. */
  get ShowGridlines(): boolean {
    return this.hasGridlines;
  }

  set Gridlines(value: unknown) {
    this.hasGridlines = flag(value);
  }

  get ShowHeadings(): boolean {
    return this.hasHeadings;
  }

  set Headings(value: unknown) {
    this.hasHeadings = flag(value);
  }

  get StandardWidth(): number {
    return this.grid.standardWidth;
  }

  set StandardWidth(value: unknown) {
    this.requireEditable();
    this.grid.standardWidth = number(value);
  }

  get StandardHeight(): number {
    return 15;
  }

  get Protection(): WorksheetProtection {
    return this.guard;
  }

  get FreezePanes(): WorksheetFreezePanes {
    return this.freeze;
  }

  get PageLayout(): PageLayout {
    return this.page;
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.workbook, this);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }

  Activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation();
    this.workbook.active = this;
  }

  Delete(): void {
    if (this.workbook.isStructureProtected) throw accessDenied();
    if (this.isLastShown()) throw invalidOperation();
    // Documented: a very hidden tab must be shown before it can be deleted.
    if (this.visibility === 'VeryHidden') throw invalidOperation();
    this.workbook.dropSheet(this);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.rangeAt({ row: whole(row), column: whole(column), rows: 1, columns: 1 });
  }

  GetRange(address: unknown): Range {
    if (address === null || address === undefined) return this.rangeAt(WHOLE_SHEET);
    const { sheet, cells } = splitAddress(text(address));
    if (sheet !== null && !isSameName(sheet, this.name)) throw invalidArgument();
    const rect = parseAddress(cells);
    if (rect !== null) return this.rangeAt(rect);
    const named = this.workbook.namedRange(cells, this);
    if (named === null || named.sheet !== this) throw invalidArgument();
    return named;
  }

  GetRanges(address: unknown): RangeAreas {
    return areasOf(this, address);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.rangeAt({
      row: whole(row),
      column: whole(column),
      rows: whole(rows),
      columns: whole(columns),
    });
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.rangeAt(WHOLE_SHEET).GetUsedRange(valuesOnly);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return this.rangeAt(WHOLE_SHEET).GetUsedRangeOrNullObject(valuesOnly);
  }

  Calculate(): void {}

  _RegisterDataChangedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetChanged, this.id, true);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetChanged, this.id, false);
  }

  _RegisterActivatedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetActivated, this.id, true);
  }

  _UnregisterActivatedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetActivated, this.id, false);
  }

  _RegisterEventNameChanged(): void {
    this.workbook.listen(EVENT_TYPE.sheetNameChanged, this.id, true);
  }

  _UnregisterEventNameChanged(): void {
    this.workbook.listen(EVENT_TYPE.sheetNameChanged, this.id, false);
  }

  rangeAt(rect: Rect): Range {
    if (!isOnSheet(rect)) throw invalidArgument();
    return new Range(this, rect);
  }

  private isLastShown(): boolean {
    if (this.visibility !== 'Visible') return false;
    return this.workbook.sheets.every((sheet) => sheet === this || sheet.visibility !== 'Visible');
  }

  /** Refuses an entry of which nobody here knows whether a table takes it in. */
  refuseBesideTables(rect: Rect): void {
    for (const table of this.workbook.tables) {
      if (table.sheet !== this || !table.isJustBeside(rect)) continue;
      throw unsure(`values put right beside the table "${table.name}", which may grow over them`);
    }
  }
}
