/** What the intake board is asked to decide: at the line, about what is forced, where the lenses disagree, and what cannot be placed. */

import type { Project } from '../../model/projects.ts';
import { referenceKey } from '../../model/references.ts';
import { milestoneDay } from '../../portfolio/plan-links.ts';
import { soundDay } from '../../portfolio/sound-values.ts';
import { spellWhole } from '../../portfolio/spell-number.ts';
import { type CellPlace, cellsOf } from '../../sheet/cell-places.ts';
import { quarterEnd } from '../quarter-end.ts';
import type { PrioritisationFigures, ShownProject } from './prioritisation-figures.ts';
import {
  amountText,
  isOverdrawn,
  limitText,
  spellPoints,
  unrankedText,
} from './prioritisation-words.ts';

/** Who decides where nobody else is asked. */
export const INTAKE_BOARD = 'Intake board';

const MOST_NAMES = 3;

/** A decision that the ranking asks for. */
export interface RankingDecision {
  /** `overdrawn`: mandatory projects alone need more than there is; it is about no single one. */
  readonly reason:
    | 'overdrawn'
    | 'at-the-line'
    | 'forces-out'
    | 'cost-unknown'
    | 'discuss'
    | 'unrated';
  readonly shown: ShownProject | null;
  readonly question: string;
  /** The board; the sponsor, else the project manager, who has to bring what is missing. */
  readonly owner: string;
  readonly byDay: number;
  readonly place: CellPlace | undefined;
}

/**
 * The decisions in the order of their reasons, then of the ranking. About a disagreement of the lenses only those are asked whose place at
 * the line depends on the weights (that stay above it in some weightings and not in others); without a line all. Of the first that does not fit it is asked already whether it waits.
 */
export function rankingDecisions(figures: PrioritisationFigures): readonly RankingDecision[] {
  const { ranked, unranked, discussed, result } = figures;
  const dayOf = nextDays(figures);
  const ask = (
    reason: RankingDecision['reason'],
    shown: ShownProject,
    question: string,
    ...columns: readonly string[]
  ): RankingDecision => {
    const { project } = shown;
    const isForBoard = reason !== 'cost-unknown' && reason !== 'unrated';
    const owner = isForBoard ? INTAKE_BOARD : (project.sponsor ?? project.projectManager);
    const place = cellsOf(project, [...columns, 'id'])[0];
    const byDay = dayOf(project);
    return { reason, shown, question, owner: owner ?? INTAKE_BOARD, byDay, place };
  };
  const open = ranked.filter(({ entry }) => entry.standing?.standing === 'open');
  return [
    ...overdrawnDecisions(figures),
    ...lineDecision(figures, ask),
    ...forcedDecisions(figures, ask),
    ...open.map((one) =>
      ask('cost-unknown', one, 'Say what it costs: until then it is on neither side of the line.'),
    ),
    ...discussed
      .filter((one) => isUnsettled(one) && one.index !== result.cutLine?.firstMisfit)
      .map((one) => ask('discuss', one, discussQuestion(one))),
    ...unranked.map((one) =>
      ask(
        'unrated',
        one,
        `${one.entry.isMandatory ? 'Rate it' : 'Rate it, or stop it'}: ${unrankedText(figures, one)}`,
      ),
    ),
  ];
}

type Ask = (
  reason: RankingDecision['reason'],
  shown: ShownProject,
  question: string,
  ...columns: readonly string[]
) => RankingDecision;

function overdrawnDecisions({ result, portfolio, asOfDay }: PrioritisationFigures) {
  const { currency } = portfolio.settings;
  const { budgetAvailable, cutRoles } = portfolio.settingCells;
  return (result.cutLine?.limits ?? []).filter(isOverdrawn).map(
    (limit): RankingDecision => ({
      ...{ reason: 'overdrawn', shown: null, owner: INTAKE_BOARD },
      question: `Find more, or which mandatory project waits: they need ${spellWhole(limit.reserved)} of ${limitText(limit.available, limit, currency)}.`,
      byDay: quarterEnd(asOfDay),
      place: limit.kind === 'budget' ? budgetAvailable : cutRoles,
    }),
  );
}

/** The first project that does not fit: what it would take to do it all the same. */
function lineDecision({ ranked, result, portfolio }: PrioritisationFigures, ask: Ask) {
  const { cutLine } = result;
  const first = ranked.find(({ index }) => index === cutLine?.firstMisfit);
  const limit = cutLine?.limits.find(({ name }) => name === cutLine.limit);
  if (first === undefined || limit === undefined) return [];
  const { currency } = portfolio.settings;
  const { cost } = first.entry;
  const left = Math.max(0, limit.available - limit.used);
  const isMoney = limit.kind === 'budget' && cost !== null && cost > left;
  const question = isMoney
    ? `Find ${amountText(cost - left, currency)} more, or let it wait: it is the first that does not fit.`
    : `Find more ${limit.kind === 'budget' ? 'money' : `hours of ${limit.name}`}, or let it wait: it is the first that does not fit.`;
  return [ask('at-the-line', first, question)];
}

/** Only where what is forced costs another project its place. */
function forcedDecisions({ forcing, result }: PrioritisationFigures, ask: Ask) {
  const displaced = result.cutLine?.displaced ?? [];
  if (displaced.length === 0) return [];
  const more = displaced.length - MOST_NAMES;
  const names = `${displaced.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${spellWhole(more)} more` : ''}`;
  return forcing
    .filter(({ entry }) => entry.standing?.standing === 'forced')
    .map((one) => {
      const why = one.entry.isMandatory ? 'mandatory' : 'ranked by hand';
      return ask(
        'forces-out',
        one,
        `Does it have to be done now? It is ${why}, and what is forced pushes out ${names}.`,
        one.entry.isMandatory ? 'mandatory' : 'manualRank',
      );
    });
}

/** Whether other weights would put it on the other side; not known without a line or a cost. */
function isUnsettled({ entry: { stabilityShare } }: ShownProject): boolean {
  return stabilityShare === null || (stabilityShare > 0 && stabilityShare < 1);
}

function discussQuestion({ entry }: ShownProject): string {
  const gap = entry.lensGap ?? 0;
  const view = gap > 0 ? 'business' : 'technical';
  return `Which view counts? The ${view} view sees ${spellPoints(Math.abs(gap))} points more in it.`;
}

/** By project the day before which it is to be decided: its next gate or its start, where one is ahead in the quarter, else the quarter's end. */
function nextDays({ portfolio, asOfDay }: PrioritisationFigures): (project: Project) => number {
  const last = quarterEnd(asOfDay);
  const gates = new Map<string, number>();
  for (const milestone of portfolio.milestones) {
    if (milestone.kind !== 'gate' || milestone.actualDay !== null) continue;
    const day = milestoneDay(milestone);
    if (day === null || day < asOfDay) continue;
    const key = referenceKey(milestone.project);
    gates.set(key, Math.min(day, gates.get(key) ?? day));
  }
  return ({ id, name, startDay }) => {
    const start = soundDay(startDay);
    return Math.min(
      last,
      gates.get(referenceKey(id)) ?? last,
      gates.get(referenceKey(name)) ?? last,
      start === null || start < asOfDay ? last : start,
    );
  };
}
