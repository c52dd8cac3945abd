/** All that the pane knows, and the one pure function that changes it. */

import type { RunView, WorkbookView } from './bridge.ts';
import { FINDINGS_AT_ONCE, type Filter, openGroups } from './finding-groups.ts';
import type { PageId } from './page-id.ts';
import type { FunctionsState, PaneAction, Replacement, Work } from './pane-action.ts';
import {
  afterReading,
  afterRun,
  afterUndo,
  NO_WAY_BACK,
  type Revertible,
  revertible,
  type WayBack,
} from './way-back.ts';
import { severityCount, WORDS } from './wording.ts';

export type { FunctionsState, Replacement, Work } from './pane-action.ts';

/** Key of the fold with help for the functions. */
export const FUNCTIONS_KEY = 'functions';

/** Work under way that the user waits for. `percent` is a whole number 0–100, or `null` while it cannot be told. */
export interface Busy {
  readonly label: string;
  readonly percent: number | null;
  /** Whether it takes long enough to be shown. */
  readonly isLong: boolean;
  /** Whether it can be stopped; `stopping` once it was asked for. */
  readonly stop?: 'possible' | 'stopping';
}

/** What to say of work that was given up. */
export interface Stopped {
  readonly sentence: string;
  /** Whether what is on screen may be older than the workbook, so that *Read again* is offered. */
  readonly isBehind: boolean;
}

/** The whole state of the pane; plain data, never changed in place. */
export interface PaneState extends WayBack {
  /** `null` until the workbook was read once. */
  readonly view: WorkbookView | null;
  /** A check is under way; the pane can be used meanwhile. */
  readonly isReading: boolean;
  /** That check, as far as it is to be shown. */
  readonly reading: Busy | null;
  readonly busy: Busy | null;
  /** What was given up last, until something else is done. */
  readonly stopped: Stopped | null;
  /** The sentence of the last failure, until it is dismissed or something else is begun. */
  readonly trouble: string | null;
  /** `YYYY-MM-DD`; empty while the date field holds no whole date. */
  readonly asOf: string;
  /** The day of which what is on screen tells: `YYYY-MM-DD`. */
  readonly day: string;
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
  readonly functions: FunctionsState;
  /** What the live region says; the serial makes the same words be said again. */
  readonly said: { readonly text: string; readonly serial: number };
}

/** The pane before anything was read. `today` is `YYYY-MM-DD`. */
export function initialState(today: string): PaneState {
  return {
    view: null,
    isReading: false,
    reading: null,
    busy: null,
    stopped: null,
    ...NO_WAY_BACK,
    trouble: null,
    asOf: today,
    day: today,
    filter: 'all',
    open: {},
    shown: {},
    current: null,
    saved: null,
    asking: null,
    page: null,
    functions: { all: null, search: '', chosen: null },
    said: { text: '', serial: 0 },
  };
}

