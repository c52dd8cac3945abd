/** Portfolios for the tests of the tabs Programme and Delivery, as of Monday 23 November 2026. */

import { readFileSync } from 'node:fs';
import { parseMapping, readPortfolio } from '../../../core/index.ts';
import { HISTORY, type HistoryRow } from '../../../core/model/history.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import type { Project } from '../../../core/model/projects.ts';
import type { RaidItem } from '../../../core/model/raid.ts';
import { deliveryFigures } from '../../../core/status/delivery/delivery-figures.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { historyTable } from '../../../core/status/history-rows.ts';
import { programmeFigures } from '../../../core/status/programme/programme-figures.ts';
import { raidFigures } from '../../../core/status/raid-review/raid-figures.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeProject, makeRaidItem } from '../portfolio/make-project.ts';
import { day } from '../raid/make-log.ts';
import { makeDependency, makeMilestone } from './programme/make-plan.ts';
import { reviewPortfolio } from './review-portfolio.ts';

export const AS_OF = day('2026-11-23');

/** The figures of the Programme tab. */
export function programmeOf(portfolio: Portfolio, asOfDay = AS_OF) {
  return programmeFigures(executiveFigures(portfolio, asOfDay), raidFigures(portfolio, asOfDay));
}

/** The figures of the Delivery tab. */
export function deliveryOf(portfolio: Portfolio, asOfDay = AS_OF) {
  return deliveryFigures(executiveFigures(portfolio, asOfDay), raidFigures(portfolio, asOfDay));
}

/** The history that a portfolio's own report of an earlier day would have left. */
export function historyOf(portfolio: Portfolio, reportDay: number): HistoryRow[] {
  const { rows } = historyTable(executiveFigures(portfolio, reportDay));
  const columns = Object.keys(HISTORY.columns);
  return rows.map(
    (row, index) =>
      ({
        ...Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])),
        source: { sheet: 'Report history', columns: {} },
        sheetRow: index + 1,
      }) as unknown as HistoryRow,
  );
}

const PROJECTS: readonly Partial<Project>[] = [
  {
    ...{ id: 'P-001', name: 'ERP ledger renewal', programme: 'Finance', sponsor: 'CFO (A.B.)' },
    ...{ projectManager: 'PM (C.D.)', reportedStatus: 'green', startDay: day('2026-01-05') },
    ...{ baselineEndDay: day('2026-12-18'), forecastEndDay: day('2027-02-26') },
    ...{ budget: 900_000, forecastCost: 910_000 },
    decisionNeeded: 'Move the go-live behind the year-end close?',
    decisionByDay: day('2026-11-10'),
  },
  {
    ...{ id: 'P-002', name: 'Bank interface', programme: 'finance', projectManager: 'PM (E.F.)' },
    ...{ reportedStatus: 'amber', startDay: day('2026-05-04') },
    ...{ baselineEndDay: day('2027-01-29'), forecastEndDay: day('2027-01-29') },
    ...{ budget: 200_000, forecastCost: 200_000 },
  },
  {
    ...{ id: 'P-003', name: 'Customer portal', programme: 'Digital', projectManager: 'PM (G.H.)' },
    ...{ reportedStatus: 'green', startDay: day('2026-06-01') },
    ...{ baselineEndDay: day('2027-04-30'), forecastEndDay: day('2027-04-30') },
    ...{ budget: 400_000, forecastCost: 400_000 },
  },
  {
    ...{ id: 'P-004', name: 'Data lake', programme: 'Digital', reportedStatus: 'red' },
    ...{ startDay: day('2026-03-02'), baselineEndDay: day('2027-05-28') },
    ...{ forecastEndDay: day('2027-05-28'), budget: 300_000, forecastCost: 300_000 },
  },
  {
    ...{ id: 'P-005', name: 'Payroll time', projectManager: 'PM (I.J.)' },
    ...{ startDay: day('2027-07-05'), baselineEndDay: day('2027-12-17') },
    ...{ forecastEndDay: day('2027-12-17') },
  },
  { id: 'P-006', name: 'Travel booking', programme: 'Digital', stage: 'closed' },
];

