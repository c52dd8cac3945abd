/** `ContainerInfo`: where a chart stands on its tab. */

import type { ChartState } from '../../state/sheet-state.ts';
import { ServiceObject } from '../service-object.ts';

export class ContainerInfo extends ServiceObject {
  readonly is = 'Spreadsheet.ContainerInfo';
  private readonly position: ChartState['position'];

  constructor(position: ChartState['position']) {
    super();
    this.position = position;
  }

  getAnchorRow() {
    return this.position.row;
  }
  getAnchorColumn() {
    return this.position.column;
  }
  getOffsetX() {
    return this.position.offsetX;
  }
  getOffsetY() {
    return this.position.offsetY;
  }
}
