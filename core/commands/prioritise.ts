/** *Prioritise*: makes the tab Prioritisation: the ranking, the cut line, where the lenses disagree, what is forced. */

import type { Snapshot } from '../cell/snapshot.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { CRITERIA } from '../model/criteria.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { PROJECTS } from '../model/projects.ts';
import { SCORES } from '../model/scores.ts';
import type { TableId } from '../model/tables.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { PRIORITISATION_KIND, prioritisationTab } from '../status/prioritisation/prioritisation.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { prioritisationOnce } from './figures-once.ts';
import { prioritisationResult } from './prioritisation-result.ts';
import { readOnce } from './read-once.ts';
import { whyNoTable } from './why-no-table.ts';

/** The command behind the button *Prioritise*. It needs a project, ratings, and criteria where the method has weights. */
export const PRIORITISE: Command = {
  id: 'prioritise',
  label: 'Prioritise',
  summary:
    'Makes the Prioritisation tab: the ranking, the cut line, where the lenses disagree, what is forced.',
  can: canPrioritise,
  run: prioritise,
  result,
};

function canPrioritise(snapshot: Snapshot, context: Context): Can {
  const portfolio = readOnce(snapshot, context.mapping);
  const { settings, criteria, projects, scores } = portfolio;
  const missing = [
    ...(projects.length > 0 ? [] : [whyMissing(portfolio, PROJECTS, 'ID and Name')]),
    ...(criteria.length > 0 || settings.scoringMethod !== 'weighted'
      ? []
      : [whyMissing(portfolio, CRITERIA, 'ID, Name and Weight')]),
    ...(scores.length > 0
      ? []
      : [whyMissing(portfolio, SCORES, 'Project and one column for each criterion')]),
  ];
  return missing.length === 0 ? { can: true } : { can: false, why: missing.join(' ') };
}

function prioritise(snapshot: Snapshot, context: Context): Plan {
  const { asOf } = context;
  const document = prioritisationTab(prioritisationOnce(snapshot, context));
  return publishTab({ snapshot, kind: PRIORITISATION_KIND, asOf, document, history: null });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return prioritisationResult(prioritisationOnce(snapshot, context));
}

function whyMissing(
  portfolio: Portfolio,
  { id, title, rowIs }: { readonly id: TableId; readonly title: string; readonly rowIs: string },
  required: string,
): string {
  const tab = portfolio.tables.find(({ table }) => table === id);
  if (tab === undefined) return whyNoTable(portfolio, title, required);
  return `No row of the tab ${visibleText(tab.sheet)} can be read as ${rowIs}; Check names the cells.`;
}
