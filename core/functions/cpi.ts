/** CPI: the cost performance index, row by row. */

import { findCostIndex } from '../portfolio/earned-value.ts';
import { defineEachRow } from './define-function.ts';
import { ACTUAL_COST, EARNED_VALUE, figureCell, PMBOK } from './earned-arguments.ts';

/** See the head of the file. */
export const CPI = defineEachRow({
  id: 'CPI',
  since: '0.2.0',
  topic: 'health',
  summary: 'Cost performance index: earned value ÷ actual cost; below 1 is dearer than planned.',
  source: PMBOK,
  notes: ['Of several projects divide the sums; the mean of their indices says nothing.'],
  args: [EARNED_VALUE, ACTUAL_COST],
  columns: [{ header: 'CPI', kind: 'number', doc: 'EV ÷ AC; blank while nothing is spent.' }],
  examples: [
    {
      doc: 'The worked example of the fence (Mulcahy, PMP Exam Prep).',
      args: [2500, 2800],
      result: [[0.893]],
      tolerance: 0.0005,
    },
    {
      doc: 'Columns with their headers: nothing spent yet, not known.',
      args: [
        [['EV'], [30_000], [0], [null]],
        [['AC'], [40_000], [0], [500]],
      ],
      result: [['CPI'], [0.75], [null], [null]],
    },
  ],
  eachRow: (earnedValue, actualCost) => figureCell(findCostIndex({ earnedValue, actualCost })),
});
