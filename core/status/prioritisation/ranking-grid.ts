/** The columns of the Prioritisation tab, and the row of a project that every list of it shows. */

import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { makeColumnGrid } from '../column-grid.ts';
import { cell, linkCell, wrapped } from '../layout.ts';
import type { PrioritisationFigures, ShownProject } from './prioritisation-figures.ts';
import { costName } from './prioritisation-words.ts';

/** Rank, id, name, score and its bar, four for the lenses or the inputs, two of money, the line, and words. Together 1,220. */
export const RANKING_GRID = makeColumnGrid([44, 70, 180, 52, 72, 68, 72, 82, 64, 88, 92, 84, 252]);

const BAR_STEPS = 10;

/** Every header but those of the columns in the middle, which the method decides. */
export function rankingHeader(figures: PrioritisationFigures, last: string): DocumentRow {
  const { result, portfolio } = figures;
  const middle =
    result.method === 'weighted'
      ? ['Business', 'Technical', 'Lenses', 'Stays above']
      : [0, 1, 2, 3].map((place) => shortName(result.inputs[place] ?? ''));
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
  ];
  const isNumber = (column: number): boolean =>
    [0, 3, 9, 10].includes(column) ||
    (column >= 5 && column <= 8 && (result.method !== 'weighted' || column !== 7));
  return RANKING_GRID.headerRow(labels, (column) =>
    isNumber(column) ? 'header-number' : 'header',
  );
}

/** `Risk reduction` of `Risk reduction / opportunity enablement`: the columns are narrow. */
function shortName(name: string): string {
  return name.split(' / ')[0] ?? name;
}

/** One project; `words` stand in the last column. */
export function rankingRow(
  figures: PrioritisationFigures,
  shown: ShownProject,
  words: string | null,
): DocumentRow {
  const { entry, project } = shown;
  return RANKING_GRID.tableRow([
    cell(entry.rank, 'integer'),
    linkCell(project.id, cellsOf(project, ['id'])[0]),
    wrapped(project.name),
    cell(entry.score, 'points'),
    cell(barText(figures, entry.score), 'bar'),
    ...middleCells(figures, shown),
    cell(entry.cost, 'money'),
    cell(entry.cumulativeCost, 'money'),
    standingCell(shown),
    wrapped(words),
  ]);
}

/** A row of the given cells by their column; the others are `filler`. */
export function spreadCells(
  cells: Readonly<Record<number, DocumentCell>>,
  filler: DocumentCell = cell(null),
): DocumentCell[] {
  return RANKING_GRID.widths.map((_, column) => cells[column] ?? filler);
}

function middleCells({ result }: PrioritisationFigures, { entry }: ShownProject): DocumentCell[] {
  if (result.method !== 'weighted') {
    return [0, 1, 2, 3].map((place) => cell(entry.inputs[place] ?? null, 'decimal'));
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

function standingCell({ entry }: ShownProject): DocumentCell {
  switch (entry.standing?.standing) {
    case 'above':
      return cell('● Above', 'status-green');
    case 'forced':
      return cell('◆ Forced', 'status-amber');
    case 'below':
      return cell('▼ Below', 'text');
    case 'open':
      return cell('○ Open', 'status-unknown');
    case undefined:
      return cell(null);
  }
}
