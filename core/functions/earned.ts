/** EARNED: all figures of earned value at once, row by row. */

import { earnedValue as earnedFigures } from '../portfolio/earned-value.ts';
import { defineEachRow } from './define-function.ts';
import {
  ACTUAL_COST,
  BUDGET,
  EARNED_VALUE,
  figureCell,
  PLANNED_VALUE,
  PMBOK,
} from './earned-arguments.ts';

const AMOUNT = { kind: 'number', unit: 'money' } as const;

/** See the head of the file. */
export const EARNED = defineEachRow({
  id: 'EARNED',
  since: '0.2.0',
  topic: 'health',
  summary: 'All figures of earned value in one block: CV, SV, CPI, SPI, EAC, ETC, VAC and TCPI.',
  source: PMBOK,
  notes: [
    'A figure needs only the amounts in its formula: without a planned value there is still a CPI.',
  ],
  args: [PLANNED_VALUE, EARNED_VALUE, ACTUAL_COST, BUDGET],
  columns: [
    { ...AMOUNT, header: 'CV', doc: 'Cost variance: EV − AC; negative is dearer than planned.' },
    {
      ...AMOUNT,
      header: 'SV',
      doc: 'Schedule variance: EV − PV; negative is slower than planned.',
    },
    { header: 'CPI', kind: 'number', doc: 'EV ÷ AC; blank while nothing is spent.' },
    { header: 'SPI', kind: 'number', doc: 'EV ÷ PV; blank while nothing was planned to be done.' },
    {
      ...AMOUNT,
      header: 'EAC',
      doc: 'Estimate at completion: BAC ÷ CPI; blank while CPI is blank or 0.',
    },
    { ...AMOUNT, header: 'ETC', doc: 'Estimate to complete: EAC − AC.' },
    {
      ...AMOUNT,
      header: 'VAC',
      doc: 'Variance at completion: BAC − EAC; negative is over budget.',
    },
    {
      header: 'TCPI',
      kind: 'number',
      doc: '(BAC − EV) ÷ (BAC − AC); blank once the budget is spent.',
    },
  ],
  examples: [
    {
      doc: 'The worked example of the fence (Mulcahy, PMP Exam Prep, which rounds CPI first).',
      args: [3000, 2500, 2800, 4000],
      result: [[-300, -500, 0.893, 0.833, 4480, 1680, -480, 1.25]],
      tolerance: 0.0005,
    },
    {
      doc: 'Columns with their headers, the second project without a planned value.',
      args: [
        [['PV'], [40_000], [null]],
        [['EV'], [30_000], [50]],
        [['AC'], [40_000], [40]],
        [['BAC'], [100_000], [100]],
      ],
      result: [
        ['CV', 'SV', 'CPI', 'SPI', 'EAC', 'ETC', 'VAC', 'TCPI'],
        [-10_000, -10_000, 0.75, 0.75, 400_000 / 3, 280_000 / 3, -100_000 / 3, 7 / 6],
        [10, null, 1.25, null, 80, 40, 20, 50 / 60],
      ],
      tolerance: 1e-6,
    },
  ],
  eachRow(plannedValue, earnedValue, actualCost, budget) {
    const figures = earnedFigures({ plannedValue, earnedValue, actualCost, budget });
    return [
      figures.costVariance,
      figures.scheduleVariance,
      figures.costIndex,
      figures.scheduleIndex,
      figures.estimate,
      figures.estimateToComplete,
      figures.varianceAtCompletion,
      figures.toCompleteIndex,
    ].map(figureCell);
  },
});
