/** Help for the functions in cells: a fold whose inside is loaded when it is first opened. */

import type { Deeds } from './deeds.ts';
import { Fold } from './fold.tsx';
import type { Pages } from './pages/pages.tsx';
import type { FunctionsState } from './state.ts';
import { WORDS } from './wording.ts';

export interface FunctionsSectionProps {
  readonly functions: FunctionsState;
  readonly isOpen: boolean;
  readonly blocked: string | null;
  /** `null` until it was loaded. */
  readonly pages: Pages | null;
  readonly deeds: Deeds;
}

export function FunctionsSection(props: FunctionsSectionProps) {
  const { functions, isOpen, blocked, pages, deeds } = props;
  const { all } = functions;
  return (
    <section class="ss-section ss-functions" aria-label={WORDS.functions}>
      <Fold
        kind="row"
        isOpen={isOpen}
        onToggle={(open) => deeds.openFunctions(open)}
        head={
          <>
            <span class="ss-fold-title">{WORDS.functions}</span>
            {all === null ? null : (
              <span class="ss-fold-count">{WORDS.functionCount(all.length)}</span>
            )}
          </>
        }
      >
        {() => {
          if (all === null || pages === null) {
            return <p class="ss-functions-note ss-muted">{WORDS.functionsReading}</p>;
          }
          return (
            <pages.FunctionsHelp all={all} functions={functions} blocked={blocked} deeds={deeds} />
          );
        }}
      </Fold>
    </section>
  );
}
