/** The ranking with the cut line in it: every ranked project, or the first of them where they are very many. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import type { CutLine } from '../../scoring/scoring-result.ts';
import { moreRows } from '../layout.ts';
import { cutLineText } from './cut-line-text.ts';
import { unreadCostRows } from './no-costs.ts';
import { lineText } from './prioritisation-answer.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import { whyText } from './prioritisation-words.ts';
import { RANKING_GRID, rankingHeader, rankingRow } from './ranking-grid.ts';
import { legendRows } from './ranking-legend.ts';

/** So many projects are listed. */
const LIMIT = 500;
const BAND_HEIGHT = 26;

/**
 * By place, with the line as a band above the first project that does not fit. Serves the decision which projects are done with what
 * there is, and which wait.
 */
export function rankingBlock(figures: PrioritisationFigures): DocumentRow[] {
  const { ranked, result } = figures;
  if (ranked.length === 0) return RANKING_GRID.heading('Ranking', 'No project is ranked.');
  const { cutLine } = result;
  const shown = ranked.slice(0, LIMIT);
  const words = shown.map((one) => whyText(figures, one));
  const rows = shown.map((one, place) => rankingRow(figures, one, words[place] ?? null));
  if (cutLine !== null && cutLine.placesAbove <= shown.length) {
    rows.splice(
      cutLine.placesAbove,
      0,
      RANKING_GRID.band(bandText(figures, cutLine), 'cut-line', BAND_HEIGHT),
    );
  }
  return [
    ...RANKING_GRID.heading('Ranking', lineText(figures)),
    ...unreadCostRows(figures),
    rankingHeader(figures, words.some((text) => text !== '') ? 'What moves the score' : ''),
    ...rows,
    ...moreRows(ranked.length, shown.length),
    ...legendRows(figures),
  ];
}

function bandText({ portfolio, result }: PrioritisationFigures, cutLine: CutLine): string {
  const mandatory = result.entries.filter((entry) => entry.isMandatory && entry.takesPart).length;
  return cutLineText(cutLine, mandatory, portfolio.settings.currency);
}
