/** The first and the last steps of a tab that is built under a temporary name, and what is done about those never finished. */

import { documentGrid, documentWidth } from './document-steps.ts';
import { fingerprintGrid } from './fingerprint.ts';
import { formatMark, type Mark } from './mark.ts';
import type { NameBook } from './name-book.ts';
import { type ClassifiedSheet, ownedOf, ownershipOf } from './ownership.ts';
import type { Step } from './step.ts';
import type { TabDocument } from './tab-document.ts';

/** The mark of a tab that is being built; its fingerprint is that of the finished cells. */
export function buildingMark(
  kind: string,
  asOf: number,
  document: TabDocument,
  name: string,
): Mark {
  return {
    kind,
    asOf,
    stage: 'building',
    fingerprint: fingerprintGrid(documentGrid(document)),
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

/**
 * Half-built status tabs are deleted: they are made anew. A table that only grows, such as History, is finished
 * instead once its rows are in, as these may be nowhere else.
 */
export function clearLeftovers(sheets: readonly ClassifiedSheet[], names: NameBook): Leftovers {
  const steps: Step[] = [];
  const standing: ClassifiedSheet[] = [];
  for (const one of sheets) {
    const owned = ownedOf(one.ownership);
    if (one.ownership.is !== 'debris' || owned === null) {
      standing.push(one);
    } else if (!isFinishable(one)) {
      steps.push({
        step: 'delete-sheet',
        sheet: one.sheet.name,
        mark: owned.markText,
        fingerprint: fingerprintGrid(one.sheet.grid),
      });
      names.give(one.sheet.name);
    } else {
      names.give(one.sheet.name);
      const name = names.take(owned.mark.name);
      const mark = formatMark({ ...owned.mark, stage: 'done', name });
      if (name !== one.sheet.name) {
        steps.push({
          step: 'rename-sheet',
          sheet: one.sheet.name,
          to: name,
          mark: owned.markText,
        });
      }
      steps.push({ step: 'mark', sheet: name, mark });
      const sheet = { ...one.sheet, name, mark };
      standing.push({ sheet, ownership: ownershipOf(sheet) });
    }
  }
  return { steps, standing };
}

function isFinishable({ sheet, ownership }: ClassifiedSheet): boolean {
  const owned = ownedOf(ownership);
  return (
    owned !== null &&
    !owned.mark.kind.startsWith('status:') &&
    owned.mark.stage === 'building' &&
    sheet.grid.length > 0
  );
}
