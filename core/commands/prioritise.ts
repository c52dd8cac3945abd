/** *Prioritise*: makes the tab Prioritisation: the ranking, the cut line, where the lenses disagree, what is forced. */

import type { Snapshot } from '../cell/snapshot.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { CRITERIA } from '../model/criteria.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { PROJECTS } from '../model/projects.ts';
import { SCORES } from '../model/scores.ts';
import { methodOfHeaders } from '../model/scoring-inputs.ts';
import { SETTING_SPECS } from '../model/settings.ts';
import type { TableId } from '../model/tables.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { PRIORITISATION_KIND, prioritisationTab } from '../status/prioritisation/prioritisation.ts';
import { prioritisationItems } from '../status/prioritisation/rank-moves.ts';
import { reviewTable } from '../status/review-memory.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { prioritisationOnce } from './figures-once.ts';
import { prioritisationResult } from './prioritisation-result.ts';
import { readOnce } from './read-once.ts';
import { whyHistoryClosed } from './why-history-closed.ts';
import { whyNoRow, whyNoTable } from './why-no-table.ts';

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
  const isUnscored = criteria.length + scores.length === 0;
  const whyMethod = isUnscored && projects.length > 0 ? whyNoMethod(portfolio) : null;
  if (whyMethod !== null) return { can: false, why: whyMethod };
  const missing = [
    ...(projects.length > 0 ? [] : [whyMissing(portfolio, PROJECTS, 'ID and Name')]),
    ...(criteria.length > 0 || settings.scoringMethod !== 'weighted'
      ? []
      : [whyMissing(portfolio, CRITERIA, 'ID, Name and Weight')]),
    ...(scores.length > 0
      ? []
      : [whyMissing(portfolio, SCORES, 'Project and one column for each criterion')]),
  ];
  if (missing.length > 0) return { can: false, why: missing.join(' ') };
  const why = whyHistoryClosed(snapshot, PRIORITISE.label, ['reviewHistory']);
  return why === null ? { can: true } : { can: false, why };
}

function prioritise(snapshot: Snapshot, context: Context): Plan {
  const { asOf } = context;
  const figures = prioritisationOnce(snapshot, context);
  const document = prioritisationTab(figures);
  const history = reviewTable(
    figures.portfolio,
    asOf,
    'prioritisation',
    prioritisationItems(figures),
  );
  return publishTab({ snapshot, kind: PRIORITISATION_KIND, asOf, document, history });
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
  return whyNoRow(portfolio, tab, rowIs, null);
}

/** Where a tab holds all inputs of a method that Settings do not name: that method would use them. */
function whyNoMethod({ settings, tables }: Portfolio): string | null {
  if (settings.scoringMethod !== 'weighted') return null;
  for (const { sheet, headers } of tables) {
    const method = methodOfHeaders(headers.map(({ header }) => header));
    if (method === null) continue;
    return `The tab ${visibleText(sheet)} has the columns of ${method}. Write the setting ${SETTING_SPECS.scoringMethod.name} with the value ${method} in a tab Settings (headers Setting and Value), and they are used.`;
  }
  return null;
}
