/** The Executive tab and its rows of History in one step, for tests that ask about a portfolio. */

import type { Portfolio } from '../../../core/model/portfolio.ts';
import { executiveTab } from '../../../core/status/executive.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { historyTable } from '../../../core/status/history-rows.ts';

/** As the command *Status* makes them. */
export function executiveReport(portfolio: Portfolio, asOfDay: number) {
  const figures = executiveFigures(portfolio, asOfDay);
  return { document: executiveTab(figures), history: historyTable(figures) };
}
