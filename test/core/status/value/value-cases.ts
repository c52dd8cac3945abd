/** Portfolios for the tests of the Value tab, as of Monday 16 November 2026. */

import { readFileSync } from 'node:fs';
import { toSerial } from '../../../../core/day/serial.ts';
import { parseMapping, readPortfolio } from '../../../../core/index.ts';
import type { Benefit } from '../../../../core/model/benefits.ts';
import { HISTORY, type HistoryRow } from '../../../../core/model/history.ts';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import type { Project } from '../../../../core/model/projects.ts';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { executiveFigures } from '../../../../core/status/executive-figures.ts';
import { historyTable } from '../../../../core/status/history-rows.ts';
import { valueFigures } from '../../../../core/status/value/value-figures.ts';
import { openFile } from '../../../../workbench/files/opened-file.ts';
import { openSample } from '../../../../workbench/sample/open-sample.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { makeBenefit } from './make-benefit.ts';

export const AS_OF = toSerial(2026, 11, 16);

/** The figures of the Value tab. */
export function valueFiguresOf(portfolio: Portfolio, asOfDay = AS_OF) {
  return valueFigures(executiveFigures(portfolio, asOfDay));
}

const PROJECTS: readonly Partial<Project>[] = [
  {
    ...{ id: 'P-001', name: 'ERP ledger renewal', sponsor: 'CFO (A.B.)', stage: 'build' },
    ...{ budget: 900_000, forecastCost: 1_200_000, actualCost: 400_000 },
  },
  {
    ...{ id: 'P-002', name: 'Bank interface', projectManager: 'PM (E.F.)' },
    ...{ budget: 200_000, forecastCost: 190_000, actualCost: 100_000 },
  },
  {
    ...{ id: 'P-003', name: 'Customer portal', sponsor: 'COO (G.H.)' },
    ...{ budget: 400_000, actualCost: 150_000 },
  },
  {
    ...{ id: 'P-004', name: 'Data lake', budget: 300_000, forecastCost: 300_000 },
    actualCost: 40_000,
  },
  {
    ...{ id: 'P-005', name: 'Access audit', mandatory: true, mandatoryReason: 'Audit finding 12' },
    ...{ budget: 80_000, forecastCost: 80_000, actualCost: 10_000 },
  },
  { id: 'P-006', name: 'Travel booking', stage: 'closed', budget: 50_000, actualCost: 48_000 },
  { id: 'P-007', name: 'Old intranet', state: 'stopped', budget: 70_000 },
  {
    ...{ id: 'P-008', name: 'Archive', budget: 60_000, forecastCost: 60_000, actualCost: 60_000 },
  },
  { id: 'P-009', name: 'Chat assistant', budget: 90_000 },
];

const BENEFITS: readonly (readonly [project: string, facts: Partial<Benefit>])[] = [
  ['P-001', { benefit: 'Fewer systems', planned: 500_000, plannedDay: toSerial(2027, 12, 31) }],
  ['P-001', { benefit: 'Days saved', unit: 'days a year', planned: 30, realised: 4.5 }],
  [
    'bank interface',
    {
      ...{ benefit: 'Fees', unit: 'eur', planned: 120_000, realised: 20_000 },
      plannedDay: toSerial(2026, 9, 30),
    },
  ],
  [
    'P-002',
    { benefit: 'Discounts', unit: '€', planned: 100_000, plannedDay: toSerial(2027, 6, 30) },
  ],
  [
    'P-003',
    {
      ...{ benefit: 'Calls avoided', unit: 'Calls a year', planned: 9000 },
      plannedDay: toSerial(2026, 10, 30),
    },
  ],
  ['P-003', { benefit: 'Calls answered', unit: 'calls  a year', planned: 1000, realised: 250 }],
  ['P-003', { benefit: 'Satisfied customers', unit: '%', planned: 0.05 }],
  ['P-004', { benefit: 'Satisfied analysts', unit: '%', planned: 0.1, realised: 0.02 }],
  [
    'P-006',
    {
      ...{ benefit: 'Cheaper tickets', unit: 'EUR', planned: 40_000, realised: 52_000 },
      plannedDay: toSerial(2026, 6, 30),
    },
  ],
  ['P-007', { benefit: 'Will not come', planned: 10_000 }],
  ['P-099', { benefit: 'Nobody’s', planned: 5000, unit: 'USD' }],
  ['P-009', { benefit: 'Not said how much' }],
];

const settings = { ...DEFAULT_SETTINGS, currency: 'EUR' };

/**
 * Worked out by hand. P-001: 800,000 to spend for 500,000. P-002: 90,000 to spend for 100,000 + 100,000. P-005 states no benefit and is
 * mandatory; P-009 has no number, P-003 and P-004 only other units, P-008 is spent.
 */
export const SMALL: Portfolio = makePortfolio({
  settings,
  projects: PROJECTS.map((facts, index) => makeProject({ ...facts, sheetRow: index + 1 })),
  benefits: BENEFITS.map(([project, facts], index) =>
    makeBenefit(project, { ...facts, sheetRow: index + 1 }),
  ),
});

/** The history that the small portfolio's own report of a quarter before would have left, with other forecasts. */
const FORMER = makePortfolio({
  settings,
  projects: PROJECTS.map((facts, index) =>
    makeProject({
      ...{ ...facts, sheetRow: index + 1 },
      ...(facts.id === 'P-001' ? { forecastCost: 950_000 } : {}),
      ...(facts.id === 'P-002' ? { forecastCost: 200_000 } : {}),
    }),
  ),
});

export function historyOf(portfolio: Portfolio, reportDay: number): readonly HistoryRow[] {
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

export const LATER: Portfolio = { ...SMALL, history: historyOf(FORMER, toSerial(2026, 8, 17)) };

/** Five hundred projects, each third with a benefit. */
export const MANY: Portfolio = makePortfolio({
  settings,
  projects: Array.from({ length: 500 }, (_, at) =>
    makeProject({
      ...{
        id: `P-${String(at + 1).padStart(3, '0')}`,
        name: `Project ${at + 1}`,
        sheetRow: at + 1,
      },
      ...{ sponsor: `Sponsor ${at % 7}`, budget: 100_000 + (at % 17) * 10_000 },
      ...{ forecastCost: 100_000 + (at % 13) * 14_000, actualCost: (at % 11) * 9000 },
    }),
  ),
  benefits: Array.from({ length: 170 }, (_, at) =>
    makeBenefit(`P-${String(at * 3 + 1).padStart(3, '0')}`, {
      ...{ benefit: `Benefit ${at + 1}`, planned: (at % 19) * 20_000, sheetRow: at + 1 },
      ...{ realised: at % 4 === 0 ? (at % 5) * 4000 : null },
      plannedDay: AS_OF - 60 + (at % 30) * 20,
    }),
  ),
});

export async function readSample(): Promise<Portfolio> {
  return readPortfolio(await (await openSample()).read(), []);
}

export async function readMelbourneWater(): Promise<Portfolio> {
  const folder = new URL('../../../../samples/melbourne-water/', import.meta.url);
  const name = 'Capital_Delivery_Project_deidentified.csv';
  const parsed = parseMapping(JSON.parse(readFileSync(new URL('map.json', folder), 'utf8')));
  if (!('mapping' in parsed)) throw new Error('the mapping file should be valid');
  const snapshot = await (await openFile(name, readFileSync(new URL(name, folder)))).read();
  return readPortfolio(snapshot, parsed.mapping);
}
