/** A table. */

import { flag, isSameName, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  alreadyExists,
  invalidArgument,
  invalidOperation,
  notFound,
  notImplemented,
  unsure,
} from '../wire/refusal.ts';
import { overlap } from './address.ts';
import { AutoFilter } from './auto-filter.ts';
import { Block, blockOn } from './block.ts';
import type { TableData } from './book.ts';
import { clearBlock } from './clear-block.ts';
import { checkDefinedName } from './defined-name.ts';
import { Range } from './range.ts';
import { TableColumnCollection } from './table-columns.ts';
import { TableRowCollection } from './table-rows.ts';

const STYLES = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export class Table extends HostObject {
  private readonly data: TableData;

  constructor(data: TableData) {
    super();
    this.data = data;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.data.id };
  }

  override requireAlive(): void {
    if (this.data.isGone) throw notFound();
  }

  get Id(): string {
    return this.data.id;
  }

  get Name(): string {
    return this.data.name;
  }

  /** Unique among tables and names of the whole workbook, whatever the case. */
  set Name(value: unknown) {
    this.data.sheet.requireEditable();
    const name = checkDefinedName(value);
    const { book } = this.data.sheet;
    const other = book.findTable(name);
    if (other !== undefined && other !== this.data) throw alreadyExists();
    const names = book.names.filter((one) => isSameName(one.name, name));
    if (names.some(({ home }) => home === null)) throw alreadyExists();
    if (names.length > 0) throw unsure('a table named as a name of one tab');
    this.data.name = name;
  }

  get Style(): string {
    return this.data.style;
  }

  set Style(value: unknown) {
    this.data.sheet.requireEditable();
    const style = text(value);
    if (style !== '' && !STYLES.test(style)) throw invalidArgument();
    this.data.style = style;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(value: unknown) {
    if (!flag(value)) throw notImplemented('tables without a header row');
  }

  get ShowTotals(): boolean {
    return false;
  }

  set ShowTotals(value: unknown) {
    if (flag(value)) throw notImplemented('tables with a row of totals');
  }

  get ShowFilterButton(): boolean {
    return this.data.hasFilterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.data.sheet.requireEditable();
    this.data.hasFilterButton = flag(value);
    if (!this.data.hasFilterButton) this.data.filters.clear();
  }

  get ShowBandedRows(): boolean {
    return this.data.hasBandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.data.sheet.requireEditable();
    this.data.hasBandedRows = flag(value);
  }

  get ShowBandedColumns(): boolean {
    return this.data.hasBandedColumns;
  }

  set ShowBandedColumns(value: unknown) {
    this.data.sheet.requireEditable();
    this.data.hasBandedColumns = flag(value);
  }

  get Worksheet(): HostObject {
    return this.data.sheet.book.viewSheet(this.data.sheet);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.data);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.data);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.data);
  }

  GetRange(): Range {
    return new Range(this.data.sheet, this.data.rect);
  }

  GetHeaderRowRange(): Range {
    return new Range(this.data.sheet, { ...this.data.rect, rows: 1 });
  }

  GetDataBodyRange(): Range {
    return new Range(this.data.sheet, this.data.body());
  }

  ClearFilters(): void {
    this.data.sheet.requireEditable();
    this.data.filters.clear();
  }

  /** Deletes the table with its cells. */
  Delete(): void {
    this.data.sheet.requireEditable();
    this.data.drop();
    clearBlock(new Block(this.data.sheet, this.data.rect), 'All');
  }

  /** Makes plain cells of the table; they keep what they hold and how they look. */
  ConvertToRange(): Range {
    this.data.sheet.requireEditable();
    this.data.drop();
    return this.GetRange();
  }

  Resize(newRange: unknown): void {
    const { sheet, rect: before } = this.data;
    sheet.requireEditable();
    const rect = blockOn(sheet, newRange);
    // Documented: the header row stays where it is, and both blocks share cells.
    if (rect.row !== before.row || !overlap(rect, before) || rect.rows < 2) {
      throw invalidArgument();
    }
    if (sheet.tables.some((one) => one !== this.data && overlap(one.rect, rect))) {
      throw invalidOperation();
    }
    this.data.rect = rect;
    this.data.restoreHeaders(sheet, rect);
  }
}
