/** Which columns of a table a header may mean. */

import type { ColumnSpec, TableSpec } from './column-spec.ts';
import { isHarmlessUnit, isOwnName } from './header-unit.ts';
import { normaliseHeader, splitUnit } from './normalise-header.ts';

/** What the headers of one table mean. */
export interface HeaderIndex {
  /** Normal form of a header → the names in code of the columns that it may mean, in the spec's order. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly columns: Readonly<Record<string, ColumnSpec>>;
}

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
  const made: HeaderIndex = { keys: index, columns: table.columns };
  indexes.set(table, made);
  return made;
}

const NONE: readonly string[] = [];

/**
 * The columns that a header may mean. Where the whole says nothing, what stands in brackets at its end is said in front
 * (`End (actual)` is `Actual end`), overlooked where it is a unit that changes nothing, or says which of several columns
 * it is (`Owner (PM)`). A day may be called a date: `Start date` is `Start`.
 */
export function columnsOfHeader(index: HeaderIndex, header: HeaderText): readonly string[] {
  return columnsNamed(index, header.normal) ?? columnsOfBare(index, header) ?? NONE;
}

/** Of a day `Start date` says no more than `Start`; of anything else it says that it is a day. */
function columnsNamed(index: HeaderIndex, normal: string): readonly string[] | undefined {
  const keys = index.keys.get(normal);
  if (keys !== undefined || !normal.endsWith('date')) return keys;
  const days = index.keys
    .get(normal.slice(0, -4))
    ?.filter((key) => index.columns[key]?.kind === 'date');
  return days?.length === 0 ? undefined : days;
}

/**
 * As `columnsOfHeader`; and names that stand for one another (`SRO / Sponsor`) mean what all of them mean. That is no evidence of
 * which table it is: any list may have a `Name/Title`.
 */
export function columnsOfNames(index: HeaderIndex, header: HeaderText): readonly string[] {
  const keys = columnsOfHeader(index, header);
  if (keys.length > 0 || header.parts.length === 0) return keys;
  const [first, ...others] = header.parts.map((part) => columnsNamed(index, part) ?? NONE);
  return first?.filter((key) => others.every((other) => other.includes(key))) ?? NONE;
}

/** The normal forms that several headers of a row have. */
export function repeatedHeaders(texts: readonly (HeaderText | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) {
    if (text === undefined) continue;
    if (seen.has(text.normal)) repeated.add(text.normal);
    seen.add(text.normal);
  }
  return repeated;
}

/** The word that tells the ends of a project, and the days of a milestone, from one another. */
const WHICH_DAY = /^(?:baseline|forecast|actual)/;

/**
 * How surely a header means a column, of several that mean it: 2 as its own name; 1 where it says which day it is, as
 * `Forecast go-live` does and `Finish` does not; else 0. An amount's header that stands there again, as below the heading of each
 * year, is no whole: -1.
 */
export function closeness(
  normal: string,
  { header, kind }: ColumnSpec,
  repeated: ReadonlySet<string>,
): number {
  if (kind === 'money' && repeated.has(normal)) return -1;
  const own = normaliseHeader(header);
  if (normal === own) return 2;
  const which = kind === 'date' ? WHICH_DAY.exec(own)?.[0] : undefined;
  return which !== undefined && normal.startsWith(which) && normal !== which ? 1 : 0;
}

function columnsOfBare(index: HeaderIndex, { bare }: HeaderText): readonly string[] | undefined {
  if (bare === null) return undefined;
  const inFront = columnsNamed(index, bare.inFront);
  if (inFront !== undefined) return inFront;
  const specOf = (key: string) => index.columns[key] as ColumnSpec;
  const fits = columnsNamed(index, bare.normal)?.filter((key) =>
    isHarmlessUnit(bare.unit, specOf(key)),
  );
  const named = fits?.filter((key) => isOwnName(bare.unit, specOf(key))) ?? NONE;
  return named.length > 0 ? named : fits;
}

/** A header cell's text, with its forms for comparing. */
export interface HeaderText {
  readonly text: string;
  readonly normal: string;
  /** Where brackets stand at its end: what they hold, and the normal forms without it and with it in front. */
  readonly bare: {
    readonly normal: string;
    readonly inFront: string;
    readonly unit: string;
  } | null;
  /** The normal forms of what strokes part, as in `Stage/Gate`; empty where there is none. */
  readonly parts: readonly string[];
}

const CUSTOM_FIELD = /^\s*custom field \((.+)\)\s*$/is;

/** The forms of a header cell's text. */
export function headerText(shown: string): HeaderText {
  // Exports of Jira write `Custom field (Mitigation)`.
  const text = CUSTOM_FIELD.exec(shown)?.[1] ?? shown;
  const split = splitUnit(text);
  const bare =
    split === null
      ? null
      : {
          normal: normaliseHeader(split.bare),
          inFront: normaliseHeader(`${split.unit} ${split.bare}`),
          unit: split.unit,
        };
  const parts = text.includes('/') || text.includes('|') ? text.split(/[/|]/) : [];
  const normal = normaliseHeader(text);
  return { text: shown.trim(), normal, bare, parts: parts.map(normaliseHeader) };
}
