/** Hangs tables, drop-downs, notes and rules on a tab that the plan added. What this Excel lacks is left out. */

import {
  type ConditionalFormat,
  type DropDown,
  type FeaturesStep,
  type NativeTable,
  type Note,
  toA1,
} from '../../core/index.ts';
import type { Batch } from './batch.ts';
import { hasApi } from './in-excel.ts';
import { bytesOf, CALL_BYTES } from './payload.ts';
import type { TableNames } from './table-names.ts';
import { writeChart } from './write-charts.ts';

/** Lines above and below and a bold header: our own looks lie over it. */
const TABLE_STYLE = 'TableStyleLight1';

/** What Excel takes of a list, of what it says beside a cell, and of what it says of another entry. */
const MOST_LIST_LETTERS = 255;
const MOST_PROMPT_LETTERS = 255;
const MOST_ALERT_LETTERS = 225;

/** What came with ExcelApi 1.18, and the library's declarations do not know yet. */
interface WithNotes {
  readonly notes?: { add(cell: Excel.Range, text: string): unknown };
}

/** Carries the step out; `names` must have come. The tab has its cells, looks and sizes by now. */
export async function writeFeatures(
  batch: Batch,
  sheet: Excel.Worksheet,
  { tables, dropDowns, notes, conditionalFormats, charts }: FeaturesStep,
  names: TableNames | null,
): Promise<void> {
  for (const table of tables) {
    await batch.roomFor(CALL_BYTES * 5);
    if (names !== null) addTable(sheet, table, names);
  }
  for (const dropDown of dropDowns) {
    await batch.roomFor(CALL_BYTES * 4 + bytesOf(dropDown));
    addDropDown(sheet, dropDown);
  }
  if (hasApi('1.18')) {
    for (const note of notes) {
      await batch.roomFor(CALL_BYTES * 2 + bytesOf(note.text));
      addNote(sheet, note);
    }
  }
  // Excel puts each before those that are there.
  for (const format of [...conditionalFormats].reverse()) {
    await batch.roomFor(CALL_BYTES * 7);
    addRule(sheet, format);
  }
  for (const chart of charts) {
    await batch.roomFor(CALL_BYTES * (40 + chart.series.length * 8) + bytesOf(chart));
    writeChart(sheet, chart);
  }
}

function addTable(sheet: Excel.Worksheet, { name, range }: NativeTable, names: TableNames): void {
  const table = sheet.tables.add(rangeOf(sheet, range), true);
  table.name = names.take(name);
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

/** The list is left out where Excel would not take it, or would read a formula. */
function addDropDown(sheet: Excel.Worksheet, { range, values, message }: DropDown): void {
  const source = values.join(',');
  if (source === '' || source.startsWith('=') || source.length > MOST_LIST_LETTERS) return;
  const { dataValidation } = rangeOf(sheet, range);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: 'Not in the list',
    message: shortened(message, MOST_ALERT_LETTERS),
  };
  dataValidation.prompt = {
    showPrompt: true,
    title: 'From a list',
    message: shortened(message, MOST_PROMPT_LETTERS),
  };
}

function addNote(sheet: Excel.Worksheet, { at, text }: Note): void {
  (sheet as WithNotes).notes?.add(rangeOf(sheet, { ...at, rows: 1, columns: 1 }), text);
}

function addRule(sheet: Excel.Worksheet, { range, when, style }: ConditionalFormat): void {
  const { conditionalFormats } = rangeOf(sheet, range);
  const cell = toA1(range.row, range.column);
  let format: Excel.ConditionalRangeFormat;
  if (when.is === 'text') {
    const { cellValue } = conditionalFormats.add('CellValue');
    // Excel compares texts whatever their case.
    cellValue.rule = { operator: 'EqualTo', formula1: `="${when.text.replace(/"/g, '""')}"` };
    format = cellValue.format;
  } else {
    const { custom } = conditionalFormats.add('Custom');
    // Excel takes every text for more than any number, and a blank cell for 0.
    custom.rule.formula = `=AND(ISNUMBER(${cell}),${cell}>=${when.value})`;
    format = custom.format;
  }
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
}

function rangeOf(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: NativeTable['range'],
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
