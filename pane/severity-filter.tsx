/** How many findings there are of each severity; choosing a number shows only those. */

import type { Severity } from '../core/index.ts';
import { type Filter, SEVERITIES } from './finding-groups.ts';
import { Glyph } from './glyph.tsx';
import { countText, SEVERITY_HEADING, WORDS } from './wording.ts';

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function SeverityFilter({ counts, filter, onFilter }: SeverityFilterProps) {
  const all = counts.error + counts.warning + counts.info;
  return (
    <fieldset class="ss-filter">
      <legend class="ss-unseen">{WORDS.showFindings}</legend>
      {(['all', ...SEVERITIES] as const).map((choice) => (
        <label key={choice} class="ss-tile">
          <input
            type="radio"
            name="ss-filter"
            checked={filter === choice}
            onChange={() => onFilter(choice)}
          />
          <span class="ss-tile-face">
            <span class={`ss-tile-count ss-${choice}`}>
              {choice === 'all' ? null : <Glyph name={choice} />}
              {countText(choice === 'all' ? all : counts[choice])}
            </span>
            <span class="ss-tile-word">
              {choice === 'all' ? WORDS.all : SEVERITY_HEADING[choice]}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
