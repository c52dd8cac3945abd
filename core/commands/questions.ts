/** Everything that a pane can ask of a workbook without changing it: a question is plain data, and so is its answer. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Can, Context, ResultTable } from './command.ts';
import { commandById } from './commands.ts';
import { type LevelView, viewSetUp } from './set-up/plan-set-up.ts';

/** What is asked. Plain data that survives JSON. */
export type Question =
  /** What a command of `COMMANDS` would find, without its tab. */
  | { readonly ask: 'result'; readonly commandId: string }
  /** What each level of set-up would make. */
  | { readonly ask: 'set-up' };

/** The answer to each kind of question. Plain data that survives JSON. */
export interface Answers {
  readonly result:
    | { readonly can: true; readonly answer: string; readonly tables: readonly ResultTable[] }
    | Extract<Can, { can: false }>;
  readonly 'set-up': readonly LevelView[];
}

/** The answer to one question. */
export type AnswerTo<Q extends Question> = Answers[Q['ask']];

/** Answers from the snapshot alone. A command that does not exist is a mistake in the program: it throws a `RangeError`. */
export function answerQuestion<Q extends Question>(
  question: Q,
  snapshot: Snapshot,
  context: Context,
): AnswerTo<Q> {
  // The compiler cannot follow that each kind of question has its own answer.
  return answerAny(question, snapshot, context) as AnswerTo<Q>;
}

function answerAny(
  question: Question,
  snapshot: Snapshot,
  context: Context,
): Answers[keyof Answers] {
  switch (question.ask) {
    case 'result':
      return findResult(question.commandId, snapshot, context);
    case 'set-up':
      return viewSetUp(snapshot, context);
  }
}

function findResult(commandId: string, snapshot: Snapshot, context: Context): Answers['result'] {
  const command = commandById(commandId);
  const can = command.can(snapshot, context);
  if (!can.can) return can;
  const result = command.result?.(snapshot, context);
  return { can: true, answer: result?.answer ?? '', tables: result?.tables ?? [] };
}
