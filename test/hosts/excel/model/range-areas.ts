/** Several blocks of one tab at once. */

import { choice } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { invalidArgument } from '../wire/refusal.ts';
import { formatRect, quoteSheet } from './address.ts';
import type { Block } from './block.ts';
import { clearBlock } from './clear-block.ts';
import { ConditionalFormatCollection } from './conditional-format-collection.ts';
import { DataValidation } from './data-validation.ts';
import { RangeFormat } from './range-format.ts';

export class RangeAreas extends HostObject {
  private readonly blocks: readonly Block[];

  /** The blocks must be ranges: they are what `areas` gives. */
  constructor(blocks: readonly Block[]) {
    super();
    if (blocks.length === 0) throw invalidArgument();
    this.blocks = blocks;
  }

  override requireAlive(): void {
    for (const block of this.blocks) block.requireAlive();
  }

  get Address(): string {
    return this.blocks
      .map(({ sheet, block }) => `${quoteSheet(sheet.name)}!${formatRect(block)}`)
      .join(',');
  }

  get AreaCount(): number {
    return this.blocks.length;
  }

  get CellCount(): number {
    return this.blocks.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.blocks);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.blocks);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.blocks);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.blocks);
  }

  Clear(applyTo: unknown): void {
    const what = choice(
      applyTo,
      ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'],
      'All',
    );
    for (const block of this.blocks) clearBlock(block, what);
  }
}

/** The blocks, one by one. */
export class RangeCollection extends HostCollection {
  private readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    super();
    this.blocks = blocks;
  }

  items(): readonly Block[] {
    return this.blocks;
  }

  /** Blocks have no names. */
  find(): undefined {
    return undefined;
  }
}
