/** All that the pane knows, and the one pure function that changes it. */

import type { FunctionView } from '../core/index.ts';
import type { RunView, WorkbookView } from './bridge.ts';
import { FINDINGS_AT_ONCE, type Filter, openGroups } from './finding-groups.ts';
import type { PageId } from './page-id.ts';
import { severityCount } from './wording.ts';

/** Key of the fold with help for the functions. */
export const FUNCTIONS_KEY = 'functions';

/** Work under way that the user waits for. `percent` is a whole number 0–100, or `null` while it cannot be told. */
export interface Busy {
  readonly label: string;
  readonly percent: number | null;
  /** Whether it can be stopped; `stopping` once it was asked for. */
  readonly stop?: 'possible' | 'stopping';
}

/** What the last command did. */
export interface Outcome {
  readonly commandId: string;
  readonly run: RunView;
  readonly isUndone: boolean;
  /** What *Undo* takes back, where that is less than all of it. */
  readonly undoes: string | null;
}

/** What would replace the workbook, waiting for the user's word because changes were not saved. */
export type Replacement = 'file' | 'sample' | 'empty';

/** Help for the functions in cells. */
export interface FunctionsState {
  /** `null` until help was opened once. */
  readonly all: readonly FunctionView[] | null;
  readonly search: string;
  /** The id of the function whose page is open; `null` shows the list. */
  readonly chosen: string | null;
}

/** The whole state of the pane; plain data, never changed in place. */
export interface PaneState {
  /** `null` until the workbook was read once. */
  readonly view: WorkbookView | null;
  /** A check is under way; the pane can be used meanwhile. */
  readonly isReading: boolean;
  readonly busy: Busy | null;
  readonly outcome: Outcome | null;
  /** The sentence of the last failure, until it is dismissed or something else is begun. */
  readonly trouble: string | null;
  /** `YYYY-MM-DD`; empty while the date field holds no whole date. */
  readonly asOf: string;
  readonly filter: Filter;
  /** Open or closed, by key; absent means closed. */
  readonly open: Readonly<Record<string, boolean>>;
  /** How many entries of a list are on screen, by key; absent means the first fifty. */
  readonly shown: Readonly<Record<string, number>>;
  /** Key of the finding last jumped from. */
  readonly current: string | null;
  /** Which file was saved and where to, until something else is done. */
  readonly saved: string | null;
  readonly asking: Replacement | null;
  /** `null` is home. */
  readonly page: PageId | null;
  /** What the last change was, while it can be taken back. */
  readonly undoable: string | null;
  readonly functions: FunctionsState;
  /** What the live region says; the serial makes the same words be said again. */
  readonly said: { readonly text: string; readonly serial: number };
}

/** Everything that can happen to the pane. `read`: `aloud` says the summary; `unread`: a check failed; `told`: the host has to say something. */
export type PaneAction =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly view: WorkbookView; readonly aloud: boolean }
  | { readonly type: 'unread'; readonly sentence: string }
  | { readonly type: 'began'; readonly label: string; readonly canStop?: boolean }
  | { readonly type: 'relabelled'; readonly label: string }
  | { readonly type: 'stopping' }
  | { readonly type: 'paged'; readonly page: PageId | null }
  | { readonly type: 'progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'told'; readonly sentence: string }
  | { readonly type: 'dismissed' }
  | {
      readonly type: 'ran';
      readonly commandId: string;
      readonly run: RunView;
      readonly undoes?: string;
    }
  | { readonly type: 'undone' }
  | { readonly type: 'outcome-closed' }
  | { readonly type: 'opened' }
  | { readonly type: 'changed' }
  | { readonly type: 'saved'; readonly sentence: string }
  | { readonly type: 'asked'; readonly replacement: Replacement }
  | { readonly type: 'answered' }
  | { readonly type: 'dated'; readonly asOf: string }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'toggled'; readonly key: string; readonly open: boolean }
  | { readonly type: 'more'; readonly key: string }
  | { readonly type: 'jumped'; readonly key: string }
  | { readonly type: 'functions'; readonly change: Partial<FunctionsState> };

/** The pane before anything was read. `today` is `YYYY-MM-DD`. */
export function initialState(today: string): PaneState {
  return {
    view: null,
    isReading: false,
    busy: null,
    outcome: null,
    trouble: null,
    asOf: today,
    filter: 'all',
    open: {},
    shown: {},
    current: null,
    saved: null,
    asking: null,
    page: null,
    undoable: null,
    functions: { all: null, search: '', chosen: null },
    said: { text: '', serial: 0 },
  };
}

