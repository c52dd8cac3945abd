/** The font of cells. */

import { choice, colour, flag, number, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument } from '../wire/refusal.ts';
import type { Block } from './block.ts';
import { common, restyle } from './looks.ts';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends HostObject {
  private readonly ranges: readonly Block[];

  constructor(ranges: readonly Block[]) {
    super();
    this.ranges = ranges;
  }

  get Bold(): unknown {
    return common(this.ranges, 'font.bold');
  }

  set Bold(value: unknown) {
    restyle(this.ranges, 'font.bold', flag(value));
  }

  get Italic(): unknown {
    return common(this.ranges, 'font.italic');
  }

  set Italic(value: unknown) {
    restyle(this.ranges, 'font.italic', flag(value));
  }

  get Strikethrough(): unknown {
    return common(this.ranges, 'font.strikethrough');
  }

  set Strikethrough(value: unknown) {
    restyle(this.ranges, 'font.strikethrough', flag(value));
  }

  get Underline(): unknown {
    return common(this.ranges, 'font.underline');
  }

  set Underline(value: unknown) {
    restyle(this.ranges, 'font.underline', choice(value, UNDERLINES));
  }

  get Color(): unknown {
    return common(this.ranges, 'font.color');
  }

  set Color(value: unknown) {
    restyle(this.ranges, 'font.color', colour(value));
  }

  get Name(): unknown {
    return common(this.ranges, 'font.name');
  }

  set Name(value: unknown) {
    restyle(this.ranges, 'font.name', text(value));
  }

  get Size(): unknown {
    return common(this.ranges, 'font.size');
  }

  set Size(value: unknown) {
    const size = number(value);
    if (size < 1 || size > 409) throw invalidArgument();
    restyle(this.ranges, 'font.size', size);
  }
}
