/** The first and the last steps of a tab that is built under a temporary name, and what is done about those never finished. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import { documentGrid, documentWidth } from './document-steps.ts';
import { fingerprintGrid } from './fingerprint.ts';
import { formatMark, type Mark } from './mark.ts';
import type { NameBook } from './name-book.ts';
import { type ClassifiedSheet, ownedOf, ownershipOf } from './ownership.ts';
import { countFeatures } from './sheet-features.ts';
import type { Step } from './step.ts';
import type { TabDocument } from './tab-document.ts';

/** The mark of a tab that is being built; its fingerprint is that of the finished cells. */
export function buildingMark(
  kind: string,
  asOf: number,
  document: TabDocument,
  name: string,
): Mark {
  const extras = document.features === undefined ? 0 : countFeatures(document.features);
  return {
    kind,
    asOf,
    stage: 'building',
    fingerprint: fingerprintGrid(documentGrid(document)),
    ...(extras === 0 ? {} : { extras }),
    name,
  };
}

/** Adds the tab under its temporary name, with room for the document. */
export function addAside(temporary: string, mark: Mark, document: TabDocument): Step {
  return {
    step: 'add-sheet',
    sheet: temporary,
    mark: formatMark(mark),
    rows: Math.max(1, document.rows.length),
    columns: documentWidth(document),
  };
}

/** The last two steps of a new tab: its real name, then the mark that says it is done. */
export function swapIn(temporary: string, mark: Mark): Step[] {
  return [
    { step: 'rename-sheet', sheet: temporary, to: mark.name, mark: formatMark(mark) },
    { step: 'mark', sheet: mark.name, mark: formatMark({ ...mark, stage: 'done' }) },
  ];
}

/** Tabs left by runs that failed, and the steps that clear them away. */
export interface Leftovers {
  readonly steps: readonly Step[];
  /** Everything that still stands once the steps are done, under the names of then. */
  readonly standing: readonly ClassifiedSheet[];
}

/** The tab that this run makes: what a failed run has left of it is not finished but made anew. */
export interface Remade {
  readonly kind: string;
  readonly asOf: number;
}

/**
 * What is done about each tab that a failed run has left:
 *
 * - half-built, and made anew now or never shown to anybody: deleted (a table that set-up makes is as good as a report);
 * - half-built, but under its real name already, so that only its last mark is missing: finished;
 * - a table that only grows, such as History, once it has rows: finished, as these may be nowhere else;
 * - set aside for one that never took its place: brought back, unless it is made anew now: then it stands until the
 *   new one does (see `retireFormer` in `publish.ts`).
 */
export function clearLeftovers(
  sheets: readonly ClassifiedSheet[],
  names: NameBook,
  remade: Remade | null,
): Leftovers {
  const doomed: Step[] = [];
  const finished: Step[] = [];
  const standing: ClassifiedSheet[] = [];
  const kept: ClassifiedSheet[] = [];
  for (const one of sheets) {
    const fate = fateOf(one, sheets, remade);
    if (fate === 'stands') standing.push(one);
    else if (fate === 'finish') kept.push(one);
    else {
      doomed.push(deletion(one));
      names.give(one.sheet.name);
    }
  }
  for (const one of kept) {
    const { steps, sheet } = finish(one, names);
    finished.push(...steps);
    standing.push({ sheet, ownership: ownershipOf(sheet) });
  }
  return { steps: [...doomed, ...finished], standing };
}

function fateOf(
  { sheet, ownership }: ClassifiedSheet,
  all: readonly ClassifiedSheet[],
  remade: Remade | null,
): 'stands' | 'finish' | 'delete' {
  const owned = ownedOf(ownership);
  if (ownership.is !== 'debris' || owned === null) return 'stands';
  const { mark } = owned;
  if (!isMadeWhole(mark.kind)) return sheet.grid.length > 0 ? 'finish' : 'delete';
  const isRemade = remade?.kind === mark.kind && remade.asOf === mark.asOf;
  if (mark.stage === 'retired') {
    if (isRemade) return 'stands';
    return all.some((other) => hasTakenThePlaceOf(other, mark)) ? 'delete' : 'finish';
  }
  return !isRemade && isSwappedIn(sheet, mark) ? 'finish' : 'delete';
}

/** Whether a tab of the kind is made in one go and can be made again, so that half of it is worth nothing. */
function isMadeWhole(kind: string): boolean {
  return /^(status:|table:|instructions$)/.test(kind);
}

/** Under its real name with all its cells: only the mark that says so is missing. */
function isSwappedIn(sheet: SheetSnapshot, mark: Mark): boolean {
  return (
    sheet.name.toLowerCase() === mark.name.toLowerCase() &&
    fingerprintGrid(sheet.grid) === mark.fingerprint
  );
}

function hasTakenThePlaceOf({ sheet, ownership }: ClassifiedSheet, retired: Mark): boolean {
  const mark = ownedOf(ownership)?.mark;
  if (mark?.kind !== retired.kind || mark.asOf !== retired.asOf) return false;
  return mark.stage === 'done' || (mark.stage === 'building' && isSwappedIn(sheet, mark));
}

function deletion({ sheet, ownership }: ClassifiedSheet): Step {
  return {
    step: 'delete-sheet',
    sheet: sheet.name,
    mark: ownedOf(ownership)?.markText ?? '',
    fingerprint: fingerprintGrid(sheet.grid),
  };
}

/** Gives a leftover its name and the mark that says that it is done. */
function finish(
  { sheet, ownership }: ClassifiedSheet,
  names: NameBook,
): { readonly steps: readonly Step[]; readonly sheet: SheetSnapshot } {
  const owned = ownedOf(ownership);
  if (owned === null) return { steps: [], sheet };
  names.give(sheet.name);
  const name = names.take(owned.mark.name);
  const mark = formatMark({ ...owned.mark, stage: 'done', name });
  const steps: Step[] = [{ step: 'mark', sheet: name, mark }];
  if (name !== sheet.name) {
    steps.unshift({ step: 'rename-sheet', sheet: sheet.name, to: name, mark: owned.markText });
  }
  return { steps, sheet: { ...sheet, name, mark } };
}
