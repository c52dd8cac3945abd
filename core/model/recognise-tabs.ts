/** Which tables the tabs of a workbook are: tabs in their parts, each part recognised by itself. */

import { toA1 } from '../cell/address.ts';
import { type Cell, isBlank } from '../cell/cell.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import { findBlocks } from '../sheet/find-blocks.ts';
import { headerSpan, type NameMore } from '../sheet/find-header-row.ts';
import type { SheetMapping } from '../sheet/mapping.ts';
import { normaliseHeader } from '../sheet/normalise-header.ts';
import { recogniseSheet } from '../sheet/recognise-sheet.ts';
import {
  type PossibleTable,
  type Recognising,
  type Recognition,
  UNMAPPED,
} from '../sheet/recognise-table.ts';
import { nameSpeaksFor } from '../sheet/table-candidate.ts';
import { withoutLookAlikes } from './look-alikes.ts';
import { resolveMapping } from './mappings.ts';
import { withYearless } from './name-more.ts';
import { isOwnTable } from './own-tables.ts';
import { TABLES } from './tables.ts';
import type { Tab } from './tabs.ts';

/** A user's tab is never a history: that is what Steersheet wrote. */
const USER_TABLES: readonly TableSpec[] = Object.values(TABLES).filter(
  (table) => !isOwnTable(table.id),
);

/** A tab of the user's with the parts that it consists of; most tabs are one part, the tab itself. */
export interface PartedSheet {
  readonly sheet: SheetSnapshot;
  readonly parts: readonly SheetSnapshot[];
}

/** What the tabs were recognised as. */
export interface Recognised {
  /** One for each part that is a table. */
  readonly tabs: readonly Tab[];
  /** Of parts that are no table, in their order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of tabs that hold something but no table. */
  readonly unrecognised: readonly string[];
  /** What the parts that are no table can be. */
  readonly possible: readonly (PossibleTable & Omit<Tab, 'recognition' | 'diagnostics'>)[];
}

/** Finds the parts of each tab; `nameMore` and the mapping tell what stands above the first sure headers. */
export function partSheets(
  sheets: readonly SheetSnapshot[],
  mappingOf: (sheet: SheetSnapshot) => SheetMapping | null,
  nameMore: NameMore,
): readonly PartedSheet[] {
  return sheets.map((sheet) => {
    const isTable = (part: SheetSnapshot) => {
      const { recognition } = recognisePart(part, mappingOf(sheet), nameMore);
      return recognition !== null && part.grid.slice(recognition.dataRow).some(isFilled);
    };
    return { sheet, parts: findBlocks(sheet, USER_TABLES, isTable) };
  });
}

/** Recognises every part of every tab. A mapping that names a table is for the parts that the table fits. */
export function recogniseTabs(
  sheets: readonly PartedSheet[],
  mappingOf: (sheet: SheetSnapshot) => SheetMapping | null,
  nameMore: NameMore,
): Recognised {
  const tabs: Tab[] = [];
  const diagnostics: Diagnostic[] = [];
  const unrecognised: string[] = [];
  const possible: Recognised['possible'][number][] = [];
  for (const { sheet, parts } of sheets) {
    const mapping = mappingOf(sheet);
    const found = parts[0] === sheet ? null : recogniseParts(parts, mapping, nameMore);
    const results = found ?? [{ part: sheet, ...recognisePart(sheet, mapping, nameMore) }];
    let isTable = false;
    for (const { part, recognition, diagnostics: said, possible: can } of results) {
      const own = part === sheet ? said : said.map((one) => pointAt(one, partStart(part)));
      if (recognition === null) {
        diagnostics.push(...own);
        for (const one of can) possible.push({ ...one, sheet: part, mapping });
        continue;
      }
      const isBelow = headerSpan(part).start > headerSpan(sheet).start;
      const below = isBelow ? [tableBelow(recognition, partStart(part))] : [];
      isTable = true;
      const mapped = Object.values(mapping?.columns ?? {});
      const sure = withoutLookAlikes(part.grid, recognition, (header) => mapped.includes(header));
      tabs.push({ sheet: part, recognition: sure, diagnostics: [...below, ...own], mapping });
    }
    if (!isTable && sheet.grid.length > 0) unrecognised.push(sheet.name);
  }
  return { tabs, diagnostics, unrecognised, possible };
}

/**
 * Where no tab is Projects, takes the one that most likely is: the one that most headers speak for, if it is one alone. A tab
 * that has little but ids and names is taken only where the workbook holds no other table, and `isFirst` says that
 * none was read before. A tab whose name says that it is another list, or with columns for telephones, is none.
 */
