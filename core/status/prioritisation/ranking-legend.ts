/** The quiet lines under the ranking: what its words mean. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare } from '../../portfolio/spell-number.ts';
import { line } from '../layout.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';

/** A line a word that the ranking shows, and none for the others. */
export function legendRows(figures: PrioritisationFigures): DocumentRow[] {
  return [
    ...medianLine(figures),
    ...lensLine(figures),
    ...forcedLine(figures),
    ...stabilityLine(figures),
  ].map((text) => line(text, 'muted'));
}

/** Sums and weights are told in points of their own. */
function medianLine({ result: { method } }: PrioritisationFigures): readonly string[] {
  const isProduct = method === 'RICE' || method === 'ICE';
  return isProduct ? ['Median: of each input the middle value over all ranked projects.'] : [];
}

function lensLine({ result, portfolio }: PrioritisationFigures): readonly string[] {
  if (result.method !== 'weighted') return [];
  return [
    `Lenses: the business criteria and the technical ones, scored apart; ▲ Discuss from ${spellCount(portfolio.settings.discussGap, 'point')} between them.`,
  ];
}

function forcedLine({ result }: PrioritisationFigures): readonly string[] {
  if (result.cutLine === null) return [];
  return [
    'Forced: above the line because it is mandatory or ranked by hand; its score alone would not put it there.',
  ];
}

function stabilityLine({ result, portfolio }: PrioritisationFigures): readonly string[] {
  if (result.method !== 'weighted') return [];
  const { stabilityRuns, stabilitySpread } = portfolio.settings;
  if (result.entries.every((entry) => entry.stabilityShare === null)) {
    const why =
      result.rankedCount === 0
        ? 'nothing is ranked'
        : result.cutLine === null
          ? 'there is no line'
          : stabilityRuns < 1
            ? 'Settings asks for no Stability runs'
            : 'what the ranked projects cost is not known';
    return [`Stays above is blank: ${why}.`];
  }
  const isPart = result.entries.some(
    (entry) => entry.standing !== null && entry.stabilityShare === null,
  );
  const blank = isPart ? ' Blank where the cost is not known.' : '';
  return [
    `Stays above: the share of ${spellCount(stabilityRuns, 'random weighting')} in which the project stays above the line, each weight up to ${spellShare(stabilitySpread)} more or less.${blank}`,
  ];
}
