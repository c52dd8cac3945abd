/** The kinds of charts that are known here. */

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

/** Whether a chart of that kind has bars or columns. */
export function hasBars(type: string): boolean {
  return /^(Bar|Column)/.test(type);
}
