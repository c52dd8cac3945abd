/** *Programme*: makes the tab Programme and remembers the projects' figures in History, so that the next one can compare. */

import type { Snapshot } from '../cell/snapshot.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { historyTable } from '../status/history-rows.ts';
import { PROGRAMME_KIND, programmeTab } from '../status/programme/programme.ts';
import { programmeItems } from '../status/programme/programme-headline.ts';
import { reviewTable } from '../status/review-memory.ts';
import { BOTH_HISTORIES, canReportProjects } from './can-report.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { executiveOnce, programmeOnce } from './figures-once.ts';
import { programmeResult } from './programme-result.ts';

/** The command behind the button *Programme*. It can run as soon as one project can be read. */
export const PROGRAMME: Command = {
  id: 'programme',
  label: 'Programme',
  summary:
    'Makes the Programme tab: which dependencies slip, what they hold up, where issues pile up.',
  can: canReport,
  run: report,
  result,
};

function canReport(snapshot: Snapshot, context: Context): Can {
  return canReportProjects(snapshot, context, PROGRAMME.label, BOTH_HISTORIES);
}

function report(snapshot: Snapshot, context: Context): Plan {
  const figures = programmeOnce(snapshot, context);
  const document = programmeTab(figures);
  const { portfolio, asOfDay } = figures;
  // The same rows as those of Status: whichever runs first on a day adds them, the others find them there.
  const history = [
    historyTable(executiveOnce(snapshot, context)),
    reviewTable(portfolio, asOfDay, 'programme', programmeItems(figures)),
  ];
  return publishTab({ snapshot, kind: PROGRAMME_KIND, asOf: context.asOf, document, history });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return programmeResult(programmeOnce(snapshot, context));
}
