/** Growing and shrinking a tab's grid. */

import type { Block, SheetState } from '../../state/sheet-state.ts';
import type { SpreadsheetState } from '../../state/spreadsheet-state.ts';
import { ServiceException } from '../errors.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Throws where the spreadsheet would hold more cells than Google allows. */
export function refuseTooLarge(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  rows: number,
  columns: number,
): void {
  if (columns > MOST_COLUMNS)
    throw new ServiceException(`The number of columns is over the limit of ${MOST_COLUMNS}.`);
  const others = spreadsheet.sheets
    .filter((one) => one !== sheet)
    .reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0);
  if (others + rows * columns > MOST_CELLS)
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

/** Puts empty rows before the given one; everything below moves. */
export function insertRows(sheet: SheetState, before: number, count: number): void {
  if (before - 1 < sheet.rows.length) sheet.rows.splice(before - 1, 0, ...gaps(count));
  sheet.maxRows += count;
  shift(sheet, 'row', before, count);
}

/** Takes rows away; everything below moves up. */
export function deleteRows(sheet: SheetState, from: number, count: number): void {
  sheet.rows.splice(from - 1, count);
  sheet.maxRows -= count;
  shift(sheet, 'row', from, -count);
}

/** Puts empty columns before the given one. */
export function insertColumns(sheet: SheetState, before: number, count: number): void {
  for (const cells of sheet.rows) {
    if (cells && before - 1 < cells.length)
      cells.splice(before - 1, 0, ...new Array<undefined>(count).fill(undefined));
  }
  sheet.maxColumns += count;
  shift(sheet, 'column', before, count);
}

/** Takes columns away. */
export function deleteColumns(sheet: SheetState, from: number, count: number): void {
  for (const cells of sheet.rows) cells?.splice(from - 1, count);
  sheet.maxColumns -= count;
  shift(sheet, 'column', from, -count);
}

function gaps(count: number): [][] {
  return Array.from({ length: count }, () => []);
}

/** Moves what is known by row or column: merges, protections and what belongs to whole rows or columns. */
function shift(sheet: SheetState, along: 'row' | 'column', from: number, by: number): void {
  const size = along === 'row' ? 'rows' : 'columns';
  const moved = (block: Block): Block | null => {
    const first = moveIndex(block[along], from, by);
    const last = moveIndex(block[along] + block[size] - 1, from, by, -1);
    return last < first ? null : { ...block, [along]: first, [size]: last - first + 1 };
  };
  const kept = (blocks: readonly Block[]) => blocks.flatMap((block) => moved(block) ?? []);
  sheet.merges = kept(sheet.merges);
  sheet.protections = sheet.protections.flatMap((one) => {
    const block = one.block === null ? null : moved(one.block);
    if (one.block !== null && block === null) return [];
    return [{ ...one, block, unprotected: kept(one.unprotected) }];
  });
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => ({
    ...rule,
    ranges: kept(rule.ranges),
  }));
  const set = (numbers: Set<number>) =>
    new Set(
      [...numbers]
        .filter((one) => by > 0 || one < from || one >= from - by)
        .map((one) => moveIndex(one, from, by)),
    );
  if (along === 'row') {
    sheet.hiddenRows = set(sheet.hiddenRows);
    sheet.rowsHiddenByFilter = set(sheet.rowsHiddenByFilter);
  } else sheet.hiddenColumns = set(sheet.hiddenColumns);
}

/** Where an index goes; one that is deleted goes to the gap, for a block's end to the place before it. */
function moveIndex(index: number, from: number, by: number, inGap = 0): number {
  if (index < from) return index;
  if (by > 0) return index + by;
  return index < from - by ? from + inGap : index + by;
}
