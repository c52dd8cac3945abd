/** What every page has: the way home, its heading, and what the last order did. */

import type { ComponentChildren } from 'preact';
import type { Abilities } from './bridge.ts';
import type { Deeds } from './deeds.ts';
import { OutcomeCard } from './outcome-card.tsx';
import type { PageId } from './page-id.ts';
import type { PaneState } from './state.ts';
import { PAGE_TITLES, WORDS } from './wording.ts';

export interface PageFrameProps {
  readonly page: PageId;
  readonly state: PaneState;
  readonly abilities: Abilities;
  readonly deeds: Deeds;
  readonly children: ComponentChildren;
}

export function PageFrame({ page, state, abilities, deeds, children }: PageFrameProps) {
  const { outcome, busy } = state;
  return (
    <section class="ss-section ss-page" aria-labelledby="ss-page-title">
      <button type="button" class="ss-jump ss-back" onClick={() => deeds.goTo(null)}>
        ‹ {WORDS.home}
      </button>
      <h2 class="ss-page-title" id="ss-page-title" tabIndex={-1}>
        {PAGE_TITLES[page]}
      </h2>
      {outcome === null ? null : (
        <OutcomeCard
          outcome={outcome}
          canUndo={abilities.undo && outcome.run.canUndo && !outcome.isUndone}
          blocked={busy === null ? null : busy.label}
          deeds={deeds}
        />
      )}
      {children}
    </section>
  );
}
