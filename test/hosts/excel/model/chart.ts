/** A chart: what it draws, how, and where it lies. */

import { choice, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  choiceField,
  defineFields,
  flagField,
  HostRecord,
  numberField,
  textField,
  wholeField,
} from '../wire/host-record.ts';
import { invalidArgument, notFound, unsure } from '../wire/refusal.ts';
import { boundingRect } from './address.ts';
import { Block, blockOn } from './block.ts';
import type { Sheet } from './book.ts';
import { ChartAxes } from './chart-axes.ts';
import { type ChartData, newSeries } from './chart-data.ts';
import { ChartBorder, ChartFill, ChartFont } from './chart-looks.ts';
import { ChartSeriesCollection } from './chart-series.ts';
import { CHART_TYPES } from './chart-types.ts';

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
      DisplayBlanksAs: choiceField('NotPlotted', ['NotPlotted', 'Zero', 'Interplotted']),
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
    const name = text(value);
    if (name === '' || name.length > 255) throw unsure('such a name of a chart');
    // Documented: several may have one name, and then the first of them is found by it.
    this.data.name = name;
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.data);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.data);
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
    this.data.place = null;
    if (last === null) return;
    const far = this.corner(last.row + last.rows, last.column + last.columns);
    if (far.left <= left || far.top <= top) throw invalidArgument();
    this.values.set('Width', far.left - left);
    this.values.set('Height', far.top - top);
    this.data.place = boundingRect(first, last);
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

/**
 * The first column (or row) is taken for the names of the points, and the first row for those of the series. One column alone, or
 * one row, is one series; of a single cell nobody here knows whether Excel takes those around it too.
 */
export function drawFrom(chart: ChartData, { sheet, block }: Block, by: string): void {
  if (block.rows * block.columns === 1) throw unsure('a chart of a single cell');
  if (by === 'Auto' && block.rows === block.columns) throw unsure('which way a square is drawn');
  chart.source = block;
  const isByColumns = by === 'Columns' || (by === 'Auto' && block.rows >= block.columns);
  const count = isByColumns ? block.columns - 1 : block.rows - 1;
  chart.series = Array.from({ length: Math.max(1, count) }, (_, index) => {
    const row = isByColumns ? block.row : block.row + index + 1;
    const column = isByColumns ? block.column + index + 1 : block.column;
    return newSeries(count < 1 ? 'Series1' : String(sheet.cells.content(row, column).value));
  });
}

/** The whole of a chart's area. */
export class ChartAreaFormat extends HostObject {
  private readonly chart: ChartData;

  constructor(chart: ChartData) {
    super();
    this.chart = chart;
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.chart.border);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.chart.area);
  }

  get Font(): ChartFont {
    return new ChartFont(this.chart.font);
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

  private readonly font: Map<string, unknown>;

  constructor({ title, titleFont }: ChartData) {
    super(title);
    this.font = titleFont;
  }

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.font);
  }
}

export class ChartTitleFormat extends HostObject {
  private readonly font: Map<string, unknown>;

  constructor(font: Map<string, unknown>) {
    super();
    this.font = font;
  }

  get Font(): ChartFont {
    return new ChartFont(this.font);
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
