/** The conditional formats of blocks. */

import type { Rect } from '../../../../core/index.ts';
import { choice } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { overlap } from './address.ts';
import { CONDITIONS, ConditionalFormat } from './conditional-format.ts';
import type { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

export class ConditionalFormatCollection extends HostCollection {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }

  override requireAlive(): void {
    for (const range of this.ranges) range.requireAlive();
  }

  /** Those that touch the blocks, the newest first: it wins. */
  items(): readonly ConditionalFormat[] {
    const all = this.ranges[0]?.sheet.conditionalFormats ?? [];
    return all.filter(({ rects }) =>
      rects.some((rect) => this.ranges.some(({ block }) => overlap(block, rect))),
    );
  }

  find(key: unknown): ConditionalFormat | undefined {
    return this.items().find(({ id }) => id === key);
  }

  /** Adds one of a kind before the others. */
  Add(kind: unknown): ConditionalFormat {
    const sheet = this.sheet();
    sheet.requireEditable();
    const rects: Rect[] = this.ranges.map(({ block }) => block);
    const format = new ConditionalFormat(sheet, rects, choice(kind, CONDITIONS));
    sheet.conditionalFormats.unshift(format);
    return format;
  }

  ClearAll(): void {
    this.sheet().requireEditable();
    for (const format of this.items()) format.Delete();
  }

  private sheet(): Worksheet {
    return (this.ranges[0] as Range).sheet;
  }
}
