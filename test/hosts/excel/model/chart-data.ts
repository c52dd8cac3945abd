/** A chart as data: what was set of each of its parts, by wire name. */

import type { Rect } from '../../../../core/index.ts';

type Values = Map<string, unknown>;

export interface SeriesData {
  name: string;
  readonly values: Values;
  colour: string | null;
}

export interface AxisData {
  readonly values: Values;
  readonly gridlines: Values;
}

export interface ChartData {
  readonly id: string;
  name: string;
  source: Rect;
  readonly values: Values;
  readonly title: Values;
  readonly legend: Values;
  readonly categoryAxis: AxisData;
  readonly valueAxis: AxisData;
  series: SeriesData[];
}
