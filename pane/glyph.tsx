/** The pane's few marks, drawn in the text's colour. They always stand beside a word, so they are hidden from readers. */

import type { Severity } from '../core/index.ts';

/** What a mark stands for. */
export type GlyphName =
  | Severity
  | 'done'
  | 'undo'
  | 'new'
  | 'open'
  | 'save'
  | 'sample'
  | 'again'
  | 'close'
  | 'lock'
  | 'down';

/** Strokes on a field of 16 × 16. */
const STROKES: Readonly<Record<GlyphName, string>> = {
  error: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 1.8 15 14H1zM8 6.2v3.6M8 11.7v.4',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7.3v4M8 4.7v.4',
  done: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5 8.3l2.1 2.1L11.2 6',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6H10a3.5 3.5 0 0 1 0 7H6.5',
  new: 'M3.5 1.5h6l3 3v10h-9zM9 1.5v3.5h3.5M8 7.5v4.5M5.8 9.8h4.4',
  open: 'M1.5 13V3.5h4l1.6 2h6.4V7M1.5 13l2-6h11.5l-2 6z',
  save: 'M8 1.8v8M4.8 6.8 8 10l3.2-3.2M2 12.5v1.7h12v-1.7',
  sample: 'M2 2.5h12v11H2zM2 6h12M6.5 6v7.5M2 9.8h12',
  again: 'M13.6 8A5.6 5.6 0 1 1 11.7 3.8M13.8 1.6v3.2h-3.2',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  lock: 'M3 7h10v7H3zM5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7M8 9.8v1.6',
  down: 'M8 3v10M4 9l4 4 4-4',
};

/** A mark of the size of its text. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class={`ss-glyph ss-glyph-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}

/** The product's own mark: the rows of a sheet, and the course that is steered through them. */
export function Mark() {
  return (
    <svg class="ss-mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="5.5" />
      <path class="ss-mark-rows" d="M5 7h8M5 12h4M5 17h3" />
      <path class="ss-mark-course" d="M10.5 18.5c4.5 0 2-8.5 8-9.5M15.6 6.6l3.2 2.3-2 3.4" />
    </svg>
  );
}
