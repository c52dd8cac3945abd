/** Finds the cells that an address or a name stands for. */

import type { Rect } from '../../../../core/index.ts';
import { isSameName } from '../wire/argument.ts';
import { parseAddress, splitAddress } from './address.ts';
import type { NameData, Sheet } from './book.ts';

export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The place that `B2`, `Plan!B2:C3`, a name or a table's name stands for, seen from a tab; or `null`. */
export function resolveAddress(home: Sheet, address: string): Place | null {
  const { sheet: name, cells } = splitAddress(address);
  const sheet = name === null ? home : home.book.findSheet(name);
  if (sheet === undefined) return null;
  const rect = parseAddress(cells);
  if (rect !== null) return { sheet, rect };
  const names = sheet.book.names.filter((one) => isSameName(one.name, cells));
  const found = names.find((one) => one.home === sheet) ?? names.find((one) => one.home === null);
  if (found !== undefined) return placeOfName(found);
  const table = sheet.book.findTable(cells);
  return table === undefined ? null : { sheet: table.sheet, rect: table.body() };
}

/** The block that a name stands for, or `null` where it stands for something else. */
export function placeOfName({ book, formula }: NameData): Place | null {
  const form =
    /^=((?:'(?:[^']|'')+'|[^'!"=]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i.exec(formula);
  if (form === null) return null;
  const { sheet: name, cells } = splitAddress(form[1] ?? '');
  const sheet = name === null ? undefined : book.findSheet(name);
  const rect = parseAddress(cells);
  return sheet === undefined || rect === null ? null : { sheet, rect };
}
