/** `EmbeddedChart`: a chart as it was built; it stands on a tab once it is inserted. */

import type { ChartState, SheetState } from '../../state/sheet-state.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { ContainerInfo } from './container-info.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';

export class EmbeddedChart extends ServiceObject {
  readonly is = 'Spreadsheet.EmbeddedChart';
  readonly sheet: SheetState;
  readonly state: ChartState;
  private readonly world: World;

  constructor(world: World, sheet: SheetState, state: ChartState) {
    super();
    this.world = world;
    this.sheet = sheet;
    this.state = state;
  }

  /** `null` for a chart that was never inserted. */
  getChartId() {
    return this.state.id === 0 ? null : this.state.id;
  }
  getContainerInfo() {
    return new ContainerInfo(this.state.position);
  }
  getNumHeaders() {
    return this.state.headers;
  }
  getRanges() {
    return chartBuilder(this.world, this.sheet, this.state).getRanges();
  }
  modify() {
    return chartBuilder(this.world, this.sheet, this.state);
  }
}

/** A builder for a tab's chart, empty or starting from one. */
export function chartBuilder(
  world: World,
  sheet: SheetState,
  from: ChartState | null,
): EmbeddedChartBuilder {
  const empty: ChartState = {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    headers: 0,
  };
  return new EmbeddedChartBuilder(
    world,
    sheet,
    from ?? empty,
    (at, state) => new EmbeddedChart(world, at, state),
  );
}
