/** What each step of a plan does to the grid, as mutations with their undoing. Guards come first: a step fails whole. */

import type { ICellData, Injector, IStyleData, Workbook, Worksheet } from '@univerjs/core';
import { mergeWorksheetSnapshotWithDefault, Tools } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import {
  type AddSheetStep,
  type AppendRowsStep,
  type CellStyle,
  type DeleteSheetStep,
  type FormulaStep,
  fingerprintGrid,
  formulaText,
  type Grid,
  HostError,
  isBlank,
  type RenameSheetStep,
  type Step,
  type StyleStep,
} from '../../core/index.ts';
import { cellDataOf } from './cell-data.ts';
import { type Change, setTabData } from './change.ts';
import { layoutChanges } from './layout-changes.ts';
import { readCells } from './read-grid.ts';
import { PREFIX } from './register-functions.ts';
import {
  addedSheet,
  changed,
  ownedSheet,
  requireFreeName,
  requireUnprotected,
  sheetNamed,
} from './step-guards.ts';
import { styleDataOf } from './style-data.ts';
import { customOf } from './tab-data.ts';
import { SHEET_DEFAULTS } from './to-workbook-data.ts';
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

/** The changes that a step makes; `show` makes none, as it is no change of the workbook. */
export function stepChanges(place: StepPlace, step: Step): readonly Change[] {
  const { workbook, added } = place;
  switch (step.step) {
    case 'add-sheet':
      return addSheet(place, step);
    case 'write':
      return [write(place, addedSheet(workbook, step.sheet, added), step.at, step.values)];
    case 'style':
      return [restyle(place, addedSheet(workbook, step.sheet, added), step)];
    case 'layout':
      return layoutChanges(workbook, addedSheet(workbook, step.sheet, added), step);
    case 'links':
      return [setTabData(addedSheet(workbook, step.sheet, added), workbook, { links: step.links })];
    case 'mark':
      return [setTabData(ownedSheet(workbook, step.sheet, null), workbook, { mark: step.mark })];
    case 'rename-sheet':
      return [rename(workbook, step)];
    case 'delete-sheet':
      return [remove(place, step)];
    case 'append-rows':
      return appendRows(place, step);
    case 'formula':
      return [formula(place, addedSheet(workbook, step.sheet, added), step)];
    case 'features':
      return [];
    case 'remove-rows':
    case 'set-cells':
      throw new HostError('unsupported', 'The grid cannot do this yet.');
    case 'show':
      sheetNamed(workbook, step.sheet);
      return [];
  }
}

function addSheet(place: StepPlace, step: AddSheetStep): Change[] {
  const { workbook } = place;
  requireFreeName(workbook, step.sheet);
  const unitId = workbook.getUnitId();
  const id = place.newSheetId();
  const sheet = mergeWorksheetSnapshotWithDefault({
    id,
    name: step.sheet,
    // Some room below and beside, as a page with edges looks broken.
    rowCount: Math.max(step.rows + 20, 60),
    columnCount: Math.max(step.columns + 4, 14),
    ...SHEET_DEFAULTS,
    cellData: {},
    custom: customOf({ mark: step.mark }),
  });
  place.added.add(id);
  return [
    {
      redo: {
        id: InsertSheetMutation.id,
        params: { unitId, index: workbook.getSheetOrders().length, sheet },
      },
      undo: { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id } },
    },
  ];
}

/** Takes away whatever a cell held, its looks excepted. */
const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** Values, and looks where they are given by column, in one mutation that clears whatever was in those cells. */
function write(
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

/** The grid computes the result itself. */
function formula(place: StepPlace, sheet: Worksheet, step: FormulaStep): Change {
  const { row, column } = step.at;
  const f = formulaText(step, PREFIX);
  return setCells(place, sheet, { [row]: { [column]: { ...CLEARED, f } } });
}

function restyle(place: StepPlace, sheet: Worksheet, step: StyleStep): Change {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const run of step.runs) {
    const looks = styleDataOf(run.style);
    for (const range of run.ranges) {
      for (let row = range.row; row < range.row + range.rows; row += 1) {
        cells[row] ??= {};
        const line = cells[row] as Record<number, ICellData>;
        for (let column = range.column; column < range.column + range.columns; column += 1) {
          line[column] = { s: mergeLooks(line[column]?.s, looks) };
        }
      }
    }
  }
  return setCells(place, sheet, cells);
}

/** The later looks win member by member; the two borders are members of their own. */
function mergeLooks(before: ICellData['s'], after: IStyleData): IStyleData {
  if (!before || typeof before === 'string') return after;
  const merged = { ...before, ...after };
  if (before.bd && after.bd) merged.bd = { ...before.bd, ...after.bd };
  return merged;
}

function setCells(
  place: StepPlace,
  sheet: Worksheet,
  cellValue: Record<number, Record<number, ICellData>>,
): Change {
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

function rename(workbook: Workbook, step: RenameSheetStep): Change {
  const sheet = ownedSheet(workbook, step.sheet, step.mark);
  requireFreeName(workbook, step.to, sheet);
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  return {
    redo: { id: SetWorksheetNameMutation.id, params: { ...place, name: step.to } },
    undo: { id: SetWorksheetNameMutation.id, params: { ...place, name: sheet.getName() } },
  };
}

function remove({ workbook, injector }: StepPlace, step: DeleteSheetStep): Change {
  const sheet = ownedSheet(workbook, step.sheet, step.mark);
  if (
    step.fingerprint !== null &&
    fingerprintGrid(readCells(sheet, injector)) !== step.fingerprint
  ) {
    throw changed(step.sheet);
  }
  const unitId = workbook.getUnitId();
  const subUnitId = sheet.getSheetId();
  const index = workbook.getSheetOrders().indexOf(subUnitId);
  return {
    redo: { id: RemoveSheetMutation.id, params: { unitId, subUnitId } },
    undo: {
      id: InsertSheetMutation.id,
      params: { unitId, index, sheet: Tools.deepClone(sheet.getConfig()) },
    },
  };
}

function appendRows(place: StepPlace, step: AppendRowsStep): Change[] {
  const sheet = sheetNamed(place.workbook, step.sheet);
  requireUnprotected(sheet);
  if (usedRows(readCells(sheet, place.injector)) !== step.row) throw changed(step.sheet);
  const changes: Change[] = [];
  const needed = step.row + step.values.length;
  const rowCount = sheet.getRowCount();
  if (needed > rowCount) {
    const at = { unitId: place.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    changes.push({
      redo: { id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount: needed + 20 } },
      undo: { id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount } },
    });
  }
  changes.push(write(place, sheet, { row: step.row, column: 0 }, step.values, step.styles));
  return changes;
}

/** How many rows reach down to the last cell that holds anything but white space. */
function usedRows(grid: Grid): number {
  let count = grid.length;
  while (count > 0 && (grid[count - 1] ?? []).every(isBlank)) count -= 1;
  return count;
}
