/** The tab Capacity review: who and which role is over capacity, when, through which projects; what is unstaffed. */

import { formatDay, formatDayLong } from '../../day/serial.ts';
import { reportLine } from '../../plan/report-line.ts';
import type { TabDocument } from '../../plan/tab-document.ts';
import { answerLines } from '../answer.ts';
import { line } from '../layout.ts';
import { bottleneckBlock } from './bottleneck-block.ts';
import { capacityAnswer } from './capacity-answer.ts';
import { coverageRows } from './capacity-coverage.ts';
import { capacityDecisions, decisionBlock } from './capacity-decisions.ts';
import type { CapacityFigures } from './capacity-figures.ts';
import { headlineRows } from './capacity-headline.ts';
import { capacityMoveBlock } from './capacity-move-block.ts';
import { findCapacityMoves } from './capacity-moves.ts';
import { conflictBlock } from './conflict-block.ts';
import { peopleHeatBlock, roleHeatBlock } from './heat-block.ts';
import { requestBlock } from './request-block.ts';
import { WEEK_GRID } from './week-columns.ts';

/** The kind in the tab's mark. */
export const CAPACITY_KIND = 'status:capacity';

const ANSWER_HEIGHT = 28;

/**
 * The tab for resource managers, of figures computed as of a day. Answer and headline come first, then what has to be
 * decided, then the heat maps and lists behind it; what is not known is said in its place and once more at the end. The
 * same figures give the same tab.
 */
export function capacityReview(figures: CapacityFigures): TabDocument {
  const { asOfDay } = figures;
  const answer = answerLines(capacityAnswer(figures));
  return {
    name: `Capacity review ${formatDay(asOfDay)}`,
    rows: [
      line('Capacity review', 'title', 38),
      line(reportLine('resource managers', formatDayLong(asOfDay)), 'subtitle'),
      ...answer.map((text) => line(text, 'answer', ANSWER_HEIGHT)),
      ...headlineRows(figures),
      ...decisionBlock(figures, capacityDecisions(figures)),
      ...capacityMoveBlock(figures, findCapacityMoves(figures)),
      ...roleHeatBlock(figures),
      ...peopleHeatBlock(figures),
      ...conflictBlock(figures),
      ...bottleneckBlock(figures),
      ...requestBlock(figures),
      ...coverageRows(figures),
    ],
    columnWidths: WEEK_GRID.widths,
    frozenRows: 2 + answer.length,
    repeatRows: 2,
  };
}
