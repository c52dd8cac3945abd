/** How many findings of each severity, in one short line: marks and numbers for the eye, words for a reader. */

import type { Severity } from '../core/index.ts';
import { SEVERITIES } from './finding-groups.ts';
import { Glyph } from './glyph.tsx';
import { countText, severityCount, WORDS } from './wording.ts';

/** Severities without a finding are left out. */
export function SeverityCounts({
  counts,
}: {
  readonly counts: Readonly<Record<Severity, number>>;
}) {
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <span class="ss-fold-count">
      <span class="ss-unseen">
        {WORDS.listOf(present.map((severity) => severityCount(severity, counts[severity])))}
      </span>
      {present.map((severity) => (
        <span key={severity} class={`ss-count ss-${severity}`} aria-hidden="true">
          <Glyph name={severity} />
          {countText(counts[severity])}
        </span>
      ))}
    </span>
  );
}
