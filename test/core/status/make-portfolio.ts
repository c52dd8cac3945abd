/** Portfolios for tests, as if they had been read from a workbook. */

import type { Portfolio, RecognisedTab } from '../../../core/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { TABLES } from '../../../core/model/tables.ts';

type Parts = Partial<Portfolio>;

/** Nothing but the given parts; a table that has rows is listed as recognised. */
export function makePortfolio(parts: Parts): Portfolio {
  const portfolio = {
    projects: [],
    raid: [],
    criteria: [],
    comparisons: [],
    scores: [],
    people: [],
    timeOff: [],
    holidays: [],
    allocations: [],
    staffingMatrix: [],
    milestones: [],
    dependencies: [],
    changes: [],
    benefits: [],
    decisions: [],
    artefacts: [],
    systems: [],
    changeWindows: [],
    vendors: [],
    deployments: [],
    history: [],
    reviewHistory: [],
    settings: DEFAULT_SETTINGS,
    settingCells: {},
    methodInputs: [],
    unrecognised: [],
    diagnostics: [],
    ...parts,
  };
  const tables: RecognisedTab[] = (
    [
      'projects',
      'raid',
      'milestones',
      'dependencies',
      'changes',
      'benefits',
      'decisions',
      'artefacts',
      'history',
    ] as const
  )
    .filter((table) => portfolio[table].length > 0)
    .map((table) => ({
      table,
      title: TABLES[table].title,
      sheet: TABLES[table].title,
      rows: portfolio[table].length,
      leftOut: 0,
      isHidden: false,
      firstRow: 0,
      endRow: 1,
      headerRow: 0,
      headers: [],
    }));
  return { tables, ...portfolio };
}

/** The same portfolio with rows left out of a table's tab, which is listed even where no row was read. */
export function withRowsLeftOut(
  portfolio: Portfolio,
  table: 'projects' | 'raid',
  leftOut: number,
): Portfolio {
  const { title } = TABLES[table];
  const known = portfolio.tables.find((tab) => tab.table === table) ?? {
    ...{
      table,
      title,
      sheet: title,
      rows: 0,
      firstRow: 0,
      endRow: 1,
      headerRow: 0,
      headers: [],
      isHidden: false,
    },
  };
  const others = portfolio.tables.filter((tab) => tab.table !== table);
  return { ...portfolio, tables: [...others, { ...known, leftOut }] };
}
