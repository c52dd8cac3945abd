/** PAIRWISE: weights of criteria from comparisons of two at a time. */

import { COMPARED, compareCriteria } from './compare-criteria.ts';
import { defineBlock } from './define-function.ts';
import type { ResultCell } from './result-cell.ts';

/** See the head of the file. */
export const PAIRWISE = defineBlock({
  id: 'PAIRWISE',
  since: '0.2.0',
  topic: 'scoring',
  summary: 'Weights of criteria from pairwise comparisons (AHP); they sum to 1.',
  source:
    'Saaty, The Analytic Hierarchy Process (1980): the principal eigenvector; Harker (1987) where pairs are missing',
  args: [COMPARED],
  layout:
    'A row a criterion. Of a table, and of a matrix with names: its name and its weight, under headers where the table has them. Of a matrix without names: the weight alone, so that SCORE takes it as it is.',
  notes: [
    'Comparisons have to link all criteria, directly or through others; where they do not, it is #N/A.',
    'Lines below the weights say which cells were not counted, and which pairs are compared more than once and not alike: of these the geometric mean counts.',
    'PMO.CONSISTENCY tells how far the comparisons contradict each other.',
  ],
  examples: [
    {
      doc: 'A whole table with headers.',
      args: [
        [
          ['Criterion', 'Compared with', 'Times more important'],
          ['Value', 'Risk', 6],
          ['Value', 'Cost', 3],
          ['Cost', 'Risk', 2],
        ],
      ],
      result: [
        ['Criterion', 'Weight'],
        ['Value', 2 / 3],
        ['Risk', 1 / 9],
        ['Cost', 2 / 9],
      ],
    },
    {
      doc: 'A matrix, as published (gluc/ahp): 2/3, 1/9 and 2/9.',
      args: [
        [
          [1, 6, 3],
          ['1/6', 1, '1/2'],
          ['1/3', 2, 1],
        ],
      ],
      result: [[2 / 3], [1 / 9], [2 / 9]],
    },
    {
      doc: 'The upper half is enough; names around it stand beside the weights.',
      args: [
        [
          [null, 'Value', 'Risk', 'Cost'],
          ['Value', 1, 6, 3],
          ['Risk', null, 1, 0.5],
          ['Cost', null, null, 1],
        ],
      ],
      result: [
        ['Value', 2 / 3],
        ['Risk', 1 / 9],
        ['Cost', 2 / 9],
      ],
    },
  ],
  make(table) {
    const { criteria, weights, failure, lines } = compareCriteria(table);
    if (failure !== null) return [[failure], ...lines];
    const shares = weights.weights ?? [];
    const isNamed = table.matrix === undefined || table.matrix.isNamed;
    const rows = criteria.map(({ name }, index): readonly ResultCell[] => {
      const share = shares[index] as number;
      return isNamed ? [name, share] : [share];
    });
    const header = table.matrix === undefined && table.firstRow === 1;
    return [...(header ? [['Criterion', 'Weight']] : []), ...rows, ...lines];
  },
});
