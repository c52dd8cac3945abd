/** `EmbeddedChartBuilder` and the builders of each type of chart, which take the same calls and a few of their own. */

import type { ChartState, SheetState } from '../../state/sheet-state.ts';
import type { RangeLike } from '../cells/places.ts';
import { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { ContainerInfo } from './container-info.ts';

/** The builders that `as…Chart()` gives, and the type that each makes. */
const TYPES: Readonly<Record<string, string>> = {
  Area: 'AREA',
  Bar: 'BAR',
  Column: 'COLUMN',
  Combo: 'COMBO',
  Histogram: 'HISTOGRAM',
  Line: 'LINE',
  Pie: 'PIE',
  Scatter: 'SCATTER',
  Table: 'TABLE',
};
/** Calls that set one option. */
const OPTIONS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setColors: 'colors',
  setBackgroundColor: 'backgroundColor',
  setLegendPosition: 'legend.position',
};

export class EmbeddedChartBuilder extends ServiceObject {
  readonly is: string;
  private readonly world: World;
  private readonly sheet: SheetState;
  private readonly make: (sheet: SheetState, state: ChartState) => ServiceObject;
  private state: ChartState;

  constructor(
    world: World,
    sheet: SheetState,
    state: ChartState,
    make: (sheet: SheetState, state: ChartState) => ServiceObject,
    kind = '',
  ) {
    super();
    this.is = `Spreadsheet.Embedded${kind}ChartBuilder`;
    this.world = world;
    this.sheet = sheet;
    this.state = state;
    this.make = make;
  }

  addRange({ sheet, block }: RangeLike) {
    return this.with({ ranges: [...this.state.ranges, { ...block, sheetId: sheet.id }] });
  }
  clearRanges() {
    return this.with({ ranges: [] });
  }
  getRanges() {
    return this.state.ranges.map((range) => {
      const sheet = this.world.spreadsheet.sheets.find(({ id }) => id === range.sheetId);
      if (!sheet) throw new ServiceException('Range not found');
      return this.world.make.range(sheet, range);
    });
  }
  setChartType(type: EnumValue) {
    return this.with({ type: type.name() });
  }
  getChartType() {
    return this.world.enumValue('Charts.ChartType', this.state.type);
  }
  setNumHeaders(headers: number) {
    return this.with({ headers });
  }
  setTransposeRowsAndColumns(transpose: boolean) {
    return this.option('transposeRowsAndColumns', transpose);
  }
  setOption(option: string, value: unknown) {
    return this.option(option, value);
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    if (row < 1 || column < 1 || row > this.sheet.maxRows || column > this.sheet.maxColumns)
      throw new ServiceException('The chart position is outside of the sheet.');
    return this.with({ position: { row, column, offsetX, offsetY } });
  }
  getContainer() {
    return new ContainerInfo(this.state.position);
  }
  setStacked() {
    return this.option('isStacked', true);
  }
  reverseCategories() {
    return this.option('reverseCategories', true);
  }
  setRange(start: number, end: number) {
    return this.option('vAxis.viewWindow', { min: start, max: end });
  }
  build() {
    if (this.state.ranges.length === 0) throw new ServiceException('The chart has no range.');
    return this.make(this.sheet, this.state);
  }

  private option(option: string, value: unknown): this {
    const kept: unknown = value instanceof EnumValue ? value.name() : structured(value);
    return this.with({ options: { ...this.state.options, [option]: kept } });
  }
  private with(part: Partial<ChartState>): this {
    this.state = { ...this.state, ...part };
    return this;
  }

  static {
    for (const [kind, type] of Object.entries(TYPES)) {
      Object.assign(EmbeddedChartBuilder.prototype, {
        [`as${kind}Chart`](this: EmbeddedChartBuilder) {
          const { world, sheet, make } = this;
          return new EmbeddedChartBuilder(world, sheet, { ...this.state, type }, make, kind);
        },
      });
    }
    for (const [method, option] of Object.entries(OPTIONS)) {
      Object.assign(EmbeddedChartBuilder.prototype, {
        [method](this: EmbeddedChartBuilder, value: unknown) {
          return this.option(option, value);
        },
      });
    }
  }
}

/** A copy without ties to the run; what is no plain data would be lost on the way to Google. */
function structured(value: unknown): unknown {
  if (value === undefined) throw new ServiceException('Invalid argument: value');
  return JSON.parse(JSON.stringify(value));
}
