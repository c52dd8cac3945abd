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

/** A table of a result, for a terminal or a pane: headers and rows of values, dates as `YYYY-MM-DD`. */
export interface ResultTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a command computes, without a tab. Everything in it survives JSON. */
export interface CommandResult {
  /** The one-sentence answer that the tab has at its top. */
  readonly answer: string;
  /** The tables that a person wants to see first, in their order. */
  readonly tables: readonly ResultTable[];
  /**
   * The whole result for programs: plain data without `undefined` or NaN; days as `YYYY-MM-DD`, cells as `{ sheet, a1 }`. Made
   * when it is first read.
   */
  readonly data: unknown;
}

export interface Command {
  readonly id: string;
  /** The button's text: begins with a verb or names what it makes. */
  readonly label: string;
  /** One line of help. */
  readonly summary: string;
  can(snapshot: Snapshot, context: Context): Can;
  run(snapshot: Snapshot, context: Context): Plan;
  /** What it computes, where that is worth having without the tab. Ask `can` first. */
  result?(snapshot: Snapshot, context: Context): CommandResult;
}
