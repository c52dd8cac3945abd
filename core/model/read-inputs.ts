/** The columns of Scores that the method in Settings computes with: which they are, and how their cells are read. */

import type { Cell, Grid } from '../cell/cell.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { headerRef } from '../sheet/bind-columns.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import { normaliseHeader } from '../sheet/normalise-header.ts';
import type { ColumnFacts } from '../sheet/readers/column-facts.ts';
import { findColumnFacts } from '../sheet/readers/find-column-facts.ts';
import { READERS } from '../sheet/readers/readers.ts';
import type { Trouble } from '../sheet/readers/trouble.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import type { Criterion } from './criteria.ts';
import { SCORES } from './scores.ts';
import { type MethodInput, scaleOf } from './scoring-inputs.ts';

/** Reads one cell of an input's column. */
export type InputReader = (cell: Cell) => number | null | Trouble;

/**
 * Lets every input have one column: of two headers for it the one that is its own name counts, otherwise the first; the
 * other is named. Inputs without a column are named too: no project can have a score without them.
 */
export function settleInputs(
  sheet: SheetSnapshot,
  recognition: Recognition,
  inputs: readonly MethodInput[],
): Recognition {
  if (inputs.length === 0) return recognition;
  const { binding, headerRow } = recognition;
  const diagnostics: Diagnostic[] = [...binding.diagnostics];
  const dropped = new Set<number>();
  for (const { key, name } of inputs) {
    const columns = binding.more.filter((more) => more.key === key);
    const own = columns.find(({ header }) => normaliseHeader(header) === normaliseHeader(name));
    const used = own ?? columns[0];
    if (used === undefined) {
      diagnostics.push({
        code: 'column-missing',
        severity: 'warning',
        at: { sheet: sheet.name, a1: null, row: headerRow, header: null },
        params: { table: SCORES.title, column: name },
        notes: [],
        suggestion: null,
      });
      continue;
    }
    const at = headerRef(sheet.name, headerRow, used.column, used.header);
    for (const { column, header } of columns) {
      if (column === used.column) continue;
      dropped.add(column);
      diagnostics.push({
        code: 'header-repeated',
        severity: 'warning',
        at: headerRef(sheet.name, headerRow, column, header),
        params: { column: name, used: used.header },
        notes: [{ at, text: 'compare-with' }],
        suggestion: null,
      });
    }
  }
  const more = binding.more.filter(({ column }) => !dropped.has(column));
  return { ...recognition, binding: { ...binding, more, diagnostics } };
}

/** How the cells of an input's column are read: on its criterion's scale, or as any number or share from 0. */
export function inputReader(
  input: MethodInput,
  criteria: readonly Criterion[],
  rows: Grid,
  column: number,
): InputReader {
  const { name: header, min, max, unit, criterion: id } = input;
  const criterion = criteria.find((one) => one.id === id);
  const scale = criterion === undefined ? null : scaleOf(criterion);
  const isShare = unit === 'share';
  // On a scale to 100 a cell that shows 80 % holds 0.8: only a percentage's reader knows that.
  const isRated = scale !== null && !(isShare && (scale.max <= 1 || scale.max === 100));
  const limits = isRated ? scale : { min, ...(max === null ? {} : { max }) };
  const kind = isRated ? 'rating' : isShare ? 'percent' : 'number';
  const spec: ColumnSpec = { header, kind, aliases: [], ...limits, doc: '' };
  const facts: ColumnFacts = findColumnFacts(spec, rows, column);
  const read = READERS[kind];
  if (!(isRated && isShare)) return (cell) => read(cell, spec, facts);
  return (cell) => {
    const rating = read(cell, spec, facts);
    return typeof rating === 'number' ? rating / scale.max : rating;
  };
}
