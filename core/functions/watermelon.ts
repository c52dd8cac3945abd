/** WATERMELON: whether a project is reported better than its figures say, row by row. */

import { RAG } from '../model/choices.ts';
import type { HealthLevel } from '../portfolio/health.ts';
import { isReportedBetter } from '../portfolio/watermelon.ts';
import { defineEachRow } from './define-function.ts';
import { Unknown } from './result-cell.ts';

const LEVEL = { kind: 'choice', shape: 'each', choices: RAG } as const;

/** See the head of the file. */
export const WATERMELON = defineEachRow({
  id: 'WATERMELON',
  since: '0.2.0',
  topic: 'health',
  summary: 'Whether a project is reported better than computed: green outside, red inside.',
  source: 'The Executive tab',
  args: [
    {
      ...LEVEL,
      name: 'reported',
      doc: 'What the project says: red, amber, green, or as R, A, G, colours and emoji. Blank: the result is blank.',
    },
    {
      ...LEVEL,
      name: 'computed',
      doc: 'What its figures say, such as the first column of HEALTH. Blank: the result is blank.',
    },
  ],
  columns: [
    {
      header: 'Watermelon',
      kind: 'yes-no',
      doc: 'TRUE where it is reported better than computed.',
    },
  ],
  examples: [
    { doc: 'Reported green, computed red.', args: ['green', 'red'], result: [[true]] },
    {
      doc: 'Columns with their headers: better, worse, not reported.',
      args: [
        [['Reported status'], ['🟢'], ['R'], [null]],
        [['Computed'], ['amber'], ['green'], ['red']],
      ],
      result: [['Watermelon'], [true], [false], [null]],
    },
  ],
  eachRow(reported, computed) {
    if (reported === null) return new Unknown('no reported status');
    if (computed === null) return new Unknown('no computed status');
    return isReportedBetter(reported as HealthLevel, computed as HealthLevel);
  },
});
