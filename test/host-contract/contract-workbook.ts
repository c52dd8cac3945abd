/** The workbook that every host must be able to set up for the contract, and what can be asked of it afterwards. */

import type { Cell, CellStyle, Host, Rect } from '../../core/index.ts';

/** A cell as a user made it: a value, or a formula with the value that it shows. */
export type ContractCell = Cell | { readonly formula: string; readonly value: Cell };

export interface ContractSheet {
  readonly name: string;
  readonly cells: readonly (readonly ContractCell[])[];
  readonly visibility?: 'visible' | 'hidden';
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Rect[];
  readonly isProtected?: boolean;
}

/** What a person would see on a tab; a member that the host cannot tell is left out and named in `lacks`. */
export interface SheetLooks {
  /** By address, for the cells asked for. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
  /** By address: `Sheet!A1`. */
  readonly links?: Readonly<Record<string, string>>;
  /** By address, for those of the cells asked for that compute: as they are typed. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly columnWidths?: readonly number[];
  readonly frozenRows?: number;
  readonly gridlines?: boolean;
  readonly printsOneWide?: boolean;
}

/** One workbook, opened in the host under test. */
export interface OpenedContract {
  readonly host: Host;
  /** From now on the call number `k` (counted from 0) fails; `null`: none does. Counting starts anew. */
  failAt(k: number | null): Promise<void>;
  /** How many calls were made since `failAt` was last called. */
  calls(): Promise<number>;
  looks(sheet: string, addresses: readonly string[]): Promise<SheetLooks>;
  /** The user types a value or a formula into a cell. */
  type(sheet: string, a1: string, value: ContractCell): Promise<void>;
  /** The name of the tab in front, or `null` where the host has none. */
  activeSheet(): Promise<string | null>;
  close(): Promise<void>;
}

/** A host under test. `lacks` names the members of `SheetLooks` and the abilities that it does not have, each with why. */
export interface HostUnderTest {
  readonly name: string;
  readonly lacks: Readonly<
    Partial<
      Record<
        keyof SheetLooks | 'formulas' | 'indent' | 'merges' | 'protection' | 'stops midway',
        string
      >
    >
  >;
  open(sheets: readonly ContractSheet[]): Promise<OpenedContract>;
}
