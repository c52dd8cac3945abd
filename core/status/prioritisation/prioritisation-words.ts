/** Words of the Prioritisation tab that several of its blocks say. */

import type { Project } from '../../model/projects.ts';
import type { Settings } from '../../model/settings.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { roundScore } from '../../scoring/round-score.ts';
import { SCORE_GAP_WORDS } from '../../scoring/score-gap.ts';
import type { CutLimit, ScoredProject, ScoringResult } from '../../scoring/scoring-result.ts';
import { inputsSentence } from './inputs-sentence.ts';
import type { PrioritisationFigures, ShownProject } from './prioritisation-figures.ts';

/** So many criteria are named for what they give, and one for what it takes. */
const MOST_PARTS = 2;
const MOST_NAMES = 3;

/** The header over the costs. */
export function costName(cutCost: Settings['cutCost']): string {
  return cutCost === 'budget' ? 'Budget' : 'Still to spend';
}

/** A number of points with one decimal: `7.5`. */
export function spellPoints(points: number): string {
  return points.toFixed(1);
}

/** A score by any method: `62.5` points, a WSJF of `1.875`, a RICE of `333,333`. */
export function spellScore(score: number, method: Settings['scoringMethod']): string {
  if (method === 'weighted') return spellPoints(score);
  const shown = roundScore(score, method);
  return Math.abs(shown) < 1000 ? String(shown) : spellWhole(shown);
}

/** An amount of money: `4,500,000 AUD`. */
export function amountText(amount: number, currency: string | null): string {
  return currency === null ? spellWhole(amount) : `${spellWhole(amount)} ${currency}`;
}

/** What there is of a limit: `4,500,000 AUD`, `1,200 hours of Data engineer`. */
export function limitText(
  amount: number,
  { kind, name }: CutLimit,
  currency: string | null,
): string {
  if (kind === 'role') return `${spellWhole(amount)} hours of ${name}`;
  return amountText(amount, currency);
}

/** Whether what is mandatory needs more than there is; what agrees to a billionth is the same. */
export function isOverdrawn({ reserved, available }: CutLimit): boolean {
  return reserved > available * (1 + 1e-9);
}

/** Why a project stands where it does: marks first, then what moves its score. */
export function whyText(figures: PrioritisationFigures, shown: ShownProject): string {
  const { entry, project } = shown;
  const marks = [...markSentences(project, entry), ...standingSentences(figures, entry)];
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
  { result, explain }: PrioritisationFigures,
  { entry, index }: ShownProject,
): string {
  const covered =
    entry.gap === 'coverage-low' && entry.coverageShare !== null
      ? ` (${spellShare(entry.coverageShare)})`
      : '';
  const unrated = explain(index)?.unrated ?? [];
  const names = unrated.slice(0, MOST_NAMES).join(', ');
  const more =
    unrated.length > MOST_NAMES ? ` and ${spellWhole(unrated.length - MOST_NAMES)} more` : '';
  const isSaid =
    entry.gap === 'nothing-rated' || (entry.gap === 'divisor-missing' && unrated.length === 1);
  const missing = unrated.length === 0 || isSaid ? '' : ` Not rated: ${names}${more}.`;
  return `${capital(`${gapClause(entry, result)}${covered}`)}${missing}`;
}

/** What the score is divided by is the last input of every method that divides. */
export function gapClause(
  { gap }: Pick<ScoredProject, 'gap'>,
  { inputs }: Pick<ScoringResult, 'inputs'>,
): string {
  const divisor = inputs[inputs.length - 1];
  if (gap === null) return 'no score';
  if (divisor === undefined) return SCORE_GAP_WORDS[gap];
  if (gap === 'divisor-zero') return `${divisor} is 0`;
  return gap === 'divisor-missing' ? `${divisor} is blank` : SCORE_GAP_WORDS[gap];
}

function standingSentences(
  figures: PrioritisationFigures,
  entry: ScoredProject,
): readonly string[] {
  const { standing } = entry;
  switch (standing?.reason) {
    case 'too-large':
      return [
        `Needs more than is left of ${standing.limit === 'budget' ? 'the budget' : standing.limit}.`,
        ...tieSentences(figures, entry),
      ];
    case 'after-the-line':
      return tieSentences(figures, entry);
    case 'cost-unknown':
      return ['What it costs is not known.'];
    default:
      return unpricedSentences(figures.result, entry);
  }
}

/** What is mandatory is taken at whatever cost: the board has to know where nobody knows it. */
export function unpricedSentences(
  { cutLine }: Pick<ScoringResult, 'cutLine'>,
  { isMandatory, cost }: ScoredProject,
): readonly string[] {
  const isByMoney = cutLine?.limits.some(({ kind }) => kind === 'budget') ?? false;
  return isByMoney && isMandatory && cost === null
    ? ['What it costs is not known: nothing is set aside for it.']
    : [];
}

/** Below the line with the score of one above it: nothing but the order of ids parts them. */
function tieSentences(
  { tiedAbove }: PrioritisationFigures,
  { rank, manualRank }: ScoredProject,
): readonly string[] {
  const above = rank === null || manualRank !== null ? undefined : tiedAbove.get(rank);
  return above === undefined
    ? []
    : [`Tied with ${above}, which is above: ties stand in the order of their ids.`];
}

/** `Strategic fit +25.0, Risk reduction +11.3; most is lost on Delivery complexity (7.5).` */
function partsSentence(
  { explain, result, medianInputs }: PrioritisationFigures,
  { entry, index }: ShownProject,
): string | null {
  if (entry.score === null) return null;
  if (entry.quadrant !== null) return capital(entry.quadrant);
  if (result.method !== 'weighted') return inputsSentence(result, medianInputs, entry);
  const parts = explain(index)?.parts.filter((part) => part.points !== null) ?? [];
  const gains = parts
    .filter((part) => (part.pointsShown ?? 0) > 0)
    .sort((a, b) => (b.points ?? 0) - (a.points ?? 0))
    .slice(0, MOST_PARTS);
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
  return `${given === '' ? 'No criterion gives points' : given}${rest}.${covered}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `3 projects are`, `1 project is`. */
export function countIs(count: number, noun = 'project'): string {
  return `${spellCount(count, noun)} ${count === 1 ? 'is' : 'are'}`;
}
