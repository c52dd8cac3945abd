/** A pressed button as a plan: what is to be done for it, or why nothing can be done. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Plan } from '../plan/step.ts';
import type { Context } from './command.ts';
import { commandById } from './commands.ts';

/** What a pressed button leads to. */
export type PlannedCommand =
  | {
      readonly can: true;
      readonly plan: Plan;
      /** The one-sentence answer that the command found, or `null` where it gives none; made when it is asked for. */
      readonly answer: () => string | null;
    }
  /** `why` is a sentence that ends with what to do. */
  | { readonly can: false; readonly why: string };

/** Plans the command of that id. An id that does not exist is a mistake in the program: it throws a `RangeError`. */
export function planCommand(id: string, snapshot: Snapshot, context: Context): PlannedCommand {
  const command = commandById(id);
  const can = command.can(snapshot, context);
  if (!can.can) return { can: false, why: can.why };
  return {
    can: true,
    plan: command.run(snapshot, context),
    answer: () => command.result?.(snapshot, context).answer ?? null,
  };
}
