/** The figures at the top of a tab in the common column grid: labels, figures, and what has changed or is not known below them. */

import type { DocumentRow } from '../plan/tab-document.ts';
import { spellWhole } from '../portfolio/spell-number.ts';
import { cell, EMPTY_ROW, highEnough, inGrid } from './layout.ts';

/** One figure; up to eight stand beside each other. */
export interface ShownFigure {
  readonly label: string;
  /** `null`: not known, and `note` says why. A text, such as `27.0 m`, where the number would not fit the column. */
  readonly value: number | string | null;
  readonly isMoney?: boolean;
  /** Under the figure: its change, or why it is not known; `null`: nothing. */
  readonly note: string | null;
}

/** Three rows; without any note two. */
export function figureRows(figures: readonly ShownFigure[]): DocumentRow[] {
  const gap = cell(null, 'figure-label');
  const labels = figures.map(({ label }) => cell(label, 'figure-label'));
  const values = figures.map(({ value, isMoney }) =>
    cell(value, isMoney === true ? 'figure-money' : 'figure'),
  );
  const notes = figures.map(({ note }) => cell(note, 'figure-note'));
  return [
    EMPTY_ROW,
    highEnough(inGrid(labels, gap)),
    { cells: inGrid(values, gap), height: 32 },
    ...(notes.every(({ value }) => value === null)
      ? []
      : [{ cells: inGrid(notes, cell(null, 'figure-note')), height: 38 }]),
  ];
}

/**
 * How a figure has changed since the last report: `▲ 3`, `no change`, `not known then`; nothing where there is no earlier report or it is
 * not known now.
 */
export function changeNote(
  now: number | null,
  then: number | null,
  hasFormer: boolean,
): string | null {
  if (now === null || !hasFormer) return null;
  if (then === null) return 'not known then';
  const change = Math.round(now - then);
  if (change === 0) return 'no change';
  return `${change > 0 ? '▲' : '▼'} ${spellWhole(Math.abs(change))}`;
}
