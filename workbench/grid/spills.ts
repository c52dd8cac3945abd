/** The blocks that formulas spill: their cells hold nothing themselves, so who reads a tab has to ask for them. */

import type { Injector, IRange, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Cell, Grid, Rect } from '../../core/index.ts';
import { computedCellOf } from './cell-data.ts';

/** What a formula has spilled: its own cell is the first one of the block. */
export interface Spill {
  readonly rect: Rect;
  /** As many rows and columns as the rectangle has. */
  readonly values: Grid;
}

/** Every block of the tab that is spilled now. One that has no room to spill is none. */
export function spillsOf(injector: Injector, sheet: Worksheet): Spill[] {
  return spillRects(injector, sheet.getUnitId(), sheet.getSheetId()).flatMap((rect) => {
    const values = valuesOf(injector, sheet, rect);
    return isBlocked(values) ? [] : [{ rect, values }];
  });
}

/** The rectangles over which the tab's formulas spill, or would spill if they had the room. */
export function spillRects(injector: Injector, unitId: string, sheetId: string): Rect[] {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  return Object.values(ranges).flatMap((row) =>
    (Object.values(row ?? {}) as Nullable<IRange>[]).flatMap((range) =>
      range
        ? [
            {
              row: range.startRow,
              column: range.startColumn,
              rows: range.endRow - range.startRow + 1,
              columns: range.endColumn - range.startColumn + 1,
            },
          ]
        : [],
    ),
  );
}

/** As they were computed: asking the sheet for them gives what is shown, a number in its format as a text. */
function valuesOf(injector: Injector, sheet: Worksheet, rect: Rect): Cell[][] {
  const computed = injector.get(FormulaDataModel).getArrayFormulaCellData();
  const cells = computed[sheet.getUnitId()]?.[sheet.getSheetId()] ?? {};
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => {
      const own =
        row === 0 && column === 0 ? sheet.getCellMatrix().getValue(rect.row, rect.column) : null;
      return computedCellOf(own ?? cells[rect.row + row]?.[rect.column + column]);
    }),
  );
}

function isBlocked(values: Grid): boolean {
  const first = values[0]?.[0] ?? null;
  return typeof first === 'object' && first !== null && first.error === '#SPILL!';
}
