/** A chart: what it draws, how, and where it lies. */

import type { Rect } from '../../../../core/index.ts';
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
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

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

  readonly id: string;
  name: string;
  source: Rect;
  readonly title = new ChartTitle();
  readonly legend = new ChartLegend();
  readonly axes = new ChartAxes();
  series: ChartSeries[] = [];
  private readonly sheet: Worksheet;

  constructor(sheet: Worksheet, name: string, type: string, source: Range, by: string) {
    super();
    this.sheet = sheet;
    this.name = name;
    this.id = `{CH-${sheet.workbook.newNumber()}}`;
    this.values.set('ChartType', type);
    this.source = source.block;
    this.drawFrom(source, by);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override requireAlive(): void {
    this.sheet.requireAlive();
    if (!this.sheet.charts.includes(this)) throw notFound();
  }

  override requireEditable(): void {
    this.sheet.requireEditable();
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.name;
  }

  set Name(value: unknown) {
    this.sheet.requireEditable();
    this.name = text(value);
  }

  get Title(): ChartTitle {
    return this.title;
  }

  get Legend(): ChartLegend {
    return this.legend;
  }

  get Axes(): ChartAxes {
    return this.axes;
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  SetData(source: unknown, seriesBy: unknown): void {
    this.sheet.requireEditable();
    if (!(source instanceof Range)) throw invalidArgument();
    this.drawFrom(source, choice(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto'));
  }

  /** Lays the chart over the cells from the first to the second. */
  SetPosition(start: unknown, end: unknown): void {
    this.sheet.requireEditable();
    const first = this.cell(start);
    const last = end === null || end === undefined ? null : this.cell(end);
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
    this.sheet.charts.splice(this.sheet.charts.indexOf(this), 1);
  }

  private cell(value: unknown): Rect {
    const range = typeof value === 'string' ? this.sheet.GetRange(value) : value;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    return range.block;
  }

  private corner(row: number, column: number): { left: number; top: number } {
    const { columns, rows } = this.sheet.grid;
    let left = 0;
    let top = 0;
    for (let at = 0; at < column; at += 1) left += columns.size(at, 48);
    for (let at = 0; at < row; at += 1) top += rows.size(at, 15);
    return { left, top };
  }

  /** The first column (or row) is taken for the names of the points, and the first row for those of the series. */
  private drawFrom({ sheet, block }: Range, by: string): void {
    this.source = block;
    const isByColumns = by === 'Columns' || (by === 'Auto' && block.rows >= block.columns);
    const count = isByColumns ? block.columns - 1 : block.rows - 1;
    this.series = Array.from({ length: Math.max(1, count) }, (_, index) => {
      const row = isByColumns ? block.row : block.row + index + 1;
      const column = isByColumns ? block.column + index + 1 : block.column;
      const { value } = sheet.cells.content(row, column);
      return new ChartSeries(this, String(value));
    });
  }
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
  readonly category = new ChartAxis();
  readonly value = new ChartAxis();

  get CategoryAxis(): ChartAxis {
    return this.category;
  }

  get ValueAxis(): ChartAxis {
    return this.value;
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

  readonly gridlines = new ChartGridlines();

  get MajorGridlines(): ChartGridlines {
    return this.gridlines;
  }
}

export class ChartGridlines extends HostRecord {
  static {
    defineFields(ChartGridlines, { Visible: flagField(true) });
  }
}

export class ChartSeriesCollection extends HostCollection {
  private readonly chart: Chart;

  constructor(chart: Chart) {
    super();
    this.chart = chart;
  }

  items(): readonly ChartSeries[] {
    return this.chart.series;
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

  name: string;
  readonly look = new ChartSeriesFormat();
  private readonly chart: Chart;

  constructor(chart: Chart, name: string) {
    super();
    this.chart = chart;
    this.name = name;
  }

  override requireEditable(): void {
    this.chart.requireEditable();
  }

  get Name(): string {
    return this.name;
  }

  set Name(value: unknown) {
    this.requireEditable();
    this.name = text(value);
  }

  get Format(): ChartSeriesFormat {
    return this.look;
  }

  Delete(): void {
    this.requireEditable();
    this.chart.series.splice(this.chart.series.indexOf(this), 1);
  }
}

export class ChartSeriesFormat extends HostObject {
  readonly fill = new ChartFill();

  get Fill(): ChartFill {
    return this.fill;
  }
}

export class ChartFill extends HostObject {
  colour: string | null = null;

  SetSolidColor(value: unknown): void {
    this.colour = colour(value);
  }

  Clear(): void {
    this.colour = null;
  }
}
