/**
 * How a result gets into the workbook without risk: built aside under a temporary name, swapped in last.
 *
 * Whichever step fails, no cell of the user's has changed, and the next run finds what was left by its mark and
 * clears it away (see `docs/decisions/0004-build-aside-then-swap.md`).
 */

import type { Snapshot } from '../cell/snapshot.ts';
import { addAside, buildingMark, clearLeftovers, swapIn } from './build-aside.ts';
import { documentSteps } from './document-steps.ts';
import { type GrowingTable, growTable } from './grow-table.ts';
import { formatMark } from './mark.ts';
import { NameBook } from './name-book.ts';
import {
  BUILDING_NAME,
  type ClassifiedSheet,
  classifySheets,
  ownedOf,
  REPLACING_NAME,
} from './ownership.ts';
import { placeCharts } from './place-charts.ts';
import { withTail } from './sheet-name.ts';
import type { Plan, Step, Written } from './step.ts';
import type { TabDocument } from './tab-document.ts';

/** What to put into the workbook. */
export interface Publication {
  readonly snapshot: Snapshot;
  /** The kind in the tab's mark: `status:executive`. */
  readonly kind: string;
  /** The day that the tab is for, as a serial. */
  readonly asOf: number;
  readonly document: TabDocument;
  /** One table or several to which rows are added; `null` where nothing is to be remembered. */
  readonly history: GrowingTable | readonly GrowingTable[] | null;
}

/**
 * The plan that leaves the tab and the history rows in the workbook, with the tab in front. An intact tab of the same
 * kind and day is replaced; an edited one is renamed and kept; a tab of another day stays. `asOf` is a whole day.
 */
export function publishTab(publication: Publication): Plan {
  const { snapshot, kind, asOf, document } = publication;
  const names = new NameBook(snapshot.sheets.map(({ name }) => name));
  const leftovers = clearLeftovers(classifySheets(snapshot), names, { kind, asOf });
  const { name, steps, written } = replaceTab(publication, leftovers.standing, names);
  return {
    title: document.name,
    steps: [...leftovers.steps, ...steps, { step: 'show', sheet: name }],
    written,
  };
}

/** The same as part of a larger plan: the steps for the tab alone, among the tabs that stand once leftovers are cleared away. */
export function replaceTab(
  publication: Publication,
  standing: readonly ClassifiedSheet[],
  names: NameBook,
): {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly written: readonly Written[];
} {
  const { snapshot, kind, asOf, history } = publication;
  const document =
    snapshot.drawsCharts === true ? placeCharts(publication.document) : publication.document;
  const former = retireFormer(kind, asOf, standing, names);
  const name = names.take(document.name);
  const temporary = names.take(BUILDING_NAME);
  const mark = buildingMark(kind, asOf, document, name);
  const grown = tablesOf(history).map((table) => growTable(table, asOf, standing, names));
  const what = former.after.length > 0 ? 'tab-replaced' : 'tab-made';
  return {
    name,
    steps: [
      addAside(temporary, mark, document),
      ...documentSteps(document, temporary),
      ...grown.flatMap(({ steps }) => steps),
      ...former.before,
      ...swapIn(temporary, mark),
      ...former.after,
    ],
    written: [
      { what, sheet: name, detail: null },
      ...former.written,
      ...grown.flatMap((one) => one.written),
    ],
  };
}

/** The tables that grow by at least a row. */
function tablesOf(history: Publication['history']): readonly GrowingTable[] {
  if (history === null) return [];
  const tables: readonly GrowingTable[] = 'kind' in history ? [history] : history;
  return tables.filter(({ rows }) => rows.length > 0);
}

/** What happens to the tab that has the place of the new one: steps before the swap, steps after it. */
interface Retirement {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly written: readonly Written[];
}

/**
 * An edited tab of the same kind and day is renamed and kept; an intact one is moved aside and deleted last, and so is one
 * that a failed run had moved aside already.
 */
function retireFormer(
  kind: string,
  asOf: number,
  standing: readonly ClassifiedSheet[],
  names: NameBook,
): Retirement {
  const before: Step[] = [];
  const after: Step[] = [];
  const written: Written[] = [];
  for (const { sheet, ownership } of standing) {
    const owned = ownedOf(ownership);
    if (owned === null || owned.mark.kind !== kind || owned.mark.asOf !== asOf) continue;
    if (ownership.is === 'edited') {
      const kept = names.take(withTail(sheet.name, ' (edited)'));
      names.give(sheet.name);
      before.push({ step: 'rename-sheet', sheet: sheet.name, to: kept, mark: owned.markText });
      written.push({ what: 'tab-kept', sheet: sheet.name, detail: kept });
      continue;
    }
    const mark = formatMark({ ...owned.mark, stage: 'retired' });
    if (mark !== owned.markText) before.push({ step: 'mark', sheet: sheet.name, mark });
    let aside = sheet.name;
    if (sheet.name.toLowerCase() === owned.mark.name.toLowerCase()) {
      aside = names.take(REPLACING_NAME);
      names.give(sheet.name);
      before.push({ step: 'rename-sheet', sheet: sheet.name, to: aside, mark });
    }
    const { fingerprint } = owned.mark;
    after.push({ step: 'delete-sheet', sheet: aside, mark, fingerprint });
  }
  return { before, after, written };
}
