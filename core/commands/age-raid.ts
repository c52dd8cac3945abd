/** *Age RAID log*: makes the tab RAID review and remembers the figures in History, so that the next one can compare. */

import type { Snapshot } from '../cell/snapshot.ts';
import { RAID } from '../model/raid.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { historyTable } from '../status/history-rows.ts';
import { raidState } from '../status/left-out.ts';
import { raidItems } from '../status/raid-review/raid-headline.ts';
import { RAID_KIND, raidReview } from '../status/raid-review/raid-review.ts';
import { reviewTable } from '../status/review-memory.ts';
import { BOTH_HISTORIES } from './can-report.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { executiveOnce, raidOnce } from './figures-once.ts';
import { raidResult } from './raid-result.ts';
import { readOnce } from './read-once.ts';
import { type KeptTable, whyHistoryClosed } from './why-history-closed.ts';
import { whyNoRow, whyNoTable } from './why-no-table.ts';

/** The command behind the button *Age RAID log*. It needs an entry of a RAID table, readable or not: of those that cannot be read the tab says so. */
export const AGE_RAID: Command = {
  id: 'raid',
  label: 'Age RAID log',
  summary:
    'Makes the RAID review: what is ageing, stale, unowned, due for escalation, and to whom.',
  can: canAge,
  run: age,
  result,
};

function canAge(snapshot: Snapshot, context: Context): Can {
  const portfolio = readOnce(snapshot, context.mapping);
  if (raidState(portfolio) === 'absent') {
    const why = whyNoTable(portfolio, RAID.title, 'ID, Type, Project, Title and Raised');
    return { can: false, why };
  }
  const empty = portfolio.tables.find(({ table }) => table === RAID.id);
  if (empty !== undefined && portfolio.raid.length === 0 && raidState(portfolio) === 'read') {
    const needs = 'an ID, a Type, a Project, a Title and a Raised date';
    return { can: false, why: whyNoRow(portfolio, empty, RAID.rowIs, needs) };
  }
  // Without a project nothing is added to the report history.
  const isAlone = portfolio.projects.length === 0;
  const kept: readonly KeptTable[] = isAlone ? ['reviewHistory'] : BOTH_HISTORIES;
  const why = whyHistoryClosed(snapshot, AGE_RAID.label, kept);
  return why === null ? { can: true } : { can: false, why };
}

function age(snapshot: Snapshot, context: Context): Plan {
  const figures = raidOnce(snapshot, context);
  const document = raidReview(figures);
  // The same rows as those of Status: whichever runs first on a day adds them, the other finds them there.
  const { portfolio, asOfDay } = figures;
  const history = [
    ...(portfolio.projects.length === 0 ? [] : [historyTable(executiveOnce(snapshot, context))]),
    reviewTable(portfolio, asOfDay, 'raid', raidItems(figures)),
  ];
  return publishTab({ snapshot, kind: RAID_KIND, asOf: context.asOf, document, history });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return raidResult(raidOnce(snapshot, context));
}
