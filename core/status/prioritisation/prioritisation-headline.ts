/** The figures at the top of the Prioritisation tab. */

import { formatDayLong } from '../../day/serial.ts';
import { lastReview } from '../../model/last-review.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellWhole } from '../../portfolio/spell-number.ts';
import { cell, EMPTY_ROW, highEnough, line } from '../layout.ts';
import { reviewNote } from '../review-memory.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import { RANKING_GRID, spreadCells } from './ranking-grid.ts';

interface Figure {
  /** Under which it is remembered. */
  readonly id: string;
  /** The place of the ranking that it stands over. */
  readonly place: number;
  readonly label: string;
  readonly value: number | null;
  readonly isMoney?: true;
}

/**
 * Labels, figures and what has changed; those of the line only where there is one. Serves the decision whether the line still stands where
 * the board put it.
 */
export function headlineRows(figures: PrioritisationFigures): DocumentRow[] {
  const { portfolio, asOfDay } = figures;
  const last = lastReview(portfolio.reviewHistory, 'prioritisation', asOfDay);
  const shown = figuresShown(figures);
  const notes = inColumnsOf(
    shown,
    ({ id, value }) => cell(reviewNote(last, id, value), 'figure-note'),
    'figure-note',
  );
  return [
    EMPTY_ROW,
    highEnough(
      inColumnsOf(shown, ({ label }) => cell(label, 'figure-label')),
      RANKING_GRID.widths,
    ),
    {
      cells: inColumnsOf(shown, ({ place, value, isMoney }) =>
        cell(place === 0 ? spellIfWide(value) : value, isMoney ? 'figure-money' : 'figure'),
      ),
      height: 32,
    },
    ...(notes.every(({ value }) => value === null) ? [] : [highEnough(notes, RANKING_GRID.widths)]),
    line(
      last === null
        ? 'Since last time: there is no earlier Prioritisation to compare with.'
        : `▲ and ▼ count the change since the Prioritisation of ${formatDayLong(last.reportDay)}.`,
      'muted',
    ),
  ];
}

/** A text runs on over the empty column beside it, where a number would not fit the narrow one of the ranks. */
function spellIfWide(value: number | null): number | string | null {
  return value !== null && value >= 1000 ? spellWhole(value) : value;
}

function inColumnsOf(
  shown: readonly Figure[],
  cellOf: (figure: Figure) => DocumentCell,
  filler: 'figure-label' | 'figure-note' = 'figure-label',
): DocumentCell[] {
  return spreadCells(
    Object.fromEntries(shown.map((figure) => [figure.place, cellOf(figure)])),
    cell(null, filler),
  );
}

function figuresShown({ result, ranked, unranked, discussed, portfolio }: PrioritisationFigures) {
  const { cutLine, method } = result;
  const figures: Figure[] = [
    { id: 'ranked', place: 0, label: 'Ranked', value: ranked.length },
    { id: 'unranked', place: 9, label: 'Not ranked', value: unranked.length },
  ];
  if (method === 'weighted') {
    figures.push({ id: 'discussed', place: 7, label: 'To be discussed', value: discussed.length });
  }
  if (cutLine === null) return figures;
  const { counts, limits } = cutLine;
  figures.push(
    { id: 'above', place: 4, label: 'Above the line', value: counts.above + counts.forced },
    { id: 'forced', place: 5, label: 'Of them forced', value: counts.forced },
    { id: 'below', place: 6, label: 'Below', value: counts.below },
  );
  const budget = limits.find(({ kind }) => kind === 'budget');
  if (budget === undefined) return figures;
  const { currency } = portfolio.settings;
  const unit = currency === null ? '' : `, ${currency}`;
  figures.push(
    {
      ...{ id: 'available', place: 2, label: `Budget available${unit}` },
      ...{ value: budget.available, isMoney: true as const },
    },
    {
      ...{ id: 'used', place: 12, label: `Used above the line${unit}` },
      ...{ value: budget.used, isMoney: true as const },
    },
  );
  return figures;
}
