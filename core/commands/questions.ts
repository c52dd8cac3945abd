/** Everything that a pane can ask of a workbook without changing it: a question is plain data, and so is its answer. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Can, Context, ResultTable } from './command.ts';
import { commandById } from './commands.ts';
import { type LevelView, viewSetUp } from './set-up/plan-set-up.ts';
import { type CapacityView, viewCapacity } from './views/capacity-view.ts';
import { type EscalationsView, viewEscalations } from './views/escalation-view.ts';
import { type RankingView, viewRanking } from './views/ranking-view.ts';
import { type SettingsView, viewSettings } from './views/settings-view.ts';
import { type SheetReading, type SheetView, viewSheet, viewSheets } from './views/sheets-view.ts';

/** What is asked. Plain data that survives JSON. */
export type Question =
  /** What a command of `COMMANDS` would find, without its tab. */
  | { readonly ask: 'result'; readonly commandId: string }
  /** What each level of set-up would make. */
  | { readonly ask: 'set-up' }
  /** What the ranking is computed from. */
  | { readonly ask: 'ranking' }
  /** The capacity conflicts. */
  | { readonly ask: 'capacity' }
  /** The RAID entries that are due for escalation. */
  | { readonly ask: 'escalations' }
  /** All settings, and the presets. */
  | { readonly ask: 'settings' }
  /** The user's tabs, and what each is read as. */
  | { readonly ask: 'sheets' }
  /** What the columns of a tab would be read as; see `viewSheet`. */
  | {
      readonly ask: 'sheet';
      readonly sheet: string;
      readonly table: string | null;
      readonly columns: Readonly<Record<string, string>>;
    };

/** The answer to each kind of question. Plain data that survives JSON. */
export interface Answers {
  readonly result:
    | { readonly can: true; readonly answer: string; readonly tables: readonly ResultTable[] }
    | Extract<Can, { can: false }>;
  readonly 'set-up': readonly LevelView[];
  readonly ranking: RankingView;
  readonly capacity: CapacityView;
  readonly escalations: EscalationsView;
  readonly settings: SettingsView;
  readonly sheets: readonly SheetView[];
  readonly sheet: SheetReading | null;
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
    case 'ranking':
      return viewRanking(snapshot, context);
    case 'capacity':
      return viewCapacity(snapshot, context);
    case 'escalations':
      return viewEscalations(snapshot, context);
    case 'settings':
      return viewSettings(snapshot, context);
    case 'sheets':
      return viewSheets(snapshot, context);
    case 'sheet':
      return viewSheet(question, snapshot, context);
  }
}

function findResult(commandId: string, snapshot: Snapshot, context: Context): Answers['result'] {
  const command = commandById(commandId);
  const can = command.can(snapshot, context);
  if (!can.can) return can;
  const result = command.result?.(snapshot, context);
  return { can: true, answer: result?.answer ?? '', tables: result?.tables ?? [] };
}
