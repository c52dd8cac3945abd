/** The tab Executive: which projects are red, which only say that they are green, and what has to be decided. */

import { formatDay, formatDayLong } from '../day/serial.ts';
import { reportLine } from '../plan/report-line.ts';
import type { TabDocument } from '../plan/tab-document.ts';
import { findProjectMoves } from '../portfolio/project-moves.ts';
import { answerLines, executiveAnswer } from './answer.ts';
import { coverageBlock } from './coverage-block.ts';
import { decisionsBlock } from './decisions-block.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { headlineBlock } from './headline-block.ts';
import { COLUMN_WIDTHS, line } from './layout.ts';
import { moneyBlock } from './money-block.ts';
import { movementBlock } from './movement-block.ts';
import { honestBlock, watermelonBlock } from './project-blocks.ts';
import { raidBlock } from './raid-block.ts';
import { standingBlock } from './standing-block.ts';

/** The kind in the tab's mark. */
export const EXECUTIVE_KIND = 'status:executive';

const ANSWER_HEIGHT = 28;

/**
 * The Executive tab, for executives and the steering committee, of figures computed as of a day. Title, answer and headline
 * come first, then what they are asked to decide, then what stands behind it; what is not known is said in its place and
 * once more at the end. The same figures give the same tab.
 */
export function executiveTab(figures: ExecutiveFigures): TabDocument {
  const { asOfDay, assessments, portfolio } = figures;
  const answer = answerLines(executiveAnswer(figures));
  const rows = [
    line('Executive status', 'title', 38),
    line(reportLine('executives and the steering committee', formatDayLong(asOfDay)), 'subtitle'),
    ...answer.map((text) => line(text, 'answer', ANSWER_HEIGHT)),
    ...headlineBlock(figures),
    ...decisionsBlock(figures),
    ...movementBlock(findProjectMoves(assessments, portfolio.history, asOfDay)),
    ...watermelonBlock(figures),
    ...honestBlock(figures),
    ...standingBlock(figures),
    ...raidBlock(figures),
    ...moneyBlock(figures),
    ...coverageBlock(figures),
  ];
  return {
    name: `Executive ${formatDay(asOfDay)}`,
    rows,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 2 + answer.length,
    repeatRows: 2,
  };
}
