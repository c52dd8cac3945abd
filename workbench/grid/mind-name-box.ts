/** The box that names a cell: an address beyond the end of a tab lets the tab grow, or is refused where it stands. */

import type { Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { type Position, parseA1 } from '../../core/index.ts';
import { WORKBENCH_WORDS } from '../../pane/wording.ts';
import type { Grid } from './create-grid.ts';
import { showCell } from './follow-links.ts';

/** As far as a tab grows: the grid keeps a height for each row. A file that is longer is as long as it is. */
const MOST = { rows: 20_000, columns: 1_000 };
/** Room that is left to type on below and beside the cell. */
const ROOM = 20;

/** What was typed into the box: the tab's name before the `!`, or `null`, and the last cell that the address reaches. */
interface Address {
  readonly tab: string | null;
  readonly last: Position | null;
  readonly a1: string;
}

/**
 * Starts minding it. The grid itself selects whatever is named there, cells that no tab has included, and what is typed next gets
 * lost or lands elsewhere; and it takes a cell of another tab for that of the tab in front.
 */
export function mindNameBox(grid: Grid, box: HTMLElement, say: (sentence: string) => void): void {
  const heed = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    if (target.closest('[data-u-comp="defined-name"]') === null) return;
    const address = addressIn(target.value);
    if (address === null) return;
    const { tab, last, a1 } = address;
    const sheet = tab === null ? grid.workbook().getActiveSheet() : tabOf(grid, tab);
    const why = refusal(address, sheet);
    if (why === null && sheet !== null && last !== null) {
      grow(grid, sheet, last);
      if (tab === null) return;
      showCell(grid, sheet.getName(), a1);
      grid.focus();
    } else if (why !== null) {
      say(why);
      target.select();
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  box.addEventListener('keydown', heed, { capture: true });
}

/** `null` where the text is no address: a name, or nothing that the grid understands. */
function addressIn(text: string): Address | null {
  const cut = text.lastIndexOf('!');
  const tab =
    cut < 1
      ? null
      : text
          .slice(0, cut)
          .trim()
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'");
  const a1 = text.slice(cut + 1).trim();
  const sides = a1.split(':').map((side) => side.trim());
  const isCell = sides.length === 1;
  const looks = isCell ? /^\$?[a-z]{1,3}\$?\d+$/i : /^\$?(?=[a-z\d])[a-z]{0,3}\$?\d*$/i;
  if (sides.length > 2 || !sides.every((side) => looks.test(side))) return null;
  // Whole columns and rows, such as `B:D`, are named by their first cells.
  const ends = sides.map(
    (side) => parseA1(side) ?? (isCell ? null : (parseA1(`${side}1`) ?? parseA1(`A${side}`))),
  );
  let last: Position | null = { row: 0, column: 0 };
  for (const end of ends) {
    last = end &&
      last && { row: Math.max(end.row, last.row), column: Math.max(end.column, last.column) };
  }
  return { tab, last, a1 };
}

function tabOf(grid: Grid, name: string): Worksheet | null {
  const wanted = name.toLowerCase();
  const found = grid
    .workbook()
    .getSheets()
    .find((each) => each.getName().toLowerCase() === wanted);
  return found === undefined || found.isSheetHidden() ? null : found;
}

/** Why the grid cannot go there; `null` where it can. */
function refusal({ tab, last, a1 }: Address, sheet: Worksheet | null): string | null {
  if (sheet === null) return WORKBENCH_WORDS.noSuchTab(tab ?? '');
  if (last !== null && hasRoom(sheet, last)) return null;
  return WORKBENCH_WORDS.beyondEnd(a1, MOST.rows, MOST.columns);
}

function hasRoom(sheet: Worksheet, { row, column }: Position): boolean {
  return (
    row < Math.max(MOST.rows, sheet.getRowCount()) &&
    column < Math.max(MOST.columns, sheet.getColumnCount())
  );
}

function grow(grid: Grid, sheet: Worksheet, { row, column }: Position): void {
  const at = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const commands = grid.injector.get(ICommandService);
  if (row >= sheet.getRowCount()) {
    const rowCount = Math.min(row + 1 + ROOM, MOST.rows);
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...at, rowCount });
  }
  if (column >= sheet.getColumnCount()) {
    const columnCount = Math.min(column + 1 + ROOM, MOST.columns);
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...at, columnCount });
  }
}
