/** Why figures of running projects are not known, counted, the most frequent reason first. */

import type { ProjectAssessment } from '../portfolio/assess-project.ts';
import { type EarnedGap, earnedGapText } from '../portfolio/earned-figure.ts';
import type { HealthSide } from '../portfolio/health.ts';
import { unknownSentence } from '../portfolio/health-sentence.ts';
import { spellWhole } from '../portfolio/spell-number.ts';

/** `3 × no forecast end; 1 × no end dates` for one side of the projects' health; `null` where it is known of all. */
export function whySideUnknown(
  live: readonly ProjectAssessment[],
  side: HealthSide,
): string | null {
  return countWords(
    live.map((one) => {
      const { unknown } = one[side];
      return unknown === null ? null : unknownSentence(unknown);
    }),
  );
}

/** The same for an amount of earned value. */
export function whyEarnedUnknown(
  live: readonly ProjectAssessment[],
  gapOf: (amounts: ProjectAssessment['amounts']) => EarnedGap | null,
): string | null {
  return countWords(
    live.map(({ amounts }) => {
      const gap = gapOf(amounts);
      return gap === null ? null : earnedGapText(gap);
    }),
  );
}

function countWords(reasons: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .map(([reason, count]) => `${spellWhole(count)} × ${reason}`)
    .join('; ');
}
