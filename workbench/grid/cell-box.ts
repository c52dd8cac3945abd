/** Where a cell is drawn on the page. */

import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid.ts';

/** A rectangle of the window, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cell (0-based) of the tab in front; `null` where its right end is out of sight, or nothing was drawn yet. */
export function cellBox(grid: Grid, row: number, column: number): CellBox | null {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  const render = grid.injector
    .get(IRenderManagerService)
    .getRenderById(grid.workbook().getUnitId());
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!sheet || !render || !main) return null;
  const { x, y, right, bottom } = sheet.getRange(row, column).getCellRect();
  const scale = render.scene.getAncestorScale();
  const page = render.engine.getCanvasElement().getBoundingClientRect();
  // What is frozen stays where it is; the rest begins where that ends.
  const isFrozen = { across: x < main.left, down: y < main.top };
  const across = isFrozen.across ? 0 : main.viewportScrollX;
  const down = isFrozen.down ? 0 : main.viewportScrollY;
  const isCovered =
    (!isFrozen.across && right - across <= main.left) || (!isFrozen.down && y - down < main.top);
  const box = {
    left: page.left + (x - across) * scale.scaleX,
    top: page.top + (y - down) * scale.scaleY,
    width: (right - x) * scale.scaleX,
    height: (bottom - y) * scale.scaleY,
  };
  const isBeyond = box.left + box.width > page.right || box.top + box.height > page.bottom;
  return isCovered || isBeyond ? null : box;
}
