/** *Set up workbook*: the tables of a level that are missing, and a tab that says what they are for. */

import type { Snapshot } from '../../cell/snapshot.ts';
import { isOwnTable } from '../../model/own-tables.ts';
import { TABLES, type TableId } from '../../model/tables.ts';
import { clearLeftovers } from '../../plan/build-aside.ts';
import { NameBook } from '../../plan/name-book.ts';
import { classifySheets, ownedOf } from '../../plan/ownership.ts';
import { replaceTab } from '../../plan/publish.ts';
import type { Plan, Step, Written } from '../../plan/step.ts';
import type { Level } from '../../sheet/column-spec.ts';
import type { Context } from '../command.ts';
import { readOnce } from '../read-once.ts';
import { INSTRUCTIONS_KIND, instructionsTab, type ToldTable } from './instructions.ts';
import { LEVELS, missingTables, tablesOfLevel } from './set-up-tables.ts';
import { setUpKind, tableTab } from './table-tab.ts';

/** What a level of set-up would do to a workbook. Plain data. */
export interface LevelView {
  readonly level: Level;
  /** The titles of the tables that it would make, in their order. */
  readonly adds: readonly string[];
  /** The titles of those that are there already. */
  readonly has: readonly string[];
}

/** What each level would do, from small to large. */
export function viewSetUp(snapshot: Snapshot, { mapping }: Context): readonly LevelView[] {
  const portfolio = readOnce(snapshot, mapping);
  return LEVELS.map((level) => {
    const adds = new Set(missingTables(portfolio, level));
    const has = tablesOfLevel(level).filter((id) => !adds.has(id));
    return { level, adds: titles([...adds]), has: titles(has) };
  });
}

/**
 * The plan that makes the missing tables of the level, each in a new tab, and *Start here*. A table that is there is never touched,
 * wherever it stands and whatever it is called; where nothing is missing the plan has no step.
 */
export function planSetUp(level: Level, snapshot: Snapshot, { mapping }: Context): Plan {
  const title = `Set up: ${level}`;
  const portfolio = readOnce(snapshot, mapping);
  const names = new NameBook(snapshot.sheets.map(({ name }) => name));
  const remade = { kind: INSTRUCTIONS_KIND, asOf: 0 };
  const leftovers = clearLeftovers(classifySheets(snapshot), names, remade);
  // A table that a failed run has left complete is finished with the leftovers.
  const finished = new Set(
    leftovers.standing.map(({ ownership }) => ownedOf(ownership)?.mark.kind),
  );
  const missing = missingTables(portfolio, level).filter((id) => !finished.has(setUpKind(id)));
  if (missing.length === 0) return { title, steps: leftovers.steps, written: [] };
  const steps: Step[] = [...leftovers.steps];
  const written: Written[] = [];
  const made = new Map<TableId, string>();
  for (const table of missing) {
    const tab = tableTab(table, portfolio, names);
    steps.push(...tab.steps);
    written.push({ what: 'tab-made', sheet: tab.name, detail: null });
    made.set(table, tab.name);
  }
  const told = (Object.keys(TABLES) as TableId[]).flatMap((table): ToldTable[] => {
    const sheet = made.get(table) ?? portfolio.tables.find((tab) => tab.table === table)?.sheet;
    return sheet === undefined || isOwnTable(table) ? [] : [{ table, sheet }];
  });
  const publication = { snapshot, ...remade, document: instructionsTab(told), history: null };
  const start = replaceTab(publication, leftovers.standing, names);
  return {
    title,
    steps: [...steps, ...start.steps, { step: 'show', sheet: start.name }],
    written: [...written, ...start.written],
  };
}

function titles(tables: readonly TableId[]): string[] {
  return tables.map((table) => TABLES[table].title);
}
