/** Choice lists that more than one table uses: the traffic light and the kinds of yes to a plan. */

import type { Choice } from '../sheet/column-spec.ts';

/** The traffic light, as people report it: letters, words, colours in other words, emoji. */
export const RAG = [
  {
    value: 'red',
    synonyms: ['r', '🔴', '🟥', '❌', 'off track', 'critical', 'at serious risk', 'rot', 'rouge'],
  },
  {
    value: 'amber',
    synonyms: [
      'a',
      'y',
      'yellow',
      'orange',
      '🟡',
      '🟠',
      '🟨',
      '🟧',
      '⚠',
      '⚠️',
      'at risk',
      'needs attention',
      'some risk',
      'gelb',
    ],
  },
  {
    value: 'green',
    synonyms: ['g', '🟢', '🟩', '✅', 'on track', 'on schedule', 'ok', 'good', 'grün', 'vert'],
  },
] as const satisfies readonly Choice[];

/** What people write where a status is neither red nor amber nor green: it is over, not begun, or nobody rated it. */
export const NO_RAG = [
  ...['blue', 'b', '🔵', '🟦', 'grey', 'gray', 'complete', 'completed', 'closed', 'not started'],
  ...['not rated', 'not reported', 'on hold'],
] as const;

/** Red, amber or green. */
export type Rag = (typeof RAG)[number]['value'];
