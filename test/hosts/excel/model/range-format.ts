/** The looks of one block or of several: each member is what all cells have in common, or null. */

import { choice, flag, number, whole } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument } from '../wire/refusal.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './address.ts';
import type { Block } from './block.ts';
import { common, commonOf, restyle } from './looks.ts';
import { RangeBorderCollection } from './range-borders.ts';
import { RangeFill } from './range-fill.ts';
import { RangeFont } from './range-font.ts';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** The widest column in points (255 letters) and the tallest row. */
const MOST_WIDTH = 1342.5;
const MOST_HEIGHT = 409.5;

export class RangeFormat extends HostObject {
  private readonly ranges: readonly Block[];

  constructor(ranges: readonly Block[]) {
    super();
    this.ranges = ranges;
  }

  override requireAlive(): void {
    for (const range of this.ranges) range.requireAlive();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.ranges);
  }

  get Font(): RangeFont {
    return new RangeFont(this.ranges);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.ranges);
  }

  get HorizontalAlignment(): unknown {
    return common(this.ranges, 'horizontalAlignment');
  }

  set HorizontalAlignment(value: unknown) {
    restyle(this.ranges, 'horizontalAlignment', choice(value, HORIZONTAL));
  }

  get VerticalAlignment(): unknown {
    return common(this.ranges, 'verticalAlignment');
  }

  set VerticalAlignment(value: unknown) {
    restyle(this.ranges, 'verticalAlignment', choice(value, VERTICAL));
  }

  get WrapText(): unknown {
    return common(this.ranges, 'wrapText');
  }

  set WrapText(value: unknown) {
    restyle(this.ranges, 'wrapText', flag(value));
  }

  get IndentLevel(): unknown {
    return common(this.ranges, 'indentLevel');
  }

  /** Documented: 0 to 250. An indented cell cannot be aligned in its middle, so Excel aligns it left. */
  set IndentLevel(value: unknown) {
    const level = whole(value);
    if (level < 0 || level > 250) throw invalidArgument();
    restyle(this.ranges, 'indentLevel', level);
    const alignment = common(this.ranges, 'horizontalAlignment');
    if (level > 0 && !['Left', 'Right', 'Distributed'].includes(String(alignment))) {
      restyle(this.ranges, 'horizontalAlignment', 'Left');
    }
  }

  get ShrinkToFit(): unknown {
    return common(this.ranges, 'shrinkToFit');
  }

  set ShrinkToFit(value: unknown) {
    restyle(this.ranges, 'shrinkToFit', flag(value));
  }

  get TextOrientation(): unknown {
    return common(this.ranges, 'textOrientation');
  }

  set TextOrientation(value: unknown) {
    restyle(this.ranges, 'textOrientation', whole(value));
  }

  get ColumnWidth(): number | null {
    return commonOf(this.ranges, ({ sheet, block }) => sheet.grid.columnWidth(block));
  }

  /** In points; Excel rounds to whole pixels. */
  set ColumnWidth(value: unknown) {
    const width = number(value);
    if (width < 0 || width > MOST_WIDTH) throw invalidArgument();
    for (const { sheet, block } of this.ranges) {
      sheet.requireEditable();
      sheet.grid.columns.resize(
        block.column,
        block.columns,
        toPixels(width),
        block.columns === SHEET_COLUMNS,
      );
    }
  }

  get RowHeight(): number | null {
    return commonOf(this.ranges, ({ sheet, block }) => sheet.grid.rowHeight(block));
  }

  set RowHeight(value: unknown) {
    const height = number(value);
    if (height < 0 || height > MOST_HEIGHT) throw invalidArgument();
    for (const { sheet, block } of this.ranges) {
      sheet.requireEditable();
      sheet.grid.rows.resize(block.row, block.rows, toPixels(height), block.rows === SHEET_ROWS);
    }
  }

  /** Fits are not measured here: the width stays, as long as the tab may be changed. */
  AutofitColumns(): void {
    for (const { sheet } of this.ranges) sheet.requireEditable();
  }

  AutofitRows(): void {
    for (const { sheet } of this.ranges) sheet.requireEditable();
  }
}

function toPixels(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}
