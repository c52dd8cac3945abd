/** The tab Value: what the projects bring and cost, what of it has come, and what is still worth funding. */

import { formatDay, formatDayLong } from '../../day/serial.ts';
import { reportLine } from '../../plan/report-line.ts';
import type { Chart } from '../../plan/sheet-features.ts';
import type { DocumentRow, TabDocument } from '../../plan/tab-document.ts';
import { answerLines } from '../answer.ts';
import { COLUMN_WIDTHS, line } from '../layout.ts';
import { type BenefitRows, lateBlock, projectBenefitBlock, unitBlock } from './benefit-blocks.ts';
import { benefitMoveBlock } from './benefit-move-block.ts';
import { costBlock } from './cost-block.ts';
import { forecastMoveBlock } from './forecast-move-block.ts';
import { notJustifiedBlock, worthFundingBlock } from './funding-blocks.ts';
import { valueAnswer } from './value-answer.ts';
import { benefitChart, costChart } from './value-charts.ts';
import { coverageRows } from './value-coverage.ts';
import { decisionBlock } from './value-decisions.ts';
import type { ValueFigures } from './value-figures.ts';
import { headlineRows } from './value-headline.ts';

/** The kind in the tab's mark. */
export const VALUE_KIND = 'status:value';

const ANSWER_HEIGHT = 28;

/**
 * The tab for sponsors and finance, of figures computed as of a day. Answer and headline come first, then what has to be decided, then
 * what is and is not worth its money, the benefits, and the costs; what is not known is said in its place and once more at the end.
 * The same figures give the same tab.
 */
export function valueTab(figures: ValueFigures): TabDocument {
  const { asOfDay, executive } = figures;
  const answer = answerLines(valueAnswer(figures));
  const rows: DocumentRow[] = [];
  /** Adds a block and tells in which row of the tab its drawn rows begin. */
  const add = ({ rows: block, first, count }: BenefitRows) => {
    const at = { row: rows.length + first, count };
    for (const one of block) rows.push(one);
    return at;
  };
  const addPlain = (block: DocumentRow[]) => add({ rows: block, first: 0, count: 0 });
  addPlain([
    line('Value', 'title', 38),
    line(reportLine('sponsors and finance', formatDayLong(asOfDay)), 'subtitle'),
    ...answer.map((text) => line(text, 'answer', ANSWER_HEIGHT)),
  ]);
  const charts: Chart[] = [];
  if (executive.assessments.length > 0) {
    addPlain(headlineRows(figures));
    addPlain(decisionBlock(figures));
    addPlain(notJustifiedBlock(figures));
    addPlain(worthFundingBlock(figures));
    addPlain(unitBlock(figures));
    charts.push(...benefitChart(figures, add(projectBenefitBlock(figures))));
    addPlain(lateBlock(figures));
    charts.push(...costChart(figures, add(costBlock(figures))));
    addPlain(forecastMoveBlock(figures));
    addPlain(benefitMoveBlock(figures));
  }
  addPlain(coverageRows(figures));
  return {
    name: `Value ${formatDay(asOfDay)}`,
    rows,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 2 + answer.length,
    repeatRows: 2,
    charts,
  };
}
