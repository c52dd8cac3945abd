/** A text of which only a part is seen: what a reader needs more stands before and after it. */

import type { Parts } from './wording.ts';

export function Spoken({ parts: [before, seen, after] }: { readonly parts: Parts }) {
  return (
    <>
      {before === '' ? null : <span class="ss-unseen">{before}</span>}
      {seen}
      {after === '' ? null : <span class="ss-unseen">{after}</span>}
    </>
  );
}
