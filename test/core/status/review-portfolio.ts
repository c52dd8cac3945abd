/** Portfolios for tests with a tab for every table that has rows. */

import type { Portfolio, RecognisedTab } from '../../../core/model/portfolio.ts';
import { TABLES } from '../../../core/model/tables.ts';
import { makePortfolio } from './make-portfolio.ts';

/** The parts, with a tab for every table that has rows. */
export function reviewPortfolio(parts: Partial<Portfolio>): Portfolio {
  const portfolio = makePortfolio(parts);
  const tables = (Object.keys(TABLES) as (keyof typeof TABLES)[]).flatMap(
    (table): RecognisedTab[] => {
      const rows = table === 'settings' ? 0 : portfolio[table].length;
      const { title } = TABLES[table];
      return rows === 0
        ? []
        : [
            {
              ...{ table, title, sheet: title, rows, leftOut: 0, isHidden: false },
              ...{ firstRow: 0, endRow: rows + 1, headerRow: 0, headers: [] },
            },
          ];
    },
  );
  return { ...portfolio, tables };
}
