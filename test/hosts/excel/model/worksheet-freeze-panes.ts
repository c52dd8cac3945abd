/** The rows and columns of a tab that stay when it is scrolled. */

import type { Rect } from '../../../../core/index.ts';
import { whole } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './address.ts';
import { blockOn } from './block.ts';
import type { Sheet } from './book.ts';
import { Range } from './range.ts';

export class WorksheetFreezePanes extends HostObject {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  FreezeRows(count: unknown): void {
    this.freeze({ row: 0, column: 0, rows: whole(count, 1), columns: SHEET_COLUMNS });
  }

  FreezeColumns(count: unknown): void {
    this.freeze({ row: 0, column: 0, rows: SHEET_ROWS, columns: whole(count, 1) });
  }

  FreezeAt(range: unknown): void {
    const { row, column, rows, columns } = blockOn(this.sheet, range);
    this.freeze({ row: 0, column: 0, rows: row + rows, columns: column + columns });
  }

  Unfreeze(): void {
    this.sheet.frozen = null;
  }

  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (range === null) throw invalidArgument();
    return range;
  }

  GetLocationOrNullObject(): Range | null {
    return this.sheet.frozen === null ? null : new Range(this.sheet, this.sheet.frozen);
  }

  private freeze(rect: Rect): void {
    if (rect.rows < 1 || rect.columns < 1) throw invalidArgument();
    this.sheet.frozen = rect;
  }
}
