/** The figures at the top of the Prioritisation tab. */

import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { cell, EMPTY_ROW, highEnough, line } from '../layout.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import { RANKING_GRID, spreadCells } from './ranking-grid.ts';

interface Figure {
  /** The place of the ranking that it stands over. */
  readonly place: number;
  readonly label: string;
  readonly value: number | null;
  readonly isMoney?: true;
}

/** Labels and figures; those of the line only where there is one. Nothing is compared with an earlier day, which is said. */
export function headlineRows(figures: PrioritisationFigures): DocumentRow[] {
  const shown = figuresShown(figures);
  const inColumns = (cellOf: (figure: Figure) => DocumentCell): DocumentCell[] =>
    spreadCells(
      Object.fromEntries(shown.map((figure) => [figure.place, cellOf(figure)])),
      cell(null, 'figure-label'),
    );
  return [
    EMPTY_ROW,
    highEnough(
      inColumns(({ label }) => cell(label, 'figure-label')),
      RANKING_GRID.widths,
    ),
    {
      cells: inColumns(({ value, isMoney }) => cell(value, isMoney ? 'figure-money' : 'figure')),
      height: 32,
    },
    line(
      'Since last time: the report history does not keep ranks. An earlier day’s Prioritisation, where the workbook has one, is its record.',
      'muted',
    ),
  ];
}

function figuresShown({ result, ranked, unranked, discussed, portfolio }: PrioritisationFigures) {
  const { cutLine, method } = result;
  const figures: Figure[] = [
    { place: 1, label: 'Ranked', value: ranked.length },
    { place: 9, label: 'Not ranked', value: unranked.length },
  ];
  if (method === 'weighted') {
    figures.push({ place: 7, label: 'To be discussed', value: discussed.length });
  }
  if (cutLine === null) return figures;
  const { counts, limits } = cutLine;
  figures.push(
    { place: 4, label: 'Above the line', value: counts.above + counts.forced },
    { place: 5, label: 'Of them forced', value: counts.forced },
    { place: 6, label: 'Below', value: counts.below },
  );
  const budget = limits.find(({ kind }) => kind === 'budget');
  if (budget === undefined) return figures;
  const { currency } = portfolio.settings;
  const unit = currency === null ? '' : `, ${currency}`;
  figures.push(
    { place: 2, label: `Budget available${unit}`, value: budget.available, isMoney: true },
    { place: 12, label: `Used above the line${unit}`, value: budget.used, isMoney: true },
  );
  return figures;
}
