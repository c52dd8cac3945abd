/** Whole tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import { HISTORY, type HistoryRow } from '../../../core/model/history.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { executiveReport } from './executive-report.ts';
import { holdGolden } from './hold-golden.ts';
import { makePortfolio, withRowsLeftOut } from './make-portfolio.ts';
import { AS_OF, SAMPLE_PROJECTS, SAMPLE_RAID } from './sample-projects.ts';

const FOLDER = new URL('golden/', import.meta.url);

/** The history that the portfolio's own report of an earlier day would have left. */
function historyOf(portfolio: Portfolio, reportDay: number): HistoryRow[] {
  const { rows } = executiveReport(portfolio, reportDay).history;
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

const first = makePortfolio({ projects: SAMPLE_PROJECTS, raid: SAMPLE_RAID });
const fewColumns = { id: 0, name: 1, startDay: 2, forecastEndDay: 3, budget: 4 };

const CASES: Readonly<Record<string, Portfolio>> = {
  'first-report': first,
  'later-report': makePortfolio({
    projects: SAMPLE_PROJECTS,
    raid: SAMPLE_RAID,
    history: historyOf(
      makePortfolio({ projects: SAMPLE_PROJECTS.slice(1), raid: SAMPLE_RAID.slice(1) }),
      AS_OF - 28,
    ),
    settings: { ...DEFAULT_SETTINGS, currency: 'EUR', topRaidCount: 1 },
    unrecognised: ['Notes', 'Pivot'],
    diagnostics: [
      {
        code: 'id-repeated',
        severity: 'error',
        at: { sheet: 'Projects', a1: 'A9', row: 8, header: 'ID' },
        params: { id: 'P-001', table: 'Projects' },
        notes: [],
        suggestion: null,
      },
    ],
  }),
  'no-statuses': makePortfolio({
    projects: [2_359_288.62, 2_066_075.59, null].map((budget, index) =>
      makeProject({
        id: `Q${index + 1}`,
        name: `Q${index + 1}`,
        startDay: AS_OF - 900,
        forecastEndDay: AS_OF - 300,
        budget,
        source: { sheet: 'Capital', columns: fewColumns },
        sheetRow: index + 1,
      }),
    ),
  }),
  'rows-left-out': withRowsLeftOut(
    withRowsLeftOut(makePortfolio({ projects: SAMPLE_PROJECTS, raid: SAMPLE_RAID }), 'raid', 1),
    'projects',
    2,
  ),
  'no-raid-read': withRowsLeftOut(makePortfolio({ projects: SAMPLE_PROJECTS }), 'raid', 12),
  'nothing-running': makePortfolio({ projects: SAMPLE_PROJECTS.slice(6) }),
  'no-projects': makePortfolio({}),
};

holdGolden(
  FOLDER,
  Object.keys(CASES),
  7,
  (name) => executiveReport(CASES[name] as Portfolio, AS_OF).document,
);
