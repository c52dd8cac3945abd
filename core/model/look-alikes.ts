/** Columns of a RAID log whose headers mean something else as often: their cells show which. */

import { parseA1 } from '../cell/address.ts';
import type { Cell, Grid } from '../cell/cell.ts';
import { isMissing } from '../cell/missing.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Binding, BoundColumn } from '../sheet/bind-columns.ts';
import { normaliseHeader } from '../sheet/normalise-header.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { TABLES } from './tables.ts';

/** Enough rows to see what a column holds. */
const ROWS_LOOKED_AT = 500;

/** The highest product of two ratings from 1 to 5. */
const HIGHEST_SCORE = 25;

/** How an issue ended, as trackers say it: no action. */
const OUTCOMES: ReadonlySet<string> = new Set([
  ...['unresolved', 'resolved', 'done', 'fixed', 'wont fix', 'wont do', 'duplicate', 'declined'],
  ...['cannot reproduce', 'incomplete', 'open', 'closed', 'complete', 'completed', 'yes', 'no'],
]);

interface LookAlike {
  readonly key: string;
  /** The header in the form in which headers are compared. */
  readonly header: string;
  /** Whether the filled cells below it are the other thing. */
  readonly isOther: (cells: readonly Cell[]) => boolean;
}

const LOOK_ALIKES: readonly LookAlike[] = [
  // Probability × impact, and no money.
  {
    key: 'costImpact',
    header: 'exposure',
    isOther: (cells) =>
      cells.length > 1 &&
      cells.every((cell) => Number.isInteger(cell) && (cell as number) <= HIGHEST_SCORE),
  },
  {
    key: 'action',
    header: 'resolution',
    isOther: (cells) =>
      cells.length > 1 && cells.every((cell) => typeof cell === 'string' && isOutcome(cell)),
  },
];

function isOutcome(text: string): boolean {
  return OUTCOMES.has(text.trim().toLowerCase().replace(/['’]/g, ''));
}

/**
 * A RAID log without the columns that only look like its own: `Exposure` over scores up to 25, `Resolution` over how issues
 * ended. They show as not understood. `isMapped` tells of a header that a mapping names.
 */
export function withoutLookAlikes(
  grid: Grid,
  recognition: Recognition,
  isMapped: (header: string) => boolean,
): Recognition {
  const { table, dataRow } = recognition;
  if (table !== TABLES.raid) return recognition;
  let { binding } = recognition;
  for (const bound of recognition.binding.columns) {
    const { key, column, header } = bound;
    const alike = LOOK_ALIKES.find((one) => one.key === key);
    if (alike === undefined || normaliseHeader(header) !== alike.header || isMapped(header))
      continue;
    const cells = grid
      .slice(dataRow, dataRow + ROWS_LOOKED_AT)
      .map((line) => line[column] ?? null)
      .filter((cell) => !isMissing(cell));
    if (alike.isOther(cells)) binding = withoutColumn(binding, bound);
  }
  return { ...recognition, binding };
}

/** Of further headers that mean the column, the first takes its place. */
function withoutColumn(binding: Binding, bound: BoundColumn): Binding {
  const { key, spec, header } = bound;
  const next = binding.diagnostics.find(
    (one) =>
      one.code === 'header-repeated' &&
      one.params.column === spec.header &&
      one.params.used === header,
  );
  const column = next?.at.a1 == null ? null : (parseA1(next.at.a1)?.column ?? null);
  const used = next?.at.header ?? '';
  const instead = column === null ? [] : [{ key, spec, column, header: used }];
  const diagnostics = binding.diagnostics.flatMap((one): readonly Diagnostic[] => {
    if (one === next) return [];
    if (one.code !== 'header-repeated' || one.params.used !== header) return [one];
    if (next === undefined || one.params.column !== spec.header) return [one];
    const notes = [{ at: next.at, text: 'compare-with' as const }];
    return [{ ...one, params: { ...one.params, used }, notes }];
  });
  const columns = binding.columns.flatMap((one) => (one === bound ? instead : [one]));
  return { ...binding, columns, diagnostics };
}
