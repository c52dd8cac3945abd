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
      'gelb',
    ],
  },
  {
    value: 'green',
    synonyms: ['g', '🟢', '🟩', '✅', 'on track', 'ok', 'good', 'grün', 'vert'],
  },
] as const satisfies readonly Choice[];

/** Red, amber or green. */
export type Rag = (typeof RAG)[number]['value'];
