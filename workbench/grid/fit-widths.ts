/** Makes a status tab a little smaller where that brings its last column into sight: it is made to be read at a glance. */

import type { Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetZoomRatioOperation } from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid.ts';
import { tabDataOf } from './tab-data.ts';

/** Letters that are smaller than this are hard to read. */
const SMALLEST_ZOOM = 0.8;
/** The scroll bar and the border beside the last column. */
const EDGE_PIXELS = 14;

/** Starts fitting: each tab of ours once, when it comes to the front. The user's zoom afterwards stays. */
export function fitWidths(grid: Grid, box: HTMLElement): void {
  const fitted = new WeakSet<Worksheet>();
  const fit = (): void => {
    const sheet = grid.workbook().getActiveSheet();
    if (!sheet || fitted.has(sheet) || tabDataOf(sheet).mark === null) return;
    fitted.add(sheet);
    const zoomRatio = zoomFor(neededPixels(sheet), box.clientWidth - EDGE_PIXELS);
    if (zoomRatio === 1 || sheet.getZoomRatio() !== 1) return;
    grid.injector.get(ICommandService).syncExecuteCommand(SetZoomRatioOperation.id, {
      unitId: grid.workbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      zoomRatio,
    });
  };
  // The event comes before the grid has laid the tab out.
  grid.api.addEvent(grid.api.Event.ActiveSheetChanged, () => setTimeout(fit, 0));
  void grid.rendered.then(fit);
}

/** 1 where everything fits or even the smallest letters would not make it fit. */
function zoomFor(needed: number, available: number): number {
  const zoom = Math.floor((available / needed) * 100) / 100;
  return zoom >= 1 || zoom < SMALLEST_ZOOM ? 1 : zoom;
}

/** The width of the row numbers and of all columns that hold something. */
function neededPixels(sheet: Worksheet): number {
  const columns = sheet.getCellMatrix().getDataRange().endColumn + 1;
  let pixels = sheet.getConfig().rowHeader.width;
  for (let column = 0; column < columns; column += 1) pixels += sheet.getColumnWidth(column);
  return pixels;
}
