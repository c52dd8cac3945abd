/** The criteria that can be computed with, in one order, and what is wrong with the others. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareIds } from '../model/compare-ids.ts';
import { CRITERIA, type Criterion } from '../model/criteria.ts';
import { referenceKey } from '../model/references.ts';
import { rowCell } from './row-cell.ts';

/** A criterion with its blanks filled in. */
export interface CriterionInUse {
  readonly id: string;
  readonly name: string;
  /** `null`: it counts in the overall score alone. */
  readonly lens: 'business' | 'technical' | null;
  readonly isLowerBetter: boolean;
  /** `scaleMin` is below `scaleMax`, and both are finite. */
  readonly scaleMin: number;
  readonly scaleMax: number;
  /** From 0; 0 where the row's weight cannot be used. */
  readonly weight: number;
  readonly row: Criterion;
}

/** The usable criteria by id, so that the order of their rows never shows in a sum. */
export interface CriteriaInUse {
  readonly criteria: readonly CriterionInUse[];
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_MIN = 1;
const DEFAULT_MAX = 5;
/** A smaller weight is nothing: numbers have too few digits left there to compute with. */
export const LEAST_WEIGHT = 1e-300;

/**
 * Fills in the scales (1 to 5 where blank) and leaves out the criteria whose scale is none (min not below max) and those
 * whose id is there already. A weight that is negative or no number counts as 0. All of it is named.
 */
export function criteriaInUse(rows: readonly Criterion[]): CriteriaInUse {
  const diagnostics: Diagnostic[] = [];
  const criteria: CriterionInUse[] = [];
  const first = new Map<string, Criterion>();
  for (const row of rows) {
    const key = referenceKey(row.id);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    // A minus zero is a zero that JSON does not know.
    const scaleMin = (row.scaleMin ?? DEFAULT_MIN) + 0;
    const scaleMax = (row.scaleMax ?? DEFAULT_MAX) + 0;
    if (before !== undefined) {
      diagnostics.push(repeated(row, before));
    } else if (!(scaleMin < scaleMax) || !Number.isFinite(scaleMax - scaleMin)) {
      diagnostics.push({
        code: 'scale-empty',
        severity: 'error',
        at: rowCell(row, row.scaleMax === null ? 'scaleMin' : 'scaleMax'),
        params: { criterion: row.name, min: String(scaleMin), max: String(scaleMax) },
        notes: [],
        suggestion: null,
      });
    } else {
      const trouble = weightTrouble(row);
      if (trouble !== null) diagnostics.push(trouble);
      criteria.push({
        id: row.id,
        name: row.name,
        lens: row.lens,
        isLowerBetter: row.direction === 'lower is better',
        scaleMin,
        scaleMax,
        weight: trouble === null && row.weight >= LEAST_WEIGHT ? row.weight : 0,
        row,
      });
    }
  }
  criteria.sort((a, b) => compareIds(a.id, b.id));
  return { criteria, diagnostics };
}

function repeated(row: Criterion, before: Criterion): Diagnostic {
  return {
    code: 'id-repeated',
    severity: 'error',
    at: rowCell(row, 'id'),
    params: { id: row.id, table: CRITERIA.title },
    notes: [{ at: rowCell(before, 'id'), text: 'first-used-here' }],
    suggestion: null,
  };
}

function weightTrouble(row: Criterion): Diagnostic | null {
  const { weight } = row;
  if (weight >= 0 && Number.isFinite(weight)) return null;
  const common = {
    severity: 'error',
    at: rowCell(row, 'weight'),
    notes: [],
    suggestion: null,
  } as const;
  const found = String(weight);
  const column = CRITERIA.columns.weight.header;
  return Number.isFinite(weight)
    ? { ...common, code: 'number-out-of-range', params: { found, column, min: 0, max: null } }
    : { ...common, code: 'number-unreadable', params: { found, column } };
}
