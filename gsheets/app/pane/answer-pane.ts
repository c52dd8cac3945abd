/** The one door for calls of the pane. */

import { HostError } from '../../../core/index.ts';
import { outOfTime } from '../../host/host-trouble.ts';
import { readGiven } from './given.ts';
import type { PaneCall, PaneReply } from './pane-calls.ts';
import { PANE_DEEDS } from './pane-deeds.ts';
import { Refusal } from './refusal.ts';

/**
 * Does what the pane asks. `request` is a JSON text, and so is what is given back: a `PaneReply`. An error of ours is thrown, and
 * what becomes of it is the page's affair.
 */
export function answerPane(call: PaneCall, request: unknown): string {
  return JSON.stringify(replyTo(call, request));
}

function replyTo(call: PaneCall, request: unknown): PaneReply {
  try {
    return { done: true, value: PANE_DEEDS[call](readGiven(request)) };
  } catch (error) {
    if (error instanceof Refusal) return { done: false, why: error.message, isLate: false };
    if (!(error instanceof HostError)) throw error;
    console.error(`${error.trouble}: ${String(error.cause)}`);
    const isLate = error.message === outOfTime().message;
    return { done: false, why: error.message, isLate };
  }
}
