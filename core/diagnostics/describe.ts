/** The sentence of every diagnostic: here and in the files beside it codes become English, and nowhere else. */

import { describeCell } from './describe-cell.ts';
import { describeComparison } from './describe-comparison.ts';
import { describePeriods } from './describe-periods.ts';
import { describeRow, describeSetting, describeWork } from './describe-row.ts';
import { describeSheet } from './describe-sheet.ts';
import { describeTold } from './describe-told.ts';
import { type Description, ROW_LEFT_OUT } from './description.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Says what a diagnostic means. Every code has its sentence; a new code does not compile until it has one too. */
export function describe(diagnostic: Diagnostic): Description {
  switch (diagnostic.code) {
    case 'sheet-unrecognised':
    case 'sheet-ambiguous':
    case 'table-below':
    case 'table-assumed':
    case 'tabs-together':
    case 'tab-hidden':
    case 'report-copy':
    case 'formula-uncomputed':
    case 'headers-unread':
    case 'sheet-too-wide':
    case 'header-ambiguous':
    case 'headers-joined':
    case 'periods-ambiguous':
    case 'unit-unknown':
    case 'header-unfit':
    case 'currencies-mixed':
    case 'units-differ':
    case 'amounts-scaled':
    case 'names-as-ids':
    case 'header-repeated':
    case 'column-missing':
    case 'total-skipped':
    case 'spare-skipped':
    case 'header-row-skipped':
    case 'heading-skipped':
    case 'merge-filled':
    case 'merge-not-filled':
      return describeSheet(diagnostic);
    case 'column-told':
    case 'project-untold':
      return describeTold(diagnostic);
    case 'periods-without-year':
    case 'periods-year-told':
    case 'weeks-assumed':
    case 'months-assumed':
    case 'unit-days':
      return describePeriods(diagnostic);
    case 'value-missing':
    case 'id-repeated':
    case 'name-repeated':
    case 'reference-unknown':
    case 'dates-reversed':
    case 'choice-of-columns':
    case 'scale-empty':
    case 'weights-none':
      return describeRow(diagnostic);
    case 'name-shared':
    case 'allocation-repeated':
    case 'rows-not-counted':
    case 'span-long':
    case 'span-off':
    case 'person-is-role':
    case 'pattern-unreadable':
    case 'shares-over-whole':
    case 'hours-none':
    case 'hours-and-share-differ':
      return describeWork(diagnostic);
    case 'comparison-with-itself':
    case 'comparisons-contradict':
    case 'comparisons-inconsistent':
    case 'comparisons-unlinked':
      return describeComparison(diagnostic);
    case 'setting-unknown':
    case 'setting-repeated':
    case 'setting-invalid':
    case 'mapping-invalid':
    case 'mapping-column-absent':
      return describeSetting(diagnostic);
    default: {
      const description = describeCell(diagnostic);
      return diagnostic.leavesOutRow ? { ...description, done: ROW_LEFT_OUT } : description;
    }
  }
}
