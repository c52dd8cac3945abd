/** Makes a tab of ours smaller where that brings its last column into sight: it is made to be read at a glance. */

import type { Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetZoomRatioOperation } from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid.ts';
import { fittingZoom } from './fitting-zoom.ts';
import { tabDataOf } from './tab-data.ts';

/** The scroll bar and the border beside the last column. */
const EDGE_PIXELS = 14;

/**
 * Starts fitting: a tab of ours when it comes to the front, and the one in front when the box gets wider or narrower. A tab
 * that the user has zoomed keeps the user's zoom.
 */
export function fitWidths(grid: Grid, box: HTMLElement): void {
  const given = new WeakMap<Worksheet, number>();
  const fit = (): void => {
    const sheet = grid.workbook().getActiveSheet();
    if (!sheet || tabDataOf(sheet).mark === null) return;
    const present = sheet.getZoomRatio();
    if (present !== (given.get(sheet) ?? 1)) return;
    const zoomRatio = fittingZoom(neededPixels(sheet), box.clientWidth - EDGE_PIXELS);
    if (zoomRatio === present) return;
    given.set(sheet, zoomRatio);
    grid.injector.get(ICommandService).syncExecuteCommand(SetZoomRatioOperation.id, {
      unitId: grid.workbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      zoomRatio,
    });
  };
  // The event comes before the grid has laid the tab out.
  grid.api.addEvent(grid.api.Event.ActiveSheetChanged, () => setTimeout(fit, 0));
  void grid.rendered.then(() => new ResizeObserver(fit).observe(box));
}

/** The width of the row numbers and of all columns that hold something. */
function neededPixels(sheet: Worksheet): number {
  const columns = sheet.getCellMatrix().getDataRange().endColumn + 1;
  let pixels = sheet.getConfig().rowHeader.width;
  for (let column = 0; column < columns; column += 1) pixels += sheet.getColumnWidth(column);
  return pixels;
}
