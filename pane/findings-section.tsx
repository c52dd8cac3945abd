/** The findings: how many of each severity (which is also the filter), then group by group. */

import type { CheckView } from '../core/index.ts';
import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { FINDINGS_AT_ONCE, type ShownGroup, showGroups } from './finding-groups.ts';
import { FindingItem } from './finding-item.tsx';
import { Fold } from './fold.tsx';
import { Glyph } from './glyph.tsx';
import { SeverityCounts } from './severity-counts.tsx';
import { SeverityFilter } from './severity-filter.tsx';
import type { PaneState } from './state.ts';
import { WORDS } from './wording.ts';

export interface FindingsSectionProps {
  readonly check: CheckView;
  readonly state: PaneState;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function FindingsSection({ check, state, blocked, deeds }: FindingsSectionProps) {
  const groups = showGroups(check.groups, state.filter, state.open, state.shown);
  const { error, warning, info } = check.counts;
  const hasFindings = error + warning + info > 0;
  return (
    <section class="ss-section ss-findings" aria-labelledby="ss-findings-title">
      <div class="ss-bar">
        <h2 class="ss-h2 ss-findings-title" id="ss-findings-title" tabIndex={-1}>
          {WORDS.findingsTitle}
        </h2>
        <Button kind="subtle" onPress={() => deeds.check()}>
          <Glyph name="again" />
          {state.isReading ? WORDS.checking : WORDS.checkAgain}
        </Button>
      </div>
      {hasFindings ? (
        <SeverityFilter counts={check.counts} filter={state.filter} onFilter={deeds.setFilter} />
      ) : (
        <p class="ss-clear">
          <Glyph name="done" />
          <span>{WORDS.allClear}</span>
        </p>
      )}
      {hasFindings && groups.length === 0 ? (
        <p class="ss-muted ss-none">{WORDS.noneOfKind}</p>
      ) : null}
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          current={state.current}
          blocked={blocked}
          deeds={deeds}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: ShownGroup;
  readonly current: string | null;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

function Group({ group, current, blocked, deeds }: GroupProps) {
  const { key, title, isOpen, findings, hidden } = group;
  return (
    <Fold
      kind="section"
      group={key}
      isOpen={isOpen}
      onToggle={(open) => deeds.toggle(key, open)}
      head={
        <>
          <span class="ss-fold-title">{title}</span>
          <SeverityCounts counts={group.counts} />
        </>
      }
    >
      {() => (
        <>
          {group.mendable.length < 2 ? null : (
            <div class="ss-mend-all">
              <Button
                kind="plain"
                onPress={() =>
                  void deeds.order({ order: 'mend', cells: group.mendable }, WORDS.mending)
                }
                disabledBecause={blocked}
              >
                {WORDS.mendAll(group.mendable.length)}
              </Button>
            </div>
          )}
          <ul class="ss-finding-list">
            {findings.map((shown, index) => (
              <FindingItem
                key={shown.key}
                shown={shown}
                group={title}
                isCurrent={shown.key === current}
                blocked={blocked}
                onSettle={(mapping) => deeds.settle(mapping, key, index)}
                deeds={deeds}
              />
            ))}
          </ul>
          {hidden > 0 ? (
            <button
              type="button"
              class="ss-more"
              onClick={() => deeds.showMore(key, findings.length)}
            >
              {WORDS.more(Math.min(FINDINGS_AT_ONCE, hidden))}
              <span class="ss-muted">{WORDS.ofLeft(hidden)}</span>
            </button>
          ) : null}
        </>
      )}
    </Fold>
  );
}
