/** The columns of Scores that it has as many of as its user needs: ratings by criterion and inputs of the method. */

import { toA1 } from '../cell/address.ts';
import { isMissing } from '../cell/missing.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from '../sheet/bind-columns.ts';
import { headerRef } from '../sheet/bind-columns.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import { nearestText } from '../sheet/nearest-text.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import { NO_FACTS } from '../sheet/readers/column-facts.ts';
import { READERS } from '../sheet/readers/readers.ts';
import { Trouble, toDiagnostic } from '../sheet/readers/trouble.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { CRITERIA, type Criterion } from './criteria.ts';
import { type InputReader, inputReader } from './read-inputs.ts';
import { SCORES } from './scores.ts';
import type { MethodInput } from './scoring-inputs.ts';

type MoreColumn = Omit<BoundColumn, 'spec'>;

/**
 * Fills in `ratings` of the rows, by criterion id and by the keys of the method's inputs, which are always all there; cells
 * that are no rating on the criterion's scale, or no such input, are named.
 */
export function readRatings(
  sheet: SheetSnapshot,
  { binding }: Recognition,
  reading: TableReading,
  criteria: readonly Criterion[],
  inputs: readonly MethodInput[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const specs = new Map(criteria.map((criterion) => [criterion.id, ratingSpec(criterion)]));
  const columns = binding.more.map((more) => {
    const input = inputs.find(({ key }) => key === more.key);
    const spec = specs.get(more.key) ?? NUMBER;
    const read: InputReader =
      input === undefined
        ? (cell) => READERS[spec.kind](cell, spec, NO_FACTS) as ReturnType<InputReader>
        : inputReader(input, criteria, reading.cells, more.column);
    return { more, read };
  });
  for (const [index, row] of reading.rows.entries()) {
    const ratings: Record<string, number | null> = {};
    for (const { key } of inputs) ratings[key] = null;
    for (const { more, read } of columns) {
      const value = read(reading.cells[index]?.[more.column] ?? null);
      if (value instanceof Trouble) {
        diagnostics.push(troubleAt(value, sheet.name, row, more));
      }
      ratings[more.key] = typeof value === 'number' ? value : null;
    }
    row['ratings'] = ratings;
  }
  return diagnostics;
}

/**
 * Names headers that are no criterion although numbers stand below them, and makes sure that other columns of the user's
 * are left in peace. Without criteria only headers that are nearly an input of the method are named.
 */
export function checkRatingHeaders(
  sheet: SheetSnapshot,
  recognition: Recognition,
  reading: TableReading,
  criteria: readonly Criterion[],
  inputs: readonly MethodInput[],
): Diagnostic[] {
  if (criteria.length === 0 && inputs.length === 0) return [];
  const { binding, headers, headerRow } = recognition;
  const taken = new Set([...binding.columns, ...binding.more].map((one) => one.column));
  const names = criteria.flatMap((criterion) => [criterion.id, criterion.name]);
  for (const { name } of inputs) names.push(name);
  const tables = [
    ...(criteria.length > 0 ? [CRITERIA.title] : []),
    ...(inputs.length > 0 ? ['the inputs of the scoring method'] : []),
  ];
  const diagnostics: Diagnostic[] = [];
  for (const { text, column } of headers) {
    if (taken.has(column)) continue;
    const cells = reading.cells.map((line) => line[column] ?? null).filter((cell) => cell !== null);
    const isNumeric =
      criteria.length > 0 && cells.length > 0 && cells.every((cell) => typeof cell === 'number');
    const suggestion = nearestText(text, names);
    if (!isNumeric && suggestion === null) continue;
    diagnostics.push({
      code: 'reference-unknown',
      severity: 'warning',
      at: headerRef(sheet.name, headerRow, column, text),
      params: { found: text, column: SCORES.title, table: tables.join(' or ') },
      notes: [],
      suggestion,
    });
  }
  return diagnostics;
}

/**
 * Without a Criteria table every column of a Scores sheet that holds only numbers is a criterion, under its own header;
 * its scale is then not known and nothing about it is checked.
 */
export function withLooseCriteria(sheet: SheetSnapshot, recognition: Recognition): Recognition {
  const { binding, headers, dataRow } = recognition;
  const taken = new Set(binding.columns.map((one) => one.column));
  const more = headers.flatMap(({ text, column }) => {
    if (taken.has(column)) return [];
    let numbers = 0;
    for (let row = dataRow; row < sheet.grid.length; row += 1) {
      const cell = sheet.grid[row]?.[column] ?? null;
      if (typeof cell === 'number') numbers += 1;
      else if (typeof cell === 'string' && !isMissing(cell)) return [];
    }
    return numbers === 0 ? [] : [{ key: text, column, header: text }];
  });
  return { ...recognition, binding: { ...binding, more } };
}

const NUMBER: ColumnSpec = { header: 'Rating', kind: 'number', aliases: [], doc: '' };

function ratingSpec(criterion: Criterion): ColumnSpec {
  return {
    header: criterion.name,
    kind: 'rating',
    aliases: [],
    min: criterion.scaleMin ?? 1,
    max: criterion.scaleMax ?? 5,
    doc: '',
  };
}

function troubleAt(trouble: Trouble, sheet: string, row: ReadRow, more: MoreColumn): Diagnostic {
  const at = {
    sheet,
    a1: toA1(row.sheetRow, more.column),
    row: row.sheetRow,
    header: more.header,
  };
  return toDiagnostic(trouble, at);
}
