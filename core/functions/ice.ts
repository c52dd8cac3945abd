/** ICE: impact, confidence and ease multiplied, row by row. */

import { ice } from '../scoring/ice.ts';
import { defineEachRow } from './define-function.ts';
import { nameGap } from './name-gap.ts';

const POINTS = { kind: 'number', shape: 'each', min: 0, unit: 'points, mostly 1–10' } as const;

/** See the head of the file. */
export const ICE = defineEachRow({
  id: 'ICE',
  since: '0.2.0',
  topic: 'scoring',
  summary: 'Impact × confidence × ease; higher comes first.',
  source: 'Ellis and Brown, Hacking Growth (2017), with the three multiplied',
  args: [
    { ...POINTS, name: 'impact', doc: 'How much it would do. A zero makes the score zero.' },
    { ...POINTS, name: 'confidence', doc: 'How sure that is, on the scale of the other two.' },
    { ...POINTS, name: 'ease', doc: 'How easy it is: high for little effort.' },
  ],
  columns: [
    {
      header: 'ICE',
      kind: 'number',
      doc: 'Impact × confidence × ease; blank where one of them is.',
    },
  ],
  examples: [
    { doc: 'One idea.', args: [8, 5, 6], result: [[240]] },
    {
      doc: 'Whole columns, headers included: an idea without its ease stays blank.',
      args: [
        [['Impact'], [8], [9], [7]],
        [['Confidence'], [5], [4], [7]],
        [['Ease'], [6], [null], [0]],
      ],
      result: [['ICE'], [240], [null], [0]],
    },
  ],
  eachRow(impact, confidence, ease) {
    const { value, gap } = ice({ impact, confidence, ease });
    return gap === null ? value : nameGap(gap, { impact, confidence, ease });
  },
});
