/** Everything that a pane can have done to a workbook: an order is plain data, and becomes a plan here. A new one needs no new call in any host. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Level } from '../sheet/column-spec.ts';
import type { SheetMapping } from '../sheet/mapping.ts';
import type { Context } from './command.ts';
import { insertExample } from './insert-example.ts';
import { type PlannedCommand, planCommand } from './plan-command.ts';
import { rememberMapping } from './remember.ts';
import { planSetUp } from './set-up/plan-set-up.ts';

/** What is to be done. Plain data that survives JSON. */
export type Order =
  /** A button of `COMMANDS`. */
  | { readonly order: 'command'; readonly commandId: string }
  /** Keep in Settings what a tab or a header means. */
  | { readonly order: 'remember'; readonly mapping: SheetMapping }
  /** Make the tables of a level that are missing. */
  | { readonly order: 'set-up'; readonly level: Level }
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
    case 'example':
      return planned(insertExample(snapshot, context, order.functionId, order.example));
  }
}

function planned(plan: Extract<PlannedCommand, { can: true }>['plan']): PlannedCommand {
  return { can: true, plan, answer: () => null };
}
