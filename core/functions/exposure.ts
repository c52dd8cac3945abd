/** EXPOSURE: what a risk may cost, row by row. */

import { RAID_DEFAULTS } from '../model/settings/raid-settings.ts';
import { exposureGap, exposureHundredths } from '../raid/exposure.ts';
import { exposureGapText } from '../raid/raid-gap-text.ts';
import { defineRows } from './define-function.ts';
import { Failure, Unknown } from './result-cell.ts';

const STEPS = 5;

/** See the head of the file. */
export const EXPOSURE = defineRows({
  id: 'EXPOSURE',
  since: '0.2.0',
  topic: 'raid',
  summary: 'Expected cost of a risk: the share that its probability stands for × its cost impact.',
  source: 'Expected monetary value: PMI, PMBOK Guide, 5th edition, section 11.4.2.2',
  notes: [
    'A probability is a step from 1 to 5 as in the RAID log, never a percentage: 1 would be both. Where it is a percentage, multiply the two cells.',
    'Between two steps the share lies between theirs. Rounded to the hundredth.',
  ],
  args: [
    {
      name: 'probability',
      kind: 'rating',
      shape: 'each',
      min: 1,
      max: 5,
      unit: '1–5',
      doc: '1 (rare) to 5 (almost certain), or a word such as High. Blank: the exposure is blank.',
    },
    {
      name: 'cost_impact',
      kind: 'money',
      shape: 'each',
      unit: 'money',
      doc: 'What it costs if it happens; negative for a gain. Blank: the exposure is blank.',
    },
    {
      name: 'scale',
      kind: 'percent',
      shape: 'list',
      min: 0,
      max: 1,
      optional: true,
      doc: 'The five shares that the probabilities 1 to 5 stand for, rising. Blank: 10 %, 30 %, 50 %, 70 %, 90 %.',
    },
  ],
  columns: [
    {
      header: 'Exposure',
      kind: 'number',
      unit: 'money',
      doc: 'In the currency of the cost impact; blank where probability or cost impact is.',
    },
  ],
  examples: [
    { doc: 'A likely risk.', args: [4, 100_000], result: [[70_000]] },
    {
      doc: 'Columns with their headers: a word, an amount as text, no amount.',
      args: [
        [['Probability'], ['Medium'], [1], [5]],
        [['Cost impact'], [20_000], ['€1.2m'], [null]],
        [['5%', '20%', '40%', '60%', '95%']],
      ],
      result: [['Exposure'], [8000], [60_000], [null]],
    },
  ],
  allRows(count, probability, costImpact, scale) {
    const isScale =
      scale.length === STEPS &&
      scale.every((share, step) => step === 0 || share > (scale[step - 1] as number));
    if (scale.length > 0 && !isScale) {
      return new Failure('#VALUE!', 'Scale is not five rising shares from 0 to 100%');
    }
    const shares = isScale ? scale : RAID_DEFAULTS.probabilityShares;
    return Array.from({ length: count }, (_, row) => {
      const item = { probability: probability[row] ?? null, costImpact: costImpact[row] ?? null };
      const hundredths = exposureHundredths(item, shares);
      if (!Number.isNaN(hundredths)) return [hundredths / 100];
      return [new Unknown(exposureGapText(exposureGap(item)) ?? '')];
    });
  },
});
