/** *Check capacity*: makes the tab Capacity review: who is over capacity, when, through which projects. */

import type { Snapshot } from '../cell/snapshot.ts';
import { ALLOCATIONS } from '../model/allocations.ts';
import { PEOPLE } from '../model/people.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { STAFFING_MATRIX } from '../model/staffing-matrix.ts';
import { publishTab } from '../plan/publish.ts';
import type { Plan } from '../plan/step.ts';
import { capacityItems } from '../status/capacity-review/capacity-moves.ts';
import { CAPACITY_KIND, capacityReview } from '../status/capacity-review/capacity-review.ts';
import { reviewTable } from '../status/review-memory.ts';
import { capacityResult } from './capacity-result.ts';
import type { Can, Command, CommandResult, Context } from './command.ts';
import { capacityOnce } from './figures-once.ts';
import { readOnce } from './read-once.ts';
import { whyHistoryClosed } from './why-history-closed.ts';
import { whyNoRow, whyNoTable } from './why-no-table.ts';

/** The command behind the button *Check capacity*. It needs a person and a piece of planned work. */
export const CHECK_CAPACITY: Command = {
  id: 'capacity',
  label: 'Check capacity',
  summary:
    'Makes the Capacity review: who and which role is over capacity, when, and what is unstaffed.',
  can: canCheck,
  run: check,
  result,
};

function canCheck(snapshot: Snapshot, context: Context): Can {
  const portfolio = readOnce(snapshot, context.mapping);
  const missing = [...missingPeople(portfolio), ...missingWork(portfolio)];
  if (missing.length > 0) return { can: false, why: missing.join(' ') };
  const why = whyHistoryClosed(snapshot, CHECK_CAPACITY.label, ['reviewHistory']);
  return why === null ? { can: true } : { can: false, why };
}

function check(snapshot: Snapshot, context: Context): Plan {
  const { asOf } = context;
  const figures = capacityOnce(snapshot, context);
  const document = capacityReview(figures);
  const history = reviewTable(figures.portfolio, asOf, 'capacity', capacityItems(figures));
  return publishTab({ snapshot, kind: CAPACITY_KIND, asOf, document, history });
}

function result(snapshot: Snapshot, context: Context): CommandResult {
  return capacityResult(capacityOnce(snapshot, context));
}

function missingPeople(portfolio: Portfolio): readonly string[] {
  if (portfolio.people.length > 0) return [];
  const tab = portfolio.tables.find(({ table }) => table === PEOPLE.id);
  if (tab !== undefined) {
    return [whyNoRow(portfolio, tab, PEOPLE.rowIs, 'an ID, a Name and a Role')];
  }
  return [whyNoTable(portfolio, PEOPLE.title, 'ID, Name and Role')];
}

function missingWork(portfolio: Portfolio): readonly string[] {
  const { allocations, staffingMatrix, tables, diagnostics } = portfolio;
  if (allocations.length + staffingMatrix.length > 0) return [];
  const tab = tables.find(({ table }) => table === ALLOCATIONS.id || table === STAFFING_MATRIX.id);
  if (tab !== undefined) {
    const needs = 'a Project, a Person or a Role, and how much of which days';
    return [whyNoRow(portfolio, tab, 'planned work', needs)];
  }
  const isNearMatrix = diagnostics.some(
    (one) => one.code === 'sheet-unrecognised' && one.params.nearest === STAFFING_MATRIX.title,
  );
  if (isNearMatrix) return [whyNoTable(portfolio, STAFFING_MATRIX.title, 'Project and Person')];
  const isNear = diagnostics.some(
    (one) => one.code === 'sheet-unrecognised' && one.params.nearest === ALLOCATIONS.title,
  );
  if (isNear) return [whyNoTable(portfolio, ALLOCATIONS.title, 'Project, From and To')];
  return [
    'The workbook has neither an Allocations table nor a Staffing matrix. Add a tab whose header row has at least Project, Person, From, To and Allocation %.',
  ];
}
