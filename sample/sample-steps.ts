/** The sample as steps that a workbook can carry out: its cells, and the looks that an office gives them. */

import type { Cell, CellStyle, Rect, Step, StyleRun } from '../core/index.ts';
import { type ColumnLook, headerRow, type SampleSheet, sheetCells } from './sample-sheet.ts';

/** How the cells of a column look. */
const LOOKS: Readonly<Record<ColumnLook, CellStyle>> = {
  text: { vertical: 'top' },
  wrapped: { vertical: 'top', wrap: true },
  center: { vertical: 'top', horizontal: 'center' },
  date: { vertical: 'top', horizontal: 'right', numberFormat: 'dd-mmm-yy' },
  money: { vertical: 'top', horizontal: 'right', numberFormat: '#,##0' },
  percent: { vertical: 'top', horizontal: 'right', numberFormat: '0%' },
  number: { vertical: 'top', horizontal: 'right', numberFormat: 'General' },
};

/** The office's own colours for its traffic lights: fills of the cells that hold these words. */
const WORD_FILLS: Readonly<Record<string, string>> = {
  Red: '#F4B6B0',
  Amber: '#FBE0A6',
  Green: '#CBE5C4',
};

/** Pixels, a little more than the average letter needs, so that the last line is never cut. */
const LETTER_WIDTH = 7;
const LINE_HEIGHT = 19;

const TITLE: CellStyle = { bold: true, fontSize: 16, colour: '#1F3A5F' };
const REMARK: CellStyle = { italic: true, colour: '#5A5A5A' };
const HEADER: CellStyle = {
  ...{ bold: true, colour: '#FFFFFF', fill: '#1F3A5F', vertical: 'middle', wrap: true },
  borderBottom: '#0E1F33',
};
const MONTH_HEADER: CellStyle = { horizontal: 'center', numberFormat: 'mmm yyyy' };
const TOTAL: CellStyle = { bold: true, fill: '#E8ECF2', borderTop: '#1F3A5F' };

/** The steps of all tabs, in order; the first tab is in front at the end. The tabs bear no mark: they are the user's. */
export function sampleSteps(sheets: readonly SampleSheet[]): readonly Step[] {
  const steps = sheets.flatMap(sheetSteps);
  const [first] = sheets;
  return first === undefined ? steps : [...steps, { step: 'show', sheet: first.name }];
}

function sheetSteps(sheet: SampleSheet): readonly Step[] {
  const values = sheetCells(sheet);
  const top = headerRow(sheet);
  return [
    {
      ...{ step: 'add-sheet', sheet: sheet.name, mark: '' },
      ...{ rows: values.length, columns: sheet.columns.length },
    },
    { step: 'write', sheet: sheet.name, at: { row: 0, column: 0 }, values },
    { step: 'style', sheet: sheet.name, runs: styleRuns(sheet, values, top) },
    {
      ...{ step: 'layout', sheet: sheet.name },
      columnWidths: sheet.columns.map((column) => column.width),
      rowHeights: rowHeights(sheet, values, top),
      frozenRows: top + 1,
      gridlines: true,
      tabColour: sheet.tabColour,
      print: { orientation: 'landscape', pagesWide: 1, repeatRows: top + 1 },
    },
  ];
}

/** Room for the header's two lines, and for texts that wrap; rows of one line keep the usual height. */
function rowHeights(
  sheet: SampleSheet,
  values: readonly (readonly Cell[])[],
  top: number,
): readonly { readonly row: number; readonly height: number }[] {
  return values.flatMap((cells, row) => {
    if (row >= top && cells[0] === sheet.columns[0]?.header) return [{ row, height: 36 }];
    const lines = sheet.columns.map(({ look, width }, column) => {
      const cell = cells[column];
      return row > top && look === 'wrapped' && typeof cell === 'string'
        ? Math.ceil((cell.length * LETTER_WIDTH) / width)
        : 1;
    });
    const most = Math.max(...lines);
    return most > 1 ? [{ row, height: most * LINE_HEIGHT }] : [];
  });
}

function styleRuns(
  sheet: SampleSheet,
  values: readonly (readonly Cell[])[],
  top: number,
): readonly StyleRun[] {
  const width = sheet.columns.length;
  const rowRect = (row: number): Rect => ({ row, column: 0, rows: 1, columns: width });
  const looks = sheet.columns.map(
    ({ look }, column): StyleRun => ({
      ranges: [{ row: top + 1, column, rows: values.length - top - 1, columns: 1 }],
      style: LOOKS[look],
    }),
  );
  const headers = values.flatMap((row, at) =>
    at >= top && row[0] === sheet.columns[0]?.header ? [rowRect(at)] : [],
  );
  const months = sheet.columns.flatMap(({ header }, column) =>
    typeof header === 'number' ? [{ row: top, column, rows: 1, columns: 1 }] : [],
  );
  const totals = values.flatMap((row, at) => (row[0] === 'Total' ? [rowRect(at)] : []));
  const runs: StyleRun[] = [
    ...looks,
    { ranges: headers, style: HEADER },
    { ranges: months, style: MONTH_HEADER },
    { ranges: totals, style: TOTAL },
    ...wordRuns(values, top),
  ];
  if (top > 0) runs.push({ ranges: [rowRect(0)], style: TITLE });
  if (top > 1) runs.push({ ranges: [{ ...rowRect(1), rows: top - 1 }], style: REMARK });
  return runs.filter((run) => run.ranges.length > 0);
}

/** The traffic lights: every cell that holds one of the words and nothing else. */
function wordRuns(values: readonly (readonly Cell[])[], top: number): readonly StyleRun[] {
  return Object.entries(WORD_FILLS).map(([word, fill]) => ({
    ranges: values.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        at > top && cell === word ? [{ row: at, column, rows: 1, columns: 1 }] : [],
      ),
    ),
    style: { fill },
  }));
}
