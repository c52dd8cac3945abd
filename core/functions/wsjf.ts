/** WSJF: weighted shortest job first, row by row. */

import { wsjf } from '../scoring/wsjf.ts';
import { defineEachRow } from './define-function.ts';
import { nameGap } from './name-gap.ts';

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
  notes: [
    'All inputs are relative points from 0, each column on the same scale for all jobs; a negative one fails in its row.',
  ],
  examples: [
    {
      doc: 'One job: a cost of delay of 7 + 9 + 5 = 21 over a size of 2, as published (extrapinchofsalt.com, WSJF).',
      args: [7, 9, 5, 2],
      result: [[10.5]],
    },
    {
      doc: 'Whole columns, headers included: no risk reduction is just no risk reduction; a job without a size stays blank.',
      args: [
        [['Value'], [8], [5], [5]],
        [['Time'], [3], [5], [5]],
        [['Risk'], [4], [0], [5]],
        [['Size'], [8], [5], [null]],
      ],
      result: [['WSJF'], [1.875], [2], [null]],
    },
    {
      doc: 'With reasons.',
      args: [[[8], [5]], [[3], [5]], [[4], [5]], [[8], [null]], true],
      result: [
        [1.875, null],
        [null, 'the job size is blank'],
      ],
    },
  ],
  eachRow(businessValue, timeCriticality, riskReduction, jobSize) {
    const { value, gap } = wsjf({ businessValue, timeCriticality, riskReduction, jobSize });
    if (gap === null) return value;
    const inputs = {
      'business value': businessValue,
      'time criticality': timeCriticality,
      'risk reduction': riskReduction,
      'job size': jobSize,
    };
    return nameGap(gap, inputs, 'job size');
  },
});
