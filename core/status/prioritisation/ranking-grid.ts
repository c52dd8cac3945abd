/** The columns of the Prioritisation tab, and the row of a project that every list of it shows. */

import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { makeColumnGrid } from '../column-grid.ts';
import { cell, linkCell, wrapped } from '../layout.ts';
import { shortName } from './inputs-sentence.ts';
import type { PrioritisationFigures, ShownProject } from './prioritisation-figures.ts';
import { costName } from './prioritisation-words.ts';
import { standingCell } from './standing-cell.ts';

/**
 * Rank, id, name, score and its bar, four for the lenses or the inputs, two of money, the line, and words; a gap stands between
 * numbers and a cell that is filled. Together 1,258.
 */
export const RANKING_GRID = makeColumnGrid([
  56, 70, 174, 60, 90, 68, 72, 8, 82, 64, 88, 92, 8, 84, 242,
]);

/** The columns of the thirteen places that have something to show. */
const COLUMN_OF_PLACE: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 13, 14];

/** So many blocks fill a bar. */
export const BAR_STEPS = 10;

/** Every header but those of the columns in the middle, which the method decides; `others` by place stand instead, to the left. */
export function rankingHeader(
  figures: PrioritisationFigures,
  last: string,
  others: Readonly<Record<number, string>> = {},
): DocumentRow {
  const { result, portfolio } = figures;
  const middle =
    result.method === 'weighted'
      ? ['Business', 'Technical', 'Lenses', 'Stays above']
      : [0, 1, 2, 3].map((place) => shortName(result.inputs[place]));
  const cost = costName(portfolio.settings.cutCost);
  const labels = [
    'Rank',
    'ID',
    'Project',
    'Score',
    '',
    ...middle,
    cost,
    'Adds up to',
    'Line',
    last,
  ].map((label, place) => others[place] ?? label);
  const isNumber = (place: number): boolean =>
    others[place] === undefined &&
    ([0, 3, 9, 10].includes(place) ||
      (place >= 5 && place <= 8 && (result.method !== 'weighted' || place !== 7)));
  return rankingHeaderRow(
    labels,
    labels.flatMap((_, place) => (isNumber(place) ? [place] : [])),
  );
}

/** One project; `words` stand in the last column, `others` by place instead of what stands there. */
export function rankingRow(
  figures: PrioritisationFigures,
  shown: ShownProject,
  words: string | null,
  others: Readonly<Record<number, DocumentCell>> = {},
): DocumentRow {
  const { entry, project } = shown;
  const cells = [
    cell(entry.rank, 'integer'),
    linkCell(project.id, cellsOf(project, ['id'])[0]),
    wrapped(project.name),
    cell(entry.score, figures.result.method === 'weighted' ? 'points' : 'quotient'),
    cell(barText(figures, entry.score), 'bar'),
    ...middleCells(figures, shown),
    cell(entry.cost, 'money'),
    cell(entry.cumulativeCost, 'money'),
    standingCell(shown.entry.standing?.standing ?? null),
    wrapped(words),
  ];
  return RANKING_GRID.tableRow(spreadCells({ ...cells, ...others }));
}

/** A header by place; the places in `numeric` stand to the right, as their numbers do. */
export function rankingHeaderRow(
  labels: readonly string[],
  numeric: readonly number[],
): DocumentRow {
  const byColumn = RANKING_GRID.widths.map(
    (_, column) => labels[COLUMN_OF_PLACE.indexOf(column)] ?? '',
  );
  return RANKING_GRID.headerRow(byColumn, (column) =>
    numeric.includes(COLUMN_OF_PLACE.indexOf(column)) ? 'header-number' : 'header',
  );
}

/** A row of the given cells by their place; the others and the gaps are `filler`. */
export function spreadCells(
  cells: Readonly<Record<number, DocumentCell>>,
  filler: DocumentCell = cell(null),
): DocumentCell[] {
  return RANKING_GRID.widths.map((_, column) => cells[COLUMN_OF_PLACE.indexOf(column)] ?? filler);
}

function middleCells(
  { result, portfolio, wholeInputs }: PrioritisationFigures,
  { entry }: ShownProject,
): DocumentCell[] {
  if (result.method !== 'weighted') {
    return [0, 1, 2, 3].map((place) => {
      const isShare = portfolio.methodInputs[place]?.unit === 'share';
      const role = wholeInputs[place] ? 'integer' : 'decimal';
      return cell(entry.inputs[place] ?? null, isShare ? 'percent' : role);
    });
  }
  return [
    cell(entry.business?.value ?? null, 'points'),
    cell(entry.technical?.value ?? null, 'points'),
    entry.discuss ? cell('▲ Discuss', 'status-amber') : cell(null),
    cell(entry.stabilityShare, 'percent'),
  ];
}

function barText({ ranked, result }: PrioritisationFigures, score: number | null): string | null {
  if (score === null) return null;
  const most = ranked.reduce((best, { entry }) => Math.max(best, entry.score ?? 0), 0);
  const full = result.method === 'weighted' ? 100 : most;
  const steps = full > 0 ? Math.round((score / full) * BAR_STEPS) : 0;
  return '█'.repeat(Math.min(BAR_STEPS, Math.max(0, steps))) || null;
}
