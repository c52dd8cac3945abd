/** The one door for calls of the page. Every page beside the spreadsheet can call, so that nothing is taken for granted. */

import { HostError } from '../../../core/index.ts';
import { applyPlan } from '../../host/apply-plan.ts';
import { readWorkbook } from '../../host/read-workbook.ts';
import type { PaneAnswers, PaneCall, PaneReply, PaneRequests } from './pane-calls.ts';
import { type Fits, isCount, isFlag, isText, listOf, orNull, shape } from './plain-data.ts';
import { isStep } from './plan-shape.ts';
import { noteStop, readProgress, runNotes } from './run-notes.ts';
import { showPlace } from './show-place.ts';

/** What a request must look like, and what is done then: fails with a `HostError`. */
interface Deed<Call extends PaneCall> {
  readonly fits: Fits;
  carryOut(request: PaneRequests[Call]): PaneAnswers[Call];
}

const isTicket: Fits = (value) => isText(value) && /^[a-z0-9]{1,40}$/.test(value);
const hasTicket = shape({ ticket: isTicket });

const DEEDS: { readonly [Call in PaneCall]: Deed<Call> } = {
  paneRead: {
    fits: shape({ ids: orNull(listOf(isCount)), isCounted: isFlag }),
    carryOut: ({ ids, isCounted }) => readWorkbook(ids, isCounted),
  },
  paneApply: {
    fits: shape({ title: isText, steps: listOf(isStep), from: isCount, ticket: orNull(isTicket) }),
    carryOut: (request) =>
      applyPlan(request, request.from, request.ticket === null ? {} : runNotes(request.ticket)),
  },
  paneProgress: { fits: hasTicket, carryOut: ({ ticket }) => readProgress(ticket) },
  paneStop: {
    fits: hasTicket,
    carryOut({ ticket }) {
      noteStop(ticket);
      return null;
    },
  },
  paneShow: {
    fits: shape({ sheet: isText, a1: orNull(isText) }),
    carryOut: ({ sheet, a1 }) => showPlace(sheet, a1),
  },
};

/**
 * Does what the page asks. `request` is a JSON text, and so is what is given back: a `PaneReply`. An error of ours is thrown, and
 * what becomes of it is the page's affair.
 */
export function answerPane<Call extends PaneCall>(call: Call, request: unknown): string {
  return JSON.stringify(replyTo(call, request));
}

function replyTo<Call extends PaneCall>(call: Call, request: unknown): PaneReply<Call> {
  try {
    const { fits, carryOut }: Deed<Call> = DEEDS[call];
    const given = parsed(request);
    if (!fits(given)) throw misfit();
    return { done: true, value: carryOut(given as PaneRequests[Call]) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { trouble, message: why, cause } = error;
    console.error(`${trouble}: ${String(cause)}`);
    return { done: false, trouble, why };
  }
}

function parsed(request: unknown): unknown {
  try {
    return JSON.parse(isText(request) ? request : '');
  } catch {
    throw misfit();
  }
}

/** What is asked makes no sense: a page of another version asks, or none of ours. */
function misfit(): HostError {
  return new HostError(
    'unsupported',
    'The pane and the script are not of the same version; reload the page, then open the pane again.',
  );
}
