/** A tab that was recognised as a table, and how its rows are read. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Mapping, SheetMapping } from '../sheet/mapping.ts';
import { readTable, type TableReading } from '../sheet/read-table.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { withUnitsOfCells } from './benefit-cells.ts';
import { WORK_NUMBERS } from './check-repeats.ts';
import { SUSPECTS } from './check-rows.ts';
import type { Criterion } from './criteria.ts';
import { sheetKey } from './mappings.ts';
import { noteHeaders } from './note-headers.ts';
import { settleInputs } from './read-inputs.ts';
import { checkRatingHeaders, readRatings, withLooseCriteria } from './read-more.ts';
import { readPeriods } from './read-periods.ts';
import { refOfTabs } from './row-refs.ts';
import { methodInputs } from './scoring-inputs.ts';
import type { Settings } from './settings.ts';
import { ROW_MAKERS, TABLES, type TableId } from './tables.ts';

/** A tab and the table that it is. */
export interface Tab {
  readonly sheet: SheetSnapshot;
  readonly recognition: Recognition;
  /** What recognising it had to say. */
  readonly diagnostics: readonly Diagnostic[];
  readonly mapping: SheetMapping | null;
}

/** The good rows of a tab, with all that was wrong in it. */
export interface ReadTab extends Tab {
  readonly reading: TableReading;
}

/** Reads a tab's rows, its further columns included. */
export function readTab(tab: Tab, settings: Settings, criteria: readonly Criterion[]): ReadTab {
  const { sheet } = tab;
  const by = tab.recognition.table.more?.by;
  const inputs = by === 'criterion' ? methodInputs(settings.scoringMethod, criteria) : [];
  const isLoose = by === 'criterion' && criteria.length === 0 && inputs.length === 0;
  const recognition = isLoose
    ? withLooseCriteria(sheet, tab.recognition)
    : settleInputs(sheet, tab.recognition, inputs);
  const isSuspect = SUSPECTS[recognition.table.id];
  const numberOf = WORK_NUMBERS[recognition.table.id];
  const isBenefits = recognition.table === TABLES.benefits;
  const options = {
    ...(isSuspect === undefined ? {} : { isSuspect }),
    ...(numberOf === undefined ? {} : { numberOf }),
    dateOrder: tab.mapping?.dateOrder ?? null,
    usualDateOrder: settings.dateOrder,
    usualDecimalMark: settings.decimalMark,
    // A setting's value is read from its own cell, as a number or a date; a benefit's amount may bear its unit.
    keepsCells: recognition.table === TABLES.settings || isBenefits,
  };
  const makeRow = ROW_MAKERS[recognition.table.id as TableId];
  const read = readTable(sheet, recognition, options, makeRow);
  const reading = isBenefits
    ? withUnitsOfCells(read, sheet.name, recognition, refOfTabs([{ sheet, recognition }]))
    : read;
  const ofMore =
    by === 'criterion'
      ? [
          ...checkRatingHeaders(sheet, recognition, reading, criteria, inputs),
          ...readRatings(sheet, recognition, reading, criteria, inputs),
        ]
      : by === 'period'
        ? readPeriods(sheet, recognition, reading, {
            tabUnit: tab.mapping?.unit ?? null,
            usualUnit: settings.staffingUnit,
            dateOrder: tab.mapping?.dateOrder ?? settings.dateOrder,
          })
        : [];
  const ofHeaders = [...recognition.binding.diagnostics, ...ofMore];
  const diagnostics = [
    ...tab.diagnostics,
    ...(sheet.mark === null ? noteHeaders(sheet.name, recognition, ofHeaders) : []),
    ...ofHeaders,
    ...reading.diagnostics,
  ];
  return { ...tab, recognition, reading, diagnostics };
}

/**
 * What a mapping says of each sheet. An entry that names no sheet is for a workbook that has only one filled sheet of the
 * user's; what names that sheet wins over it.
 */
export function mappingBySheet(
  mapping: Mapping,
  users: readonly SheetSnapshot[],
): (sheet: SheetSnapshot) => SheetMapping | null {
  const named = new Map<string, SheetMapping>();
  for (const entry of mapping)
    if (entry.sheet !== undefined) named.set(sheetKey(entry.sheet), entry);
  const filled = users.filter((sheet) => sheet.grid.length > 0 && sheet.mark === null);
  const nameless =
    filled.length === 1 ? mapping.find((entry) => entry.sheet === undefined) : undefined;
  return (sheet) => {
    const own = named.get(sheetKey(sheet.name));
    if (nameless === undefined || sheet.name !== filled[0]?.name) return own ?? null;
    return { ...nameless, ...own, columns: { ...nameless.columns, ...own?.columns } };
  };
}

/** Entries of a mapping that no tab answers to. */
export function unusedMappings(mapping: Mapping, users: readonly SheetSnapshot[]): Diagnostic[] {
  const names = new Set(users.map((sheet) => sheetKey(sheet.name)));
  const filled = users.filter((sheet) => sheet.grid.length > 0 && sheet.mark === null);
  const diagnostics: Diagnostic[] = [];
  for (const { sheet } of mapping) {
    const isUsed = sheet === undefined ? filled.length === 1 : names.has(sheetKey(sheet));
    if (isUsed || (sheet === undefined && filled.length === 0)) continue;
    diagnostics.push({
      code: 'mapping-invalid',
      severity: 'warning',
      at: { sheet: sheet ?? filled[0]?.name ?? '', a1: null, row: null, header: null },
      params: {
        found: sheet ?? 'without a sheet',
        expected:
          sheet === undefined ? 'the sheet’s name, as there are several' : 'the name of a tab',
      },
      notes: [],
      suggestion: null,
    });
  }
  return diagnostics;
}
