/** A tab's frame in the grid: widths, heights, frozen rows, gridlines, colour of the tab. */

import type { Workbook, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import type { LayoutStep } from '../../core/index.ts';
import { type Change, setTabData } from './change.ts';
import { PLAN_FLAG } from './values-only.ts';

/**
 * What a layout step changes on a tab that its plan added; undoing the plan deletes that tab. What the grid cannot
 * show, such as the print set-up, is kept for saving.
 */
export function layoutChanges(workbook: Workbook, sheet: Worksheet, step: LayoutStep): Change[] {
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const changes: Change[] = [setTabData(sheet, workbook, { layout: step })];
  const change = (id: string, params: object): void => {
    changes.push({ redo: { id, params: { ...place, ...params, [PLAN_FLAG]: true } }, undo: null });
  };
  if (step.columnWidths.length > 0) {
    change(SetWorksheetColWidthMutation.id, {
      ranges: [columns(step.columnWidths.length)],
      colWidth: Object.fromEntries(step.columnWidths.entries()),
    });
  }
  if (step.rowHeights.length > 0) {
    change(SetWorksheetRowHeightMutation.id, {
      ranges: step.rowHeights.map(({ row }) => rows(row)),
      rowHeight: Object.fromEntries(step.rowHeights.map(({ row, height }) => [row, height])),
    });
  }
  if (step.rowHeights.length > 0) {
    change(SetWorksheetRowIsAutoHeightMutation.id, {
      ranges: step.rowHeights.map(({ row }) => rows(row)),
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }
  change(SetFrozenMutation.id, {
    startRow: step.frozenRows > 0 ? step.frozenRows : -1,
    startColumn: -1,
    ySplit: step.frozenRows,
    xSplit: 0,
  });
  change(ToggleGridlinesMutation.id, {
    showGridlines: step.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  if (step.tabColour !== null) change(SetTabColorMutation.id, { color: step.tabColour });
  return changes;
}

function columns(count: number) {
  return { startRow: 0, endRow: 0, startColumn: 0, endColumn: count - 1 };
}

function rows(row: number) {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
}
