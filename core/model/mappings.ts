/** Confirmed mappings: from a file, from and to the Settings table, and what they say of one sheet. */

import * as z from 'zod/mini';
import type { Cell } from '../cell/cell.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import { columnsOfHeader, headerIndex, headerText } from '../sheet/header-index.ts';
import type { Mapping, SheetMapping } from '../sheet/mapping.ts';
import { nearestText } from '../sheet/nearest-text.ts';
import { normaliseHeader } from '../sheet/normalise-header.ts';
import { readChoice } from '../sheet/readers/choice-reader.ts';
import type { ResolvedMapping } from '../sheet/recognise-table.ts';
import { DATE_ORDERS } from './date-orders.ts';
import { choiceValues } from './shape-parts.ts';
import { STAFFING_MATRIX, STAFFING_UNITS } from './staffing-matrix.ts';
import { TABLES } from './tables.ts';

const ALL_TABLES: readonly TableSpec[] = Object.values(TABLES);

const UNITS = choiceValues(STAFFING_UNITS);

const sheetMappingShape = () =>
  z.strictObject({
    sheet: z.optional(z.string().check(z.minLength(1))),
    table: z.optional(z.string().check(z.minLength(1))),
    columns: z.optional(z.record(z.string(), z.string().check(z.minLength(1)))),
    dateOrder: z.optional(z.enum(DATE_ORDERS)),
    unit: z.optional(z.enum(UNITS)),
  });

/**
 * A mapping from a file or a message: one sheet's mapping, or a list of them. `problems` are sentences, one for each thing
 * that is wrong; then there is no mapping, for half a mapping would be another one.
 */
export function parseMapping(
  value: unknown,
): { readonly mapping: Mapping } | { readonly problems: readonly string[] } {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isList = Array.isArray(value);
  const problems: string[] = [];
  const mapping: SheetMapping[] = [];
  for (const [index, entry] of entries.entries()) {
    const where = isList ? `entry ${index + 1}: ` : '';
    const result = sheetMappingShape().safeParse(entry);
    if (result.success) {
      const parsed = dropUndefined(result.data);
      mapping.push(parsed);
      for (const { what, expected, suggestion } of nameProblems(parsed)) {
        const hint = suggestion === null ? `expected ${expected}` : `did you mean "${suggestion}"?`;
        problems.push(sentence(`${where}${what}; ${hint}`));
      }
    } else {
      for (const issue of result.error.issues)
        problems.push(sentence(where + issueText(issue, entry)));
    }
  }
  return problems.length > 0 ? { problems } : { mapping };
}

/** The table of a title or name in code (case, spaces and punctuation aside), or `null`. */
export function tableOfTitle(title: string): TableSpec | null {
  const normal = normaliseHeader(title);
  const isMeant = (table: TableSpec) =>
    normaliseHeader(table.title) === normal || normaliseHeader(table.id) === normal;
  return ALL_TABLES.find(isMeant) ?? null;
}

/** The column, by its name in code, that a header, an alias with one meaning, or a name in code stands for; or `null`. */
export function columnOfName(table: TableSpec, name: string): string | null {
  if (Object.keys(table.columns).includes(name)) return name;
  const keys = columnsOfHeader(headerIndex(table), headerText(name));
  return keys.length === 1 ? (keys[0] as string) : null;
}

/** A name in a mapping that means nothing. */
export interface NameProblem {
  /** A sentence without its capital and full stop. */
  readonly what: string;
  /** What would have been right: `the title of a table`. */
  readonly expected: string;
  readonly suggestion: string | null;
}

/** What is wrong with the names in one sheet's mapping: a table or columns that do not exist. */
export function nameProblems(mapping: SheetMapping): readonly NameProblem[] {
  const table = mapping.table === undefined ? null : tableOfTitle(mapping.table);
  if (mapping.table !== undefined && table === null) {
    const titles = ALL_TABLES.map((one) => one.title);
    const what = `there is no table "${mapping.table}"`;
    const suggestion = nearestText(mapping.table, titles);
    return [
      {
        what,
        expected: 'the name of a table, such as Projects, Milestones or Benefits',
        suggestion,
      },
    ];
  }
  const tables = table === null ? ALL_TABLES : [table];
  const place = table === null ? 'a table' : table.title;
  const headers = tables.flatMap((one) => Object.values(one.columns).map((spec) => spec.header));
  return Object.keys(mapping.columns ?? {})
    .filter((name) => tables.every((one) => columnOfName(one, name) === null))
    .map((name) => ({
      what: `${table === null ? 'no table' : table.title} has ${table === null ? 'a' : 'no'} column "${name}"`,
      expected: `a column of ${place}`,
      suggestion: nearestText(name, headers),
    }));
}

/** Remembered mapping rows say this in the column *Meaning*. */
export const REMEMBERED = 'Confirmed mapping; delete the row to forget it';

/**
 * A mapping as rows of the Settings table (Setting, Value, Meaning), in the form that `mappingFromSettings` reads back.
 * One header that serves several columns is one row.
 */
export function settingsRowsFor(mapping: SheetMapping): Cell[][] {
  const { table, columns, dateOrder, unit } = mapping;
  const sheet = mapping.sheet === undefined ? '' : ` ${escapePart(mapping.sheet)}`;
  const rows: Cell[][] = [];
  if (table !== undefined) rows.push([`Table:${sheet}`, table, REMEMBERED]);
  if (dateOrder !== undefined) rows.push([`Dates:${sheet}`, dateOrder, REMEMBERED]);
  if (unit !== undefined) rows.push([`Unit:${sheet}`, unit, REMEMBERED]);
  const columnsOfText = new Map<string, string[]>();
  for (const [column, header] of Object.entries(columns ?? {})) {
    const names = columnsOfText.get(header) ?? [];
    columnsOfText.set(header, [...names, column]);
  }
  for (const [header, names] of columnsOfText) {
    const prefix = table === undefined ? '' : `${escapePart(table)} › `;
    const value = names.map((name) => prefix + escapePart(name)).join(' | ');
    rows.push([`Column:${sheet} › ${escapePart(header)}`, value, REMEMBERED]);
  }
  return rows;
}

