/** Portfolios with none, one or two of everything, in several tempers: where sentences are most easily wrong. */

import type { Cell } from '../../../core/cell/cell.ts';
import { toSerial } from '../../../core/day/serial.ts';
import type { Decision } from '../../../core/model/decisions.ts';
import { HISTORY, type HistoryRow } from '../../../core/model/history.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { REVIEW_HISTORY, type ReviewRow } from '../../../core/model/review-history.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import type { GrowingTable } from '../../../core/plan/grow-table.ts';
import type { TabDocument } from '../../../core/plan/tab-document.ts';
import { capacityFigures } from '../../../core/status/capacity-review/capacity-figures.ts';
import { capacityItems } from '../../../core/status/capacity-review/capacity-moves.ts';
import { capacityReview } from '../../../core/status/capacity-review/capacity-review.ts';
import { deliveryTab } from '../../../core/status/delivery/delivery.ts';
import { deliveryFigures } from '../../../core/status/delivery/delivery-figures.ts';
import { deliveryItems } from '../../../core/status/delivery/delivery-headline.ts';
import { executiveTab } from '../../../core/status/executive.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { historyTable } from '../../../core/status/history-rows.ts';
import { prioritisationTab } from '../../../core/status/prioritisation/prioritisation.ts';
import { prioritisationFigures } from '../../../core/status/prioritisation/prioritisation-figures.ts';
import { prioritisationItems } from '../../../core/status/prioritisation/rank-moves.ts';
import { programmeTab } from '../../../core/status/programme/programme.ts';
import { programmeFigures } from '../../../core/status/programme/programme-figures.ts';
import { programmeItems } from '../../../core/status/programme/programme-headline.ts';
import { raidFigures } from '../../../core/status/raid-review/raid-figures.ts';
import { raidItems } from '../../../core/status/raid-review/raid-headline.ts';
import { raidReview } from '../../../core/status/raid-review/raid-review.ts';
import { reviewTable } from '../../../core/status/review-memory.ts';
import { valueTab } from '../../../core/status/value/value.ts';
import { valueFigures } from '../../../core/status/value/value-figures.ts';
import { valueItems } from '../../../core/status/value/value-headline.ts';
import { effort, person } from '../capacity/make-capacity.ts';
import { makeProject, makeRaidItem } from '../portfolio/make-project.ts';
import { makeCriterion, makeScore } from '../scoring/make-scoring.ts';
import { makeDependency, makeMilestone } from './programme/make-plan.ts';
import { reviewPortfolio } from './review-portfolio.ts';
import { makeBenefit } from './value/make-benefit.ts';

export const AS_OF = toSerial(2026, 11, 23);
const FORMER_DAY = AS_OF - 28;

/** `late`: everything is late, over and unowned; `fine`: nothing is; `bare`: nothing is known but names. */
export const TEMPERS = ['late', 'fine', 'bare'] as const;
export type Temper = (typeof TEMPERS)[number];

