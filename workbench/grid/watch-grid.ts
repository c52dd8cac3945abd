/** Tells when cells of the grid change, and whether a person did it or a formula was computed. */

import { CommandType, ICommandService } from '@univerjs/core';
import type { Grid } from './create-grid.ts';

/** Who changed something. */
export interface GridWatcher {
  /** A value was typed, pasted, cleared or undone, or a plan did something. */
  edited(): void;
  /** Formulas have new values, as it happens some time after an edit. */
  computed(): void;
}

/** Ids of the mutations that change what cells hold, or which tabs there are. */
export const CONTENT =
  /^(sheet\.mutation\.(set-range-values|insert-sheet|remove-sheet|set-worksheet-name)|steersheet\.mutation\.)/;

/** Starts watching. Calls may come many at a time; they come while the change is being made. */
export function watchGrid(grid: Grid, watcher: GridWatcher): void {
  grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || !CONTENT.test(command.id)) return;
    if (options?.['fromFormula'] === true) watcher.computed();
    else watcher.edited();
  });
}

/** What brings another cell under the cursor: by pointer, by keyboard, by another tab. */
const SELECTION =
  /^sheet\.operation\.(set-selections|set-worksheet-active|set-worksheet-activate)$/;

/** Starts telling whenever another cell is selected or another tab comes to the front. */
export function watchSelection(grid: Grid, moved: () => void): void {
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (SELECTION.test(id)) moved();
  });
}
