/** How the columns of the histories look that Steersheet keeps. */

import type { CellStyle } from '../plan/cell-style.ts';
import type { ColumnKind } from '../sheet/column-spec.ts';

/** A text stays a text when a user types in the column, so that an id such as `00123` is not made a number. */
export function historyStyle(kind: ColumnKind): CellStyle {
  switch (kind) {
    case 'date':
      return { numberFormat: 'yyyy-mm-dd' };
    case 'money':
      return { numberFormat: '#,##0' };
    case 'percent':
      return { numberFormat: '0%' };
    case 'id':
    case 'text':
      return { numberFormat: '@' };
    default:
      return {};
  }
}
