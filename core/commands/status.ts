/** *Status*: makes the tab Executive and remembers its figures in History. */

import type { Snapshot } from '../cell/snapshot.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { EXECUTIVE_KIND, executiveTab } from '../status/executive.ts';
import { historyTable } from '../status/history-rows.ts';
import { canReportProjects } from './can-report.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { executiveOnce } from './figures-once.ts';
import { statusResult } from './status-result.ts';

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
  return canReportProjects(snapshot, context, STATUS.label);
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
