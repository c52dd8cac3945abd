/** A part that folds away. Its content is made only while it is open, so that a long list costs nothing when closed. */

import type { ComponentChildren } from 'preact';

export interface FoldProps {
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  /** What stays visible. */
  readonly head: ComponentChildren;
  readonly kind: 'section' | 'row';
  /** Marks a group of findings, so that the focus can find it. */
  readonly group?: string;
  readonly children: () => ComponentChildren;
}

export function Fold({ isOpen, onToggle, head, kind, group, children }: FoldProps) {
  return (
    <details class={`ss-fold ss-fold-${kind}`} open={isOpen} data-group={group}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
      <summary
        onClick={(event) => {
          // The state opens and closes it, so that the two can never disagree.
          event.preventDefault();
          onToggle(!isOpen);
        }}
      >
        {head}
      </summary>
      {isOpen ? <div class="ss-fold-body">{children()}</div> : null}
    </details>
  );
}
