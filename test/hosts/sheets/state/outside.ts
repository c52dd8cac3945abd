/** What the stand-in inside the bare context is given by the test outside: data and a few plain functions. */

import type { Signatures } from '../signatures/type-shape.ts';
import type {
  LockHolders,
  PropertyStores,
  ShownState,
  SpreadsheetState,
} from './spreadsheet-state.ts';

/**
 * How much a run may do: `menu` is a function that a person has started and authorised (also from the sidebar), `open` is
 * `onOpen` of an add-on that was never used in the document (AuthMode NONE), `custom-function` is a formula.
 */
export type RunMode = 'menu' | 'open' | 'custom-function';

/** Kinds of calls: `light` ones are answered without a trip to the spreadsheet. */
export type CallKind = 'read' | 'write' | 'flush' | 'store' | 'ui' | 'lock' | 'light';

/** One call that the script made. */
export interface CallRecord {
  readonly kind: CallKind;
  /** `Range.setValues`. */
  readonly name: string;
  /** The tab concerned, where there is one. */
  readonly sheet: string | null;
}

/** Ways in which Sheets may behave where nobody could look; a script must do right in all of them. */
export interface Doubts {
  /** What becomes of a leading apostrophe that is written into a cell of the format `@`. */
  readonly apostropheInTextCell: 'kept' | 'taken';
  /** What a number becomes that is written into a cell of the format `@`. */
  readonly numberInTextCell: 'text' | 'number';
  /** Whether the text of a rich text value is parsed as typed text is, unless the cell's format is `@`. */
  readonly richTextIsParsed: boolean;
  /**
   * Whose midnight a date is that a formula hands to a custom function: the spreadsheet's, as `getValue` has it, or the
   * script's. A function cannot tell which, so that it can do right in both only where the two zones are the same.
   */
  readonly formulaDatesFollow: 'script' | 'spreadsheet';
  /** The language of what Google's services say when they throw: the person's, and few persons' is English. */
  readonly exceptionsSpeak: 'English' | 'another language';
  /** Whether `getSheetByName` minds the case of letters. */
  readonly sheetByNameMindsCase: boolean;
}

export interface Outside {
  readonly signatures: Signatures;
  readonly spreadsheet: SpreadsheetState;
  readonly properties: PropertyStores;
  readonly cache: Map<string, { readonly value: string; readonly expires: number }>;
  readonly shown: ShownState;
  readonly locks: LockHolders;
  /** This run holds the lock from now on, and until it lets go or ends; only runs beside it can meet that. */
  take(kind: keyof LockHolders): void;
  letGo(kind: keyof LockHolders): void;
  readonly doubts: Doubts;
  readonly mode: RunMode;
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  /** HTML files of the project by name without extension. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of the script's top-level functions. */
  readonly entryPoints: readonly string[];
  /** Answers to the next questions, by the button's name. */
  readonly answers: string[];
  /** The value of a formula that the script writes. */
  calculate(formula: string, sheet: string, a1: string): unknown;
  /** Milliseconds of the world's clock. */
  now(): number;
  advance(milliseconds: number): void;
  /** Milliseconds that a call of this kind takes. */
  cost(kind: CallKind): number;
  /** Milliseconds of the clock at which Google stops the run. */
  readonly deadline: number;
  /** Notes the call; `true` when it is one that the test wants to fail. */
  note(call: CallRecord): boolean;
  /** A fault of the script that must come to light, even if the script catches what is thrown. */
  fault(message: string): void;
  log(line: string): void;
}
