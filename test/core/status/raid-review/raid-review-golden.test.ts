/** Whole tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import { expect, test } from 'vitest';
import { HISTORY, type HistoryRow } from '../../../../core/model/history.ts';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { looksLikeReport } from '../../../../core/plan/report-line.ts';
import { raidFigures } from '../../../../core/status/raid-review/raid-figures.ts';
import { raidReview } from '../../../../core/status/raid-review/raid-review.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { makeItems } from '../../raid/make-log.ts';
import { executiveReport } from '../executive-report.ts';
import { holdGolden } from '../hold-golden.ts';
import { makePortfolio, withRowsLeftOut } from '../make-portfolio.ts';
import { AS_OF, SAMPLE_PROJECTS } from '../sample-projects.ts';
import { SAMPLE_LOG } from './sample-log.ts';

const FOLDER = new URL('golden/', import.meta.url);

/** The history that the portfolio's report of an earlier day has left. */
function historyOf(portfolio: Portfolio, reportDay: number): HistoryRow[] {
  const columns = Object.keys(HISTORY.columns);
  return executiveReport(portfolio, reportDay).history.rows.map(
    (row, index) =>
      ({
        ...Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])),
        source: { sheet: 'Report history', columns: {} },
        sheetRow: index + 1,
      }) as unknown as HistoryRow,
  );
}

const sample = makePortfolio({ projects: SAMPLE_PROJECTS, raid: SAMPLE_LOG });

const CASES: Readonly<Record<string, Portfolio>> = {
  'first-review': sample,
  'later-review': {
    ...sample,
    history: historyOf(sample, AS_OF - 28),
    settings: { ...DEFAULT_SETTINGS, currency: 'EUR', reviewHighDays: 2, steeringFactor: 1 },
  },
  'few-columns': makePortfolio({
    raid: makeItems([{ raisedDay: AS_OF - 20 }, { raisedDay: AS_OF - 10 }]).map((item) => ({
      ...item,
      source: { sheet: 'Risks', columns: { id: 0, project: 1, title: 2, raisedDay: 3 } },
    })),
  }),
  'none-open': makePortfolio({
    projects: [makeProject()],
    raid: makeItems([{ status: 'closed', closedDay: AS_OF - 1 }]),
  }),
  'empty-log': withRowsLeftOut(makePortfolio({ projects: SAMPLE_PROJECTS }), 'raid', 0),
  'nothing-read': withRowsLeftOut(makePortfolio({ projects: SAMPLE_PROJECTS }), 'raid', 12),
};

holdGolden(FOLDER, Object.keys(CASES), 6, (name) =>
  raidReview(raidFigures(CASES[name] as Portfolio, AS_OF)),
);

test('a copy of the tab is told as one of ours, and no row is wider than the page', () => {
  for (const portfolio of Object.values(CASES)) {
    const { rows, columnWidths } = raidReview(raidFigures(portfolio, AS_OF));
    expect(looksLikeReport(rows.map((row) => row.cells.map((one) => one?.value ?? null)))).toBe(
      true,
    );
    for (const row of rows) expect(row.cells.length).toBeLessThanOrEqual(columnWidths.length);
  }
});

test('the order of the rows does not show', () => {
  const turned = {
    ...sample,
    raid: [...SAMPLE_LOG].reverse(),
    projects: [...SAMPLE_PROJECTS].reverse(),
  };
  expect(raidReview(raidFigures(turned, AS_OF))).toEqual(raidReview(raidFigures(sample, AS_OF)));
});

test('the counts that the trend compares are those that History keeps', () => {
  const then = raidFigures({ ...sample, history: historyOf(sample, AS_OF - 1) }, AS_OF);
  const now = raidFigures({ ...sample, history: historyOf(sample, AS_OF) }, AS_OF + 1);
  expect(now.result.trend.sinceDay).toBe(AS_OF);
  for (const count of ['open', 'high', 'overdue'] as const) {
    expect(now.result.trend.portfolio[count].before).toBe(then.result.trend.portfolio[count].now);
  }
});

test('of a long log 200 entries are shown, and the rest is counted', () => {
  const raid = Array.from({ length: 205 }, (_, index) => ({
    ...(SAMPLE_LOG[0] as (typeof SAMPLE_LOG)[number]),
    id: `R-${index}`,
  }));
  const { rows } = raidReview(raidFigures(makePortfolio({ raid }), AS_OF));
  const texts = rows.map((row) => row.cells[0]?.value);
  expect(texts).toContain('and 5 more');
  expect(texts).toContain('and 165 more');
});
