/** *Value*: makes the tab Value and remembers the projects' figures in History, so that the next one can compare. */

import type { Snapshot } from '../cell/snapshot.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { historyTable } from '../status/history-rows.ts';
import { VALUE_KIND, valueTab } from '../status/value/value.ts';
import { canReportProjects } from './can-report.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { executiveOnce, valueOnce } from './figures-once.ts';
import { valueResult } from './value-result.ts';

/** The command behind the button *Value*. It can run as soon as one project can be read: without benefits it shows the costs. */
export const VALUE: Command = {
  id: 'value',
  label: 'Value',
  summary:
    'Makes the Value tab: benefits planned and realised, cost against budget, what is still worth funding.',
  can: canReport,
  run: report,
  result,
};

function canReport(snapshot: Snapshot, context: Context): Can {
  return canReportProjects(snapshot, context, VALUE.label);
}

function report(snapshot: Snapshot, context: Context): Plan {
  const document = valueTab(valueOnce(snapshot, context));
  // The same rows as those of Status: whichever runs first on a day adds them, the others find them there.
  const history = historyTable(executiveOnce(snapshot, context));
  return publishTab({ snapshot, kind: VALUE_KIND, asOf: context.asOf, document, history });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return valueResult(valueOnce(snapshot, context));
}
