/** What sponsors have to decide about the money: go on or stop, state a benefit, say where a late one is, approve more or cut. */

import { formatDayLong } from '../../day/serial.ts';
import { compareIds } from '../../model/compare-ids.ts';
import type { Project } from '../../model/projects.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { findCostIndex, findToCompleteIndex } from '../../portfolio/earned-value.ts';
import type { ProjectAmounts } from '../../portfolio/project-earned-value.ts';
import { soundNumber } from '../../portfolio/sound-values.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { type CellPlace, cellsOf } from '../../sheet/cell-places.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import { quarterEnd } from '../quarter-end.ts';
import { idOf, type ValueFigures } from './value-figures.ts';
import { ownerOf, spellAmount } from './value-words.ts';

const LIMIT = 15;

/** Why a decision is asked for, in the order of the list. */
type ValueReason = 'costs-more' | 'over-budget' | 'no-benefit' | 'late' | 'unmeasured';

const ORDER: readonly ValueReason[] = [
  'costs-more',
  'over-budget',
  'no-benefit',
  'late',
  'unmeasured',
];

/** A decision that the figures ask for. */
export interface ValueDecision {
  readonly reason: ValueReason;
  /** The project's id; what Benefits says where Projects has none such. */
  readonly id: string;
  readonly project: Project | null;
  /** The sponsor, else the project manager; `null` where nobody is named. */
  readonly owner: string | null;
  /** The money at stake, or `null` where it is a question of another unit. */
  readonly amount: number | null;
  readonly question: string;
  readonly place: CellPlace | undefined;
}

/**
 * The decisions in the order of their reasons, then by the money at stake. Nothing is asked about whether a mandatory project
 * pays: it has to be done. A project is asked for more money only where its cost is red.
 */
export function valueDecisions(figures: ValueFigures): readonly ValueDecision[] {
  const decisions = [
    ...fundingDecisions(figures),
    ...budgetDecisions(figures),
    ...benefitDecisions(figures),
  ];
  return decisions.sort(
    (a, b) =>
      ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) ||
      (b.amount ?? -1) - (a.amount ?? -1) ||
      compareIds(a.id, b.id),
  );
}

function fundingDecisions({ notJustified }: ValueFigures): readonly ValueDecision[] {
  return notJustified.flatMap(
    ({ assessment, costToComplete, money, verdict, others }): ValueDecision[] => {
      const { project } = assessment;
      if (project.mandatory === true) return [];
      const base = { id: project.id, project, owner: ownerOf(project) };
      const place = cellsOf(project, ['forecastCost', 'budget', 'id'])[0];
      if (verdict === 'no-benefit') {
        const cost =
          costToComplete === null ? '' : `${spellWhole(costToComplete)} more to spend, and `;
        const question = `State the benefit, or stop: ${cost}none is written down.`;
        return [{ ...base, place, reason: 'no-benefit', amount: costToComplete, question }];
      }
      const toCome = money?.toCome.sum ?? 0;
      const also = others.length === 0 ? '' : ' in money';
      const question = `Go on, change or stop: ${spellWhole(costToComplete ?? 0)} more to spend for ${spellWhole(toCome)} to come${also}.`;
      return [
        { ...base, place, reason: 'costs-more', amount: (costToComplete ?? 0) - toCome, question },
      ];
    },
  );
}

/** Of a project that costs more than it brings it is asked already whether it goes on. */
function budgetDecisions({ executive, notJustified }: ValueFigures): readonly ValueDecision[] {
  const asked = new Set(
    notJustified
      .filter(({ verdict }) => verdict === 'costs-more')
      .map((one) => one.assessment.project),
  );
  return executive.live.flatMap(({ project, cost, amounts }): ValueDecision[] => {
    if (asked.has(project) && project.mandatory !== true) return [];
    const { overCost, overShare } = cost;
    if (cost.level !== 'red' || overCost === null || overShare === null || overCost <= 0) return [];
    return [
      {
        ...{ reason: 'over-budget', id: project.id, project, owner: ownerOf(project) },
        amount: overCost,
        question: `Approve ${spellWhole(overCost)} more, or cut the scope: the forecast is ${spellShare(overShare)} over budget.${paceText(amounts)}`,
        place: cellsOf(project, ['forecastCost'])[0],
      },
    ];
  });
}

/**
 * Whether *cut the scope* is a way out at all: how much the money that is left would have to earn to keep the budget, beside what it has
 * earned so far. Nothing where one of them is not known, as where all is spent, or the pace is good enough.
 */
function paceText(amounts: ProjectAmounts): string {
  const needed = findToCompleteIndex(amounts, 'budget').value;
  const soFar = findCostIndex(amounts).value;
  if (needed === null || soFar === null || needed <= soFar) return '';
  return ` To keep the budget, each 1 that is left would have to earn ${needed.toFixed(2)} (TCPI); so far it earned ${soFar.toFixed(2)} (CPI).`;
}

function benefitDecisions({ late, unmeasured }: ValueFigures): readonly ValueDecision[] {
  return [...late, ...unmeasured].map((one): ValueDecision => {
    const { benefit, project, unit, planned, realised, toCome, lateness } = one;
    const name = benefit.benefit;
    const due = benefit.plannedDay === null ? '' : ` by ${formatDayLong(benefit.plannedDay)}`;
    const isLate = lateness === 'late';
    const came = isLate && realised !== null ? `${spellAmount(realised, unit)} of ` : '';
    const plan =
      planned === null
        ? ''
        : `, ${came}${spellAmount(planned, unit)}${isLate ? ' realised' : ' planned'}`;
    return {
      ...{ reason: isLate ? 'late' : 'unmeasured', id: idOf(one), project },
      owner: ownerOf(project),
      amount: unit.isMoney ? toCome : null,
      question: isLate
        ? `Say when the rest comes, or give it up: ${name}, planned${due}${plan}.`
        : `Say what has come: ${name}, due${due}${plan}, never measured.`,
      place: cellsOf(benefit, ['benefit', 'project'])[0],
    };
  });
}

/**
 * Serves the decisions of the quarter's review themselves: each row is one, with who takes it and by when.
 */
export function decisionBlock(figures: ValueFigures): DocumentRow[] {
  const decisions = valueDecisions(figures);
  const title = 'Decisions asked for';
  const others = figures.executive.decisions.length;
  const rest =
    others === 0
      ? ''
      : ` ${spellCount(others, 'other')} ${others === 1 ? 'is' : 'are'} asked for in Projects and Decisions: the Executive tab lists ${others === 1 ? 'it' : 'them'}.`;
  if (decisions.length === 0) return heading(title, `The figures ask for none.${rest}`);
  const day = quarterEnd(figures.asOfDay);
  const shown = decisions.slice(0, LIMIT);
  return [
    ...heading(
      title,
      `${spellCount(decisions.length, 'decision')} that the figures ask for, to be taken by the end of the quarter.${rest}`,
    ),
    headerRow(
      ['ID', 'Project', 'Owner', 'Needed by', 'At stake', 'Budget', 'Spent', 'Decision'],
      ['At stake', 'Budget', 'Spent'],
    ),
    ...shown.map(({ id, project, owner, amount, question, place }) =>
      tableRow([
        linkCell(id, place),
        wrapped(project?.name ?? 'not in Projects'),
        wrapped(owner ?? 'no owner named'),
        cell(day, 'date'),
        cell(amount, 'money'),
        cell(soundNumber(project?.budget ?? null), 'money'),
        cell(soundNumber(project?.actualCost ?? null), 'money'),
        wrapped(question),
      ]),
    ),
    ...moreRows(decisions.length, shown.length),
  ];
}
