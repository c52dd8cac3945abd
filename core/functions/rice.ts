/** RICE: reach, impact and confidence for each unit of effort, row by row. */

import { rice } from '../scoring/rice.ts';
import { defineEachRow } from './define-function.ts';
import { nameGap } from './name-gap.ts';

const INPUT = { kind: 'number', shape: 'each', min: 0 } as const;

/** See the head of the file. */
export const RICE = defineEachRow({
  id: 'RICE',
  since: '0.2.0',
  topic: 'scoring',
  summary: 'Reach × impact × confidence ÷ effort; higher comes first.',
  source: 'McBride, "RICE: Simple prioritization for product managers" (Intercom, 2016)',
  args: [
    {
      ...INPUT,
      name: 'reach',
      unit: 'people or events in one period',
      doc: 'How many it reaches, in one period that is the same for all. A zero makes the score zero.',
    },
    {
      ...INPUT,
      name: 'impact',
      doc: 'How much it does for each: usually 0.25 minimal, 0.5 low, 1 medium, 2 high, 3 massive.',
    },
    {
      name: 'confidence',
      kind: 'percent',
      shape: 'each',
      min: 0,
      max: 1,
      unit: '%',
      doc: 'How sure the estimates are: 100% high, 80% medium, 50% low.',
    },
    {
      ...INPUT,
      name: 'effort',
      unit: 'person-months',
      doc: 'In any unit that is the same for all. Blank or zero leaves the result blank.',
    },
  ],
  columns: [
    {
      header: 'RICE',
      kind: 'number',
      doc: 'Reach × impact × confidence ÷ effort; blank where one of them is.',
    },
  ],
  examples: [
    {
      doc: 'One project that reaches 2,000 people, as published by Intercom.',
      args: [2000, 1, 0.8, 4],
      result: [[400]],
    },
    {
      doc: 'Whole columns, headers included: the three projects published by Intercom, and one that nobody estimated.',
      args: [
        [['Reach'], [450], [2000], [800], [100]],
        [['Impact'], [3], [1], [2], [1]],
        [['Confidence'], ['100%'], ['80%'], ['50%'], ['80%']],
        [['Effort'], [2], [4], [1], [null]],
      ],
      result: [['RICE'], [675], [400], [800], [null]],
    },
  ],
  eachRow(reach, impact, confidence, effort) {
    const { value, gap } = rice({ reach, impact, confidence, effort });
    return gap === null ? value : nameGap(gap, { reach, impact, confidence, effort }, 'effort');
  },
});
