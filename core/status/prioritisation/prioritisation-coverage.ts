/** What the Prioritisation tab does not know, and where the rest comes from. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sentenceOf } from '../../diagnostics/format-diagnostic.ts';
import { visibleText } from '../../diagnostics/visible-text.ts';
import type { TableId } from '../../model/tables.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { line } from '../layout.ts';
import { leftOutSentence, rowsLeftOut } from '../left-out.ts';
import { partSentence } from '../part-clause.ts';
import { sharedNameSentences } from '../shared-name-sentences.ts';
import { sourceSentences } from '../sources.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import { RANKING_GRID } from './ranking-grid.ts';

const TABLES_USED: readonly TableId[] = [
  'projects',
  'criteria',
  'scores',
  'comparisons',
  'settings',
];
const CAPACITY_TABLES: readonly TableId[] = ['people', 'allocations', 'staffingMatrix'];
const MOST_FINDINGS = 5;

/** Which table would tell what is left out for want of any score. */
function unscoredSentence({ portfolio, result }: PrioritisationFigures): readonly string[] {
  if (result.method !== 'weighted') {
    return portfolio.scores.length > 0
      ? []
      : [
          `Left out: every score. The table Scores would tell, with a column for each input of ${result.method}.`,
        ];
  }
  if (result.weights.length === 0) {
    return ['Left out: scores, lenses and weights. The tables Criteria and Scores would tell.'];
  }
  return portfolio.scores.length > 0 ? [] : ['Left out: every score. The table Scores would tell.'];
}

/**
 * Counts, findings of the scoring that the check does not have, and sources. Serves the decision how far to trust the ranking, and which
 * table or column to keep next.
 */
export function coverageRows(figures: PrioritisationFigures): DocumentRow[] {
  const { portfolio, result } = figures;
  const { entries, cutLine, liveCount, scoredCount } = result;
  const rest = entries.length - liveCount;
  const live = ['running project', 'running projects'] as const;
  const costs = entries.filter((entry) => entry.takesPart && entry.cost !== null).length;
  const found = newFindings(figures);
  const leftOut = rowsLeftOut(portfolio, 'projects');
  const hasRoles = cutLine?.limits.some(({ kind }) => kind === 'role') ?? false;
  const lines = [
    ...(leftOut === 0 ? [] : [leftOutSentence(leftOut, 'Projects')]),
    ...unscoredSentence(figures),
    ...sharedNameSentences(portfolio),
    ...(liveCount === 0
      ? []
      : [
          `${partSentence(costs, liveCount, live, ['has a known cost', 'have a known cost', 'has no known cost'])}.`,
        ]),
    ...(rest === 0
      ? []
      : [
          `${spellCount(rest, 'finished or stopped project')} ${rest === 1 ? 'takes' : 'take'} no part.`,
        ]),
    ...found
      .slice(0, MOST_FINDINGS)
      .map(
        (one) =>
          `${visibleText(one.at.sheet)}${one.at.a1 === null ? '' : `!${one.at.a1}`}: ${sentenceOf(one)}`,
      ),
    ...(found.length > MOST_FINDINGS
      ? [`and ${spellWhole(found.length - MOST_FINDINGS)} more findings of the scoring.`]
      : []),
    ...sourceSentences(portfolio, hasRoles ? [...TABLES_USED, ...CAPACITY_TABLES] : TABLES_USED),
  ];
  const title = 'Where this comes from, and what it does not know';
  const score = ['has a score', 'have a score', 'has no score'] as const;
  const text = `${partSentence(scoredCount, liveCount, live, score)}.`;
  return [...RANKING_GRID.heading(title, text), ...lines.map((one) => line(one, 'muted'))];
}

/** What the computation found and reading had not said already. */
export function newFindings({ portfolio, result }: PrioritisationFigures): readonly Diagnostic[] {
  const placeOf = ({ code, at }: Diagnostic) => `${code}\n${at.sheet}\n${at.a1}`;
  const said = new Set(portfolio.diagnostics.map(placeOf));
  return result.diagnostics.filter((one) => !said.has(placeOf(one)));
}