/** The state after `action`; the same object where nothing changes, so that nothing is drawn again. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'reading':
      return state.isReading ? state : { ...state, isReading: true };
    case 'read': {
      const { view } = action;
      const open = openGroups(view.check.groups, state.open);
      const outcome = outcomeNow(state, view);
      const undoable = view.isRunUndone ? null : state.undoable;
      const next = { ...state, view, open, isReading: false, outcome, undoable };
      return action.aloud ? say(next, view.check.summary) : next;
    }
    case 'unread':
      return { ...state, isReading: false, trouble: action.sentence };
    case 'began':
      return {
        ...state,
        busy: {
          label: action.label,
          percent: null,
          ...(action.canStop === true ? { stop: 'possible' } : {}),
        },
        trouble: null,
        saved: null,
      };
    case 'relabelled':
      return state.busy === null
        ? state
        : { ...state, busy: { ...state.busy, label: action.label } };
    case 'stopping':
      return state.busy === null ? state : { ...state, busy: { ...state.busy, stop: 'stopping' } };
    case 'paged':
      // What was done stands where it was done; home says how to take it back.
      return state.page === action.page
        ? state
        : { ...state, page: action.page, outcome: null, saved: null };
    case 'progressed':
      return progress(state, action.done, action.total);
    case 'ended':
      return { ...state, busy: null };
    case 'failed':
      return { ...state, busy: null, trouble: action.sentence };
    case 'told':
      return { ...state, trouble: action.sentence };
    case 'dismissed':
      return state.trouble === null ? state : { ...state, trouble: null };
    case 'ran': {
      const { commandId, run } = action;
      const { undoes = null } = action;
      const outcome = { commandId, run, isUndone: false, undoes };
      const undoable = run.canUndo ? (undoes ?? run.title) : null;
      return say({ ...state, outcome, undoable }, spokenRun(run));
    }
    case 'undone':
      if (state.outcome === null && state.undoable === null) return state;
      return say(
        {
          ...state,
          undoable: null,
          outcome: state.outcome === null ? null : { ...state.outcome, isUndone: true },
        },
        'Undone.',
      );
    case 'outcome-closed':
      return { ...state, outcome: null };
    case 'opened':
      return {
        ...state,
        outcome: null,
        undoable: null,
        page: null,
        filter: 'all',
        // Help is about no workbook: it stays as it is.
        open: state.open[FUNCTIONS_KEY] === true ? { [FUNCTIONS_KEY]: true } : {},
        shown: {},
        current: null,
      };
    case 'changed': {
      // What was undone may be done again, or something else was: “as it was before” holds no more.
      const outcome = state.outcome?.isUndone === true ? null : state.outcome;
      if (outcome === state.outcome && state.saved === null) return state;
      return { ...state, outcome, saved: null };
    }
    case 'saved':
      return say({ ...state, saved: action.sentence }, action.sentence);
    case 'asked':
      return { ...state, asking: action.replacement };
    case 'answered':
      return { ...state, asking: null };
    case 'dated':
      return state.asOf === action.asOf ? state : { ...state, asOf: action.asOf };
    case 'filtered':
      if (state.filter === action.filter) return state;
      return say({ ...state, filter: action.filter }, spokenFilter(state, action.filter));
    case 'toggled':
      return { ...state, open: { ...state.open, [action.key]: action.open } };
    case 'more': {
      const before = state.shown[action.key] ?? FINDINGS_AT_ONCE;
      return { ...state, shown: { ...state.shown, [action.key]: before + FINDINGS_AT_ONCE } };
    }
    case 'jumped':
      return state.current === action.key ? state : { ...state, current: action.key };
    case 'functions':
      return { ...state, functions: { ...state.functions, ...action.change } };
  }
}

/** The host's own undo and redo are seen at the next reading. */
function outcomeNow({ outcome }: PaneState, { isRunUndone }: WorkbookView): Outcome | null {
  if (outcome === null || outcome.isUndone === isRunUndone) return outcome;
  return { ...outcome, isUndone: isRunUndone };
}

function say(state: PaneState, text: string): PaneState {
  return { ...state, said: { text, serial: state.said.serial + 1 } };
}

function progress(state: PaneState, done: number, total: number): PaneState {
  if (state.busy === null || !(total > 0)) return state;
  const percent = Math.round(Math.min(1, Math.max(0, done / total)) * 100);
  // A host may report every cell: only a whole per cent more is worth drawing, and a bar never runs back.
  if (!(percent > (state.busy.percent ?? -1))) return state;
  return { ...state, busy: { ...state.busy, percent } };
}

function spokenRun(run: RunView): string {
  return [run.title, run.answer ?? '', ...run.lines.map((line) => line.text)]
    .filter((text) => text !== '')
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function spokenFilter(state: PaneState, filter: Filter): string {
  const counts = state.view?.check.counts ?? { error: 0, warning: 0, info: 0 };
  if (filter === 'all') return 'All findings shown.';
  return `Shown: ${severityCount(filter, counts[filter])}.`;
}
