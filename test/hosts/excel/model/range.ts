/** A block of cells of one tab. */

import type { Rect } from '../../../../core/index.ts';
import { choice, flag, whole } from '../wire/argument.ts';
import type { HostObject } from '../wire/host-object.ts';
import { invalidArgument, invalidOperation, notFound, wrongSize } from '../wire/refusal.ts';
import {
  boundingRect,
  formatRect,
  overlap,
  quoteSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from './address.ts';
import { Block, blockOn } from './block.ts';
import { formatMember } from './cell-format.ts';
import type { CellContent } from './cells.ts';
import { clearBlock } from './clear-block.ts';
import { ConditionalFormatCollection } from './conditional-format-collection.ts';
import { DataValidation } from './data-validation.ts';
import { uniform } from './grid.ts';
import { readLink, writeLink } from './links.ts';
import { mergeBlock, unmergeBlock } from './merges.ts';
import { RangeAreas } from './range-areas.ts';
import { RangeFormat } from './range-format.ts';
import { cellText, readBlock } from './read-block.ts';
import { setCellProperties, setColumnProperties, setRowProperties } from './set-properties.ts';
import { shiftCells } from './shift-cells.ts';
import { TableScopedCollection } from './table-scoped-collection.ts';
import { writeBlock, writeNumberFormats } from './write-block.ts';

/** Documented: where there are more, asking for them fails. */
const MOST_MERGES = 512;

export class Range extends Block {
  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatRect(this.block)}`;
  }

  get RowIndex(): number {
    return this.block.row;
  }

  get ColumnIndex(): number {
    return this.block.column;
  }

  get RowCount(): number {
    return this.block.rows;
  }

  get ColumnCount(): number {
    return this.block.columns;
  }

  get CellCount(): number {
    const count = this.block.rows * this.block.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return this.block.columns === SHEET_COLUMNS;
  }

  get IsEntireColumn(): boolean {
    return this.block.rows === SHEET_ROWS;
  }

  get Worksheet(): HostObject {
    return this.sheet.book.viewSheet(this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat([this]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation([this]);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection([this]);
  }

  get Values(): unknown {
    return readBlock(this, ({ value }) => value);
  }

  set Values(value: unknown) {
    writeBlock(this, value);
  }

  get Formulas(): unknown {
    return readBlock(this, ({ formula, value }) => formula ?? value);
  }

  set Formulas(value: unknown) {
    writeBlock(this, value);
  }

  get Text(): unknown {
    return readBlock(this, (content, format) =>
      cellText(content, String(formatMember(format, 'numberFormat'))),
    );
  }

  get ValueTypes(): unknown {
    return readBlock(this, valueType);
  }

  get NumberFormat(): unknown {
    return readBlock(this, (_, format) => formatMember(format, 'numberFormat'));
  }

  set NumberFormat(value: unknown) {
    writeNumberFormats(this, value);
  }

  /** Whether all cells have a spill border, or none has; `null` where they differ. */
  get HasSpill(): boolean | null {
    const { rows, columns } = this.block;
    let spilled = 0;
    for (const spill of this.sheet.spills) spilled += sharedCells(this.block, spill);
    if (spilled === 0) return false;
    return spilled === rows * columns ? true : null;
  }

  /** Of a cell with a formula that spills: its own cell and those that it fills. */
  GetSpillingToRangeOrNullObject(): Range | null {
    if (!this.isOneCell) throw invalidArgument();
    const { row, column } = this.block;
    const spill = this.sheet.spills.find((one) => one.row === row && one.column === column);
    return spill === undefined ? null : this.at(spill);
  }

  GetCell(row: unknown, column: unknown): Range {
    const { row: top, column: left } = this.block;
    return this.at({ row: top + whole(row), column: left + whole(column), rows: 1, columns: 1 });
  }

  GetRow(row: unknown): Range {
    const index = whole(row);
    if (index < 0 || index >= this.block.rows) throw invalidArgument();
    return this.at({ ...this.block, row: this.block.row + index, rows: 1 });
  }

  GetColumn(column: unknown): Range {
    const index = whole(column);
    if (index < 0 || index >= this.block.columns) throw invalidArgument();
    return this.at({ ...this.block, column: this.block.column + index, columns: 1 });
  }

  GetLastRow(): Range {
    return this.GetRow(this.block.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.block.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.block.rows - 1, this.block.columns - 1);
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.block, row: 0, rows: SHEET_ROWS });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.block, column: 0, columns: SHEET_COLUMNS });
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { row, column } = this.block;
    return this.at({ ...this.block, row: row + whole(rows), column: column + whole(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    const before = this.block;
    return this.at({
      ...before,
      rows: before.rows + whole(rows),
      columns: before.columns + whole(columns),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.block, rows: whole(rows), columns: whole(columns) });
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(boundingRect(this.block, blockOn(this.sheet, other)));
  }

  GetIntersection(other: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(other);
    if (shared === null) throw notFound();
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const one = this.block;
    const two = blockOn(this.sheet, other);
    if (!overlap(one, two)) return null;
    const row = Math.max(one.row, two.row);
    const column = Math.max(one.column, two.column);
    return this.at({
      row,
      column,
      rows: Math.min(one.row + one.rows, two.row + two.rows) - row,
      columns: Math.min(one.column + one.columns, two.column + two.columns) - column,
    });
  }

  GetUsedRange(valuesOnly: unknown): Range {
    // Documented: where nothing is used, the first cell of the block.
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  /** What holds a value, or (without `valuesOnly`) a look, and lies within the block. */
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const onlyValues = flag(valuesOnly, false);
    let used: Rect | null = null;
    for (const { row, column, data } of this.sheet.cells.within(this.block)) {
      const { value, formula } = data.content;
      const hasLook = Object.keys(data.format).length > 0 || data.link !== null;
      if (value === '' && formula === null && (onlyValues || !hasLook)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      used = used === null ? cell : boundingRect(used, cell);
    }
    return used === null ? null : this.at(used);
  }

  get RowHidden(): boolean | null {
    const { row, rows } = this.block;
    const { grid, book } = this.sheet;
    return uniform(row, rows, (at) => grid.rows.isHidden(at) || book.isFilteredOut(this.sheet, at));
  }

  set RowHidden(value: unknown) {
    this.sheet.requireEditable();
    this.sheet.grid.rows.hide(this.block.row, this.block.rows, flag(value));
  }

  get ColumnHidden(): boolean | null {
    const { column, columns } = this.block;
    return uniform(column, columns, (at) => this.sheet.grid.columns.isHidden(at));
  }

  set ColumnHidden(value: unknown) {
    this.sheet.requireEditable();
    this.sheet.grid.columns.hide(this.block.column, this.block.columns, flag(value));
  }

  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  /** Makes room where the block is; what was there moves down or to the right. */
  Insert(shift: unknown): Range {
    shiftCells(this.sheet, this.block, choice(shift, ['Down', 'Right']));
    return this.at(this.block);
  }

  Delete(shift: unknown): void {
    shiftCells(this.sheet, this.block, choice(shift, ['Up', 'Left']));
  }

  /** Makes one cell of the block (or of each of its rows), which keeps what its first cell holds. */
  Merge(across: unknown): void {
    mergeBlock(this, flag(across, false));
  }

  Unmerge(): void {
    unmergeBlock(this);
  }

  /** The merged blocks that touch this one. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const touched = this.sheet.merges.filter((merge) => overlap(merge, this.block));
    if (touched.length > MOST_MERGES) throw invalidOperation();
    return touched.length === 0 ? null : new RangeAreas(touched.map((merge) => this.at(merge)));
  }

  /** The tables that touch the block, or those that lie within it. */
  GetTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(this.sheet, this.block, flag(fullyContained, false));
  }

  SetCellProperties(data: unknown): void {
    setCellProperties(this, (rect) => this.at(rect), data);
  }

  SetRowProperties(data: unknown): void {
    setRowProperties(this, (rect) => this.at(rect), data);
  }

  SetColumnProperties(data: unknown): void {
    setColumnProperties(this, (rect) => this.at(rect), data);
  }

  get Hyperlink(): unknown {
    return readLink(this);
  }

  set Hyperlink(value: unknown) {
    writeLink(this, value);
  }

  Clear(applyTo: unknown): void {
    const what = choice(
      applyTo,
      ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'],
      'All',
    );
    clearBlock(this, what);
  }

  Select(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidOperation();
    const { book } = this.sheet;
    book.active = this.sheet;
    book.selection = { sheet: this.sheet, rect: this.block };
  }

  Calculate(): void {}

  /** Sent before a large block is written in parts: the whole must have the block's size. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.block.rows || columns !== this.block.columns) throw wrongSize();
  }

  at(rect: Rect): Range {
    return new Range(this.sheet, rect);
  }
}

function sharedCells(one: Rect, two: Rect): number {
  const rows = Math.min(one.row + one.rows, two.row + two.rows) - Math.max(one.row, two.row);
  const right = Math.min(one.column + one.columns, two.column + two.columns);
  const columns = right - Math.max(one.column, two.column);
  return Math.max(0, rows) * Math.max(0, columns);
}

function valueType({ value, isError }: CellContent): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
