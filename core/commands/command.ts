/** Every button, once. Ribbon, menu, pane and command line all use this list. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Plan } from '../plan/step.ts';
import type { Mapping } from '../sheet/mapping.ts';

/** What the core may not find out for itself. */
export interface Context {
  /** The day that the figures are for, as a serial. */
  readonly asOf: number;
  /** Mappings given from outside (a file); they win over those remembered in Settings. */
  readonly mapping: Mapping;
}

/** Whether a command can run; when not, why, in a sentence that ends with what to do. */
export type Can = { readonly can: true } | { readonly can: false; readonly why: string };

export interface Command {
  readonly id: string;
  /** The button's text: begins with a verb or names what it makes. */
  readonly label: string;
  /** One line of help. */
  readonly summary: string;
  can(snapshot: Snapshot, context: Context): Can;
  run(snapshot: Snapshot, context: Context): Plan;
}
