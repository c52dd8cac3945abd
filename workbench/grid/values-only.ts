/**
 * Keeps the grid to values. A file is saved by patching the cells whose values changed, so whatever else the grid
 * could change would be seen but not saved: it is refused before it happens.
 */

import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import { richTextOf } from './cell-data.ts';
import type { Grid } from './create-grid.ts';
import { tabDataOf } from './tab-data.ts';
import { TAB_PROTECTED, VALUES_ONLY } from './values-only-text.ts';

/** Commands that change values and nothing else once looks are taken out of them. */
const EDITS = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-clear-content',
  'sheet.command.auto-fill',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'univer.command.paste',
  'sheet.command.paste-by-short-key',
  'sheet.command.paste-value',
  'sheet.command.paste-formula',
  'sheet.command.optional-paste',
  'sheet.command.text-to-number',
  'sheet.command.toggle-cell-checkbox',
]);

/** Commands that change only what is seen at the moment. */
const VIEWS = [
  /^sheet\.command\.(move-selection|expand-selection|select-|scroll-|set-scroll-|set-worksheet-activate)/,
  /^sheet\.command\.(change-zoom-ratio|set-zoom-ratio|copy-formula-only)/,
];

/** What a paste brings along beside its cells. */
const FRAME = new Set([
  'sheet.mutation.add-worksheet-merge',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-col-width',
]);

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Belongs to a plan and to undoing one: such mutations may do what a user's may not. */
export const PLAN_FLAG = 'steersheetPlan';

/**
 * Starts refusing. `onRefused` is told the sentence for the user. Looks that come along with a user's values (a paste,
 * a typed `50%`) are dropped, so that a cell keeps the looks that the file gives it.
 */
export function keepToValues(grid: Grid, onRefused: (sentence: string) => void): void {
  const refuse = (sentence: string): never => {
    onRefused(sentence);
    throw new CanceledError();
  };
  grid.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION) {
      if (command.params && !(PLAN_FLAG in command.params)) keepValuesOf(command);
      return;
    }
    if (command.id === 'sheet.operation.rename-sheet' || command.id === 'univer.command.cut') {
      refuse(VALUES_ONLY);
    }
    if (EDITS.has(command.id)) {
      const sheet = grid.workbook().getActiveSheet();
      if (tabDataOf(sheet).isProtected) refuse(TAB_PROTECTED);
      return;
    }
    if (command.type !== CommandType.COMMAND || !/^sheet[.s-]/.test(command.id)) return;
    if (!VIEWS.some((pattern) => pattern.test(command.id))) refuse(VALUES_ONLY);
  });
}

/** Takes out of a user's change whatever is not a value. It is done in place: a change that is stopped half-way is worse. */
function keepValuesOf({ id, params }: Readonly<ICommandInfo>): void {
  if (id === 'sheet.mutation.set-range-values') {
    dropLooks((params as { cellValue?: Cells }).cellValue ?? {});
  } else if (FRAME.has(id)) {
    (params as { ranges: unknown[] }).ranges = [];
  }
}

function dropLooks(cells: Cells): void {
  for (const row of Object.values(cells)) {
    for (const cell of Object.values(row ?? {}) as Nullable<ICellData>[]) {
      if (!cell) continue;
      delete cell.s;
      if (cell.p) {
        cell.v = richTextOf(cell);
        cell.p = null;
      }
    }
  }
}
