/** A file as the grid opens it: values, formulas, looks and frames of every tab. */

import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import { type CellStyle, toA1 } from '../../core/index.ts';
import type { FileCell, FileSheetView, FileView } from '../files/opened-file.ts';
import { cellDataOf } from './cell-data.ts';
import { filledByOurs, usesOurs } from './our-formulas.ts';
import { styleDataOf } from './style-data.ts';
import { customOf } from './tab-data.ts';

/** The id under which the grid knows the file's tab number `index`: it stays when the tab is renamed. */
export function fileSheetId(index: number): string {
  return `file-${index}`;
}

/** Letters about as wide, and rows about as high, as those that a file's column widths and heights were made for. */
export const SHEET_DEFAULTS = {
  defaultStyle: { ff: 'Arial', fs: 10 },
  defaultRowHeight: 20,
} satisfies Partial<IWorksheetData>;

/** The grid's workbook for a file. `id` has to differ from that of every workbook opened before. */
export function toWorkbookData(view: FileView, id: string): IWorkbookData {
  const styles = new StyleBook();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  view.sheets.forEach((sheet, index) => {
    const sheetId = fileSheetId(index);
    sheets[sheetId] = toWorksheetData(sheet, sheetId, styles);
  });
  return {
    id,
    name: view.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.table,
    sheetOrder: Object.keys(sheets),
    sheets,
  };
}

/** Looks by a short id, each once, as sheets repeat few looks over many cells. */
class StyleBook {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  private readonly known = new Map<CellStyle, string | null>();

  /** The id of these looks, or `null` for none at all. */
  idOf(style: CellStyle): string | null {
    const seen = this.known.get(style);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(style);
    let id = key === '{}' ? null : (this.ids.get(key) ?? null);
    if (id === null && key !== '{}') {
      id = `s${this.ids.size}`;
      this.ids.set(key, id);
      this.table[id] = styleDataOf(style);
    }
    this.known.set(style, id);
    return id;
  }
}

function toWorksheetData(
  sheet: FileSheetView,
  id: string,
  styles: StyleBook,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const filled = filledByOurs(sheet);
  let columnCount = sheet.columnWidths.length;
  sheet.cells.forEach((row, rowIndex) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      if (cell === null) return;
      const isFilled = filled.size > 0 && filled.has(toA1(rowIndex, column));
      line[column] = toCellData(isFilled ? { ...cell, value: null } : cell, styles);
    });
    if (row.length > 0) cellData[rowIndex] = line;
    columnCount = Math.max(columnCount, row.length);
  });
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColour ?? '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    // Room to type below and beside what is there, and for half a year of weeks that a function spills.
    rowCount: Math.max(sheet.cells.length + 100, 200),
    columnCount: columnCount + 32,
    ...SHEET_DEFAULTS,
    defaultColumnWidth: sheet.defaultColumnWidth,
    columnData: Object.fromEntries(
      sheet.columnWidths.flatMap((width, column) =>
        width === null ? [] : [[column, { w: width }]],
      ),
    ),
    rowData: Object.fromEntries(
      sheet.rowHeights.map(({ row, height }) => [row, { h: height, ia: BooleanNumber.FALSE }]),
    ),
    mergeData: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    })),
    freeze: {
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
      ySplit: sheet.frozenRows,
      xSplit: sheet.frozenColumns,
    },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: customOf({
      mark: sheet.mark,
      isProtected: sheet.isProtected,
      isVeryHidden: sheet.visibility === 'very-hidden',
      extras: sheet.extras,
      links: sheet.links,
      dropDowns: sheet.dropDowns ?? [],
      tableHeaders: sheet.tables.flatMap(({ rect, headerRows }) =>
        headerRows === 0 ? [] : [{ ...rect, rows: 1 }],
      ),
      arrays: sheet.arrays,
    }),
  };
}

function toCellData(cell: FileCell, styles: StyleBook): ICellData {
  // A formula without a value is computed as soon as the workbook is open.
  const data = usesOurs(cell.formula) ? {} : cellDataOf(cell.value);
  if (cell.formula !== null) data.f = cell.formula;
  const style = cell.style === null ? null : styles.idOf(cell.style);
  if (style !== null) data.s = style;
  return data;
}
