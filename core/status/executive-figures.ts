/** Everything that the Executive tab shows, computed once: the blocks only lay it out. */

import { compareIds } from '../model/compare-ids.ts';
import { generalCalendar } from '../model/general-calendar.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/projects.ts';
import { indexRows } from '../model/references.ts';
import { findApprovedChanges } from '../portfolio/approved-changes.ts';
import { assessProject, type ProjectAssessment } from '../portfolio/assess-project.ts';
import { type EarnedTotal, earnedTotals } from '../portfolio/earned-totals.ts';
import { levelRank } from '../portfolio/health.ts';
import { findMissingArtefacts } from '../portfolio/missing-artefacts.ts';
import { type MoneyTotals, moneyTotals } from '../portfolio/money-totals.ts';
import { namedColumns } from '../portfolio/named-columns.ts';
import { findWatermelons, onlySaysGreen } from '../portfolio/watermelon.ts';
import { parseSeverityTable } from '../raid/severity.ts';
import { type RankedRaidItem, rankOpenRaid } from '../raid/top-raid.ts';
import { capacityFacts } from './capacity-facts.ts';
import { type AskedDecision, findDecisions } from './decisions.ts';

import { type FindRaidFacts, raidFacts } from './raid-facts.ts';

export interface ExecutiveFigures {
  readonly asOfDay: number;
  readonly portfolio: Portfolio;
  /** All projects in the order of the sheets. */
  readonly assessments: readonly ProjectAssessment[];
  /** The live ones of them: only these are counted and judged. */
  readonly live: readonly ProjectAssessment[];
  readonly finishedCount: number;
  readonly stoppedCount: number;
  readonly watermelons: readonly ProjectAssessment[];
  /** How many live projects are reported green and computed amber or red. */
  readonly onlySayGreenCount: number;
  /** Live projects that stand red or amber and are no watermelons: red first, then the largest budget, then id. */
  readonly honest: readonly ProjectAssessment[];
  readonly decisions: readonly AskedDecision[];
  /** All open entries, gravest first. */
  readonly openRaid: readonly RankedRaidItem[];
  /** What is open in RAID, by a project's id. */
  readonly findRaidFacts: FindRaidFacts;
  /** Money of the live projects. */
  readonly liveMoney: MoneyTotals;
  /** CPI and SPI of the live projects. */
  readonly liveEarned: { readonly cost: EarnedTotal; readonly schedule: EarnedTotal };
  /** The project that a text in another table means, by id or by name. */
  readonly findProject: (text: string) => Project | null;
}

/** Computes the figures as of a day. */
export function executiveFigures(portfolio: Portfolio, asOfDay: number): ExecutiveFigures {
  const calendar = generalCalendar(portfolio);
  const findProject = indexRows(portfolio.projects);
  const severityTable = parseSeverityTable(portfolio.settings.severityTable);
  const openRaid = rankOpenRaid(portfolio.raid, asOfDay, severityTable);
  const findRaidFacts = raidFacts(portfolio, openRaid, findProject);
  const findCapacity = capacityFacts(portfolio, asOfDay);
  const findNamed = namedColumns(portfolio.projects);
  const { settings, changes } = portfolio;
  const findApproved = findApprovedChanges(
    settings.changesMoveBaseline ? changes : [],
    findProject,
  );
  const findMissing = findMissingArtefacts(portfolio, findProject, asOfDay);
  const assessments = portfolio.projects.map((project) =>
    assessProject(project, asOfDay, calendar, portfolio.settings, {
      raid: findRaidFacts(project.id),
      capacity: findCapacity(project.id),
      named: findNamed(project),
      approved: findApproved(project),
      missing: findMissing(project),
    }),
  );
  const live = assessments.filter((one) => one.lifecycle === 'live');
  const watermelons = findWatermelons(live);
  const isWatermelon = new Set(watermelons);
  return {
    asOfDay,
    portfolio,
    assessments,
    live,
    finishedCount: assessments.filter((one) => one.lifecycle === 'finished').length,
    stoppedCount: assessments.filter((one) => one.lifecycle === 'stopped').length,
    watermelons,
    onlySayGreenCount: watermelons.filter(onlySaysGreen).length,
    honest: live
      .filter((one) => levelRank(one.standing) > 0 && !isWatermelon.has(one))
      .sort(compareStanding),
    decisions: findDecisions(assessments, asOfDay, { rows: portfolio.decisions, findProject }),
    openRaid,
    findRaidFacts,
    liveMoney: moneyTotals(live.map((one) => one.judged)),
    liveEarned: earnedTotals(live.map((one) => one.amounts)),
    findProject,
  };
}

function compareStanding(a: ProjectAssessment, b: ProjectAssessment): number {
  return (
    levelRank(b.standing) - levelRank(a.standing) ||
    (b.judged.budget ?? 0) - (a.judged.budget ?? 0) ||
    compareIds(a.project.id, b.project.id)
  );
}
