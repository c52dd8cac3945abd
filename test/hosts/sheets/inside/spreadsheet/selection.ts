/** `Selection`: what the person has selected. */

import type { SheetState } from '../../state/sheet-state.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';

export class Selection extends ServiceObject {
  readonly is = 'Spreadsheet.Selection';
  private readonly world: World;
  private readonly sheet: SheetState;

  constructor(world: World, sheet: SheetState) {
    super();
    this.world = world;
    this.sheet = sheet;
  }

  getActiveSheet() {
    return this.world.make.sheet(this.sheet);
  }
  getActiveRange() {
    return this.world.make.range(this.sheet, this.sheet.selection);
  }
  getActiveRangeList() {
    return this.world.make.rangeList(this.sheet, [this.sheet.selection]);
  }
  getCurrentCell() {
    const { row, column } = this.sheet.selection;
    return this.world.make.range(this.sheet, { row, column, rows: 1, columns: 1 });
  }
}
