/** The rows and columns of a tab that stay when it is scrolled. */

import type { Rect } from '../../../../core/index.ts';
import { whole } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument } from '../wire/refusal.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './address.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

export class WorksheetFreezePanes extends HostObject {
  private readonly sheet: Worksheet;
  /** The block in the upper left that stays. */
  frozen: Rect | null = null;

  constructor(sheet: Worksheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    this.sheet.requireAlive();
  }

  FreezeRows(count: unknown): void {
    this.freeze({ row: 0, column: 0, rows: whole(count, 1), columns: SHEET_COLUMNS });
  }

  FreezeColumns(count: unknown): void {
    this.freeze({ row: 0, column: 0, rows: SHEET_ROWS, columns: whole(count, 1) });
  }

  FreezeAt(range: unknown): void {
    const block = typeof range === 'string' ? this.sheet.GetRange(range) : range;
    if (!(block instanceof Range) || block.sheet !== this.sheet) throw invalidArgument();
    const { row, column, rows, columns } = block.block;
    this.freeze({ row: 0, column: 0, rows: row + rows, columns: column + columns });
  }

  Unfreeze(): void {
    this.frozen = null;
  }

  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (range === null) throw invalidArgument();
    return range;
  }

  GetLocationOrNullObject(): Range | null {
    return this.frozen === null ? null : new Range(this.sheet, this.frozen);
  }

  private freeze(rect: Rect): void {
    if (rect.rows < 1 || rect.columns < 1) throw invalidArgument();
    this.frozen = rect;
  }
}
