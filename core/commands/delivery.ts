/** *Delivery*: makes the tab Delivery and remembers the projects' figures in History, so that the next one can compare. */

import type { Snapshot } from '../cell/snapshot.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { DELIVERY_KIND, deliveryTab } from '../status/delivery/delivery.ts';
import { deliveryItems } from '../status/delivery/delivery-headline.ts';
import { historyTable } from '../status/history-rows.ts';
import { reviewTable } from '../status/review-memory.ts';
import { BOTH_HISTORIES, canReportProjects } from './can-report.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { deliveryResult } from './delivery-result.ts';
import { deliveryOnce, executiveOnce } from './figures-once.ts';

/** The command behind the button *Delivery*. It can run as soon as one project can be read. */
export const DELIVERY: Command = {
  id: 'delivery',
  label: 'Delivery',
  summary:
    'Makes the Delivery tab: what is due, overdue and blocked on each project, and whose it is.',
  can: canReport,
  run: report,
  result,
};

function canReport(snapshot: Snapshot, context: Context): Can {
  return canReportProjects(snapshot, context, DELIVERY.label, BOTH_HISTORIES);
}

function report(snapshot: Snapshot, context: Context): Plan {
  const figures = deliveryOnce(snapshot, context);
  const document = deliveryTab(figures);
  const { portfolio, asOfDay } = figures;
  // The same rows as those of Status: whichever runs first on a day adds them, the others find them there.
  const history = [
    historyTable(executiveOnce(snapshot, context)),
    reviewTable(portfolio, asOfDay, 'delivery', deliveryItems(figures)),
  ];
  return publishTab({ snapshot, kind: DELIVERY_KIND, asOf: context.asOf, document, history });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return deliveryResult(deliveryOnce(snapshot, context));
}
