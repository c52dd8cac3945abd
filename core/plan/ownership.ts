/** Which tabs Steersheet may touch: the only place that decides what is ours and what is the user's. */

import type { SheetSnapshot, Snapshot } from '../cell/snapshot.ts';
import { fingerprintGrid } from './fingerprint.ts';
import { type Mark, parseMark } from './mark.ts';

/** What a tab is called while it is built; a word or a number may follow. */
export const BUILDING_NAME = 'Steersheet is building';

/** What a tab is called while it waits to be deleted; a number may follow. */
export const REPLACING_NAME = 'Steersheet is replacing';

const NOTHING = fingerprintGrid([]);

/**
 * What a tab is to Steersheet.
 *
 * - `user`: the user's own, or one of ours that the user has renamed or copied. Never touched.
 * - `edited`: ours by name and mark, but its cells are not as we left them, something was put beside them (a note, a chart, a
 *   formula), or it was protected. Kept.
 * - `intact`: ours and as we left it. May be replaced by a newer one.
 * - `debris`: left behind by a run that failed, with nothing in it but what we wrote. May be deleted.
 */
export type Ownership =
  | { readonly is: 'user' }
  | { readonly is: 'edited' | 'intact' | 'debris'; readonly mark: Mark; readonly markText: string };

/** Classifies one tab. A half-built tab into which somebody has typed, or which somebody has renamed, is the user's. */
export function ownershipOf(sheet: SheetSnapshot): Ownership {
  const mark = parseMark(sheet.mark);
  if (mark === null || sheet.mark === null || !bearsItsName(sheet.name, mark)) {
    return { is: 'user' };
  }
  const fingerprint = fingerprintGrid(sheet.grid);
  const { extras = 0 } = mark;
  const isWritten = !sheet.isProtected && fingerprint === mark.fingerprint;
  if (mark.stage === 'done') {
    const isIntact = isWritten && sheet.extras === extras;
    return { is: isIntact ? 'intact' : 'edited', mark, markText: sheet.mark };
  }
  const isEmpty = !sheet.isProtected && mark.stage === 'building' && fingerprint === NOTHING;
  // A run may have failed between one chart and the next.
  const isOurs = (isWritten || isEmpty) && sheet.extras <= extras;
  return isOurs ? { is: 'debris', mark, markText: sheet.mark } : { is: 'user' };
}

/** Whether a tab has a name that we gave it: its own, or the temporary one of its stage. */
function bearsItsName(name: string, mark: Mark): boolean {
  const low = name.toLowerCase();
  if (low === mark.name.toLowerCase()) return true;
  if (mark.stage === 'done') return false;
  const temporary = mark.stage === 'building' ? BUILDING_NAME : REPLACING_NAME;
  return low.startsWith(temporary.toLowerCase());
}

/** The mark of a tab that is ours in any state, or `null` for the user's. */
export function ownedOf(
  ownership: Ownership,
): { readonly mark: Mark; readonly markText: string } | null {
  return ownership.is === 'user' ? null : ownership;
}

/** A tab with what it is to Steersheet. */
export interface ClassifiedSheet {
  readonly sheet: SheetSnapshot;
  readonly ownership: Ownership;
}

/** Every tab of the workbook, classified, in its order. */
export function classifySheets(snapshot: Snapshot): ClassifiedSheet[] {
  return snapshot.sheets.map((sheet) => ({ sheet, ownership: ownershipOf(sheet) }));
}
