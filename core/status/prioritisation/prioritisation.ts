/** The tab Prioritisation: the ranking, the cut line, where the two lenses disagree, what is forced. */

import { formatDay, formatDayLong } from '../../day/serial.ts';
import { reportLine } from '../../plan/report-line.ts';
import type { TabDocument } from '../../plan/tab-document.ts';
import { answerLines } from '../answer.ts';
import { line } from '../layout.ts';
import { discussBlock, forcedBlock, unrankedBlock } from './exception-blocks.ts';
import { prioritisationAnswer } from './prioritisation-answer.ts';
import { coverageRows } from './prioritisation-coverage.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import { headlineRows } from './prioritisation-headline.ts';
import { rankMoveBlock } from './rank-move-block.ts';
import { findRankMoves } from './rank-moves.ts';
import { rankingBlock } from './ranking-block.ts';
import { rankingDecisionBlock } from './ranking-decision-block.ts';
import { RANKING_GRID } from './ranking-grid.ts';
import { weightsBlock } from './weights-block.ts';

/** The kind in the tab's mark. */
export const PRIORITISATION_KIND = 'status:prioritisation';

const ANSWER_HEIGHT = 28;

/**
 * The tab for the intake board, of figures computed as of a day. Answer and headline come first, then what the board is asked to decide, what has
 * moved, the ranking with its line, then what has to be talked about; weights, coverage and sources come last. The same figures give the same tab.
 */
export function prioritisationTab(figures: PrioritisationFigures): TabDocument {
  const { asOfDay } = figures;
  const answer = answerLines(prioritisationAnswer(figures));
  return {
    name: `Prioritisation ${formatDay(asOfDay)}`,
    rows: [
      line('Prioritisation', 'title', 38),
      line(reportLine('the intake board', formatDayLong(asOfDay)), 'subtitle'),
      ...answer.map((text) => line(text, 'answer', ANSWER_HEIGHT)),
      ...headlineRows(figures),
      ...rankingDecisionBlock(figures),
      ...rankMoveBlock(figures, findRankMoves(figures)),
      ...rankingBlock(figures),
      ...discussBlock(figures),
      ...forcedBlock(figures),
      ...unrankedBlock(figures),
      ...weightsBlock(figures),
      ...coverageRows(figures),
    ],
    columnWidths: RANKING_GRID.widths,
    frozenRows: 2 + answer.length,
    repeatRows: 2,
  };
}
