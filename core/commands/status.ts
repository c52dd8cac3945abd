/** *Status*: makes the tab Executive and remembers its figures in History. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { PROJECTS } from '../model/projects.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { EXECUTIVE_KIND, executiveTab } from '../status/executive.ts';
import { historyTable } from '../status/history-rows.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { executiveOnce } from './figures-once.ts';
import { readOnce } from './read-once.ts';
import { statusResult } from './status-result.ts';
import { whyHistoryClosed } from './why-history-closed.ts';
import { whyNoRow, whyNoTable } from './why-no-table.ts';

/** The command behind the button *Status*. It can run as soon as one project can be read. */
export const STATUS: Command = {
  id: 'status',
  label: 'Status',
  summary: 'Makes the Executive tab: what is red, what only says green, what has to be decided.',
  can: canReport,
  run: report,
  result,
};

function canReport(snapshot: Snapshot, context: Context): Can {
  const portfolio = readOnce(snapshot, context.mapping);
  if (portfolio.projects.length === 0) return { can: false, why: whyNoProjects(portfolio) };
  const why = whyHistoryClosed(snapshot, STATUS.label);
  return why === null ? { can: true } : { can: false, why };
}

function report(snapshot: Snapshot, context: Context): Plan {
  const figures = executiveOnce(snapshot, context);
  const document = executiveTab(figures);
  const history = historyTable(figures);
  return publishTab({ snapshot, kind: EXECUTIVE_KIND, asOf: context.asOf, document, history });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return statusResult(executiveOnce(snapshot, context));
}

function whyNoProjects(portfolio: Portfolio): string {
  const empty = portfolio.tables.find((tab) => tab.table === PROJECTS.id);
  if (empty === undefined) return whyNoTable(portfolio, PROJECTS.title, 'ID and Name');
  return whyNoRow(portfolio, empty, PROJECTS.rowIs, 'an ID and a Name');
}
