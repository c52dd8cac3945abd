/** The ranking under the weights that are tried: place, score, gain, and the cut line where it would be. */

import type { RankingBasis, WhatIf, WhatIfRow } from '../../core/index.ts';
import type { Deeds } from '../deeds.ts';
import { Jump } from '../jump.tsx';
import { PAGE_WORDS } from '../wording.ts';
import { GrowingList } from './page-kit.tsx';

const W = PAGE_WORDS.ranking;

/** So many projects are named that would cross the line. */
const MOST_NAMES = 5;

/** Which projects would cross the line, in a sentence for each way; `[]` where none would. */
export function crossingTexts(
  { projects }: RankingBasis,
  rows: readonly WhatIfRow[],
): readonly string[] {
  const text = (way: 'up' | 'down', say: (names: string, more: number) => string) => {
    const names = rows.flatMap(({ project, crosses }) =>
      crosses === way ? (projects[project]?.name ?? []) : [],
    );
    const more = Math.max(0, names.length - MOST_NAMES);
    return names.length === 0 ? [] : [say(names.slice(0, MOST_NAMES).join(', '), more)];
  };
  return [...text('up', W.comesAbove), ...text('down', W.fallsBelow)];
}

/** What is to be said of a project's standing beside the place that it has in the list. */
function noteOf({ crosses, standing }: WhatIfRow, isBelowLine: boolean): string | null {
  const words = [
    ...(crosses === null ? [] : [crosses === 'up' ? W.crossesUp : W.crossesDown]),
    ...(standing === 'forced' ? [W.forced] : []),
    ...(standing === 'open' ? [W.open] : []),
    ...(standing === 'above' && isBelowLine ? [W.fits] : []),
  ];
  return words.length === 0 ? null : words.join(' · ');
}

export interface RankingListProps extends WhatIf {
  readonly basis: RankingBasis;
  readonly deeds: Deeds;
}

export function RankingList({ basis, rows, line, deeds }: RankingListProps) {
  return (
    <GrowingList items={rows} class="ss-ranking">
      {(row, place) => {
        const { project: index, rank, score, gain } = row;
        const project = basis.projects[index];
        if (project === undefined) return null;
        const { cell, id, name } = project;
        const note = line === null ? null : noteOf(row, place >= line.placesAbove);
        const isLast = place === rows.length - 1;
        return (
          <li key={id}>
            {line?.placesAbove === place ? <p class="ss-cut-line">{line.text}</p> : null}
            <span class="ss-rank">{rank ?? '–'}</span>
            <span class="ss-ranked">
              {cell === null ? (
                name
              ) : (
                <Jump
                  sheet={cell.sheet}
                  a1={cell.a1}
                  around={null}
                  text={name}
                  onPress={() => deeds.show(cell.sheet, cell.a1, null)}
                />
              )}
              <span class="ss-muted"> {id}</span>
            </span>
            <span class="ss-score">
              {score === null ? W.none : score.toFixed(1)}
              {gain === null || gain === 0 ? null : (
                <span class={gain > 0 ? 'ss-gain ss-up' : 'ss-gain ss-down'}>
                  <span aria-hidden="true">{gain > 0 ? '▲' : '▼'}</span>
                  {gain > 0 ? W.up(gain) : W.down(-gain)}
                </span>
              )}
            </span>
            {note === null ? null : (
              <span class={`ss-standing ss-crosses-${row.crosses ?? 'not'}`}>{note}</span>
            )}
            {isLast && line?.placesAbove === rows.length ? (
              <p class="ss-cut-line">{line.text}</p>
            ) : null}
          </li>
        );
      }}
    </GrowingList>
  );
}