/** The state after `action`; the same object where nothing changes, so that nothing is drawn again. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'reading':
      return state.isReading ? state : { ...state, isReading: true, reading: READING };
    case 'read': {
      const { view, day = state.day } = action;
      const open = openGroups(view.check.groups, state.open);
      const stopped = state.stopped?.isBehind === true ? null : state.stopped;
      const next = { ...state, view, day, open, ...NOT_READING, stopped };
      const read = { ...next, ...afterReading(state, view) };
      if (action.aloud) return say(read, view.check.summary);
      return day === state.day ? read : say(read, view.home.state ?? view.check.summary);
    }
    case 'unread':
      return { ...state, ...NOT_READING, trouble: action.sentence };
    case 'began': {
      const busy = { label: action.label, percent: null, isLong: false };
      const stop = action.canStop === true ? ({ stop: 'possible' } as const) : {};
      return { ...state, busy: { ...busy, ...stop }, trouble: null, saved: null, stopped: null };
    }
    case 'relabelled': {
      if (state.busy === null) return state;
      const next = { ...state, busy: { ...state.busy, label: action.label } };
      return state.busy.isLong ? say(next, action.label) : next;
    }
    case 'lasts': {
      const work = state[action.of];
      if (work === null || work.isLong) return state;
      const next = { ...state, [action.of]: { ...work, isLong: true } };
      // Two things may last at the same time; the one that the user has begun is the one to hear of.
      return action.of === 'reading' && state.busy !== null ? next : say(next, work.label);
    }
    case 'stopping': {
      const of = state.busy === null ? 'reading' : 'busy';
      const work = state[of];
      if (work?.stop !== 'possible') return state;
      return say({ ...state, [of]: { ...work, stop: 'stopping' } }, WORDS.cancelling);
    }
    case 'stopped': {
      const { of, sentence } = action;
      const isBehind = of === 'reading';
      const ended = isBehind ? NOT_READING : { busy: null };
      return say({ ...state, ...ended, stopped: { sentence, isBehind } }, sentence);
    }
    case 'paged':
      // What was done stands where it was done; home says how to take it back.
      return state.page === action.page
        ? state
        : { ...state, page: action.page, outcome: null, saved: null, stopped: staleOnly(state) };
    case 'progressed':
      return progress(state, action.done, action.total, action.of ?? 'busy');
    case 'ended':
      return { ...state, busy: null };
    case 'failed':
      return { ...state, busy: null, trouble: action.sentence };
    case 'told':
      return { ...state, trouble: action.sentence };
    case 'dismissed':
      return state.trouble === null ? state : { ...state, trouble: null };
    case 'ran': {
      const { commandId, run, runs } = action;
      return say({ ...state, ...afterRun(commandId, run, runs) }, spokenRun(run));
    }
    case 'undone': {
      if (state.outcome === null && state.undoable === null) return state;
      const next = { ...state, ...afterUndo(state) };
      return (next.latest?.standing ?? 0) > 0 ? next : say(next, WORDS.undone);
    }
    case 'outcome-closed':
      return { ...state, outcome: null };
    case 'opened':
      return {
        ...state,
        ...NO_WAY_BACK,
        stopped: null,
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
      const stopped = staleOnly(state);
      const isSame = outcome === state.outcome && stopped === state.stopped;
      if (isSame && state.saved === null) return state;
      return { ...state, outcome, saved: null, stopped };
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

const READING: Busy = { label: WORDS.reading, percent: null, isLong: false, stop: 'possible' };
const NOT_READING = { isReading: false, reading: null } as const;

/** That what is on screen may be old stays true whatever is done else; that nothing was changed does not. */
function staleOnly({ stopped }: PaneState): Stopped | null {
  return stopped?.isBehind === true ? stopped : null;
}

/** What *Revert last change* would take back where no card on screen offers it already; else `null`. */
export function revertOffered(state: PaneState): Revertible | null {
  const { outcome } = state;
  const isOnCard = outcome !== null && !outcome.isUndone && outcome.run.canUndo;
  return isOnCard ? null : revertible(state);
}

function say(state: PaneState, text: string): PaneState {
  return { ...state, said: { text, serial: state.said.serial + 1 } };
}

function progress(state: PaneState, done: number, total: number, of: Work): PaneState {
  const work = state[of];
  if (work === null || !(total > 0)) return state;
  const percent = Math.round(Math.min(1, Math.max(0, done / total)) * 100);
  // A host may report every cell: only a whole per cent more is worth drawing, and a bar never runs back.
  if (!(percent > (work.percent ?? -1))) return state;
  return { ...state, [of]: { ...work, percent } };
}

function spokenRun(run: RunView): string {
  return [run.title, run.answer ?? '', ...run.lines.map((line) => line.text)]
    .filter((text) => text !== '')
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function spokenFilter(state: PaneState, filter: Filter): string {
  const counts = state.view?.check.counts ?? { error: 0, warning: 0, info: 0 };
  if (filter === 'all') return WORDS.allShown;
  return WORDS.shown(severityCount(filter, counts[filter]));
}
