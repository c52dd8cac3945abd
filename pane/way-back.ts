/** What *Revert last change* takes back: one run, or all the tabs that were made at once, as far as they still stand. */

import type { RunView, WorkbookView } from './bridge.ts';
import { toldTogether } from './told-together.ts';
import { WORDS } from './wording.ts';

/** What the last command did. */
export interface Outcome {
  readonly commandId: string;
  readonly run: RunView;
  readonly isUndone: boolean;
}

/** The runs that were begun by one press of a button, in their order. */
export interface Latest {
  /** What all of them are called together. */
  readonly title: string;
  readonly runs: readonly RunView[];
  /** How many of them were not taken back, from the first. */
  readonly standing: number;
}

/** The part of the pane's state that is about this. */
export interface WayBack {
  readonly outcome: Outcome | null;
  /** `null` where nothing was run since the workbook was opened, or nobody can tell any more how much of it stands. */
  readonly latest: Latest | null;
  /** The title of the run that the host would take back now. */
  readonly undoable: string | null;
}

/** Nothing was run yet. */
export const NO_WAY_BACK: WayBack = { outcome: null, latest: null, undoable: null };

/** After a run, or after all of `runs`, which `run` tells of together. */
export function afterRun(
  commandId: string,
  run: RunView,
  runs: readonly RunView[] = [run],
): WayBack {
  const last = runs[runs.length - 1] ?? run;
  return {
    outcome: { commandId, run, isUndone: false },
    latest: { title: run.title, runs, standing: runs.length },
    undoable: last.canUndo ? last.title : null,
  };
}

/** What one press takes back: the titles of the runs, in their order, and what they are called together. */
export interface Revertible {
  readonly title: string;
  readonly titles: readonly string[];
  /** Tabs of the runs, in the same order; a run that is not known has none. */
  readonly tabs: readonly (readonly string[])[];
}

/** `null` where nothing can be taken back. Runs that were begun together are taken back together. */
export function revertible({ latest, undoable }: WayBack): Revertible | null {
  if (undoable === null) return null;
  const runs = latest?.runs.slice(0, latest.standing) ?? [];
  if (latest === null || runs[runs.length - 1]?.title !== undoable) {
    return { title: undoable, titles: [undoable], tabs: [[]] };
  }
  return {
    title: latest.title,
    titles: runs.map(({ title }) => title),
    tabs: runs.map(({ lines }) => lines.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]))),
  };
}

/** After the host took one run back: the newest that stood. */
export function afterUndo(before: WayBack): WayBack {
  const { latest, outcome, undoable } = before;
  const standing = (latest?.standing ?? 0) - 1;
  if (latest === null || latest.runs[standing]?.title !== undoable) {
    return { ...before, undoable: null };
  }
  const now = { ...latest, standing };
  const next = latest.runs[standing - 1]?.title ?? null;
  return { outcome: shown(outcome, now, next), latest: now, undoable: next };
}

/** After the workbook was read: what the host can take back decides, for the user may have undone or redone there too. */
export function afterReading(
  { outcome, latest }: WayBack,
  { undoable, isRunUndone }: Pick<WorkbookView, 'undoable' | 'isRunUndone'>,
): WayBack {
  if (latest === null) return { outcome, latest, undoable };
  const standing = standingNow(latest, undoable, isRunUndone);
  // Some of several runs were undone or redone in the host, and nothing tells which.
  if (standing === null) return { outcome: null, latest: null, undoable };
  const now = { ...latest, standing };
  return { outcome: shown(outcome, now, undoable), latest: now, undoable };
}

function standingNow(
  { runs, standing }: Latest,
  undoable: string | null,
  isLastUndone: boolean,
): number | null {
  if (runs.length === 1) return isLastUndone ? 0 : 1;
  const index = runs.map(({ title }) => title).lastIndexOf(undoable ?? '');
  if (isLastUndone) {
    if (standing === 0) return 0;
    return index < 0 ? null : index + 1;
  }
  return standing > 0 || index === runs.length - 1 ? runs.length : null;
}

/** The outcome as it stands: of those runs alone that were not taken back, and with a way back only where that is what the host would take. */
function shown(outcome: Outcome | null, latest: Latest, undoable: string | null): Outcome | null {
  if (outcome === null) return null;
  const { runs, standing } = latest;
  const isUndone = standing === 0;
  const isPart = !isUndone && standing < runs.length;
  const title = isPart ? WORDS.someStand(standing, runs.length) : latest.title;
  const canUndo = undoable !== null && runs[standing - 1]?.title === undoable;
  const { run } = outcome;
  if (outcome.isUndone === isUndone && run.canUndo === canUndo && run.title === title) {
    return outcome;
  }
  const told = toldTogether(runs.slice(0, isPart ? standing : runs.length));
  return { ...outcome, isUndone, run: { ...run, ...told, title, canUndo } };
}
