/** What stands in for a column that a sheet lacks: the entries of a "Risk register" are risks, and a cell above says the project. */

import { toA1 } from '../cell/address.ts';
import { isMissing } from '../cell/missing.ts';
import type { CellRef } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from './column-spec.ts';
import type { HeaderRow } from './find-header-row.ts';
import { columnsOfHeader, headerIndex } from './header-index.ts';
import { normaliseHeader } from './normalise-header.ts';

/** A column's value for every row, and the text that says so. */
export interface Told {
  /** The column's name in code. */
  readonly key: string;
  readonly value: string;
  readonly by: string;
  /** What says it: the tab's name or a title, the headers, a cell; `nothing` does, and `value` only keeps the rows together. */
  readonly from: 'name' | 'headers' | 'cell' | 'nothing';
  /** The cell that says it, where it is one. */
  readonly at: CellRef | null;
}

/**
 * What the tab's name says; where it says nothing, what the nearest title above the headers says that says anything, and last
 * what the headers say: `Risk ID` heads risks. A text that says several things, such as "Risks and issues",
 * says nothing, and headers say nothing of a RAID log. `rows` are those that may hold headers.
 */
export function toldByName(
  sheetName: string,
  rows: readonly HeaderRow[],
  headers: HeaderRow,
  table: TableSpec,
): Told | null {
  const { toldByName: told } = table;
  if (told === undefined) return null;
  const saidBy = (words: ReadonlySet<string>) =>
    told.values.filter((one) => one.words.some((word) => words.has(word)));
  const telling = (value: string, by: string, from: Told['from']): Told => ({
    ...{ key: told.column, value, by, from, at: null },
  });
  let isOfSeveral = false;
  for (const text of [sheetName, ...titlesAbove(rows, headers.row)]) {
    const words = wordsOf(text);
    if (told.several.some((word) => words.has(word))) isOfSeveral = true;
    const said = saidBy(words);
    if (said.length > 1) return null;
    const [only] = said;
    if (only !== undefined) return telling(only.value, text, 'name');
  }
  if (isOfSeveral) return null;
  const index = headerIndex(table);
  const isSure = headers.texts.some(
    (one) => one !== undefined && told.surelyBeside.some((word) => wordsOf(one.text).has(word)),
  );
  const found = new Map<string, string>();
  for (const header of headers.texts) {
    if (header === undefined) continue;
    const keys = columnsOfHeader(index, header);
    // `Issue type` and `Issue key` are of a tracker whose issues are of any type.
    if (keys.includes(told.column) && saidBy(wordsOf(header.text)).length > 0) return null;
    if (!told.headers.some((key) => keys.includes(key))) continue;
    const words = wordsOf(header.text);
    if (words.has('key')) return null;
    // `Risk` alone may be how risky a project is.
    if (words.size === 1 && !isSure) continue;
    for (const { value } of saidBy(words)) if (!found.has(value)) found.set(value, header.text);
  }
  const [only, other] = found;
  return only === undefined || other !== undefined ? null : telling(...only, 'headers');
}

/** The titles above the headers, the nearest first: rows of one text. */
function titlesAbove(rows: readonly HeaderRow[], headerRow: number): readonly string[] {
  return rows
    .filter(({ row, texts }) => row < headerRow && texts.filter((text) => text).length === 1)
    .map(({ texts }) => texts.find((text) => text)?.text ?? '')
    .reverse();
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== ''),
  );
}

/** Nobody has filled it in: `<Project name>`. */
const PLACEHOLDER = /^[<[{].*[>\]}]$/s;

/**
 * What a cell above the headers says of every row: `Project: Portal` in one cell, or `Project:` and `Portal` beside it; without a
 * colon the two must be all that their row holds. `null` where none does, or where one label has two values.
 */
export function toldAbove(
  sheetName: string,
  rows: readonly HeaderRow[],
  headerRow: number,
  table: TableSpec,
): Told | null {
  const { toldAbove: told } = table;
  if (told === undefined) return null;
  const labels = new Set(told.labels.map(normaliseHeader));
  const found = new Map<string, Told>();
  for (const { row, texts, cells } of rows) {
    if (row >= headerRow) break;
    for (const [column, header] of texts.entries()) {
      if (header === undefined) continue;
      const [label = '', ...rest] = header.text.split(':');
      const normal = normaliseHeader(label);
      if (!labels.has(normal)) continue;
      const own = rest.join(':').trim();
      const beside = cells.slice(column + 1).find((cell) => cell !== null && cell !== '') ?? null;
      const isPair = cells.filter((cell) => cell !== null && cell !== '').length === 2;
      const raw = own !== '' ? own : rest.length > 0 || isPair ? beside : null;
      if (typeof raw !== 'string' && typeof raw !== 'number') continue;
      const value =
        String(raw)
          .split(/\s{2,}|\s*[|\n\t]/)[0]
          ?.trim() ?? '';
      if (isMissing(value) || value === '' || value.endsWith(':') || PLACEHOLDER.test(value))
        continue;
      const before = found.get(normal);
      if (before !== undefined && before.value !== value) return null;
      const at = { sheet: sheetName, a1: toA1(row, column), row, header: null };
      const by = own === '' ? `${header.text} ${value}` : header.text;
      found.set(normal, { key: told.column, value, by, from: 'cell', at });
    }
  }
  return [...found.values()][0] ?? null;
}

/** Rows that nothing says it of: they are kept together under their title, or the tab's name. */
export function toldByNothing(
  sheetName: string,
  rows: readonly HeaderRow[],
  headerRow: number,
  column: string,
): Told {
  const value = titlesAbove(rows, headerRow).slice(-1)[0] ?? sheetName;
  return { key: column, value, by: value, from: 'nothing', at: null };
}
