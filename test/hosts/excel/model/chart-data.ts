/** A chart as data: what was set of each of its parts, by wire name. */

import type { Rect } from '../../../../core/index.ts';

type Values = Map<string, unknown>;

export interface SeriesData {
  name: string;
  readonly values: Values;
  readonly fill: { colour: string | null };
  readonly line: Values;
  /** Where its numbers and the names of its points stand; `null`: where the chart was drawn from. */
  source: Rect | null;
  categories: Rect | null;
  /** One that was added shows nothing before it has values. */
  isEmpty: boolean;
}

export interface AxisData {
  readonly values: Values;
  readonly gridlines: Values;
  readonly gridline: Values;
  readonly line: Values;
  readonly font: Values;
  readonly title: Values;
  readonly titleFont: Values;
}

export interface ChartData {
  readonly id: string;
  name: string;
  source: Rect;
  readonly values: Values;
  readonly title: Values;
  readonly titleFont: Values;
  readonly legend: Values;
  readonly border: Values;
  readonly font: Values;
  readonly area: { colour: string | null };
  readonly categoryAxis: AxisData;
  readonly valueAxis: AxisData;
  series: SeriesData[];
  /** The cells that it was laid over; `null` where it was not. */
  place: Rect | null;
}

/** A series as a chart that was just drawn has it. */
export function newSeries(name: string): SeriesData {
  return {
    name,
    values: new Map(),
    fill: { colour: null },
    line: new Map(),
    source: null,
    categories: null,
    isEmpty: false,
  };
}

/** A chart without series. */
export function newChart(id: string, name: string, type: string, source: Rect): ChartData {
  return {
    id,
    name,
    source,
    values: new Map([['ChartType', type]]),
    title: new Map(),
    titleFont: new Map(),
    legend: new Map(),
    border: new Map(),
    font: new Map(),
    area: { colour: null },
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    series: [],
    place: null,
  };
}

function newAxis(): AxisData {
  return {
    values: new Map(),
    gridlines: new Map(),
    gridline: new Map(),
    line: new Map(),
    font: new Map(),
    title: new Map(),
    titleFont: new Map(),
  };
}
