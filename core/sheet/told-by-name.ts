/** What a tab's name, or a title above its headers, says of every row: the entries of a "Risk register" are risks. */

import type { TableSpec } from './column-spec.ts';
import type { HeaderRow } from './find-header-row.ts';

/** A column's value for every row, and the text that says so. */
export interface Told {
  /** The column's name in code. */
  readonly key: string;
  readonly value: string;
  readonly by: string;
}

/**
 * What the tab's name says; where it says nothing, what the nearest title above the headers says that says anything. A text
 * that says several things, such as "Risks and issues", says nothing. `rows` are those that may hold headers.
 */
export function toldByName(
  sheetName: string,
  rows: readonly HeaderRow[],
  headerRow: number,
  table: TableSpec,
): Told | null {
  const { toldByName: told } = table;
  if (told === undefined) return null;
  const titles = rows
    .filter(({ row, texts }) => row < headerRow && texts.filter((text) => text).length === 1)
    .map(({ texts }) => texts.find((text) => text)?.text ?? '')
    .reverse();
  for (const text of [sheetName, ...titles]) {
    const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
    const said = told.values.filter((one) => one.words.some((word) => words.has(word)));
    if (said.length > 1) return null;
    const [only] = said;
    if (only !== undefined) return { key: told.column, value: only.value, by: text };
  }
  return null;
}
