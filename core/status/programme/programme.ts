/** The tab Programme: which dependencies slip, what they hold up, and where issues pile up. */

import { formatDay, formatDayLong } from '../../day/serial.ts';
import { reportLine } from '../../plan/report-line.ts';
import type { TabDocument } from '../../plan/tab-document.ts';
import { answerLines } from '../answer.ts';
import { comparedLine } from '../headline-block.ts';
import { COLUMN_WIDTHS, EMPTY_ROW, line } from '../layout.ts';
import { movementBlock } from '../movement-block.ts';
import { glanceBlock } from './glance-block.ts';
import { issueBlock } from './issue-block.ts';
import { programmeAnswer } from './programme-answer.ts';
import { programmeCharts } from './programme-chart.ts';
import { coverageRows } from './programme-coverage.ts';
import { decisionRows } from './programme-decisions.ts';
import type { ProgrammeFigures } from './programme-figures.ts';
import { headlineRows } from './programme-headline.ts';
import { sectionBlocks } from './section-block.ts';

/** The kind in the tab's mark. */
export const PROGRAMME_KIND = 'status:programme';

const ANSWER_HEIGHT = 28;

/**
 * The tab for programme leads, of figures computed as of a day. Answer and headline come first, then what has to be decided and what has moved,
 * then the programmes one by one; what is not known is said in its place and once more at the end. The same figures give the
 * same tab.
 */
export function programmeTab(figures: ProgrammeFigures): TabDocument {
  const { asOfDay, executive } = figures;
  const answer = answerLines(programmeAnswer(figures));
  const moved = movementBlock(figures.moves);
  const top = [
    line('Programme status', 'title', 38),
    line(reportLine('programme leads', formatDayLong(asOfDay)), 'subtitle'),
    ...answer.map((text) => line(text, 'answer', ANSWER_HEIGHT)),
  ];
  const isRunning = executive.live.length > 0;
  const above = isRunning
    ? [...top, ...headlineRows(figures), ...decisionRows(figures), ...moved]
    : [...top, EMPTY_ROW, comparedLine(executive), ...moved];
  const blocks = isRunning
    ? [...glanceBlock(figures), ...issueBlock(figures), ...sectionBlocks(figures)]
    : [];
  return {
    name: `Programme ${formatDay(asOfDay)}`,
    rows: [...above, ...blocks, ...coverageRows(figures)],
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 2 + answer.length,
    repeatRows: 2,
    charts: isRunning ? programmeCharts(figures, above.length) : [],
  };
}
