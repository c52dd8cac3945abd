/** The spreadsheet as a snapshot: two calls a tab, and as many for all tabs together. */

import type { Rect, SheetSnapshot } from '../../core/index.ts';
import { dateSerials } from '../functions/date-serials.ts';
import { countExtras } from './count-extras.ts';
import { guarded } from './host-trouble.ts';
import { readCells } from './read-cells.ts';
import type { Reading } from './reading.ts';
import { isLongReading } from './run-time.ts';
import { findMarks } from './tab-marks.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const UNREADABLE =
  'The spreadsheet could not be read; check the connection, then run the command again.';

/** A tab of many rows fills an answer; others wait for the next. */
const MOST_CELLS = 500_000;

/**
 * The tabs of these ids, or all for `null`. On our own tabs the things beside the cells are counted only where `isCounted`: whoever
 * replaces a tab must know of them, and they cost five calls a tab.
 */
export function readWorkbook(ids: readonly number[] | null, isCounted: boolean): Reading {
  return guarded(UNREADABLE, () => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const all = book.getSheets();
    const asked = ids === null ? all : all.filter((sheet) => ids.includes(sheet.getSheetId()));
    const read = readerOf(book, isCounted);
    const sheets: SheetSnapshot[] = [];
    let cells = 0;
    for (const sheet of asked) {
      if (sheets.length > 0 && (cells > MOST_CELLS || isLongReading())) break;
      const one = read(sheet);
      cells += one.grid.reduce((sum, row) => sum + row.length, 0);
      sheets.push(one);
    }
    const left = asked.slice(sheets.length).map((sheet) => sheet.getSheetId());
    return { name: book.getName(), sheets, drawsCharts: true, left };
  });
}

/** What the tabs have in common is read once. */
function readerOf(book: Book, isCounted: boolean): (sheet: Sheet) => SheetSnapshot {
  const serial = dateSerials(() => ({ SpreadsheetApp, Session, Utilities }));
  const marks = findMarks(book);
  const locked = protectedTabs(book);
  return (sheet) => {
    const mark = marks.get(sheet.getSheetId())?.text ?? null;
    const isCells = hasCells(sheet);
    return {
      name: sheet.getName(),
      grid: isCells ? readCells(sheet, serial) : [],
      visibility: sheet.isSheetHidden() ? 'hidden' : 'visible',
      isProtected: locked.has(sheet.getSheetId()),
      merges: isCells ? readMerges(sheet) : [],
      mark,
      extras: isCounted && mark !== null && isCells ? countExtras(sheet) : 0,
    };
  };
}

/** The ids of the tabs that this person may not edit, in one call. */
export function protectedTabs(book: Book): ReadonlySet<number> {
  const locks = book.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return new Set(
    locks.filter((lock) => !lock.canEdit()).map((lock) => lock.getRange().getSheet().getSheetId()),
  );
}

/** Whether it is a tab of cells, and no chart or data source that fills a whole tab. */
function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

function readMerges(sheet: Sheet): readonly Rect[] {
  const everywhere = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return everywhere.getMergedRanges().map((range) => ({
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }));
}