export function assumeProjects(recognised: Recognised, isFirst: boolean): Recognised {
  const { tabs, possible } = recognised;
  const { projects } = TABLES;
  if (tabs.some(({ recognition }) => recognition.table === projects)) return recognised;
  const likely = possible.filter(
    ({ recognition, sheet }) =>
      recognition.table === projects && !isAnotherList(sheet, recognition),
  );
  const most = Math.max(...likely.map((one) => one.weight));
  const [best, rival] = likely.filter((one) => one.weight === most);
  if (best === undefined || rival !== undefined) return recognised;
  const isMost = most * 2 >= best.recognition.headers.length;
  if (most < 3 && !(isFirst && tabs.length === 0 && isMost)) return recognised;
  const { sheet, mapping, recognition } = best;
  const { start } = headerSpan(sheet);
  const isOfSheet = ({ at }: Diagnostic) =>
    at.sheet === sheet.name && (at.row === null || (at.row >= start && at.row < sheet.grid.length));
  const diagnostics: readonly Diagnostic[] = [
    {
      code: 'table-assumed',
      severity: 'info',
      at: { sheet: sheet.name, a1: null, row: recognition.headerRow, header: null },
      params: { table: projects.title },
      notes: [],
      suggestion: null,
    },
  ];
  return {
    tabs: [...tabs, { sheet, mapping, recognition, diagnostics }],
    diagnostics: recognised.diagnostics.filter(
      (one) => one.code !== 'sheet-unrecognised' || !isOfSheet(one),
    ),
    unrecognised: recognised.unrecognised.filter((name) => name !== sheet.name),
    possible: possible.filter((one) => one.sheet !== sheet),
  };
}

/** Lists that are no table here, by a word of the tab's name. */
const OTHER_LISTS: ReadonlySet<string> = new Set([
  ...['contact', 'contacts', 'stakeholder', 'stakeholders', 'directory', 'address', 'addresses'],
  ...['phone', 'phones', 'telephone', 'lookup', 'lookups', 'glossary', 'distribution'],
]);

/** Persons have them, and no project does. */
const OF_PERSONS = /^(?:(?:work|home|office|business)?(?:tele)?phone|mobile|cell|fax)(?:number)?$/;

/** Whether the tab's name, or a header, says that it lists something else than projects. */
function isAnotherList({ name }: SheetSnapshot, { headers }: Recognition): boolean {
  if (headers.some(({ text }) => OF_PERSONS.test(normaliseHeader(text)))) return true;
  const { projects } = TABLES;
  if (nameSpeaksFor(name, projects)) return false;
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return (
    words.some((word) => OTHER_LISTS.has(word)) ||
    USER_TABLES.some((table) => nameSpeaksFor(name, table))
  );
}

interface Part extends Recognising {
  readonly part: SheetSnapshot;
}

/**
 * A mapping that names a table is for the parts that are this table, or none without it; parts that are another keep that.
 * `null` where it then fits none: the tab as a whole has to be the table.
 */
function recogniseParts(
  parts: readonly SheetSnapshot[],
  mapping: SheetMapping | null,
  nameMore: NameMore,
): readonly Part[] | null {
  if (mapping?.table === undefined) {
    return parts.map((part) => ({ part, ...recognisePart(part, mapping, nameMore) }));
  }
  const { table: _table, columns: _columns, ...rest } = mapping;
  const wanted = resolveMapping(mapping).table;
  let isMet = false;
  const found = parts.map((part): Part => {
    const plain = recognisePart(part, rest, nameMore);
    if (plain.recognition !== null && plain.recognition.table !== wanted) return { part, ...plain };
    const mapped = recognisePart(part, mapping, nameMore);
    if (mapped.recognition === null) return { part, ...plain };
    isMet = true;
    return { part, ...mapped };
  });
  return isMet ? found : null;
}

function recognisePart(part: SheetSnapshot, mapping: SheetMapping | null, nameMore: NameMore) {
  const resolved = mapping === null ? UNMAPPED : resolveMapping(mapping);
  const dateOrder = mapping?.dateOrder ?? null;
  const named: NameMore =
    dateOrder === null ? nameMore : (table, cell, row) => nameMore(table, cell, row, dateOrder);
  const found = recogniseSheet(part, USER_TABLES, resolved, named);
  const table = resolved.table ?? TABLES.staffingMatrix;
  if (found.recognition !== null || found.possible.length > 0) return found;
  if (table !== TABLES.staffingMatrix) return found;
  // Headers such as `Jan` or `KW 2` are too plain to speak for a matrix where the sheet is anything else.
  const yearless = recogniseSheet(part, [table], resolved, withYearless(named));
  return yearless.recognition === null ? found : yearless;
}

function tableBelow({ table }: Recognition, at: CellRef): Diagnostic {
  return {
    code: 'table-below',
    severity: 'info',
    at,
    params: { table: table.title },
    notes: [],
    suggestion: null,
  };
}

/** What is said of a part points at its first row of several cells, which is mostly its headers. */
function partStart({ name, grid }: SheetSnapshot): CellRef {
  const wide = grid.findIndex((line) => line.filter((cell) => !isBlank(cell)).length > 1);
  const row = wide < 0 ? Math.max(0, grid.findIndex(isFilled)) : wide;
  const line = grid[row] ?? [];
  const column = Math.max(
    0,
    line.findIndex((cell) => !isBlank(cell)),
  );
  return { sheet: name, a1: toA1(row, column), row, header: null };
}

function pointAt(diagnostic: Diagnostic, at: CellRef): Diagnostic {
  return diagnostic.at.a1 === null ? { ...diagnostic, at } : diagnostic;
}

function isFilled(line: readonly Cell[]): boolean {
  return line.some((cell) => !isBlank(cell));
}
