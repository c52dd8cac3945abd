/** Rows of Comparisons → one judgement for each pair of criteria, and what is wrong with the rows. */

import type { Diagnostic, DiagnosticNote } from '../diagnostics/diagnostic.ts';
import {
  COMPARISONS,
  type Comparison,
  LEAST_PREFERENCE,
  MOST_PREFERENCE,
} from '../model/comparisons.ts';
import { indexRows } from '../model/references.ts';
import { rowCell } from './row-cell.ts';

/** A criterion as comparisons know it. */
export interface ComparedCriterion {
  readonly id: string;
  readonly name: string;
}

/** What is said of one pair: `first` counts `ratio` times as much as `second` (indexes of the criteria). */
export interface Judgement {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
  /** The rows that say it, in their order in the workbook; the first of them has `first` and `second` as they are here. */
  readonly rows: readonly Comparison[];
}

/** The judgements by their pairs of indexes, so that the order of the rows never shows. */
export interface Judgements {
  readonly judgements: readonly Judgement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Two values of one pair that differ by less than this share mean the same: 3 and 0.33, 7 and 0.14. */
const ROUNDED = 0.05;

/**
 * One judgement for each pair that rows compare. Several rows that agree are one; of rows that contradict each other the
 * geometric mean counts, and they are named. Rows are left out, and named, where a criterion is not known or
 * compared with itself, and where the value is not from 1/9 to 9.
 */
export function collectJudgements(
  criteria: readonly ComparedCriterion[],
  comparisons: readonly Comparison[],
): Judgements {
  const diagnostics: Diagnostic[] = [];
  const indexOf = new Map(criteria.map((criterion, index) => [criterion, index]));
  const find = indexRows(criteria);
  const byPair = new Map<number, { readonly row: Comparison; readonly isTurned: boolean }[]>();
  for (const row of [...comparisons].sort(comparePositions)) {
    const a = find(row.criterion);
    const b = find(row.comparedWith);
    const trouble = rowTrouble(row, a, b);
    diagnostics.push(...trouble);
    if (trouble.length > 0 || a === null || b === null) continue;
    const first = indexOf.get(a) as number;
    const second = indexOf.get(b) as number;
    const isTurned = first > second;
    const pair = isTurned ? second * criteria.length + first : first * criteria.length + second;
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, [{ row, isTurned }]);
    else known.push({ row, isTurned });
  }
  const judgements = [...byPair]
    .sort(([a], [b]) => a - b)
    .map(([pair, found]) => {
      const low = Math.floor(pair / criteria.length);
      const high = pair % criteria.length;
      const values = found.map(({ row, isTurned }) =>
        isTurned ? 1 / row.timesMoreImportant : row.timesMoreImportant,
      );
      const isTurned = found[0]?.isTurned === true;
      const mean = geometricMean(values);
      const judgement: Judgement = {
        first: isTurned ? high : low,
        second: isTurned ? low : high,
        ratio: isTurned ? 1 / mean : mean,
        rows: found.map(({ row }) => row),
      };
      if (Math.max(...values) / Math.min(...values) > 1 + ROUNDED) {
        diagnostics.push(contradiction(judgement, criteria));
      }
      return judgement;
    });
  return { judgements, diagnostics };
}

/** What is wrong with a row by itself; such a row is left out. */
function rowTrouble(
  row: Comparison,
  a: ComparedCriterion | null,
  b: ComparedCriterion | null,
): readonly Diagnostic[] {
  const said: Diagnostic[] = [];
  const common = { severity: 'error', notes: [], suggestion: null, leavesOutRow: true } as const;
  for (const key of ['criterion', 'comparedWith'] as const) {
    if ((key === 'criterion' ? a : b) !== null) continue;
    const column = COMPARISONS.columns[key].header;
    const params = { found: row[key], column, table: 'Criteria' };
    said.push({ ...common, code: 'reference-unknown', at: rowCell(row, key), params });
  }
  const value = row.timesMoreImportant;
  const at = rowCell(row, 'timesMoreImportant');
  const { header: column } = COMPARISONS.columns.timesMoreImportant;
  const found = String(value);
  if (!Number.isFinite(value)) {
    said.push({ ...common, code: 'number-unreadable', at, params: { found, column } });
  } else if (!(value >= LEAST_PREFERENCE && value <= MOST_PREFERENCE)) {
    const params = { found, column, min: LEAST_PREFERENCE, max: MOST_PREFERENCE };
    said.push({ ...common, code: 'number-out-of-range', at, params });
  }
  if (a !== null && a === b) {
    const severity = value === 1 ? 'info' : 'error';
    const params = { criterion: a.name };
    const cell = rowCell(row, 'comparedWith');
    said.push({ ...common, severity, code: 'comparison-with-itself', at: cell, params });
  }
  return said;
}

function contradiction(
  { first, second, ratio, rows }: Judgement,
  criteria: readonly ComparedCriterion[],
): Diagnostic {
  const last = rows[rows.length - 1] as Comparison;
  const notes = rows
    .slice(0, -1)
    .map(
      (row): DiagnosticNote => ({ at: rowCell(row, 'timesMoreImportant'), text: 'compare-with' }),
    );
  return {
    code: 'comparisons-contradict',
    severity: 'warning',
    at: rowCell(last, 'timesMoreImportant'),
    params: {
      criterion: criteria[first]?.name ?? '',
      comparedWith: criteria[second]?.name ?? '',
      used: ratio,
    },
    notes,
    suggestion: null,
  };
}

/** The value itself where all are the same; otherwise from the logarithms in their order of size. */
function geometricMean(values: readonly number[]): number {
  const [first = 1] = values;
  if (values.every((value) => value === first)) return first;
  const logs = values.map(Math.log).sort((a, b) => a - b);
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

/** By place in the workbook; rows of one place, which only typed rows have, by what they say. */
function comparePositions(a: Comparison, b: Comparison): number {
  if (a.source.sheet !== b.source.sheet) return a.source.sheet < b.source.sheet ? -1 : 1;
  if (a.sheetRow !== b.sheetRow) return a.sheetRow - b.sheetRow;
  if (a.criterion !== b.criterion) return a.criterion < b.criterion ? -1 : 1;
  if (a.comparedWith !== b.comparedWith) return a.comparedWith < b.comparedWith ? -1 : 1;
  return a.timesMoreImportant < b.timesMoreImportant ? -1 : 1;
}
