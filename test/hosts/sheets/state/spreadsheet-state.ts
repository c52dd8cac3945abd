/** The stand-in's spreadsheet and what Google keeps around it, as plain data that outlives the runs of the script. */

import type { Block, SheetState } from './sheet-state.ts';

/** A developer metadata entry; `sheetId` is null for one on the spreadsheet itself. */
export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  sheetId: number | null;
  /** An entry of another add-on, which a script sees only when it is visible in the whole document. */
  readonly isForeign: boolean;
}

export interface NamedRangeState {
  name: string;
  sheetId: number;
  block: Block;
}

export interface SpreadsheetState {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  activeSheetId: number;
  metadata: MetadataState[];
  namedRanges: NamedRangeState[];
  /** The next id of a tab, a metadata entry, a protection or a chart. */
  nextId: number;
}

/** One store of properties: `document`, `script` or `user`. */
export type PropertyStores = Record<'document' | 'script' | 'user', Map<string, string>>;

/** What the script has shown to the person. */
export interface ShownState {
  menus: ShownMenu[];
  sidebar: { readonly title: string; readonly html: string } | null;
  dialogs: { readonly title: string; readonly html: string }[];
  alerts: { readonly title: string; readonly prompt: string }[];
  toasts: { readonly message: string; readonly title: string }[];
}

/** A menu as it stands in the menu bar. */
export interface ShownMenu {
  readonly caption: string;
  readonly isAddOn: boolean;
  readonly entries: readonly ShownEntry[];
}

export type ShownEntry =
  | { readonly is: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly is: 'separator' }
  | { readonly is: 'menu'; readonly menu: ShownMenu };

/** Who holds the document's, script's and user's lock from outside, and until when (milliseconds of the world's clock). */
export type LockHolders = Record<'document' | 'script' | 'user', number>;
