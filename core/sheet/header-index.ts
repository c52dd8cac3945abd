/** Which columns of a table a header may mean. */

import type { TableSpec } from './column-spec.ts';
import { normaliseHeader, withoutUnit } from './normalise-header.ts';

/** For one table: normal form of a header → the names in code of the columns that it may mean, in the spec's order. */
export type HeaderIndex = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<TableSpec, HeaderIndex>();

/**
 * The table's index, made once. A column's own header means that column alone, whatever aliases others have; an alias
 * that stands under several columns means each of them.
 */
export function headerIndex(table: TableSpec): HeaderIndex {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  const own = new Set<string>();
  for (const [key, column] of Object.entries(table.columns)) {
    const normal = normaliseHeader(column.header);
    own.add(normal);
    index.set(normal, [key]);
  }
  for (const [key, column] of Object.entries(table.columns)) {
    for (const alias of column.aliases) {
      const normal = normaliseHeader(alias);
      if (own.has(normal)) continue;
      const keys = index.get(normal);
      if (keys === undefined) index.set(normal, [key]);
      else if (!keys.includes(key)) keys.push(key);
    }
  }
  indexes.set(table, index);
  return index;
}

/** The columns that a header may mean; a unit in brackets at its end is overlooked where the whole says nothing. */
export function columnsOfHeader(index: HeaderIndex, header: HeaderText): readonly string[] {
  return index.get(header.normal) ?? (header.bare === null ? [] : (index.get(header.bare) ?? []));
}

/** A header cell's text, with its forms for comparing. */
export interface HeaderText {
  readonly text: string;
  readonly normal: string;
  /** The normal form without a unit in brackets, or `null` where there is none. */
  readonly bare: string | null;
}

/** The forms of a header cell's text. */
export function headerText(text: string): HeaderText {
  const bare = withoutUnit(text);
  return {
    text: text.trim(),
    normal: normaliseHeader(text),
    bare: bare === null ? null : normaliseHeader(bare),
  };
}
