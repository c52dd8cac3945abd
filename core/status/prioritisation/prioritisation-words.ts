/** Words of the Prioritisation tab that several of its blocks say. */

import type { Project } from '../../model/projects.ts';
import type { Settings } from '../../model/settings.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import type { ScoreExplanation } from '../../scoring/explain-score.ts';
import { SCORE_GAP_WORDS } from '../../scoring/score-gap.ts';
import type { CutLimit, ScoredProject } from '../../scoring/scoring-result.ts';
import type { PrioritisationFigures, ShownProject } from './prioritisation-figures.ts';

/** So many criteria are named for what they give, and one for what it takes. */
const MOST_PARTS = 2;

/** The header over the costs. */
export function costName(cutCost: Settings['cutCost']): string {
  return cutCost === 'budget' ? 'Budget' : 'Still to spend';
}

/** A number of points with one decimal: `7.5`. */
export function spellPoints(points: number): string {
  return points.toFixed(1);
}

/** What there is of a limit: `4,500,000 AUD`, `1,200 hours of Data engineer`. */
export function limitText(
  amount: number,
  { kind, name }: CutLimit,
  currency: string | null,
): string {
  if (kind === 'role') return `${spellWhole(amount)} hours of ${name}`;
  return currency === null ? spellWhole(amount) : `${spellWhole(amount)} ${currency}`;
}

/** Why a project stands where it does: marks first, then what moves its score. */
export function whyText(figures: PrioritisationFigures, shown: ShownProject): string {
  const { entry, project } = shown;
  const marks = [...markSentences(project, entry), ...standingSentences(entry)];
  const moved = partsSentence(figures, shown);
  return [...marks, ...(moved === null ? [] : [moved])].join(' ');
}

/** `Mandatory: payment rules.`, `Rank 2 set by hand.` */
export function markSentences(project: Project, entry: ScoredProject): readonly string[] {
  const { mandatoryReason } = project;
  return [
    ...(entry.isMandatory
      ? [
          mandatoryReason === null
            ? 'Mandatory.'
            : `Mandatory: ${mandatoryReason.replace(/[.!?\s]+$/, '')}.`,
        ]
      : []),
    ...(entry.manualRank === null ? [] : [`Rank ${spellWhole(entry.manualRank)} set by hand.`]),
  ];
}

/** Why a running project has no rank. */
export function unrankedText(
  { entry }: ShownProject,
  explanation: ScoreExplanation | null,
): string {
  const reason = entry.gap === null ? 'no score' : SCORE_GAP_WORDS[entry.gap];
  const covered =
    entry.gap === 'coverage-low' && entry.coverageShare !== null
      ? ` (${spellShare(entry.coverageShare)})`
      : '';
  const unrated = explanation?.unrated ?? [];
  const names = unrated.slice(0, 3).join(', ');
  const more = unrated.length > 3 ? ` and ${spellWhole(unrated.length - 3)} more` : '';
  const missing =
    unrated.length === 0 || entry.gap === 'nothing-rated' ? '' : ` Not rated: ${names}${more}.`;
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${covered}.${missing}`;
}

function standingSentences({ standing }: ScoredProject): readonly string[] {
  switch (standing?.reason) {
    case 'too-large':
      return [
        `Needs more than is left of ${standing.limit === 'budget' ? 'the budget' : standing.limit}.`,
      ];
    case 'cost-unknown':
      return ['What it costs is not known.'];
    default:
      return [];
  }
}

/** `Strategic fit +25.0, Risk reduction +11.3; most is lost on Delivery complexity (7.5).` */
function partsSentence(
  { explain, result }: PrioritisationFigures,
  { entry, index }: ShownProject,
): string | null {
  if (entry.score === null) return null;
  if (result.method !== 'weighted') return entry.quadrant === null ? null : capital(entry.quadrant);
  const parts = explain(index)?.parts.filter((part) => part.points !== null) ?? [];
  const gains = [...parts].sort((a, b) => (b.points ?? 0) - (a.points ?? 0)).slice(0, MOST_PARTS);
  const [loss] = [...parts].sort((a, b) => (b.lostPoints ?? 0) - (a.lostPoints ?? 0));
  const given = gains
    .map((part) => `${part.name} +${spellPoints(part.pointsShown ?? 0)}`)
    .join(', ');
  const lost = loss?.lostPoints ?? 0;
  const rest =
    loss === undefined || lost < 0.05 ? '' : `; most lost: ${loss.name} −${spellPoints(lost)}`;
  const { coverageShare } = entry;
  const isPart = coverageShare !== null && coverageShare < 1 - 1e-9;
  const covered = isPart ? ` ${spellShare(coverageShare)} of the weight is rated.` : '';
  return `${given}${rest}.${covered}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `3 projects are`, `1 project is`. */
export function countIs(count: number, noun = 'project'): string {
  return `${spellCount(count, noun)} ${count === 1 ? 'is' : 'are'}`;
}
