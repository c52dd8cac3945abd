/** The one sentence that answers the intake board's question. */

import { makeHorizon } from '../../capacity/horizon.ts';
import { formatDayLong } from '../../day/serial.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import type { CutLine } from '../../scoring/scoring-result.ts';
import { noCostsText, unreadCosts } from './no-costs.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import {
  amountText,
  countIs,
  gapClause,
  isOverdrawn,
  limitText,
  spellScore,
} from './prioritisation-words.ts';

/**
 * How many projects are above the line and what ran out, what is forced, where the lenses disagree, what is not ranked, such
 * as `9 of 20 ranked projects are above the line, where the budget of 6,000,000 AUD runs out; 2 are forced.`
 */
export function prioritisationAnswer(figures: PrioritisationFigures): string {
  const { ranked, unranked, discussed, result } = figures;
  if (ranked.length === 0) {
    const { liveCount } = result;
    if (liveCount === 0) return 'No project is running, so that none is ranked.';
    if (liveCount === 1) return `The only running project cannot be ranked: ${whyNone(figures)}.`;
    return `None of the ${spellCount(liveCount, 'running project')} can be ranked: ${whyNone(figures)}.`;
  }
  const { cutLine } = result;
  const forced = cutLine?.counts.forced ?? 0;
  const open = cutLine?.counts.open ?? 0;
  const parts = [
    cutLine === null ? leadPart(figures) : linePart(figures, cutLine),
    ...noLinePart(figures),
    ...(cutLine === null ? [] : overdrawnParts(figures, cutLine)),
    ...(forced === 0 ? [] : [forcedPart(figures, forced)]),
    ...(open === 0 ? [] : [`${spellWhole(open)} cannot be placed without a cost`]),
    ...(discussed.length === 0
      ? []
      : [`on ${spellCount(discussed.length, 'project')} the lenses disagree`]),
    ...(unranked.length === 0 ? [] : [`${countIs(unranked.length)} not ranked`]),
  ];
  return `${parts.join('; ')}.`;
}

/** What the line is drawn by, or why there is none, for the block of the ranking. */
export function lineText(figures: PrioritisationFigures): string {
  const { result, portfolio, asOfDay } = figures;
  const { cutLine } = result;
  if (cutLine === null) {
    return noLineText(figures);
  }
  const limits = cutLine.limits.map((limit) =>
    limitText(limit.available, limit, portfolio.settings.currency),
  );
  const rule =
    cutLine.rule === 'stop'
      ? 'all below the first that does not fit are below the line'
      : 'below the first that does not fit those are taken that still fit';
  const unknown =
    cutLine.unknownRoles.length === 0
      ? ''
      : ` Not counted, as nobody has the role: ${cutLine.unknownRoles.join(', ')}.`;
  const { starts } = makeHorizon(asOfDay, portfolio.settings);
  const hours = cutLine.limits.some(({ kind }) => kind === 'role')
    ? ` Hours are those of the ${spellCount(starts.length, 'week')} from ${formatDayLong(starts[0] ?? asOfDay)}.`
    : '';
  const { budgetAvailable, currency } = portfolio.settings;
  const isMoneyUnused =
    budgetAvailable !== null && cutLine.limits.every(({ kind }) => kind !== 'budget');
  const unpriced = isMoneyUnused
    ? ` The ${amountText(budgetAvailable, currency)} draw none: ${noCostsText(figures)}.`
    : '';
  return `The line is drawn by ${limits.join(' and ')}; ${rule}.${hours}${unknown}${unpriced}`;
}

function noLineText(figures: PrioritisationFigures): string {
  const { budgetAvailable, currency } = figures.portfolio.settings;
  switch (figures.result.lineGap) {
    case 'no-costs':
      return `No line is drawn by the ${amountText(budgetAvailable ?? 0, currency)}: ${noCostsText(figures)}.`;
    case 'roles-unknown':
      return 'No line is drawn: nobody has any of the Cut line roles in Settings.';
    default:
      return 'No line is drawn: Settings has neither a Budget available nor Cut line roles.';
  }
}

