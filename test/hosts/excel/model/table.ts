/** A table: a block with a header row, whose cells Excel keeps as texts that are all different. */

import type { Rect } from '../../../../core/index.ts';
import { flag, isSameName, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  alreadyExists,
  invalidArgument,
  invalidOperation,
  notFound,
  notImplemented,
} from '../wire/refusal.ts';
import { overlap } from './address.ts';
import { AutoFilter } from './auto-filter.ts';
import { clearBlock } from './clear-block.ts';
import { checkDefinedName } from './defined-name.ts';
import { Range } from './range.ts';
import { TableColumnCollection } from './table-columns.ts';
import { TableRowCollection } from './table-rows.ts';
import type { Worksheet } from './worksheet.ts';

const STYLES = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export class Table extends HostObject {
  readonly sheet: Worksheet;
  readonly id: string;
  readonly filter: AutoFilter;
  name: string;
  /** The header row and the rows below it. */
  rect: Rect;
  style = 'TableStyleMedium2';
  hasFilterButton = true;
  hasBandedRows = true;
  hasBandedColumns = false;
  isGone = false;

  constructor(sheet: Worksheet, rect: Rect, name: string) {
    super();
    this.sheet = sheet;
    this.rect = rect;
    this.name = name;
    this.id = String(sheet.workbook.newNumber());
    this.filter = new AutoFilter(this);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override requireAlive(): void {
    if (this.isGone) throw notFound();
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.name;
  }

  /** Unique among tables and names of the whole workbook, whatever the case. */
  set Name(value: unknown) {
    this.sheet.requireEditable();
    const name = checkDefinedName(value);
    const { tables, namedItems } = this.sheet.workbook;
    if (tables.some((table) => table !== this && isSameName(table.name, name))) {
      throw alreadyExists();
    }
    if (namedItems.some((item) => item.home === null && isSameName(item.name, name))) {
      throw alreadyExists();
    }
    this.name = name;
  }

  get Style(): string {
    return this.style;
  }

  set Style(value: unknown) {
    this.sheet.requireEditable();
    const style = text(value);
    if (style !== '' && !STYLES.test(style)) throw invalidArgument();
    this.style = style;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(value: unknown) {
    if (flag(value) !== true) throw notImplemented('tables without a header row');
  }

  get ShowTotals(): boolean {
    return false;
  }

  set ShowTotals(value: unknown) {
    if (flag(value) !== false) throw notImplemented('tables with a row of totals');
  }

  get ShowFilterButton(): boolean {
    return this.hasFilterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.sheet.requireEditable();
    this.hasFilterButton = flag(value);
    if (!this.hasFilterButton) this.filter.clear();
  }

  get ShowBandedRows(): boolean {
    return this.hasBandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.sheet.requireEditable();
    this.hasBandedRows = flag(value);
  }

  get ShowBandedColumns(): boolean {
    return this.hasBandedColumns;
  }

  set ShowBandedColumns(value: unknown) {
    this.sheet.requireEditable();
    this.hasBandedColumns = flag(value);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get AutoFilter(): AutoFilter {
    return this.filter;
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  GetRange(): Range {
    return new Range(this.sheet, this.rect);
  }

  GetHeaderRowRange(): Range {
    return new Range(this.sheet, { ...this.rect, rows: 1 });
  }

  GetDataBodyRange(): Range {
    return new Range(this.sheet, this.body());
  }

  ClearFilters(): void {
    this.sheet.requireEditable();
    this.filter.clear();
  }

  /** Deletes the table with its cells. */
  Delete(): void {
    this.sheet.requireEditable();
    const range = this.GetRange();
    this.drop();
    clearBlock(range, 'All');
  }

  /** Makes plain cells of the table; they keep what they hold and how they look. */
  ConvertToRange(): Range {
    this.sheet.requireEditable();
    this.drop();
    return this.GetRange();
  }

  Resize(newRange: unknown): void {
    this.sheet.requireEditable();
    const range = typeof newRange === 'string' ? this.sheet.GetRange(newRange) : newRange;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    const rect = range.block;
    // Documented: the header row stays where it is, and both blocks share cells.
    if (rect.row !== this.rect.row || !overlap(rect, this.rect) || rect.rows < 2) {
      throw invalidArgument();
    }
    const others = this.sheet.workbook.tables.filter((table) => table !== this);
    if (others.some((table) => table.sheet === this.sheet && overlap(table.rect, rect))) {
      throw invalidOperation();
    }
    this.rect = rect;
    this.restoreHeaders(this.sheet, rect);
  }

  /** The rows below the header. */
  body(): Rect {
    return { ...this.rect, row: this.rect.row + 1, rows: this.rect.rows - 1 };
  }

  /** Whether a filter of this table hides a row of the tab. */
  hides(row: number): boolean {
    return this.filter.hides(row);
  }

  /** Whether a block touches the cells right below or right beside the table. */
  isJustBeside(rect: Rect): boolean {
    const { row, column, rows, columns } = this.rect;
    return (
      overlap(rect, { row: row + rows, column, rows: 1, columns }) ||
      overlap(rect, { row, column: column + columns, rows, columns: 1 })
    );
  }

  drop(): void {
    const { tables } = this.sheet.workbook;
    tables.splice(tables.indexOf(this), 1);
    this.isGone = true;
    this.sheet.workbook.emit({ event: 'table-deleted', table: this });
  }

  /** Header cells are texts, none is blank, and no two are the same. */
  restoreHeaders(sheet: Worksheet, written: Rect): void {
    const header = { ...this.rect, rows: 1 };
    if (sheet !== this.sheet || !overlap(header, written)) return;
    const seen = new Set<string>();
    for (let along = 0; along < header.columns; along += 1) {
      const data = sheet.cells.make(header.row, header.column + along);
      const was = String(data.content.value);
      const wanted = was === '' ? `Column${along + 1}` : was;
      let name = wanted;
      for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
      seen.add(name.toLowerCase());
      data.content = { value: name, isError: false, formula: null };
    }
  }
}
