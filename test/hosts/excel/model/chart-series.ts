/** The series of a chart: what each draws, and how it looks. */

import { text, whole } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import {
  choiceField,
  defineFields,
  flagField,
  HostRecord,
  wholeField,
} from '../wire/host-record.ts';
import { invalidArgument, unsure } from '../wire/refusal.ts';
import { Block } from './block.ts';
import type { Sheet } from './book.ts';
import { type ChartData, newSeries, type SeriesData } from './chart-data.ts';
import { ChartFill, ChartLineFormat } from './chart-looks.ts';
import { CHART_TYPES, hasBars } from './chart-types.ts';

/** Documented. */
const MOST_NAME_LETTERS = 255;

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

  /** Adds one, which shows nothing before it is given values. */
  Add(name: unknown, index: unknown): ChartSeries {
    this.sheet.requireEditable();
    const at = whole(index, this.chart.series.length);
    if (at < 0 || at > this.chart.series.length) throw invalidArgument();
    const data = newSeries(name === null || name === undefined ? '' : seriesName(name));
    data.isEmpty = true;
    this.chart.series.splice(at, 0, data);
    return new ChartSeries(this.sheet, this.chart, data);
  }
}

export class ChartSeries extends HostRecord {
  static {
    defineFields(ChartSeries, {
      ChartType: choiceField('ColumnClustered', CHART_TYPES),
      HasDataLabels: flagField(false),
      MarkerStyle: choiceField('Automatic', ['Automatic', 'None', 'Circle', 'Square', 'Diamond']),
      Smooth: flagField(false),
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

  override requireAlive(): void {
    if (!this.chart.series.includes(this.data)) throw invalidArgument();
  }

  override requireEditable(): void {
    this.sheet.requireEditable();
  }

  get Name(): string {
    return this.data.name;
  }

  set Name(value: unknown) {
    this.requireEditable();
    this.data.name = seriesName(value);
  }

  get GapWidth(): number {
    this.requireBars();
    return (this.data.values.get('GapWidth') as number | undefined) ?? 150;
  }

  /** Documented: of bars and columns only. All series of a chart share it. */
  set GapWidth(value: unknown) {
    this.requireEditable();
    this.requireBars();
    const width = wholeField(150, 0, 500).check?.(value);
    for (const { values } of this.chart.series) values.set('GapWidth', width);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.data);
  }

  SetValues(source: unknown): void {
    this.data.source = this.lineOfCells(source);
    this.data.isEmpty = false;
  }

  /** Sets the names of the points; those of the first series are drawn. */
  SetXAxisValues(source: unknown): void {
    this.data.categories = this.lineOfCells(source);
  }

  Delete(): void {
    this.requireEditable();
    this.chart.series.splice(this.chart.series.indexOf(this.data), 1);
  }

  private lineOfCells(source: unknown): Block['block'] {
    this.requireEditable();
    if (!(source instanceof Block)) throw invalidArgument();
    const { rows, columns } = source.block;
    if (rows > 1 && columns > 1) throw unsure('a series of more than one row or column');
    if (source.sheet !== this.sheet) throw unsure('a series from another tab');
    return source.block;
  }

  private requireBars(): void {
    if (!hasBars(String(this.chart.values.get('ChartType')))) throw invalidArgument();
  }
}

function seriesName(value: unknown): string {
  if (text(value).length > MOST_NAME_LETTERS) throw invalidArgument();
  return text(value);
}

export class ChartSeriesFormat extends HostObject {
  private readonly data: SeriesData;

  constructor(data: SeriesData) {
    super();
    this.data = data;
  }

  get Fill(): ChartFill {
    return new ChartFill(this.data.fill);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.data.line);
  }
}
