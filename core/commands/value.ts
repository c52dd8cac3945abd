/** *Value*: makes the tab Value and remembers the projects' figures in History, so that the next one can compare. */

import type { Snapshot } from '../cell/snapshot.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { historyTable } from '../status/history-rows.ts';
import { reviewTable } from '../status/review-memory.ts';
import { VALUE_KIND, valueTab } from '../status/value/value.ts';
import { valueItems } from '../status/value/value-headline.ts';
import { BOTH_HISTORIES, canReportProjects } from './can-report.ts';
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
  return canReportProjects(snapshot, context, VALUE.label, BOTH_HISTORIES);
}

function report(snapshot: Snapshot, context: Context): Plan {
  const figures = valueOnce(snapshot, context);
  const document = valueTab(figures);
  const { portfolio, asOfDay } = figures;
  // The same rows as those of Status: whichever runs first on a day adds them, the others find them there.
  const history = [
    historyTable(executiveOnce(snapshot, context)),
    reviewTable(portfolio, asOfDay, 'value', valueItems(figures)),
  ];
  return publishTab({ snapshot, kind: VALUE_KIND, asOf: context.asOf, document, history });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return valueResult(valueOnce(snapshot, context));
}
