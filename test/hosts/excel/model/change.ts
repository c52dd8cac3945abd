/** What can happen to a workbook: told to whoever listens, the library's event handlers among them. */

import type { Rect } from '../../../../core/index.ts';
import type { CellContent } from './cells.ts';
import type { Table } from './table.ts';
import type { Worksheet } from './worksheet.ts';

/** How a block changed, as `WorksheetChangedEventArgs.changeType` has it. */
export type ChangeKind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export type Change =
  | {
      readonly event: 'cells-changed';
      readonly sheet: Worksheet;
      readonly rect: Rect;
      /** What the cell held before, where it is one cell. */
      readonly before: CellContent | null;
      readonly kind: ChangeKind;
    }
  | { readonly event: 'sheet-added'; readonly sheet: Worksheet }
  | { readonly event: 'sheet-deleted'; readonly sheet: Worksheet }
  | { readonly event: 'sheet-activated'; readonly sheet: Worksheet }
  | { readonly event: 'sheet-renamed'; readonly sheet: Worksheet; readonly before: string }
  | { readonly event: 'table-added'; readonly table: Table }
  | { readonly event: 'table-deleted'; readonly table: Table };
