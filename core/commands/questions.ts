/** Everything that a pane can ask of a workbook without changing it: a question is plain data, and so is its answer. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Can, Context, ResultTable } from './command.ts';
import { commandById } from './commands.ts';

/** What is asked. Plain data that survives JSON. */
export type Question =
  /** What a command of `COMMANDS` would find, without its tab. */
  { readonly ask: 'result'; readonly commandId: string };

/** The answer to each kind of question. Plain data that survives JSON. */
export interface Answers {
  readonly result:
    | { readonly can: true; readonly answer: string; readonly tables: readonly ResultTable[] }
    | Extract<Can, { can: false }>;
}

/** The answer to one question. */
export type AnswerTo<Q extends Question> = Answers[Q['ask']];

/** Answers from the snapshot alone. A command that does not exist is a mistake in the program: it throws a `RangeError`. */
export function answerQuestion<Q extends Question>(
  question: Q,
  snapshot: Snapshot,
  context: Context,
): AnswerTo<Q> {
  switch (question.ask) {
    case 'result': {
      const command = commandById(question.commandId);
      const can = command.can(snapshot, context);
      if (!can.can) return can;
      const result = command.result?.(snapshot, context);
      return { can: true, answer: result?.answer ?? '', tables: result?.tables ?? [] };
    }
  }
}
