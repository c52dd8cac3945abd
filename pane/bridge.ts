/** The one small bridge between the pane and whatever shows it. Everything that crosses is plain data. */

import type {
  AnswerTo,
  CheckedWorkbook,
  FunctionView,
  Order,
  Question,
  RankingBasis,
  SheetMapping,
  Watch,
  WhatIf,
  Written,
} from '../core/index.ts';

/** What this host can do beside the commands; the pane shows no button for what is `false`. */
export interface Abilities {
  readonly open: boolean;
  /** The sample can be had: opened in place of the workbook where files can be opened, else added to it while it is empty. */
  readonly sample: boolean;
  /** An empty workbook can be begun in place of the one that is open. Absent: it cannot. */
  readonly empty?: boolean;
  readonly save: boolean;
  readonly undo: boolean;
}

/** All that the pane shows about the workbook as it is now. */
export interface WorkbookView extends CheckedWorkbook {
  /** Whether the last run was taken back, by the pane's *Undo* or by the host's own. */
  readonly isRunUndone: boolean;
  /** The title of the run that *Undo* would take back now; `null` where nothing can be taken back. */
  readonly undoable: string | null;
}

/** What a command found and did, line by line, with a place to show. */
export interface RunView {
  readonly title: string;
  /** The one-sentence answer that the command found, or `null` where it gives none. */
  readonly answer: string | null;
  readonly lines: readonly { readonly text: string; readonly sheet: string | null }[];
  /** What the lines tell of, so that those of several runs can be told as one; absent: the lines are all that is known. */
  readonly written?: readonly Written[];
  /** Whether *Undo* would take back exactly this. */
  readonly canUndo: boolean;
}

/** The functions in cells, for a host whose workbook can hold them. */
export interface FunctionsBridge {
  /** All of them with their help, in the order in which they are listed; asked for once, when help is first opened. */
  all(): Promise<readonly FunctionView[]>;
  /** Puts example number `example` (0-based) into a new tab, with its live formula. No other cell changes. */
  insertExample(functionId: string, example: number, watch?: Watch): Promise<RunView>;
}

/** Every call may be refused with an `Error` whose message is a sentence for the user. */
export interface PaneBridge {
  readonly abilities: Abilities;
  /** Absent where cells hold no functions of ours: then there is no help for them. */
  readonly functions?: FunctionsBridge;
  /** Reads the workbook and says how it stands on a day. `asOf` is `YYYY-MM-DD` here and in all that follows. */
  view(asOf: string, watch?: Watch): Promise<WorkbookView>;
  /** Reads the workbook and lets the core answer. */
  ask<Q extends Question>(question: Q, asOf: string): Promise<AnswerTo<Q>>;
  /** The core's own ranking under other weights, computed in the page: a slider cannot wait for a host. */
  readonly whatIf: (basis: RankingBasis, weights: readonly number[]) => WhatIf;
  /** Reads the workbook, lets the core plan the order, and carries it out. A stop that was heeded is an `Error` as any other. */
  carryOut(order: Order, asOf: string, watch?: Watch): Promise<RunView>;
  run(commandId: string, asOf: string, watch?: Watch): Promise<RunView>;
  /** Brings a cell into view, or with `null` its tab. Where `stays` is true the focus stays in the pane whatever the host does else. */
  show(sheet: string, a1: string | null, stays?: boolean): Promise<void>;
  /** Takes back the newest run that was not taken back yet; called again, the one before it. */
  undo(watch?: Watch): Promise<void>;
  remember(mapping: SheetMapping, watch?: Watch): Promise<void>;
  /** Each of these three leaves the workbook that is open where it is stopped. */
  open(file: { readonly name: string; readonly bytes: Uint8Array }, watch?: Watch): Promise<void>;
  openSample(watch?: Watch): Promise<void>;
  /** Absent where no empty workbook can be begun. */
  openEmpty?(watch?: Watch): Promise<void>;
  /** Hands the workbook to the user as a file. Resolves to a sentence that says which and where. */
  save(): Promise<string>;
  /** Whether changes, a cell that is being typed into included, would be lost if the workbook were replaced now. */
  isUnsaved(): boolean;
  /** Today as `YYYY-MM-DD` where the user is. */
  today(): string;
  /** Called after the workbook changed by another hand than the pane's; returns how to stop listening. */
  onChange(changed: () => void): () => void;
}
