/** What a tab has beside its cells: drop-downs, notes, rules of format and charts. Apps Script knows no tables without more rights. */

import type {
  ConditionalFormat,
  DropDown,
  FeaturesStep,
  Note,
  PlacedChart,
  Rect,
} from '../../core/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The heights of rows and the widths of columns about which nothing is said, in pixels. */
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** Carries the step out on a tab that the plan added, so that no rule of anybody's stands there; `widths` are its columns'. */
export function addFeatures(sheet: Sheet, step: FeaturesStep, widths: readonly number[]): void {
  addDropDowns(sheet, step.dropDowns);
  addNotes(sheet, step.notes);
  addRules(sheet, step.conditionalFormats);
  for (const chart of step.charts) addChart(sheet, chart, widths);
}

function addDropDowns(sheet: Sheet, dropDowns: readonly DropDown[]): void {
  for (const { range, values, message } of dropDowns) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true)
      .setHelpText(message)
      .build();
    rangeOf(sheet, range).setDataValidation(rule);
  }
}

/** One call for the block in which all of them stand. */
function addNotes(sheet: Sheet, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const rows = notes.map(({ at }) => at.row);
  const columns = notes.map(({ at }) => at.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const texts = Array.from({ length: Math.max(...rows) - top + 1 }, () =>
    new Array<string>(Math.max(...columns) - left + 1).fill(''),
  );
  for (const { at, text } of notes) (texts[at.row - top] as string[])[at.column - left] = text;
  sheet.getRange(top + 1, left + 1, texts.length, (texts[0] as string[]).length).setNotes(texts);
}

function addRules(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  if (formats.length === 0) return;
  const rules = formats.map(({ range, when, style }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(sheet, range)]);
    if (when.is === 'text') rule.whenTextEqualTo(when.text);
    else rule.whenNumberGreaterThanOrEqualTo(when.value);
    if (style.bold !== undefined) rule.setBold(style.bold);
    if (style.colour !== undefined) rule.setFontColor(style.colour);
    if (style.fill !== undefined) rule.setBackground(style.fill);
    return rule.build();
  });
  sheet.setConditionalFormatRules(rules);
}

function addChart(sheet: Sheet, chart: PlacedChart, widths: readonly number[]): void {
  const { place, series, categories } = chart;
  const isBar = chart.kind === 'bar' || chart.kind === 'stacked-bar';
  const isStacked = chart.kind === 'stacked-bar' || chart.kind === 'stacked-column';
  const valueAxis = isBar ? 'hAxis' : 'vAxis';
  const builder = sheet
    .newChart()
    .setChartType(typeOf(chart))
    .setNumHeaders(0)
    .setPosition(place.row + 1, place.column + 1, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', widthOf(place, widths))
    .setOption('height', place.rows * ROW_HEIGHT)
    .setOption('isStacked', isStacked)
    .setOption('legend.position', series.length > 1 ? 'bottom' : 'none')
    .setOption(`${valueAxis}.format`, chart.numberFormat)
    .setOption(`${valueAxis}.title`, chart.valueTitle ?? '')
    // The first category stands on top, as in the table.
    .setOption('vAxis.direction', isBar ? -1 : 1)
    .addRange(rangeOf(sheet, categories));
  if (categories.rows === 1) builder.setTransposeRowsAndColumns(true);
  series.forEach(({ name, values, colour }, index) => {
    builder
      .addRange(rangeOf(sheet, values))
      .setOption(`series.${index}.labelInLegend`, name)
      .setOption(`series.${index}.color`, colour);
  });
  sheet.insertChart(builder.build());
}

function typeOf({ kind }: PlacedChart): GoogleAppsScript.Charts.ChartType {
  switch (kind) {
    case 'bar':
    case 'stacked-bar':
      return Charts.ChartType.BAR;
    case 'column':
    case 'stacked-column':
      return Charts.ChartType.COLUMN;
    case 'line':
      return Charts.ChartType.LINE;
  }
}

function widthOf({ column, columns }: Rect, widths: readonly number[]): number {
  let width = 0;
  for (let index = column; index < column + columns; index += 1) {
    width += widths[index] ?? COLUMN_WIDTH;
  }
  return Math.round(width);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Rect): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
