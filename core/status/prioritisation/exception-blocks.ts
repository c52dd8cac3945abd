/** What the intake board has to talk about: lenses that disagree, what is forced, what is not ranked. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import { moreRows } from '../layout.ts';
import type { PrioritisationFigures, ShownProject } from './prioritisation-figures.ts';
import {
  markSentences,
  spellPoints,
  unpricedSentences,
  unrankedText,
} from './prioritisation-words.ts';
import { RANKING_GRID, rankingHeader, rankingRow } from './ranking-grid.ts';

const LIMIT = 25;

/**
 * Where the business and the technical view are far apart; nothing for methods without lenses. Serves the decision on which scores the
 * board has to agree before it believes the ranking.
 */
export function discussBlock(figures: PrioritisationFigures): DocumentRow[] {
  const { discussed, result, portfolio } = figures;
  if (result.method !== 'weighted' || result.weights.length === 0) return [];
  const title = 'Where the two lenses disagree';
  const compared = result.entries.filter((entry) => entry.takesPart && entry.lensGap !== null);
  if (compared.length === 0) {
    return RANKING_GRID.heading(
      title,
      'Not known: no project has both a business and a technical score.',
    );
  }
  const { discussGap } = portfolio.settings;
  const rule = `${discussGap} points or more between the business and the technical score; ${spellCount(compared.length, 'project')} compared.`;
  if (discussed.length === 0) return RANKING_GRID.heading(title, `None: ${rule}`);
  return listBlock(
    figures,
    title,
    `${rule} The widest gap first.`,
    'Who sees more in it',
    discussed,
    gapText,
  );
}

/**
 * What is mandatory or ranked by hand, and what it pushes out. Serves the decision whether each project that is forced really has to be
 * done, at the cost of what it pushes out.
 */
export function forcedBlock(figures: PrioritisationFigures): DocumentRow[] {
  const { forcing, result } = figures;
  const title = 'Mandatory and ranked by hand';
  if (forcing.length === 0) {
    return RANKING_GRID.heading(
      title,
      'None: no project is mandatory, and no rank is set by hand.',
    );
  }
  const displaced = result.cutLine?.displaced ?? [];
  const pushed =
    displaced.length === 0
      ? ''
      : ` They push ${displaced.slice(0, 10).join(', ')}${displaced.length > 10 ? ' and others' : ''} below the line.`;
  const text = `Forced is what is taken although its score alone would not put it above the line.${pushed}`;
  return listBlock(figures, title, text, 'Why it stands there', forcing, (one) =>
    forcedText(figures, one),
  );
}

/**
 * Running projects without a rank, and why. Serves the decision whom to ask for which rating, so that nothing is left out of the
 * ranking.
 */
export function unrankedBlock(figures: PrioritisationFigures): DocumentRow[] {
  const { unranked } = figures;
  const title = 'Not ranked';
  if (unranked.length === 0)
    return RANKING_GRID.heading(title, 'None: every running project has a rank.');
  const text = 'A missing rating is never 0: without enough of them there is no score.';
  return listBlock(figures, title, text, 'Why', unranked, (one) =>
    [...markSentences(one.project, one.entry), unrankedText(figures, one)].join(' '),
  );
}

function listBlock(
  figures: PrioritisationFigures,
  title: string,
  text: string,
  last: string,
  all: readonly ShownProject[],
  wordsOf: (shown: ShownProject) => string,
): DocumentRow[] {
  const shown = all.slice(0, LIMIT);
  return [
    ...RANKING_GRID.heading(title, text),
    rankingHeader(figures, last),
    ...shown.map((one) => rankingRow(figures, one, wordsOf(one))),
    ...moreRows(all.length, shown.length),
  ];
}

function gapText({ entry }: ShownProject): string {
  const gap = entry.lensGap ?? 0;
  const who = gap > 0 ? 'Business' : 'Technical';
  return `${who} sees ${spellPoints(Math.abs(gap))} points more in it.`;
}

function forcedText({ result }: PrioritisationFigures, { entry, project }: ShownProject): string {
  const unpriced = unpricedSentences(result, entry);
  const byScore = unpriced.length > 0 && entry.score !== null ? [] : scoreSentence(entry);
  return [...markSentences(project, entry), ...unpriced, ...byScore].join(' ');
}

function scoreSentence({ standing, score }: ShownProject['entry']): readonly string[] {
  if (standing === null) return [];
  if (standing.standing === 'forced') {
    return [
      score === null
        ? 'It has no score.'
        : standing.byScore === 'below'
          ? 'Its score alone would leave it below the line.'
          : 'Its score alone would not place it.',
    ];
  }
  if (standing.byScore === 'above' && standing.standing === 'above') {
    return ['Its score alone would put it above the line as well.'];
  }
  return standing.standing === 'below' ? ['It is below the line all the same.'] : [];
}
