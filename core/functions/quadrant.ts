/** QUADRANT: value against effort, row by row. */

import { quadrantLine, valueAgainstEffort } from '../scoring/value-effort.ts';
import { defineRows } from './define-function.ts';
import { nameGap } from './name-gap.ts';
import type { ResultCell } from './result-cell.ts';

const INPUT = { kind: 'number', min: 0 } as const;

/** See the head of the file. */
export const QUADRANT = defineRows({
  id: 'QUADRANT',
  since: '0.2.0',
  topic: 'scoring',
  summary: 'Value against effort: quick win, big bet, fill-in or money pit.',
  source: 'The value and effort matrix',
  args: [
    { ...INPUT, shape: 'each', name: 'value', doc: 'Any measure of value, in one unit for all.' },
    { ...INPUT, shape: 'each', name: 'effort', doc: 'Any measure of effort, in one unit for all.' },
    {
      ...INPUT,
      shape: 'one',
      name: 'high_value_from',
      optional: true,
      doc: 'From here on a value is high. Blank: the median of the values given, so that half of them are high.',
    },
    {
      ...INPUT,
      shape: 'one',
      name: 'high_effort_from',
      optional: true,
      doc: 'From here on an effort is high. Blank: the median of the efforts given.',
    },
  ],
  columns: [
    {
      header: 'Quadrant',
      kind: 'text',
      doc: 'Quick win: high value, low effort; big bet: both high; fill-in: both low; money pit: low value, high effort. Blank where value or effort is.',
    },
  ],
  notes: [
    'What stands on a line is high.',
    'For a single project give both lines: it is its own median, and so high in both.',
  ],
  examples: [
    { doc: 'One project, high from 5 on.', args: [8, 3, 5, 5], result: [['quick win']] },
    {
      doc: 'Whole columns, headers included: the medians, 5.5 and 5, part them.',
      args: [
        [['Value'], [8], [9], [2], [3], [null]],
        [['Effort'], [2], [8], [1], [7], [5]],
      ],
      result: [['Quadrant'], ['quick win'], ['big bet'], ['fill-in'], ['money pit'], [null]],
    },
  ],
  allRows(_, values, efforts, highValueFrom, highEffortFrom) {
    const lines = {
      value: quadrantLine(highValueFrom, null, values),
      effort: quadrantLine(highEffortFrom, null, efforts),
    };
    return values.map((value, row): readonly ResultCell[] => {
      const effort = efforts[row] ?? null;
      const { quadrant } = valueAgainstEffort({ value, effort }, lines);
      return [quadrant ?? nameGap('input-missing', { value, effort })];
    });
  },
});
