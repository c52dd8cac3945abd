/** The same cells for both engines: tabs as our reader gets them, and as tabs of the workbook with formulas. */

import type { Grid } from '../../../core/cell/cell.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { makeSheet, makeSnapshot } from '../commands/make-snapshot.ts';
import type { FormulaPart } from './formula-book.ts';

/** Tabs by name, each with its headers first. */
export type Tabs = Readonly<Record<string, Grid>>;

/** What our reader makes of the tabs. All of them must be understood, and no row left out. */
export function readTabs(tabs: Tabs): Portfolio {
  const sheets = Object.entries(tabs).map(([name, grid]) => makeSheet(name, grid));
  const portfolio = readPortfolio(makeSnapshot(...sheets), []);
  const errors = portfolio.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  for (const [name, grid] of Object.entries(tabs)) {
    const tab = portfolio.tables.find(({ sheet }) => sheet === name);
    if (tab?.title !== name || tab.rows !== grid.length - 1) {
      throw new Error(`the tab ${name} was read as ${tab?.title} with ${tab?.rows} rows`);
    }
  }
  return portfolio;
}

/** Puts the tabs into the workbook. */
export function addTabs(part: FormulaPart, tabs: Tabs): void {
  for (const [name, grid] of Object.entries(tabs)) part.cells(name, grid);
}

/** Serials are taken from texts, to be read by people. */
export function dated(grid: Grid): Grid {
  return grid.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? (serialOf(cell) ?? cell) : cell)),
  );
}

/** `2026-11-16` as a serial, without any calendar of ours. */
export function serialOf(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
}
