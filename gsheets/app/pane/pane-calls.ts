/** What the pane in the sidebar may ask of the script, and what comes back. Both travel as one JSON text: it cannot hold what Google would refuse. */

import type {
  Answers,
  CheckedWorkbook,
  FunctionView,
  Order,
  Question,
} from '../../../core/index.ts';
import type { RunView } from '../../../pane/bridge.ts';

/** The top-level functions that the pane calls; the build makes one for each. Nothing else answers it. */
export const PANE_CALLS = [
  'paneView',
  'paneAsk',
  'paneCarryOut',
  'paneProgress',
  'paneShow',
  'paneUndo',
  'paneFunctions',
] as const;

export type PaneCall = (typeof PANE_CALLS)[number];

/** What each is given. Days are `YYYY-MM-DD`. */
export interface PaneRequests {
  readonly paneView: { readonly today: string };
  readonly paneAsk: { readonly question: Question; readonly asOf: string };
  /** `ticket` is a text of the page's own by which it asks how far the work has come. */
  readonly paneCarryOut: {
    readonly order: Order;
    readonly asOf: string;
    readonly ticket: string;
  };
  readonly paneProgress: { readonly ticket: string };
  readonly paneShow: { readonly sheet: string; readonly a1: string | null };
  /** The `slip` of the run that is to be taken back. */
  readonly paneUndo: { readonly slip: string };
  readonly paneFunctions: Readonly<Record<string, never>>;
}

/** What a run has come to. `slip` is what takes it back, or `null` where nothing could. */
export interface RunAnswer extends Omit<RunView, 'canUndo'> {
  readonly slip: string | null;
}

/** What each gives where all went well. */
export interface PaneAnswers {
  readonly paneView: CheckedWorkbook;
  readonly paneAsk: Answers[Question['ask']];
  readonly paneCarryOut: RunAnswer;
  /** Steps done and steps in all; `null` where nothing is known of the ticket. */
  readonly paneProgress: readonly [number, number] | null;
  readonly paneShow: null;
  readonly paneUndo: null;
  readonly paneFunctions: readonly FunctionView[];
}

/** What travels back: the answer, or a sentence for the user. `isLate`: the run was stopped for its time, and may be tried again. */
export type PaneReply<Call extends PaneCall = PaneCall> =
  | { readonly done: true; readonly value: PaneAnswers[Call] }
  | { readonly done: false; readonly why: string; readonly isLate: boolean };
