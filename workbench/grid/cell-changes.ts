/** Changes of cells in the grid, as mutations with their undoing. */

import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/preset-sheets-core';
import type { CellStyle, Grid } from '../../core/index.ts';
import { cellDataOf } from './cell-data.ts';
import type { Change } from './change.ts';
import { styleDataOf } from './style-data.ts';
import { PLAN_FLAG } from './values-only.ts';

/** Where steps are carried out. */
export interface StepPlace {
  readonly workbook: Workbook;
  readonly injector: Injector;
  /** Ids of the tabs that this plan added. */
  readonly added: Set<string>;
  /** An id that no tab of the workbook has or had. */
  newSheetId(): string;
}

/** Cells by row and column: members that they get, or `null` for a cell that goes with everything in it. */
export type CellsChanged = Record<number, Record<number, ICellData | null>>;

/** Takes away whatever a cell held, its looks excepted. */
export const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** Values, and looks where they are given by column, in one mutation that clears whatever was in those cells. */
export function write(
  place: StepPlace,
  sheet: Worksheet,
  at: { readonly row: number; readonly column: number },
  values: Grid,
  styles: readonly CellStyle[] = [],
): Change {
  const looks = styles.map(styleDataOf);
  const cells: Record<number, Record<number, ICellData>> = {};
  values.forEach((row, rowIndex) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      const style = looks[column];
      if (cell === null && style === undefined) return;
      const data: ICellData = { ...CLEARED, ...cellDataOf(cell) };
      if (style !== undefined) data.s = style;
      line[at.column + column] = data;
    });
    cells[at.row + rowIndex] = line;
  });
  return setCells(place, sheet, cells);
}

/** These cells, each with the members that it gets; what a tab of this very plan held needs no undoing. */
export function setCells(place: StepPlace, sheet: Worksheet, cellValue: CellsChanged): Change {
  const subUnitId = sheet.getSheetId();
  const params = {
    unitId: place.workbook.getUnitId(),
    subUnitId,
    cellValue,
    [PLAN_FLAG]: true,
  };
  const isNew = place.added.has(subUnitId);
  return {
    redo: { id: SetRangeValuesMutation.id, params },
    undo: isNew
      ? null
      : {
          id: SetRangeValuesMutation.id,
          params: SetRangeValuesUndoMutationFactory(place.injector, params),
        },
  };
}
