/** CONSISTENCY: how far comparisons of criteria contradict each other. */

import { CONSISTENCY_GAP_WORDS } from '../scoring/consistency.ts';
import { COMPARED, compareCriteria } from './compare-criteria.ts';
import { defineBlock } from './define-function.ts';
import { Failure, type ResultCell } from './result-cell.ts';

/** See the head of the file. */
export const CONSISTENCY = defineBlock({
  id: 'CONSISTENCY',
  since: '0.2.0',
  topic: 'scoring',
  summary: 'Consistency ratio of pairwise comparisons (AHP): up to 10% is usually accepted.',
  source: 'Saaty, The Analytic Hierarchy Process (1980): (λ max − n) ÷ (n − 1) ÷ random index',
  args: [
    COMPARED,
    {
      name: 'details',
      kind: 'yes-no',
      shape: 'one',
      optional: true,
      doc: 'TRUE adds what stands behind the ratio, and which comparison fits the others least. Blank counts as FALSE.',
    },
  ],
  layout:
    'The ratio in one cell: 0 where nothing is contradicted, 0.1 is 10%. With details: a label and a value a row.',
  notes: [
    'For more than ten criteria there is no random index, and it is #N/A, as where comparisons do not link all criteria.',
    'Where pairs are not compared, fewer can contradict each other: the ratio is then on the kind side.',
    'Lines below say which cells were not counted.',
  ],
  examples: [
    {
      doc: 'Nothing is contradicted: 3 times as much as what is twice as much is 6 times as much.',
      args: [
        [
          [1, 6, 3],
          ['1/6', 1, '1/2'],
          ['1/3', 2, 1],
        ],
      ],
      result: [[0]],
    },
    {
      doc: 'A whole table with headers, and details: of three criteria that all count twice as much as the next, round in a circle, λ max is 1 + 2 + 1/2. Of comparisons that fit equally badly the first by name is told.',
      args: [
        [
          ['Criterion', 'Compared with', 'Times more important'],
          ['Value', 'Risk', 2],
          ['Risk', 'Cost', 2],
          ['Cost', 'Value', 2],
        ],
        true,
      ],
      result: [
        ['Consistency ratio', 0.25 / 0.58],
        ['λ max', 3.5],
        ['Pairs compared', 3],
        ['Pairs', 3],
        ['Fits least', 'Risk against Cost'],
        ['Given', 2],
        ['Would fit', 1],
      ],
    },
  ],
  make(table, details) {
    const { criteria, weights, failure, lines } = compareCriteria(table);
    const { consistencyGap: gap, worst } = weights;
    const ratio: ResultCell =
      failure ??
      (gap === null ? weights.consistencyRatio : new Failure('#N/A', CONSISTENCY_GAP_WORDS[gap]));
    if (details !== true) return [[ratio], ...lines];
    const nameOf = (id: string) => criteria.find((one) => one.id === id)?.name ?? id;
    const rows: (readonly ResultCell[])[] = [
      ['Consistency ratio', ratio],
      ['λ max', weights.lambdaMax],
      ['Pairs compared', weights.comparedPairs],
      ['Pairs', weights.possiblePairs],
    ];
    if (worst !== null) {
      rows.push(
        ['Fits least', `${nameOf(worst.criterion)} against ${nameOf(worst.comparedWith)}`],
        ['Given', worst.given],
        ['Would fit', worst.fitting],
      );
    }
    return [...rows, ...lines];
  },
});