/** How many of each there are. */
export interface Counts {
  readonly projects: number;
  readonly raid: number;
  readonly milestones: number;
  readonly benefits: number;
  readonly decisions: number;
  readonly people: number;
  readonly work: number;
  readonly scores: number;
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** A portfolio of so many; project by project the others are shared out. */
export function smallPortfolio(counts: Counts, temper: Temper): Portfolio {
  const isLate = temper === 'late';
  const isBare = temper === 'bare';
  const projectOf = (at: number) => `P-00${1 + (at % Math.max(1, counts.projects))}`;
  const known = <T>(value: T): T | null => (isBare ? null : value);
  return reviewPortfolio({
    settings: { ...DEFAULT_SETTINGS, budgetAvailable: known(150), horizonWeeks: isLate ? 1 : 2 },
    projects: times(counts.projects, (at) =>
      makeProject({
        ...{ id: `P-00${at + 1}`, name: `Thing ${'AB'[at]}`, sheetRow: at + 1 },
        programme: known('Finance'),
        sponsor: isLate ? null : known('CFO (A.B.)'),
        reportedStatus: known('green' as const),
        startDay: known(AS_OF - 100),
        baselineEndDay: known(AS_OF + (isLate ? 50 : 100)),
        forecastEndDay: known(AS_OF + 100 + (isLate ? 1 : 0)),
        budget: known(100),
        forecastCost: known(isLate ? 150 : 100),
        actualCost: known(isLate ? 101 : 40),
        completeShare: known(0.5),
        decisionNeeded: isLate ? 'Go on?' : null,
        decisionByDay: isLate ? AS_OF - 1 : null,
      }),
    ),
    raid: times(counts.raid, (at) =>
      makeRaidItem({
        ...{ id: `R-${at + 1}`, project: projectOf(at), sheetRow: at + 1 },
        type: at === 0 ? 'issue' : isLate ? 'dependency' : 'risk',
        severity: known(isLate ? ('critical' as const) : ('low' as const)),
        owner: isLate ? null : known('Lead (C.D.)'),
        raisedDay: isLate ? AS_OF - 100 : AS_OF - 1,
        dueDay: known(AS_OF + (isLate ? -1 : 1)),
        neededByDay: isLate ? AS_OF : null,
        provider: isLate ? 'P-001' : null,
      }),
    ),
    milestones: times(counts.milestones, (at) =>
      makeMilestone(projectOf(at), {
        ...{ name: `Gate ${'AB'[at]}`, sheetRow: at + 1, baselineDay: known(AS_OF - 1) },
        forecastDay: AS_OF + (isLate ? -1 : 1),
        dependsOn: isLate && at > 0 ? ['Gate A'] : null,
      }),
    ),
    dependencies: times(isLate ? counts.milestones : 0, (at) =>
      makeDependency(projectOf(at), projectOf(at + 1), { sheetRow: at + 1 }),
    ),
    benefits: times(counts.benefits, (at) =>
      makeBenefit(projectOf(at), {
        ...{ benefit: `Saving ${'AB'[at]}`, planned: known(10), sheetRow: at + 1 },
        realised: isLate ? known(1) : null,
        plannedDay: known(AS_OF - (isLate ? 1 : -1)),
      }),
    ),
    decisions: times(counts.decisions, (at) => makeDecision(at, projectOf(at), isLate)),
    people: times(counts.people, (at) =>
      person(`S-${at + 1}`, { role: at === 0 ? 'Developer' : 'Tester', sheetRow: at + 1 }),
    ),
    allocations: times(counts.work, (at) =>
      effort('2026-11-23', isLate ? '2026-11-29' : '2026-12-06', {
        ...{ project: projectOf(at), sheetRow: at + 1 },
        ...(isBare
          ? { person: 'Nobody' }
          : at === 1 && isLate
            ? { person: null, role: 'Tester' }
            : { person: `S-${at + 1}` }),
        hoursPerWeek: isLate ? 41 : 40,
      }),
    ),
    criteria: counts.scores === 0 ? [] : [makeCriterion({ id: 'C-1', name: 'Fit', weight: 1 })],
    scores: times(counts.scores, (at) =>
      makeScore(projectOf(at), { 'C-1': isBare ? null : 3 + at }, { sheetRow: at + 1 }),
    ),
  });
}

function makeDecision(at: number, project: string, isLate: boolean): Decision {
  return {
    ...{ id: `D-${at + 1}`, project, question: 'Buy or build?', options: null },
    ...{ owner: isLate ? null : 'COO (E.F.)', neededByDay: AS_OF + (isLate ? -1 : 1) },
    ...{ decidedDay: null, outcome: null, status: null, sheetRow: at + 1 },
    source: { sheet: 'Decisions', columns: {} },
  };
}

/** All seven tabs by name. */
export function allTabs(
  portfolio: Portfolio,
  asOfDay = AS_OF,
): Readonly<Record<string, TabDocument>> {
  const executive = executiveFigures(portfolio, asOfDay);
  const raid = raidFigures(portfolio, asOfDay);
  return {
    Executive: executiveTab(executive),
    Programme: programmeTab(programmeFigures(executive, raid)),
    Delivery: deliveryTab(deliveryFigures(executive, raid)),
    'RAID review': raidReview(raid),
    'Capacity review': capacityReview(capacityFigures(portfolio, asOfDay)),
    Prioritisation: prioritisationTab(prioritisationFigures(portfolio, asOfDay)),
    Value: valueTab(valueFigures(executive)),
  };
}

/** The portfolio with what all tabs made of another one four weeks before have left. */
export function afterReport(portfolio: Portfolio, former: Portfolio): Portfolio {
  const executive = executiveFigures(former, FORMER_DAY);
  const raid = raidFigures(former, FORMER_DAY);
  const capacity = capacityFigures(former, FORMER_DAY);
  const ranking = prioritisationFigures(former, FORMER_DAY);
  const reviews = [
    reviewTable(former, FORMER_DAY, 'programme', programmeItems(programmeFigures(executive, raid))),
    reviewTable(former, FORMER_DAY, 'delivery', deliveryItems(deliveryFigures(executive, raid))),
    reviewTable(former, FORMER_DAY, 'raid', raidItems(raid)),
    reviewTable(former, FORMER_DAY, 'capacity', capacityItems(capacity)),
    reviewTable(former, FORMER_DAY, 'prioritisation', prioritisationItems(ranking)),
    reviewTable(former, FORMER_DAY, 'value', valueItems(valueFigures(executive))),
  ];
  const history = asRows(historyTable(executive), Object.keys(HISTORY.columns));
  const reviewColumns = Object.keys(REVIEW_HISTORY.columns);
  return {
    ...portfolio,
    history: history as unknown as readonly HistoryRow[],
    reviewHistory: reviews.flatMap((table) =>
      asRows(table, reviewColumns),
    ) as unknown as readonly ReviewRow[],
  };
}

function asRows({ rows }: GrowingTable, columns: readonly string[]): Record<string, unknown>[] {
  return rows.map((row: readonly Cell[], at) => ({
    ...Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])),
    source: { sheet: 'History', columns: {} },
    sheetRow: at + 1,
  }));
}
