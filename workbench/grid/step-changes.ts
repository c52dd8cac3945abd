/** What each step of a plan does to the grid, as mutations with their undoing. Guards come first: a step fails whole. */

import type { ICellData, IStyleData, Workbook, Worksheet } from '@univerjs/core';
import { mergeWorksheetSnapshotWithDefault, Tools } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import {
  type AddSheetStep,
  countFeatures,
  type DeleteSheetStep,
  type FeaturesStep,
  type FormulaStep,
  fingerprintGrid,
  formulaText,
  type RenameSheetStep,
  type Step,
  type StyleStep,
} from '../../core/index.ts';
import { CLEARED, type StepPlace, setCells, write } from './cell-changes.ts';
import { type Change, setTabData } from './change.ts';
import { layoutChanges } from './layout-changes.ts';
import { readCells } from './read-grid.ts';
import { PREFIX } from './register-functions.ts';
import { appendRows, removeRows, setNamedCells } from './row-changes.ts';
import { addedSheet, changed, ownedSheet, requireFreeName, sheetNamed } from './step-guards.ts';
import { styleDataOf } from './style-data.ts';
import { customOf, mergeFeatures, tabDataOf } from './tab-data.ts';
import { SHEET_DEFAULTS } from './to-workbook-data.ts';

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
      return [hang(workbook, addedSheet(workbook, step.sheet, added), step)];
    case 'remove-rows':
      return removeRows(place, step);
    case 'set-cells':
      return setNamedCells(place, step);
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

/** The grid computes the result itself. */
function formula(place: StepPlace, sheet: Worksheet, step: FormulaStep): Change {
  const { row, column } = step.at;
  const f = formulaText(step, PREFIX);
  return setCells(place, sheet, { [row]: { [column]: { ...CLEARED, f } } });
}

/** The grid shows none of it: it is kept with the tab, for the file. */
function hang(workbook: Workbook, sheet: Worksheet, step: FeaturesStep): Change {
  const { step: _, sheet: __, ...features } = step;
  const { features: before, extras } = tabDataOf(sheet);
  return setTabData(sheet, workbook, {
    features: mergeFeatures(before, features),
    extras: extras + countFeatures(features),
  });
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
