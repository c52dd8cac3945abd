/** The conditional formats of blocks. */

import { choice } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { overlap } from './address.ts';
import type { Block } from './block.ts';
import type { Sheet } from './book.ts';
import { ConditionalFormat } from './conditional-format.ts';
import { CONDITION_DETAILS, CONDITIONS } from './conditional-format-details.ts';

export class ConditionalFormatCollection extends HostCollection {
  private readonly ranges: readonly Block[];

  constructor(ranges: readonly Block[]) {
    super();
    this.ranges = ranges;
  }

  override requireAlive(): void {
    for (const range of this.ranges) range.requireAlive();
  }

  /** Those that touch the blocks, the newest first: it wins. */
  items(): readonly ConditionalFormat[] {
    const sheet = this.sheet();
    return sheet.conditions
      .filter(({ rects }) =>
        rects.some((rect) => this.ranges.some(({ block }) => overlap(block, rect))),
      )
      .map((data) => new ConditionalFormat(sheet, data));
  }

  find(key: unknown): ConditionalFormat | undefined {
    return this.items().find(({ Id }) => Id === key);
  }

  /** Adds one of a kind before the others. */
  Add(kind: unknown): ConditionalFormat {
    const sheet = this.sheet();
    sheet.requireEditable();
    const wanted = choice(kind, CONDITIONS);
    const data = {
      id: `{CF-${sheet.book.newNumber()}}`,
      kind: wanted,
      rects: this.ranges.map(({ block }) => block),
      values: new Map<string, unknown>(),
      details: new CONDITION_DETAILS[wanted](),
    };
    sheet.conditions.unshift(data);
    return new ConditionalFormat(sheet, data);
  }

  ClearAll(): void {
    this.sheet().requireEditable();
    for (const format of this.items()) format.Delete();
  }

  private sheet(): Sheet {
    return (this.ranges[0] as Block).sheet;
  }
}
