/** Everything that the Value tab shows, computed once: the blocks only lay it out. */

import { compareIds } from '../../model/compare-ids.ts';
import { type LastReport, lastReport } from '../../model/last-report.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Project } from '../../model/projects.ts';
import {
  type BenefitFacts,
  type BenefitSum,
  benefitFacts,
  groupByUnit,
  sumBenefits,
} from '../../portfolio/benefit-facts.ts';
import { type CoveredSum, sumCovered } from '../../portfolio/money-totals.ts';
import type { ExecutiveFigures } from '../executive-figures.ts';
import { rowsLeftOut } from '../left-out.ts';
import { type FundingCase, fundingCase, notJustified, worthFunding } from './funding-case.ts';

/** One project's benefits of one unit. */
export interface ProjectBenefits {
  /** `null` where Projects has no such project; `text` is then what Benefits says. */
  readonly project: Project | null;
  readonly text: string;
  readonly facts: readonly BenefitFacts[];
  readonly sum: BenefitSum;
}

/** See the head of the file. */
export interface ValueFigures {
  readonly asOfDay: number;
  readonly portfolio: Portfolio;
  readonly executive: ExecutiveFigures;
  /** `absent` without a Benefits table; `unread` where none of its rows could be read. */
  readonly state: 'absent' | 'unread' | 'read';
  /** All benefits but those of stopped projects, which will not come. */
  readonly benefits: readonly BenefitFacts[];
  /** How many benefits are of stopped projects. */
  readonly stoppedCount: number;
  /** By unit: money first. */
  readonly units: readonly BenefitSum[];
  /** The sum in money; `null` where no benefit is in money. */
  readonly money: BenefitSum | null;
  /** By project and unit: money first, the largest plan first; then the other units, each by id. */
  readonly byProject: readonly ProjectBenefits[];
  /** Longest past first; benefits whose date has passed and of which less has come, or nobody knows what. */
  readonly late: readonly BenefitFacts[];
  readonly unmeasured: readonly BenefitFacts[];
  /** Running projects in the order of the sheets; `[]` while nothing is known of benefits. */
  readonly cases: readonly FundingCase[];
  readonly notJustified: readonly FundingCase[];
  readonly worthFunding: readonly FundingCase[];
  /** What the running projects still ask for. */
  readonly costToComplete: CoveredSum;
  /** The last report, of whose money History tells; `null` where this is the first. */
  readonly former: LastReport | null;
}

/** Computes the figures from those of the Executive tab. */
export function valueFigures(executive: ExecutiveFigures): ValueFigures {
  const { portfolio, asOfDay, live, findProject } = executive;
  const { currency } = portfolio.settings;
  const all = benefitFacts(portfolio.benefits, findProject, currency, asOfDay);
  const benefits = all.filter(({ lifecycle }) => lifecycle !== 'stopped');
  const units = groupByUnit(benefits).map(sumBenefits);
  const state = stateOf(portfolio);
  const byProject = new Map<Project, BenefitFacts[]>();
  for (const one of benefits) {
    if (one.project === null) continue;
    const own = byProject.get(one.project);
    if (own === undefined) byProject.set(one.project, [one]);
    else own.push(one);
  }
  const judged = live.map((one) => fundingCase(one, byProject.get(one.project) ?? []));
  const cases = state === 'read' ? judged : [];
  const pastFirst = (a: BenefitFacts, b: BenefitFacts) =>
    (b.pastDays ?? 0) - (a.pastDays ?? 0) || compareIds(idOf(a), idOf(b));
  return {
    ...{ asOfDay, portfolio, executive, state, benefits, units, cases },
    stoppedCount: all.length - benefits.length,
    money: units.find(({ unit }) => unit.isMoney) ?? null,
    byProject: projectBenefits(benefits),
    late: benefits.filter(({ lateness }) => lateness === 'late').sort(pastFirst),
    unmeasured: benefits.filter(({ lateness }) => lateness === 'unmeasured').sort(pastFirst),
    notJustified: notJustified(cases),
    worthFunding: worthFunding(cases),
    costToComplete: sumCovered(judged.map((one) => one.costToComplete)),
    former: lastReport(portfolio.history, asOfDay),
  };
}

function stateOf(portfolio: Portfolio): ValueFigures['state'] {
  if (!portfolio.tables.some(({ table }) => table === 'benefits')) return 'absent';
  const isUnread = portfolio.benefits.length === 0 && rowsLeftOut(portfolio, 'benefits') > 0;
  return isUnread ? 'unread' : 'read';
}

function projectBenefits(benefits: readonly BenefitFacts[]): readonly ProjectBenefits[] {
  return groupByUnit(benefits).flatMap((ofUnit) => {
    const groups = new Map<Project | string, BenefitFacts[]>();
    for (const one of ofUnit) {
      const key = one.project ?? one.benefit.project;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    return [...groups.values()]
      .map((facts): ProjectBenefits => {
        const [first] = facts as [BenefitFacts];
        const { project, benefit } = first;
        return { project, text: benefit.project, facts, sum: sumBenefits(facts) };
      })
      .sort(
        (a, b) =>
          (a.sum.unit.isMoney ? (b.sum.planned.sum ?? 0) - (a.sum.planned.sum ?? 0) : 0) ||
          compareIds(a.project?.id ?? a.text, b.project?.id ?? b.text),
      );
  });
}

/** A benefit among all: benefits have no id of their own, so that it is its project and its name, in that spelling. */
export function benefitKey(one: BenefitFacts): string {
  return `${idOf(one)}: ${one.benefit.benefit.trim().toLowerCase()}`;
}

/** The project's id; what the row says where Projects has none such. */
export function idOf({ project, benefit }: BenefitFacts): string {
  return project?.id ?? benefit.project;
}
