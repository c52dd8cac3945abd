/** SEVERITY: how grave a risk is by its probability and impact, row by row. */

import { RAID_DEFAULTS } from '../model/settings/raid-settings.ts';
import { severityGapText } from '../raid/raid-gap-text.ts';
import { findSeverity, isSeverityTable, parseSeverityTable } from '../raid/severity.ts';
import { defineRows } from './define-function.ts';
import { Failure, Unknown } from './result-cell.ts';

const RATING = { kind: 'rating', shape: 'each', min: 1, max: 5, unit: '1–5' } as const;

/** See the head of the file. */
export const SEVERITY = defineRows({
  id: 'SEVERITY',
  since: '0.2.0',
  topic: 'raid',
  summary: 'Low, medium, high or critical, from a risk’s probability and impact.',
  source:
    'A 5 × 5 table; by default the product decides: 1–4 low, 5–9 medium, 10–16 high, 20–25 critical',
  notes: [
    'Words are read too: very low, low, medium, high, very high are 1 to 5, and H, M, L are 4, 3, 2.',
    'A rating between two steps is rounded to the nearest.',
  ],
  args: [
    {
      ...RATING,
      name: 'probability',
      doc: '1 (rare) to 5 (almost certain), or a word. Blank: the severity is blank.',
    },
    {
      ...RATING,
      name: 'impact',
      doc: '1 (negligible) to 5 (severe), or a word. Blank: the severity is blank.',
    },
    {
      name: 'severity_table',
      kind: 'text',
      shape: 'one',
      optional: true,
      doc: 'A table of one’s own: five groups of five letters L, M, H, C, a group for each probability from 1 to 5, in it a letter for each impact. Blank: LLLLM LLMMH LMMHH LMHHC MHHCC.',
    },
  ],
  columns: [
    {
      header: 'Severity',
      kind: 'text',
      doc: 'low, medium, high or critical; blank where a rating is.',
    },
  ],
  examples: [
    { doc: 'Likely, and a severe impact.', args: [4, 5], result: [['critical']] },
    {
      doc: 'Columns with their headers, words and a gap among them; a table that is stricter about the worst.',
      args: [
        [['Probability'], ['H'], [1], ['Low'], [null]],
        [['Impact'], ['M'], [5], [2], [4]],
        'LLLLC LLMMC LMMHC LMHHC MHHCC',
      ],
      result: [['Severity'], ['high'], ['critical'], ['low'], [null]],
    },
  ],
  allRows(count, probability, impact, severityTable) {
    const text = severityTable ?? RAID_DEFAULTS.severityTable;
    if (!isSeverityTable(text)) {
      return new Failure(
        '#VALUE!',
        `"${text}" in Severity table is no table; expected 25 letters of L, M, H and C, such as ${RAID_DEFAULTS.severityTable}`,
      );
    }
    const table = parseSeverityTable(text);
    return Array.from({ length: count }, (_, row) => {
      const item = { type: 'risk', severity: null } as const;
      const ratings = { probability: probability[row] ?? null, impact: impact[row] ?? null };
      const { severity, lacks } = findSeverity({ ...item, ...ratings }, table);
      return [lacks === null ? severity : new Unknown(severityGapText(lacks))];
    });
  },
});
