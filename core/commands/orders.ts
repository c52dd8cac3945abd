/** Everything that a pane can have done to a workbook: an order is plain data, and becomes a plan here. A new one needs no new call in any host. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { PresetId } from '../model/settings/presets.ts';
import type { CellPlace } from '../sheet/cell-places.ts';
import type { Level } from '../sheet/column-spec.ts';
import type { SheetMapping } from '../sheet/mapping.ts';
import { mendCells } from './certain-mends.ts';
import type { Context } from './command.ts';
import { insertExample } from './insert-example.ts';
import { type PlannedCommand, planCommand } from './plan-command.ts';
import { rememberMapping } from './remember.ts';
import { planSetUp } from './set-up/plan-set-up.ts';
import { type SettingChange, writePreset, writeSetting } from './write-settings.ts';
import { type NewWeight, writeWeights } from './write-weights.ts';

/** What is to be done. Plain data that survives JSON. */
export type Order =
  /** A button of `COMMANDS`. */
  | { readonly order: 'command'; readonly commandId: string }
  /** Keep in Settings what a tab or a header means. */
  | { readonly order: 'remember'; readonly mapping: SheetMapping }
  /** Make the tables of a level that are missing. */
  | { readonly order: 'set-up'; readonly level: Level }
  /** Write weights into the Criteria table. */
  | { readonly order: 'weights'; readonly weights: readonly NewWeight[] }
  /** Change one setting; a blank value is its default. */
  | { readonly order: 'setting'; readonly change: SettingChange }
  /** Set all settings of a preset. */
  | { readonly order: 'preset'; readonly preset: PresetId }
  /** Put what is certainly meant into misspelt cells. */
  | { readonly order: 'mend'; readonly cells: readonly CellPlace[] }
  /** Put an example of a function (0-based) into a tab of its own. */
  | { readonly order: 'example'; readonly functionId: string; readonly example: number };

/** Plans the order. A command or function that does not exist is a mistake in the program: it throws a `RangeError`. */
export function planOrder(order: Order, snapshot: Snapshot, context: Context): PlannedCommand {
  switch (order.order) {
    case 'command':
      return planCommand(order.commandId, snapshot, context);
    case 'remember':
      return planned(rememberMapping(snapshot, order.mapping));
    case 'set-up':
      return planned(planSetUp(order.level, snapshot, context));
    case 'weights':
      return writeWeights(order.weights, snapshot, context);
    case 'setting':
      return writeSetting(order.change, snapshot, context);
    case 'preset':
      return writePreset(order.preset, snapshot, context);
    case 'mend':
      return mendCells(order.cells, snapshot, context);
    case 'example':
      return planned(insertExample(snapshot, context, order.functionId, order.example));
  }
}

function planned(plan: Extract<PlannedCommand, { can: true }>['plan']): PlannedCommand {
  return { can: true, plan, answer: () => null };
}
