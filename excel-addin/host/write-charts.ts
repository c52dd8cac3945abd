/** Draws a native chart over the cells that it is to cover. */

import { type PlacedChart, type Rect, toA1 } from '../../core/index.ts';

const TYPES = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  'stacked-bar': 'BarStacked',
  'stacked-column': 'ColumnStacked',
  line: 'Line',
} as const;

const INK = '#1B1F24';
const QUIET = '#57606A';
const LINE = '#D0D7DE';

/** How wide the gap between bars is, in percent of a bar. */
const GAP = 60;

/** Excel takes so many letters of a title, of a series and of an object. */
const MOST_LETTERS = 255;

/** The values stand in cells of the same tab, which has its sizes by now. Everything in it came with ExcelApi 1.8 at the latest. */
export function writeChart(sheet: Excel.Worksheet, chart: PlacedChart): void {
  const { kind, categories, series, place } = chart;
  const [first] = series;
  if (first === undefined) return;
  const isLine = kind === 'line';
  const block = (rect: Rect): Excel.Range =>
    sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns).untrack();
  const drawn = sheet.charts.add(TYPES[kind], block(alone(first.values)), wayOf(first.values));
  series.forEach((one, index) => {
    const name = one.name.slice(0, MOST_LETTERS);
    const line = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (index === 0) line.name = name;
    line.setValues(block(one.values));
    line.setXAxisValues(block(categories));
    if (isLine) line.format.line.color = one.colour;
    else line.format.fill.setSolidColor(one.colour);
  });
  if (!isLine) drawn.series.getItemAt(0).gapWidth = GAP;
  drawn.displayBlanksAs = 'NotPlotted';
  // Excel lets nobody describe a chart in words: its name is all that is read out beside its title.
  drawn.name = `${chart.title}. ${chart.description}`.slice(0, MOST_LETTERS);
  drawn.title.text = chart.title.slice(0, MOST_LETTERS);
  writeFont(drawn.title.format.font, 12, INK, true);
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = 'Bottom';
  writeAxes(drawn.axes, chart);
  drawn.format.border.lineStyle = 'None';
  drawn.setPosition(
    toA1(place.row, place.column),
    toA1(place.row + place.rows - 1, place.column + place.columns - 1),
  );
}

function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: PlacedChart): void {
  if (chart.kind.endsWith('bar')) {
    // The first one on top, and the numbers below all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.line.color = LINE;
  writeFont(categoryAxis.format.font, 9, QUIET);
  valueAxis.numberFormat = chart.numberFormat;
  valueAxis.majorTickMark = 'None';
  valueAxis.format.line.clear();
  writeFont(valueAxis.format.font, 9, QUIET);
  valueAxis.majorGridlines.format.line.color = LINE;
  if (chart.valueTitle === null) return;
  valueAxis.title.text = chart.valueTitle.slice(0, MOST_LETTERS);
  writeFont(valueAxis.title.format.font, 9, QUIET);
}

function writeFont(font: Excel.ChartFont, size: number, colour: string, bold = false): void {
  font.size = size;
  font.color = colour;
  font.bold = bold;
}

/** What the chart is made from: a single cell would be taken with all that is around it, so that one more goes with it. */
function alone(values: Rect): Rect {
  return values.rows * values.columns > 1 ? values : { ...values, rows: 2 };
}

function wayOf({ columns }: Rect): 'Rows' | 'Columns' {
  return columns > 1 ? 'Rows' : 'Columns';
}
