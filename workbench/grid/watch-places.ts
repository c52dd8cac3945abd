/** Tells when a cell may be drawn elsewhere, or another one is selected, or the selected one holds something else. */

import { ICommandService } from '@univerjs/core';
import type { Grid } from './create-grid.ts';

const MOVES =
  /(selection|scroll|zoom|worksheet-activ|freeze|width|height|skeleton|set-range-values|set-tab-data|insert-sheet|remove-sheet|resize)/;

/** Starts telling; calls may come many at a time, and before it is drawn. */
export function watchPlaces(grid: Grid, moved: () => void): void {
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (MOVES.test(id)) moved();
  });
}
