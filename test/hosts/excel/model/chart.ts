/** A chart: what it draws, how, and where it lies. */

import { choice, colour, text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import {
  choiceField,
  defineFields,
  flagField,
  HostRecord,
  numberField,
  textField,
  wholeField,
} from '../wire/host-record.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import { Block, blockOn } from './block.ts';
import type { Sheet } from './book.ts';
import type { AxisData, ChartData, SeriesData } from './chart-data.ts';

/** The kinds that are known here. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
  'Bubble',
] as const;

const FAR = 100_000;

export class Chart extends HostRecord {
  static {
    defineFields(Chart, {
      ChartType: choiceField('ColumnClustered', CHART_TYPES),
      Left: numberField(0, 0, FAR),
      Top: numberField(0, 0, FAR),
      Width: numberField(360, 1, FAR),
      Height: numberField(216, 1, FAR),
      Style: wholeField(2, 1, 400),
      PlotVisibleOnly: flagField(true),
    });
  }

  private readonly sheet: Sheet;
  private readonly data: ChartData;

  constructor(sheet: Sheet, data: ChartData) {
    super(data.values);
    this.sheet = sheet;
    this.data = data;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.data.id };
  }

  override requireAlive(): void {
    if (this.sheet.isGone || !this.sheet.charts.includes(this.data)) throw notFound();
  }

  override requireEditable(): void {
    this.sheet.requireEditable();
  }

  get Id(): string {
    return this.data.id;
  }

  get Name(): string {
    return this.data.name;
  }

  set Name(value: unknown) {
    this.sheet.requireEditable();
    this.data.name = text(value);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.data.title);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.data.legend);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.data);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.sheet, this.data);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    this.sheet.requireEditable();
    if (!(source instanceof Block)) throw invalidArgument();
    drawFrom(this.data, source, choice(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto'));
  }

  /** Lays the chart over the cells from the first to the second. */
  SetPosition(start: unknown, end: unknown): void {
    this.sheet.requireEditable();
    const first = blockOn(this.sheet, start);
    const last = end === null || end === undefined ? null : blockOn(this.sheet, end);
    const { left, top } = this.corner(first.row, first.column);
    this.values.set('Left', left);
    this.values.set('Top', top);
    if (last === null) return;
    const far = this.corner(last.row + last.rows, last.column + last.columns);
    if (far.left <= left || far.top <= top) throw invalidArgument();
    this.values.set('Width', far.left - left);
    this.values.set('Height', far.top - top);
  }

  Delete(): void {
    this.sheet.requireEditable();
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.data), 1);
  }

  private corner(row: number, column: number): { left: number; top: number } {
    const { columns, rows } = this.sheet.grid;
    let left = 0;
    let top = 0;
    for (let at = 0; at < column; at += 1) left += columns.size(at, 48);
    for (let at = 0; at < row; at += 1) top += rows.size(at, 15);
    return { left, top };
  }
}

/** The first column (or row) is taken for the names of the points, and the first row for those of the series. */
export function drawFrom(chart: ChartData, { sheet, block }: Block, by: string): void {
  chart.source = block;
  const isByColumns = by === 'Columns' || (by === 'Auto' && block.rows >= block.columns);
  const count = isByColumns ? block.columns - 1 : block.rows - 1;
  chart.series = Array.from({ length: Math.max(1, count) }, (_, index) => {
    const row = isByColumns ? block.row : block.row + index + 1;
    const column = isByColumns ? block.column + index + 1 : block.column;
    const name = String(sheet.cells.content(row, column).value);
    return { name, values: new Map(), colour: null };
  });
}

export class ChartTitle extends HostRecord {
  static {
    defineFields(ChartTitle, {
      Text: textField('Chart Title', 255),
      Visible: flagField(true),
      Overlay: flagField(false),
    });
  }
}

export class ChartLegend extends HostRecord {
  static {
    defineFields(ChartLegend, {
      Visible: flagField(true),
      Overlay: flagField(false),
      Position: choiceField('Bottom', ['Top', 'Bottom', 'Left', 'Right', 'Corner']),
    });
  }
}

/** The axes of a chart. */
export class ChartAxes extends HostObject {
  private readonly chart: ChartData;

  constructor(chart: ChartData) {
    super();
    this.chart = chart;
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.categoryAxis);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart.valueAxis);
  }
}

export class ChartAxis extends HostRecord {
  static {
    defineFields(ChartAxis, {
      Visible: flagField(true),
      ReversePlotOrder: flagField(false),
      NumberFormat: textField('General', 255),
      TickLabelPosition: choiceField('NextToAxis', ['NextToAxis', 'High', 'Low', 'None']),
      Minimum: numberField(0, -1e15, 1e15),
      Maximum: numberField(0, -1e15, 1e15),
    });
  }

  private readonly axis: AxisData;

  constructor(axis: AxisData) {
    super(axis.values);
    this.axis = axis;
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis.gridlines);
  }
}

export class ChartGridlines extends HostRecord {
  static {
    defineFields(ChartGridlines, { Visible: flagField(true) });
  }
}

export class ChartSeriesCollection extends HostCollection {
  private readonly sheet: Sheet;
  private readonly chart: ChartData;

  constructor(sheet: Sheet, chart: ChartData) {
    super();
    this.sheet = sheet;
    this.chart = chart;
  }

  items(): readonly ChartSeries[] {
    return this.chart.series.map((data) => new ChartSeries(this.sheet, this.chart, data));
  }

  /** Series are found by their place. */
  find(): undefined {
    return undefined;
  }
}

export class ChartSeries extends HostRecord {
  static {
    defineFields(ChartSeries, {
      ChartType: choiceField('ColumnClustered', CHART_TYPES),
      GapWidth: wholeField(150, 0, 500),
      HasDataLabels: flagField(false),
    });
  }

  private readonly sheet: Sheet;
  private readonly chart: ChartData;
  private readonly data: SeriesData;

  constructor(sheet: Sheet, chart: ChartData, data: SeriesData) {
    super(data.values);
    this.sheet = sheet;
    this.chart = chart;
    this.data = data;
  }

  override requireEditable(): void {
    this.sheet.requireEditable();
  }

  get Name(): string {
    return this.data.name;
  }

  set Name(value: unknown) {
    this.requireEditable();
    this.data.name = text(value);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.data);
  }

  Delete(): void {
    this.requireEditable();
    this.chart.series.splice(this.chart.series.indexOf(this.data), 1);
  }
}

export class ChartSeriesFormat extends HostObject {
  private readonly data: SeriesData;

  constructor(data: SeriesData) {
    super();
    this.data = data;
  }

  get Fill(): ChartFill {
    return new ChartFill(this.data);
  }
}

export class ChartFill extends HostObject {
  private readonly data: SeriesData;

  constructor(data: SeriesData) {
    super();
    this.data = data;
  }

  SetSolidColor(value: unknown): void {
    this.data.colour = colour(value);
  }

  Clear(): void {
    this.data.colour = null;
  }
}
