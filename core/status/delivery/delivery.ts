/** The tab Delivery: what is due, overdue and blocked, and whose it is, project by project. */

import { formatDay, formatDayLong } from '../../day/serial.ts';
import { reportLine } from '../../plan/report-line.ts';
import type { TabDocument } from '../../plan/tab-document.ts';
import { answerLines } from '../answer.ts';
import { decisionsBlock } from '../decisions-block.ts';
import { comparedLine } from '../headline-block.ts';
import { COLUMN_WIDTHS, EMPTY_ROW, line } from '../layout.ts';
import { movementBlock } from '../movement-block.ts';
import { coverageRows } from './delivery-coverage.ts';
import type { DeliveryFigures } from './delivery-figures.ts';
import { headlineRows } from './delivery-headline.ts';
import { deliveryAnswer } from './delivery-words.ts';
import { overviewBlock, ownerBlock } from './overview-block.ts';
import { projectBlocks } from './project-block.ts';

/** The kind in the tab's mark. */
export const DELIVERY_KIND = 'status:delivery';

const ANSWER_HEIGHT = 28;

/**
 * The tab for project teams, of figures computed as of a day. Answer, headline and one table over all projects come first, then what has
 * to be decided and what has moved, then a block for each project that has something to do; what is not known is said at the end. The
 * same figures give the same tab.
 */
export function deliveryTab(figures: DeliveryFigures): TabDocument {
  const { asOfDay, executive } = figures;
  const answer = answerLines(deliveryAnswer(figures));
  const blocks =
    executive.live.length === 0
      ? [EMPTY_ROW, comparedLine(figures.executive), ...movementBlock(figures.moves)]
      : [
          ...headlineRows(figures),
          ...overviewBlock(figures),
          ...decisionsBlock(executive),
          ...movementBlock(figures.moves),
          ...ownerBlock(figures),
          ...projectBlocks(figures),
        ];
  return {
    name: `Delivery ${formatDay(asOfDay)}`,
    rows: [
      line('Delivery status', 'title', 38),
      line(reportLine('project teams', formatDayLong(asOfDay)), 'subtitle'),
      ...answer.map((text) => line(text, 'answer', ANSWER_HEIGHT)),
      ...blocks,
      ...coverageRows(figures),
    ],
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 2 + answer.length,
    repeatRows: 2,
  };
}
