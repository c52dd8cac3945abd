/** Whether a tab about the projects can be made: asked by every command that reports on them and adds to the report history. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { PROJECTS } from '../model/projects.ts';
import type { Can, Context } from './command.ts';
import { readOnce } from './read-once.ts';
import { type KeptTable, whyHistoryClosed } from './why-history-closed.ts';
import { whyNoRow, whyNoTable } from './why-no-table.ts';

/** What the tabs about the projects add to, but for Status, which is content with the report history. */
export const BOTH_HISTORIES: readonly KeptTable[] = ['history', 'reviewHistory'];

/** It takes one project that can be read, and histories that can be added to. `label` is the command's. */
export function canReportProjects(
  snapshot: Snapshot,
  context: Context,
  label: string,
  kept: readonly KeptTable[] = ['history'],
): Can {
  const portfolio = readOnce(snapshot, context.mapping);
  if (portfolio.projects.length === 0) return { can: false, why: whyNoProjects(portfolio) };
  const why = whyHistoryClosed(snapshot, label, kept);
  return why === null ? { can: true } : { can: false, why };
}

function whyNoProjects(portfolio: Portfolio): string {
  const empty = portfolio.tables.find((tab) => tab.table === PROJECTS.id);
  if (empty === undefined) return whyNoTable(portfolio, PROJECTS.title, 'ID and Name');
  return whyNoRow(portfolio, empty, PROJECTS.rowIs, 'an ID and a Name');
}
