/** WSJF: weighted shortest job first, row by row. */

import { SCORE_GAP_WORDS } from '../scoring/score-gap.ts';
import { wsjf } from '../scoring/wsjf.ts';
import { defineEachRow } from './define-function.ts';
import { Unknown } from './result-cell.ts';

const POINTS = { kind: 'number', shape: 'each', min: 0, unit: 'relative points' } as const;

/** See the head of the file. */
export const WSJF = defineEachRow({
  id: 'WSJF',
  since: '0.2.0',
  topic: 'scoring',
  summary:
    'Weighted shortest job first: the cost of delay for each unit of job size; higher comes first.',
  source: 'Reinertsen, The Principles of Product Development Flow (2009); SAFe, "WSJF"',
  args: [
    {
      ...POINTS,
      name: 'business_value',
      doc: 'Value to users and the business. A zero is just zero.',
    },
    {
      ...POINTS,
      name: 'time_criticality',
      doc: 'How value decays with time. A zero is just zero.',
    },
    {
      ...POINTS,
      name: 'risk_reduction',
      doc: 'Risk reduction or opportunity enablement. A zero is just zero.',
    },
    {
      ...POINTS,
      name: 'job_size',
      doc: 'Job size or duration. Blank or zero leaves the result blank.',
    },
  ],
  columns: [
    {
      header: 'WSJF',
      kind: 'number',
      doc: '(business value + time criticality + risk reduction) ÷ job size; blank where one of them is.',
    },
  ],
  examples: [
    { doc: 'One job.', args: [7, 9, 5, 2], result: [[10.5]] },
    {
      doc: 'Whole columns, headers included: a job without a size stays blank.',
      args: [
        [['Value'], [8], [5]],
        [['Time'], [3], [5]],
        [['Risk'], [4], [5]],
        [['Size'], [8], [null]],
      ],
      result: [['WSJF'], [1.875], [null]],
    },
  ],
  eachRow(businessValue, timeCriticality, riskReduction, jobSize) {
    const { value, gap } = wsjf({ businessValue, timeCriticality, riskReduction, jobSize });
    return gap === null ? value : new Unknown(SCORE_GAP_WORDS[gap]);
  },
});
