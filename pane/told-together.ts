/** What several runs left behind, told as one. */

import type { Written } from '../core/index.ts';
import type { RunView } from './bridge.ts';
import { WORDS } from './wording.ts';

type Line = RunView['lines'][number];

/** The lines of the runs, those that count what one tab got together; where it is not known what they tell of, as they are. */
export function toldTogether(runs: readonly RunView[]): Pick<RunView, 'lines' | 'written'> {
  const known = runs.flatMap(({ written }) => (written === undefined ? [] : [written]));
  if (known.length < runs.length) return { lines: runs.flatMap(({ lines }) => lines) };
  const written = known.flat();
  // Each run tells of the tabs first that it made, then of what it counts.
  const tabs = runs.flatMap(({ lines }, index) => {
    return lines.slice(0, known[index]?.filter((one) => wordsOf(one) === null).length);
  });
  return { lines: [...tabs, ...countedLines(written)], written };
}

/** Whether a tab was added, so that it stands to the right of the user's own. */
export function hasNewTab({ written, lines }: RunView): boolean {
  return written === undefined
    ? lines.some(({ sheet }) => sheet !== null)
    : written.some(({ what }) => what === 'tab-made' || what === 'tab-kept');
}

function countedLines(written: readonly Written[]): readonly Line[] {
  const lines = new Map<string, Line & { readonly count: number }>();
  for (const one of written) {
    const words = wordsOf(one);
    if (words === null) continue;
    const { what, sheet, detail } = one;
    const key = JSON.stringify([what, sheet]);
    const count = (lines.get(key)?.count ?? 0) + Number(detail);
    lines.set(key, { text: words(count, sheet), sheet, count });
  }
  return [...lines.values()].map(({ text, sheet }) => ({ text, sheet }));
}

/** How a count is told; `null` for what is none. */
function wordsOf({ what }: Written): ((count: number, sheet: string) => string) | null {
  if (what === 'rows-added') return WORDS.rowsAdded;
  return what === 'cells-changed' ? WORDS.cellsChanged : null;
}
