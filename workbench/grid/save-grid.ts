/** Saving: what changed in the grid is patched into the file as it was opened, and nothing else is touched. */

import type { Workbook, Worksheet } from '@univerjs/core';
import {
  type Cell,
  type CellStyle,
  fingerprintGrid,
  HostError,
  type Snapshot,
  type Step,
} from '../../core/index.ts';
import { type CellEdit, type FileView, openFile } from '../files/opened-file.ts';
import type { Grid } from './create-grid.ts';
import { type GridChanges, gridChanges, type KeptSheet } from './grid-changes.ts';
import { formulasComputed } from './read-grid.ts';
import { looksAt, sheetSteps } from './sheet-steps.ts';
import { tabDataOf } from './tab-data.ts';

/** A file as it was opened: saving always starts from here, so that it can be repeated and can fail without harm. */
export interface FileSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly view: FileView;
}

/** A file to hand to the user. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The file with the grid's changes. A CSV file to which a tab was added becomes an .xlsx file. Fails with a
 * `HostError` where the file cannot take a change.
 */
export async function saveGrid(grid: Grid, source: FileSource): Promise<SavedFile> {
  const workbook = grid.workbook();
  await formulasComputed(workbook);
  const changes = gridChanges(source.view, workbook, grid.injector);
  let file = await openFile(source.name, source.bytes);
  const steps = tabSteps(workbook, changes, await file.read());
  if (steps.length > 0) file = file.toXlsx();
  for (const kept of changes.kept) {
    const { own } = splitEdits(workbook, kept);
    if (own.length > 0) file.setCells(kept.view.name, own);
  }
  if (steps.length > 0) await file.apply({ title: 'Save', steps, written: [] });
  for (const kept of changes.kept) {
    const typed = typedOver(workbook, kept, splitEdits(workbook, kept).added);
    if (typed.length > 0) file.setCells(kept.sheet.getName(), typed);
  }
  for (const { sheet, formulas } of changes.made) {
    if (formulas.length > 0) file.setCells(sheet.getName(), formulas);
  }
  return { name: file.name, bytes: file.toBytes() };
}

/** Tabs gone first, then new rows, new names and marks, then new tabs: so that every name is free when it is taken. */
function tabSteps(workbook: Workbook, changes: GridChanges, now: Snapshot): Step[] {
  const steps: Step[] = [];
  for (const view of changes.gone) {
    const sheet = now.sheets.find(({ name }) => name === view.name);
    if (view.mark === null || sheet === undefined) {
      throw new HostError(
        'not-owned',
        `“${view.name}” is a tab of your own that is no longer in the grid; open the file again.`,
      );
    }
    const fingerprint = fingerprintGrid(sheet.grid);
    steps.push({ step: 'delete-sheet', sheet: view.name, mark: view.mark, fingerprint });
  }
  for (const kept of changes.kept) {
    const { added } = splitEdits(workbook, kept);
    if (added.length > 0) steps.push(appendStep(workbook, kept, added));
  }
  const renamed = changes.kept.filter(({ view, sheet }) => view.name !== sheet.getName());
  for (const { view, sheet } of renamed) {
    steps.push({
      step: 'rename-sheet',
      sheet: view.name,
      to: sheet.getName(),
      mark: view.mark ?? '',
    });
  }
  for (const { view, sheet } of changes.kept) {
    const { mark } = tabDataOf(sheet);
    if (mark !== null && mark !== view.mark) {
      steps.push({ step: 'mark', sheet: sheet.getName(), mark });
    }
  }
  const front = workbook.getActiveSheet().getName();
  return [
    ...steps,
    ...changes.made.flatMap(({ sheet, values }) => sheetSteps(workbook, sheet, values)),
    // Whoever opens the file sees what was made, as here; a file without new tabs keeps the front that it has.
    ...changes.made.flatMap(({ sheet }): Step[] =>
      sheet.getName() === front ? [{ step: 'show', sheet: front }] : [],
    ),
  ];
}

/**
 * Rows that a plan added below the file's last one come with their looks; what the user typed there has none but the
 * number format of what was typed. A row with a formula is the user's.
 */
function splitEdits(
  workbook: Workbook,
  { view, sheet, edits }: KeptSheet,
): { own: CellEdit[]; added: CellEdit[] } {
  const end = usedRows(view);
  const added = edits.filter(({ row }) => row >= end);
  const isPlanned =
    added.every(({ formula }) => formula === null) &&
    added.some((edit) => view.mark !== null || hasLooks(workbook, sheet, edit));
  if (!isPlanned) return { own: [...edits], added: [] };
  return { own: edits.filter(({ row }) => row < end), added };
}

/** Cells of added rows whose number format is not that of the rows: the user typed there since. */
function typedOver(
  workbook: Workbook,
  { sheet }: KeptSheet,
  added: readonly CellEdit[],
): CellEdit[] {
  const first = added[0]?.row ?? 0;
  return added.filter(
    ({ column, numberFormat }) =>
      numberFormat !== undefined &&
      numberFormat !== looksAt(workbook, sheet, first, column).numberFormat,
  );
}

/** A number's format alone says nothing: typing a day gives one. */
function hasLooks(workbook: Workbook, sheet: Worksheet, edit: CellEdit): boolean {
  const { numberFormat, ...looks } = looksAt(workbook, sheet, edit.row, edit.column);
  if (numberFormat !== undefined && typeof edit.value !== 'number') return true;
  return Object.keys(looks).length > 0;
}

function appendStep(workbook: Workbook, kept: KeptSheet, added: readonly CellEdit[]): Step {
  const row = usedRows(kept.view);
  const values: Cell[][] = [];
  let columns = 0;
  for (const edit of added) {
    while (values.length <= edit.row - row) values.push([]);
    const line = values[edit.row - row] as Cell[];
    while (line.length <= edit.column) line.push(null);
    line[edit.column] = edit.value;
    columns = Math.max(columns, line.length);
  }
  const first = added[0]?.row ?? row;
  const styles = Array.from(
    { length: columns },
    (_, column): CellStyle => looksAt(workbook, kept.sheet, first, column),
  );
  return { step: 'append-rows', sheet: kept.view.name, row, values, styles };
}

function usedRows(view: KeptSheet['view']): number {
  let count = view.cells.length;
  while (count > 0 && (view.cells[count - 1] ?? []).every((cell) => isEmpty(cell?.value ?? null))) {
    count -= 1;
  }
  return count;
}

function isEmpty(value: Cell): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
