/** EAC: the estimate at completion, row by row. */

import {
  findEstimate,
  findEstimateAtBoth,
  findEstimateAtBudget,
} from '../portfolio/earned-value.ts';
import { defineEachRow } from './define-function.ts';
import {
  ACTUAL_COST,
  BUDGET,
  EARNED_VALUE,
  figureCell,
  PLANNED_VALUE,
  PMBOK,
} from './earned-arguments.ts';

const METHODS = [
  { value: 'cpi', synonyms: ['bac/cpi', 'as so far'] },
  { value: 'budget', synonyms: ['at budget', 'as planned', 'planned'] },
  { value: 'cpi and spi', synonyms: ['cpi*spi', 'cpi × spi', 'spi and cpi', 'both'] },
] as const;

/** See the head of the file. */
export const EAC = defineEachRow({
  id: 'EAC',
  since: '0.2.0',
  topic: 'health',
  summary: 'Estimate at completion: what the whole work will cost, from the work done so far.',
  source: PMBOK,
  args: [
    BUDGET,
    EARNED_VALUE,
    ACTUAL_COST,
    {
      name: 'method',
      kind: 'choice',
      shape: 'one',
      choices: METHODS,
      optional: true,
      doc: '"cpi": the rest costs as the work so far did, budget ÷ CPI. "budget": the rest costs what was planned. "cpi and spi": being late costs money too. Blank: "cpi".',
    },
    {
      ...PLANNED_VALUE,
      optional: true,
      doc: 'PV: only for the method "cpi and spi", whose result is blank without it.',
    },
  ],
  columns: [
    {
      header: 'EAC',
      kind: 'number',
      unit: 'money',
      doc: 'In the currency of the amounts; blank where one that the method needs is, and where an index is 0.',
    },
  ],
  examples: [
    {
      doc: 'The worked example of the fence (Mulcahy, PMP Exam Prep, which rounds CPI first).',
      args: [4000, 2500, 2800],
      result: [[4480]],
    },
    {
      doc: 'The rest as planned (validation cases of pmcontrols).',
      args: [100_000, 30_000, 35_000, 'budget'],
      result: [[105_000]],
    },
    {
      doc: 'Columns with their headers, lateness counted: 2,800 + 1,500 ÷ (0.833 × 0.893); nothing earned yet.',
      args: [
        [['Budget'], [4000], [4000]],
        [['EV'], [2500], [0]],
        [['AC'], [2800], [200]],
        'CPI and SPI',
        [['PV'], [3000], [500]],
      ],
      result: [['EAC'], [4816], [null]],
    },
  ],
  eachRow(budget, earnedValue, actualCost, method, plannedValue) {
    const amounts = { budget, earnedValue, actualCost, plannedValue };
    if (method === 'budget') return figureCell(findEstimateAtBudget(amounts));
    if (method === 'cpi and spi') return figureCell(findEstimateAtBoth(amounts));
    return figureCell(findEstimate(amounts));
  },
});
