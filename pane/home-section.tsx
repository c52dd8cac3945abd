/** How the portfolio stands, and the one thing to do next. */

import type { HomeView } from '../core/index.ts';
import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { WORDS } from './wording.ts';

export interface HomeSectionProps {
  readonly home: HomeView;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function HomeSection({ home: { state, next }, blocked, deeds }: HomeSectionProps) {
  return (
    <section class="ss-section ss-home" aria-label={WORDS.next}>
      {state === null ? null : <p class="ss-state">{state}</p>}
      {next === null ? null : (
        <div class="ss-next">
          <p id="ss-next-why">{next.why}</p>
          <Button
            kind="primary"
            onPress={() => deeds.follow(next.step)}
            disabledBecause={blocked}
            describedBy="ss-next-why"
          >
            {next.label}
          </Button>
        </div>
      )}
    </section>
  );
}