/** The board has set a budget and waits for its line: why there is none, and what somebody has to choose. */
function noLinePart(figures: PrioritisationFigures): readonly string[] {
  if (figures.result.lineGap !== 'no-costs') return [];
  const [first, ...others] = unreadCosts(figures);
  const also = others.length === 0 ? '' : ` and ${spellWhole(others.length)} more`;
  const asked =
    first === undefined ? '' : `, and Check asks what the header ${first.text} means${also}`;
  return [`no line could be drawn: ${noCostsText(figures)}${asked}`];
}

function linePart({ ranked, portfolio }: PrioritisationFigures, cutLine: CutLine): string {
  const taken = ranked.filter(
    ({ entry }) => entry.standing?.standing === 'above' || entry.standing?.standing === 'forced',
  ).length;
  const all = spellCount(ranked.length, 'ranked project');
  const part =
    ranked.length === 1
      ? `The only ranked project is ${taken === 1 ? '' : 'not '}above the line`
      : `${taken === 0 ? 'None' : spellWhole(taken)} of ${all} ${taken <= 1 ? 'is' : 'are'} above the line`;
  const limit = cutLine.limits.find(({ name }) => name === cutLine.limit);
  if (limit === undefined) {
    if (cutLine.limits.some(isOverdrawn)) return part;
    if (taken !== ranked.length) {
      return `${part}, and nothing runs out`;
    }
    return taken === 1
      ? 'The only ranked project fits above the line'
      : `All ${all} fit above the line`;
  }
  const what = limitText(limit.available, limit, portfolio.settings.currency);
  const name = limit.kind === 'budget' ? `the budget of ${what}` : what;
  const runs = limit.kind === 'budget' ? 'runs out' : 'run out';
  return `${part}, where ${name} ${runs}`;
}

/** Mandatory projects without a score are taken and have no rank, so that they are not among the ranked ones above the line. */
function forcedPart({ unranked }: PrioritisationFigures, forced: number): string {
  const others = unranked.filter(({ entry }) => entry.standing?.standing === 'forced').length;
  const are = forced === 1 ? 'is' : 'are';
  if (others === 0) return `${spellWhole(forced)} ${are} forced above it`;
  return others === forced
    ? `${spellWhole(forced)} without a rank ${are} forced above it`
    : `${spellWhole(forced)} are forced above it, ${spellWhole(others)} of them without a rank`;
}

/** `what is mandatory alone needs 150 of 100 AUD`, for each limit that does not even hold what is mandatory. */
function overdrawnParts({ portfolio }: PrioritisationFigures, { limits }: CutLine): string[] {
  return limits
    .filter(isOverdrawn)
    .map(
      (limit) =>
        `what is mandatory alone needs ${spellWhole(limit.reserved)} of ${limitText(limit.available, limit, portfolio.settings.currency)}`,
    );
}

function leadPart({ ranked, result }: PrioritisationFigures): string {
  const first = ranked.filter(({ entry }) => entry.rank === 1);
  const score = first[0]?.entry.score;
  const lead =
    first.length === 1
      ? `${first[0]?.project.name} leads`
      : `${spellWhole(first.length)} projects share the lead`;
  const points =
    score == null
      ? ''
      : ` with ${spellScore(score, result.method)}${result.method === 'weighted' ? ' points' : ''}`;
  return `${countIs(ranked.length)} ranked: ${lead}${points}`;
}

function whyNone({ unranked, result }: PrioritisationFigures): string {
  if (result.method === 'weighted' && !result.weights.some(({ weight }) => weight > 0)) {
    return 'the criteria have no weights';
  }
  if (result.method !== 'weighted') {
    const [first, ...others] = new Set(unranked.map(({ entry }) => entry.gap));
    const isOne = first !== undefined && others.length === 0;
    return isOne ? gapClause({ gap: first }, result) : 'inputs are blank or cannot be used';
  }
  const isUnrated = unranked.every(({ entry }) => entry.gap === 'nothing-rated');
  return isUnrated ? 'nothing is rated' : 'too little of them is rated';
}
