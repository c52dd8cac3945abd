/** Asks the script beside the spreadsheet: a promise around Google's handlers, and sentences for whatever goes wrong. */

import { HostError, type HostTrouble } from '../../core/index.ts';
import { SIDEBAR_WORDS } from '../../pane/wording.ts';
import type { PaneAnswers, PaneCall, PaneReply, PaneRequests } from '../app/pane/pane-calls.ts';
import type { ScriptRunner } from './script-runner.ts';

/** Longer than Google lets a script run: then nothing will come any more. */
const MOST_WAIT_MS = 420_000;

/** Asks for one thing. Rejects with a `HostError`. */
export type AskScript = <Call extends PaneCall>(
  call: Call,
  request: PaneRequests[Call],
) => Promise<PaneAnswers[Call]>;

/**
 * What Google itself says of a failure is in the person's language and meant for whoever wrote the script: it goes to the console, and
 * the user gets a sentence.
 */
export function askScript(run: ScriptRunner): AskScript {
  return (call, request) =>
    new Promise((resolve, reject) => {
      const fail = (trouble: HostTrouble, why: string): void => {
        clearTimeout(timer);
        reject(new HostError(trouble, why));
      };
      const timer = setTimeout(() => fail('write-failed', SIDEBAR_WORDS.noAnswer), MOST_WAIT_MS);
      const runner = run
        .withSuccessHandler((answer) => {
          const reply = replyIn<typeof call>(answer);
          if (reply === null) fail('unsupported', SIDEBAR_WORDS.otherVersion);
          else if (!reply.done) fail(reply.trouble, reply.why);
          else {
            clearTimeout(timer);
            resolve(reply.value);
          }
        })
        .withFailureHandler((error) => {
          console.warn(error);
          fail('write-failed', SIDEBAR_WORDS.notCarriedOut);
        });
      const send = runner[call];
      if (send === undefined) fail('unsupported', SIDEBAR_WORDS.otherVersion);
      else send.call(runner, JSON.stringify(request));
    });
}

function replyIn<Call extends PaneCall>(answer: unknown): PaneReply<Call> | null {
  try {
    const reply: unknown = typeof answer === 'string' ? JSON.parse(answer) : null;
    return typeof reply === 'object' ? (reply as PaneReply<Call> | null) : null;
  } catch {
    return null;
  }
}