/** Whether a row of Settings is a remembered mapping: `Table: …`, `Dates: …`, `Unit: …` or `Column: …`. */
export function isMappingSetting(setting: string): boolean {
  return /^(?:Table|Dates|Unit|Column)\s*:/i.test(setting);
}

/** One remembered row, or `null` where it cannot be understood. */
export function parseMappingSetting(setting: string, value: string): SheetMapping | null {
  const match = /^(Table|Dates|Unit|Column)\s*:(.*)$/is.exec(setting);
  if (match === null) return null;
  const kind = (match[1] as string).toLowerCase();
  const [sheetText = '', header, ...more] = splitParts(match[2] as string);
  const sheet = sheetText === '' ? {} : { sheet: sheetText };
  if (kind === 'table') return header === undefined ? { ...sheet, table: value.trim() } : null;
  if (kind === 'dates') {
    const dateOrder = DATE_ORDERS.find((order) => order === value.trim().toLowerCase());
    return dateOrder === undefined || header !== undefined ? null : { ...sheet, dateOrder };
  }
  if (kind === 'unit') {
    const unit = readChoice(value, STAFFING_MATRIX.columns.unit);
    const isUnit = typeof unit === 'string' && header === undefined;
    return isUnit ? { ...sheet, unit: unit as (typeof UNITS)[number] } : null;
  }
  if (header === undefined || header === '' || more.length > 0) return null;
  const columns: Record<string, string> = {};
  let table: string | undefined;
  for (const part of value.split('|')) {
    const names = splitParts(part);
    if (names.length > 2 || names.includes('')) return null;
    if (names.length === 2) table = names[0];
    columns[names[names.length - 1] as string] = header;
  }
  return { ...sheet, ...(table === undefined ? {} : { table }), columns };
}

/**
 * The mappings that Settings remembers, one for each sheet, in the order in which the sheets first occur. Of two rows for
 * one setting, or for one column, the last wins. Rows that are no mapping are passed over.
 */
export function mappingFromSettings(
  rows: readonly { readonly setting: string; readonly value: string | null }[],
): Mapping {
  const last = new Map<string, SheetMapping>();
  for (const { setting, value } of rows) {
    if (value === null || !isMappingSetting(setting)) continue;
    const parsed = parseMappingSetting(setting, value);
    if (parsed === null) continue;
    const key = setting.toLowerCase();
    last.delete(key);
    last.set(key, parsed);
  }
  return mergeMappings([...last.values()]);
}

/** Joins what is said of each sheet: later entries win, member by member and column by column. */
export function mergeMappings(mapping: Mapping): Mapping {
  const bySheet = new Map<string, SheetMapping>();
  for (const entry of mapping) {
    const key = entry.sheet === undefined ? '' : sheetKey(entry.sheet);
    const before = bySheet.get(key);
    if (before === undefined) {
      bySheet.set(key, entry);
      continue;
    }
    const columns = { ...before.columns, ...entry.columns };
    const hasColumns = Object.keys(columns).length > 0;
    bySheet.set(key, { ...before, ...entry, ...(hasColumns ? { columns } : {}) });
  }
  return [...bySheet.values()];
}

/** Tab names as hosts compare them: without case. */
export function sheetKey(name: string): string {
  return name.trim().toLowerCase();
}

/** What a sheet's mapping says, ready for recognition; names that no table has are passed over. */
export function resolveMapping(mapping: SheetMapping): ResolvedMapping {
  const table = mapping.table === undefined ? null : tableOfTitle(mapping.table);
  return {
    table,
    columnsOf: (of) => {
      const columns = new Map<string, string>();
      for (const [name, header] of Object.entries(mapping.columns ?? {})) {
        const key = columnOfName(of, name);
        if (key !== null) columns.set(key, header);
      }
      return columns;
    },
  };
}

/** `›` parts the names; inside a name it is doubled. */
function escapePart(text: string): string {
  return text.trim().replace(/›/g, '››');
}

function splitParts(text: string): string[] {
  return text.split(/(?<!›)›(?!›)/).map((part) => part.replace(/››/g, '›').trim());
}

function dropUndefined(entry: z.infer<ReturnType<typeof sheetMappingShape>>): SheetMapping {
  const { sheet, table, columns, dateOrder, unit } = entry;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
    ...(columns === undefined ? {} : { columns }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function issueText(issue: z.core.$ZodIssue, entry: unknown): string {
  const path = issue.path.map(String).join(' › ');
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${names} is not known; a mapping has "sheet", "table", "columns", "dateOrder" and "unit"`;
  }
  if (path === '') {
    const found = entry === null ? 'null' : Array.isArray(entry) ? 'a list' : `a ${typeof entry}`;
    return `a mapping is an object such as {"table": "Projects", "columns": {"Name": "Title"}}, not ${found}`;
  }
  if (path === 'dateOrder') return `"dateOrder" is one of ${DATE_ORDERS.join(', ')}`;
  if (path === 'unit') return `"unit" is one of ${UNITS.join(', ')}`;
  if (path === 'columns') return '"columns" is an object of column → header in the sheet';
  return `"${path}" is a text that is not empty`;
}

function sentence(text: string): string {
  const stop = /[.?]$/.test(text) ? '' : '.';
  return text.charAt(0).toUpperCase() + text.slice(1) + stop;
}
