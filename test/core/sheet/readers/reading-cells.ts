/** Reads single cells and whole columns for the readers' tables of cases. */

import type { Cell } from '../../../../core/cell/cell.ts';
import { formatDay } from '../../../../core/day/serial.ts';
import type { ColumnKind, ColumnSpec } from '../../../../core/sheet/column-spec.ts';
import { type ColumnFacts, NO_FACTS } from '../../../../core/sheet/readers/column-facts.ts';
import { findColumnFacts } from '../../../../core/sheet/readers/find-column-facts.ts';
import { READERS } from '../../../../core/sheet/readers/readers.ts';
import { Trouble } from '../../../../core/sheet/readers/trouble.ts';

/** A column of a kind, called `Column`. */
export function columnOf(kind: ColumnKind, more: Partial<ColumnSpec> = {}): ColumnSpec {
  return { header: 'Column', kind, aliases: [], doc: '', ...more };
}

/** What the kind's reader makes of a cell: the value, or a trouble as `code` or `code: candidates`. Dates as text. */
export function readOne(cell: Cell, spec: ColumnSpec, facts: ColumnFacts = NO_FACTS): unknown {
  const found = READERS[spec.kind](cell, spec, facts);
  if (found instanceof Trouble) {
    const { params } = found;
    return 'candidates' in params ? `${found.code}: ${params.candidates.join(' | ')}` : found.code;
  }
  return spec.kind === 'date' && typeof found === 'number' ? formatDay(found) : found;
}

/** Reads a whole column with the facts that it gives. */
export function readColumn(cells: readonly Cell[], spec: ColumnSpec): readonly unknown[] {
  const facts = findColumnFacts(
    spec,
    cells.map((cell) => [cell]),
    0,
  );
  return cells.map((cell) => readOne(cell, spec, facts));
}
