/** Whether a tab about the projects can be made: asked by every command that reports on them and adds to the report history. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { PROJECTS } from '../model/projects.ts';
import type { Can, Context } from './command.ts';
import { readOnce } from './read-once.ts';
import { whyHistoryClosed } from './why-history-closed.ts';
import { whyNoRow, whyNoTable } from './why-no-table.ts';

/** It takes one project that can be read, and a report history that can be added to. `label` is the command's. */
export function canReportProjects(snapshot: Snapshot, context: Context, label: string): Can {
  const portfolio = readOnce(snapshot, context.mapping);
  if (portfolio.projects.length === 0) return { can: false, why: whyNoProjects(portfolio) };
  const why = whyHistoryClosed(snapshot, label);
  return why === null ? { can: true } : { can: false, why };
}

function whyNoProjects(portfolio: Portfolio): string {
  const empty = portfolio.tables.find((tab) => tab.table === PROJECTS.id);
  if (empty === undefined) return whyNoTable(portfolio, PROJECTS.title, 'ID and Name');
  return whyNoRow(portfolio, empty, PROJECTS.rowIs, 'an ID and a Name');
}