const LOG: readonly Partial<RaidItem>[] = [
  {
    ...{ id: 'D-1', type: 'dependency', project: 'P-001', title: 'Payment formats' },
    ...{ owner: 'Lead (K.L.)', provider: 'P-002', neededByDay: day('2027-01-08') },
  },
  {
    ...{ id: 'I-1', type: 'issue', project: 'P-001', title: 'Accounts change after sign-off' },
    ...{ severity: 'high', dueDay: day('2026-11-11'), owner: 'PM (C.D.)' },
    raisedDay: day('2026-05-04'),
  },
  {
    ...{ id: 'I-2', type: 'issue', project: 'ERP ledger renewal', title: 'Test data are old' },
    ...{ severity: 'medium', dueDay: day('2026-12-04'), owner: 'Lead (K.L.)' },
  },
  {
    ...{ id: 'I-3', type: 'issue', project: 'P-003', title: 'Sign-in fails for suppliers' },
    severity: 'critical',
  },
  { id: 'I-4', type: 'issue', project: 'P-099', title: 'Belongs to nobody', severity: 'high' },
  {
    ...{ id: 'R-1', project: 'P-004', title: 'Vendor leaves', probability: 4, impact: 4 },
    ...{ dueDay: day('2026-11-27'), owner: 'PM (G.H.)' },
  },
  { id: 'R-2', project: 'P-004', title: 'Done with', status: 'closed' },
];

const MILESTONES = [
  makeMilestone('P-002', {
    ...{ name: 'Formats agreed', baselineDay: day('2026-11-06') },
    forecastDay: day('2026-12-18'),
  }),
  makeMilestone('P-001', {
    ...{ name: 'Interfaces tested', baselineDay: day('2026-12-04') },
    ...{ forecastDay: day('2026-12-11'), dependsOn: ['P-002: Formats agreed'] },
  }),
  makeMilestone('P-001', { forecastDay: day('2027-02-26'), dependsOn: ['interfaces  Tested'] }),
  makeMilestone('P-003', {
    ...{ name: 'Launch', baselineDay: day('2027-02-12'), forecastDay: day('2027-02-12') },
    ...{ dependsOn: ['ERP ledger renewal'], vendor: 'Portal vendor' },
  }),
  makeMilestone('P-003', { name: 'Design accepted', actualDay: day('2026-09-04') }),
  makeMilestone('P-004', {
    ...{ name: 'First domain', baselineDay: day('2026-11-16') },
    dependsOn: ['Launch', 'Somebody else'],
  }),
  makeMilestone('P-077', { forecastDay: day('2026-11-27') }),
].map((milestone, index) => ({ ...milestone, sheetRow: index + 1 }));

const parts = {
  projects: PROJECTS.map((facts, index) => makeProject({ ...facts, sheetRow: index + 1 })),
  raid: LOG.map((facts, index) => makeRaidItem({ ...facts, sheetRow: index + 1 })),
  milestones: MILESTONES,
  dependencies: [
    makeDependency('P-004', 'P-005', { sheetRow: 1 }),
    makeDependency('P-005', 'Data lake', { sheetRow: 2, kind: 'finish to finish', lagDays: 5 }),
    makeDependency('P-006', 'P-003', { sheetRow: 3 }),
  ],
};

/**
 * Worked out by hand. P-002 ends 21 days after P-001 needs its formats, and its milestone comes 7 days after the one that waits for it;
 * P-001 ends 14 days after the launch of P-003 that waits for it. *First domain* was due a week ago and waits for that launch, 88 days after
 * itself counted from 16 November. P-004 and P-005 wait for each other.
 */
export const PLAN: Portfolio = reviewPortfolio(parts);

/** Four weeks earlier P-001 ended 42 days sooner and P-004 was green; P-005 was not there yet, P-006 still ran, and so did P-009. */
export const LATER_PLAN: Portfolio = reviewPortfolio({
  ...parts,
  history: historyOf(
    reviewPortfolio({
      projects: [
        ...parts.projects.slice(0, 4).map((project) => {
          if (project.id === 'P-001') return { ...project, forecastEndDay: day('2027-01-15') };
          return project.id === 'P-004'
            ? { ...project, reportedStatus: 'green' as const }
            : project;
        }),
        makeProject({ id: 'P-006', name: 'Travel booking', stage: 'test' }),
        makeProject({ id: 'P-009', name: 'Badge printing', reportedStatus: 'amber' }),
      ],
      raid: parts.raid.slice(0, 2),
    }),
    AS_OF - 28,
  ),
});

/** Nothing but a project's id and name. */
export const NEARLY_EMPTY: Portfolio = reviewPortfolio({
  projects: [makeProject({ source: { sheet: 'Projects', columns: { id: 0, name: 1 } } })],
});

/** 445 capital projects of Melbourne Water, from the file as it was published. */
export async function readMelbourneWater(): Promise<Portfolio> {
  const folder = new URL('../../../samples/melbourne-water/', import.meta.url);
  const name = 'Capital_Delivery_Project_deidentified.csv';
  const parsed = parseMapping(JSON.parse(readFileSync(new URL('map.json', folder), 'utf8')));
  if (!('mapping' in parsed)) throw new Error('the mapping file should be valid');
  const host = await openFile(name, readFileSync(new URL(name, folder)));
  return readPortfolio(await host.read(), parsed.mapping);
}
