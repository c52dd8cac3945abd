/** The background of cells. */

import { colour } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import type { Block } from './block.ts';
import { common, restyle } from './looks.ts';

export class RangeFill extends HostObject {
  private readonly ranges: readonly Block[];

  constructor(ranges: readonly Block[]) {
    super();
    this.ranges = ranges;
  }

  /** Cells without a background are white; of cells that differ it is the empty text. */
  get Color(): unknown {
    return common(this.ranges, 'fill.color') ?? '';
  }

  set Color(value: unknown) {
    restyle(this.ranges, 'fill.color', colour(value));
  }

  Clear(): void {
    restyle(this.ranges, 'fill.color', '#FFFFFF');
  }
}
