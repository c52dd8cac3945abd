/** Which tabs Steersheet may touch: the only place that decides what is ours and what is the user's. */

import type { SheetSnapshot, Snapshot } from '../cell/snapshot.ts';
import { fingerprintGrid } from './fingerprint.ts';
import { type Mark, parseMark } from './mark.ts';

const NOTHING = fingerprintGrid([]);

/**
 * What a tab is to Steersheet.
 *
 * - `user`: the user's own, or one of ours that the user has renamed or copied. Never touched.
 * - `edited`: ours by name and mark, but its cells are not as we left them, or something was put beside them. Kept.
 * - `intact`: ours and as we left it. May be replaced by a newer one.
 * - `debris`: left behind by a run that failed, with nothing in it but what we wrote. May be deleted.
 */
export type Ownership =
  | { readonly is: 'user' }
  | { readonly is: 'edited' | 'intact' | 'debris'; readonly mark: Mark; readonly markText: string };

/** Classifies one tab. A half-built tab into which somebody has typed is the user's. */
export function ownershipOf(sheet: SheetSnapshot): Ownership {
  const mark = parseMark(sheet.mark);
  if (mark === null || sheet.mark === null) return { is: 'user' };
  const fingerprint = fingerprintGrid(sheet.grid);
  const untouched = sheet.extras === 0;
  if (mark.stage !== 'done') {
    const asWritten = fingerprint === mark.fingerprint || fingerprint === NOTHING;
    return untouched && asWritten ? { is: 'debris', mark, markText: sheet.mark } : { is: 'user' };
  }
  if (sheet.name.toLowerCase() !== mark.name.toLowerCase()) return { is: 'user' };
  const intact = untouched && fingerprint === mark.fingerprint;
  return { is: intact ? 'intact' : 'edited', mark, markText: sheet.mark };
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
