/** SPI: the schedule performance index, row by row. */

import { findScheduleIndex } from '../portfolio/earned-value.ts';
import { defineEachRow } from './define-function.ts';
import { EARNED_VALUE, figureCell, PLANNED_VALUE, PMBOK } from './earned-arguments.ts';

/** See the head of the file. */
export const SPI = defineEachRow({
  id: 'SPI',
  since: '0.2.0',
  topic: 'health',
  summary:
    'Schedule performance index: earned value ÷ planned value; below 1 is slower than planned.',
  source: PMBOK,
  notes: ['It ends at 1 however late the work is done.'],
  args: [EARNED_VALUE, PLANNED_VALUE],
  columns: [
    { header: 'SPI', kind: 'number', doc: 'EV ÷ PV; blank while nothing was planned to be done.' },
  ],
  examples: [
    {
      doc: 'The worked example of the fence (Mulcahy, PMP Exam Prep).',
      args: [2500, 3000],
      result: [[0.833]],
      tolerance: 0.0005,
    },
    {
      doc: 'Columns with their headers: not begun, not known.',
      args: [
        [['EV'], [30_000], [0], [10_000]],
        [['PV'], [40_000], [0], ['TBD']],
      ],
      result: [['SPI'], [0.75], [null], [null]],
    },
  ],
  eachRow: (earnedValue, plannedValue) =>
    figureCell(findScheduleIndex({ earnedValue, plannedValue })),
});
