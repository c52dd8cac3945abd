/** One change of the grid with what takes it back. */

import type { IMutationInfo, Workbook, Worksheet } from '@univerjs/core';
import { SetTabDataMutation, type TabData, tabDataOf } from './tab-data.ts';

/** A mutation and its opposite. `undo` is `null` where undoing the plan deletes the whole tab anyway. */
export interface Change {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo | null;
}

/** Replaces some members of a tab's data. */
export function setTabData(sheet: Worksheet, workbook: Workbook, data: Partial<TabData>): Change {
  const before = tabDataOf(sheet);
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  return {
    redo: { id: SetTabDataMutation.id, params: { ...place, data: { ...before, ...data } } },
    undo: { id: SetTabDataMutation.id, params: { ...place, data: before } },
  };
}
