/** The spreadsheet as a snapshot: two calls a tab, and as many for all tabs together. */

import type { Rect, SheetSnapshot, Snapshot } from '../../core/index.ts';
import { dateSerials } from '../functions/date-serials.ts';
import { countExtras } from './count-extras.ts';
import { guarded } from './host-trouble.ts';
import { readCells } from './read-cells.ts';
import { findMarks } from './tab-marks.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const UNREADABLE =
  'The spreadsheet could not be read; check the connection, then run the command again.';

/** Everything that the core needs to see. `extras` of our own tabs are counted when they are first asked for. */
export function readWorkbook(): Snapshot {
  return guarded(UNREADABLE, () => readBook(SpreadsheetApp.getActiveSpreadsheet()));
}

function readBook(book: Book): Snapshot {
  const serial = dateSerials(() => ({ SpreadsheetApp, Session, Utilities }));
  const marks = findMarks(book);
  const locked = protectedTabs(book);
  const sheets = book.getSheets().map((sheet): SheetSnapshot => {
    const mark = marks.get(sheet.getSheetId())?.text ?? null;
    const isCells = hasCells(sheet);
    let extras: number | null = mark === null || !isCells ? 0 : null;
    return {
      name: sheet.getName(),
      grid: isCells ? readCells(sheet, serial) : [],
      visibility: sheet.isSheetHidden() ? 'hidden' : 'visible',
      isProtected: locked.has(sheet.getSheetId()),
      merges: isCells ? readMerges(sheet) : [],
      mark,
      get extras() {
        extras ??= guarded(UNREADABLE, () => countExtras(sheet));
        return extras;
      },
    };
  });
  return { name: book.getName(), sheets, drawsCharts: true };
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
