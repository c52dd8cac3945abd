/** `RangeList`: several ranges of one tab, changed in one call. */

import type { Block, SheetState } from '../../state/sheet-state.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { Range } from './range.ts';

/** Methods that do to each range what the range's own method does. */
const SHARED =
  'breakApart clear clearContent clearDataValidations clearFormat clearNote setBackground setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setHorizontalAlignment setNote setNumberFormat setValue setVerticalAlignment setWrap setWrapStrategy';

export class RangeList extends ServiceObject {
  readonly is = 'Spreadsheet.RangeList';
  readonly world: World;
  readonly sheet: SheetState;
  readonly blocks: readonly Block[];

  constructor(world: World, sheet: SheetState, blocks: readonly Block[]) {
    super();
    this.world = world;
    this.sheet = sheet;
    this.blocks = blocks;
  }

  override sheetName(): string {
    return this.sheet.name;
  }

  getRanges() {
    return this.blocks.map((block) => this.world.make.range(this.sheet, block));
  }

  activate() {
    const last = this.blocks[this.blocks.length - 1];
    if (last) new Range(this.world, this.sheet, last).activate();
    return this;
  }

  static {
    for (const name of SHARED.split(' ')) {
      const method: unknown = Reflect.get(Range.prototype, name);
      if (typeof method !== 'function') throw new Error(`Range has no ${name}.`);
      Object.assign(RangeList.prototype, {
        [name](this: RangeList, ...args: unknown[]) {
          for (const block of this.blocks)
            method.apply(new Range(this.world, this.sheet, block), args);
          return this;
        },
      });
    }
  }
}
