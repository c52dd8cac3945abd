/** *Status*: makes the tab Executive and remembers its figures in History. */

import type { Snapshot } from '../cell/snapshot.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { HISTORY, HISTORY_HEADERS } from '../model/history.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { PROJECTS } from '../model/projects.ts';
import { growingTab } from '../plan/grow-table.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { EXECUTIVE_KIND, executiveReport } from '../status/executive.ts';
import type { Can, Command, Context } from './command.ts';
import { readOnce } from './read-once.ts';

/** The command behind the button *Status*. It can run as soon as one project can be read. */
export const STATUS: Command = {
  id: 'status',
  label: 'Status',
  summary: 'Makes the Executive tab: what is red, what only says green, what has to be decided.',
  can: canReport,
  run: report,
};

function canReport(snapshot: Snapshot, context: Context): Can {
  const portfolio = readOnce(snapshot, context.mapping);
  if (portfolio.projects.length === 0) return { can: false, why: whyNoProjects(portfolio) };
  const history = growingTab(snapshot.sheets, HISTORY.id, HISTORY_HEADERS);
  if (history?.isProtected !== true) return { can: true };
  const tab = visibleText(history.name);
  return {
    can: false,
    why: `The tab ${tab}, to which the figures of each report are added, is protected. Take the protection off, then run Status again.`,
  };
}

function report(snapshot: Snapshot, context: Context): Plan {
  const portfolio = readOnce(snapshot, context.mapping);
  const { document, history } = executiveReport(portfolio, context.asOf);
  return publishTab({ snapshot, kind: EXECUTIVE_KIND, asOf: context.asOf, document, history });
}

/** Which tab comes nearest to a Projects table, and what it lacks. */
function whyNoProjects({ tables, diagnostics }: Portfolio): string {
  const title = PROJECTS.title;
  const empty = tables.find((tab) => tab.table === PROJECTS.id);
  if (empty !== undefined) {
    const tab = visibleText(empty.sheet);
    return `No row of the tab ${tab} can be read as a project. Give at least one row an ID and a Name; Check names the cells.`;
  }
  for (const { code, at, params } of diagnostics) {
    const tab = visibleText(at.sheet);
    if (code === 'sheet-ambiguous' && params.candidates.includes(title)) {
      return `The tab ${tab} can be ${params.candidates.join(' or ')}. Choose which in the findings of Check.`;
    }
    if (code === 'sheet-unrecognised' && params.possible?.includes(title)) {
      return `The tab ${tab} can be ${params.possible.join(' or ')}. Say which in the findings of Check.`;
    }
    if (code === 'sheet-unrecognised' && params.nearest === title && params.missing.length > 0) {
      const columns = `column${params.missing.length === 1 ? '' : 's'} ${params.missing.join(' and ')}`;
      return `The tab ${tab} is no Projects table yet: it lacks the ${columns}. Add what is missing, or say which columns are meant.`;
    }
  }
  return 'The workbook has no Projects table. Add a tab whose header row has at least ID and Name.';
}
