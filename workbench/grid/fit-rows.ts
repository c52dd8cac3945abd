/** Makes rows as high as their wrapped or large texts need, where neither the file nor a plan says how high they are. */

import type { Worksheet } from '@univerjs/core';
import { BooleanNumber, ICommandService, WrapStrategy } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid.ts';

/** Letters above this size do not fit into a row of the default height. */
const LARGE_POINTS = 12;

/** Starts fitting: each tab once, when it comes to the front, as measuring texts takes time. */
export function fitRows(grid: Grid): void {
  const fitted = new WeakSet<Worksheet>();
  const fit = (): void => {
    const sheet = grid.workbook().getActiveSheet();
    if (!sheet || fitted.has(sheet)) return;
    const ranges = rowsToFit(sheet).map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: 0,
    }));
    if (ranges.length === 0) return;
    fitted.add(sheet);
    grid.injector.get(ICommandService).syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
      unitId: grid.workbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      ranges,
      id: `fit-${sheet.getSheetId()}`,
    });
  };
  // The event comes before the grid has laid the tab out.
  grid.api.addEvent(grid.api.Event.ActiveSheetChanged, () => setTimeout(fit, 0));
  void grid.rendered.then(fit);
}

function rowsToFit(sheet: Worksheet): number[] {
  const rows = new Set<number>();
  const heights = sheet.getRowManager();
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (typeof data?.v !== 'string' || rows.has(row)) return;
    if (heights.getRow(row)?.ia === BooleanNumber.FALSE) return;
    const looks = sheet.getComposedCellStyle(row, column);
    if (looks.tb === WrapStrategy.WRAP || (looks.fs ?? 0) > LARGE_POINTS) rows.add(row);
  });
  return [...rows];
}
