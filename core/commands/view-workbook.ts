/** All that a pane asks about a workbook at once: its name, its check, and which commands can run. */

import { isBlank } from '../cell/cell.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import { checkWorkbook } from './check.ts';
import type { CheckView } from './check-view.ts';
import type { Context } from './command.ts';
import { COMMANDS } from './commands.ts';
import { type HomeView, viewHome } from './views/home-view.ts';

/** A command as a button: what it says, and why it cannot be pressed now. */
export interface CommandView {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  /** `null` when the command can run, otherwise why not. */
  readonly disabledBecause: string | null;
}

/** A workbook as a pane shows it. Plain data. */
export interface CheckedWorkbook {
  readonly name: string;
  /** Whether no tab has a cell that holds anything. */
  readonly isEmpty: boolean;
  readonly check: CheckView;
  readonly home: HomeView;
  /** All of them, in their order. */
  readonly commands: readonly CommandView[];
}

/** Reads the workbook once for all of it. It writes nothing and never fails on a user's data. */
export function viewWorkbook(snapshot: Snapshot, context: Context): CheckedWorkbook {
  const check = checkWorkbook(snapshot, context);
  return {
    name: snapshot.name,
    isEmpty: snapshot.sheets.every(({ grid }) => grid.every((row) => row.every(isBlank))),
    check,
    home: viewHome(snapshot, context, check),
    commands: COMMANDS.map((command) => {
      const can = command.can(snapshot, context);
      return {
        id: command.id,
        label: command.label,
        summary: command.summary,
        disabledBecause: can.can ? null : can.why,
      };
    }),
  };
}
