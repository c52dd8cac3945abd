/** TCPI: the to-complete performance index, row by row. */

import { findToCompleteIndex } from '../portfolio/earned-value.ts';
import { defineEachRow } from './define-function.ts';
import { ACTUAL_COST, BUDGET, EARNED_VALUE, figureCell, PMBOK } from './earned-arguments.ts';

const GOALS = [
  { value: 'budget', synonyms: ['bac', 'budget at completion'] },
  { value: 'estimate', synonyms: ['eac', 'estimate at completion'] },
] as const;

/** See the head of the file. */
export const TCPI = defineEachRow({
  id: 'TCPI',
  since: '0.2.0',
  topic: 'health',
  summary:
    'To-complete performance index: how cheap the rest of the work must be to keep the budget.',
  source: PMBOK,
  args: [
    BUDGET,
    EARNED_VALUE,
    ACTUAL_COST,
    {
      name: 'of',
      kind: 'choice',
      shape: 'one',
      choices: GOALS,
      optional: true,
      doc: '"budget": to keep the budget. "estimate": to keep the estimate, budget ÷ CPI. Blank: "budget".',
    },
  ],
  columns: [
    {
      header: 'TCPI',
      kind: 'number',
      doc: 'Above 1: the rest must be cheaper than planned; blank where as much is spent as there was.',
    },
  ],
  examples: [
    {
      doc: 'To keep the budget: 70,000 ÷ 65,000 (validation cases of pmcontrols).',
      args: [100_000, 30_000, 35_000],
      result: [[1.076923]],
      tolerance: 1e-6,
    },
    {
      doc: 'Columns with their headers, to keep the estimate, which is CPI again; nothing earned yet.',
      args: [
        [['Budget'], [100_000], [100_000]],
        [['EV'], [30_000], [0]],
        [['AC'], [40_000], [5000]],
        'estimate',
      ],
      result: [['TCPI'], [0.75], [null]],
    },
    {
      doc: 'The budget is spent: no index is high enough.',
      args: [100_000, 80_000, 100_000, 'BAC'],
      result: [[null]],
    },
  ],
  eachRow: (budget, earnedValue, actualCost, of) =>
    figureCell(
      findToCompleteIndex({ budget, earnedValue, actualCost }, of === 'estimate' ? of : 'budget'),
    ),
});
