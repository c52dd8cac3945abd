/** The way to the pages, and back from the last change. */

import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { Glyph } from './glyph.tsx';
import type { PageId } from './page-id.ts';
import { PAGE_TITLES, WORDS } from './wording.ts';

export interface PageListProps {
  /** What the last change was, while it can be taken back; else `null`. */
  readonly undoable: string | null;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function PageList({ undoable, blocked, deeds }: PageListProps) {
  return (
    <nav class="ss-section ss-pages" aria-label={WORDS.pages}>
      <ul>
        {(Object.keys(PAGE_TITLES) as PageId[]).map((page) => (
          <li key={page}>
            <button
              type="button"
              class="ss-button ss-plain"
              data-page={page}
              onClick={() => deeds.goTo(page)}
            >
              {PAGE_TITLES[page]}
            </button>
          </li>
        ))}
      </ul>
      {undoable === null ? null : (
        <Button kind="subtle" onPress={() => deeds.undo()} disabledBecause={blocked}>
          <Glyph name="undo" />
          {WORDS.revert(undoable)}
        </Button>
      )}
    </nav>
  );
}
