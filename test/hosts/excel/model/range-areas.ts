/** Several blocks of one tab at once. */

import { choice, text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { invalidArgument } from '../wire/refusal.ts';
import { clearBlock } from './clear-block.ts';
import { ConditionalFormatCollection } from './conditional-format-collection.ts';
import { DataValidation } from './data-validation.ts';
import type { Range } from './range.ts';
import { RangeFormat } from './range-format.ts';
import type { Worksheet } from './worksheet.ts';

export class RangeAreas extends HostObject {
  readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    if (ranges.length === 0) throw invalidArgument();
    this.ranges = ranges;
  }

  override requireAlive(): void {
    for (const range of this.ranges) range.requireAlive();
  }

  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(',');
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.ranges);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.ranges);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.ranges);
  }

  get Worksheet(): Worksheet {
    return (this.ranges[0] as Range).sheet;
  }

  Clear(applyTo: unknown): void {
    const what = choice(
      applyTo,
      ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'],
      'All',
    );
    for (const range of this.ranges) clearBlock(range, what);
  }

  GetEntireRow(): RangeAreas {
    return new RangeAreas(this.ranges.map((range) => range.GetEntireRow()));
  }

  GetEntireColumn(): RangeAreas {
    return new RangeAreas(this.ranges.map((range) => range.GetEntireColumn()));
  }
}

/** The blocks, one by one. */
export class RangeCollection extends HostCollection {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  /** Blocks have no names. */
  find(): undefined {
    return undefined;
  }
}

/** The most letters of a list of addresses; more is assumed to be too much. */
const MOST_LETTERS = 8_192;

/** The blocks that a list of addresses names, parted by commas or semicolons; all of the tab without one. */
export function areasOf(sheet: Worksheet, address: unknown): RangeAreas {
  if (address === null || address === undefined) return new RangeAreas([sheet.GetRange(null)]);
  const list = text(address);
  if (list.length > MOST_LETTERS) throw invalidArgument();
  return new RangeAreas(list.split(/[,;]/).map((one) => sheet.GetRange(one.trim())));
}
