/** The background of cells. */

import { colour } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import type { Range } from './range.ts';
import { common, restyle } from './range-format.ts';

export class RangeFill extends HostObject {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
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
