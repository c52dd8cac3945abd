/** The tab RAID review: what is ageing, stale, unowned, due for escalation, and to whom. */

import { formatDay, formatDayLong } from '../../day/serial.ts';
import { reportLine } from '../../plan/report-line.ts';
import type { TabDocument } from '../../plan/tab-document.ts';
import { answerLines } from '../answer.ts';
import { line } from '../layout.ts';
import { escalationBlock } from './escalation-block.ts';
import { ownerBlock, projectBlock } from './hygiene-block.ts';
import { ageBlock, logBlock } from './log-block.ts';
import { raidAnswer } from './raid-answer.ts';
import { coverageRows } from './raid-coverage.ts';
import type { RaidFigures } from './raid-figures.ts';
import { RAID_GRID } from './raid-grid.ts';
import { headlineRows } from './raid-headline.ts';
import { contradictionBlock, slippageBlock } from './trouble-blocks.ts';

/** The kind in the tab's mark. */
export const RAID_KIND = 'status:raid';

const ANSWER_HEIGHT = 28;

/**
 * The tab for risk and project leads, of figures computed as of a day. Answer and headline come first, then what has to be
 * escalated, then the log behind it; what is not known is said in its place and once more at the end. The same figures give
 * the same tab.
 */
export function raidReview(figures: RaidFigures): TabDocument {
  const { asOfDay, result } = figures;
  const answer = answerLines(raidAnswer(figures));
  const blocks =
    result.counts.open > 0
      ? [
          ...escalationBlock(figures),
          ...logBlock(figures),
          ...ageBlock(figures),
          ...slippageBlock(figures),
          ...contradictionBlock(figures),
          ...ownerBlock(figures),
          ...projectBlock(figures),
        ]
      : contradictionBlock(figures);
  return {
    name: `RAID review ${formatDay(asOfDay)}`,
    rows: [
      line('RAID review', 'title', 38),
      line(reportLine('risk and project leads', formatDayLong(asOfDay)), 'subtitle'),
      ...answer.map((text) => line(text, 'answer', ANSWER_HEIGHT)),
      ...headlineRows(figures),
      ...blocks,
      ...coverageRows(figures),
    ],
    columnWidths: RAID_GRID.widths,
    frozenRows: 2 + answer.length,
    repeatRows: 2,
  };
}
