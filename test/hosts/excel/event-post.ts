/** Sends an add-in the events that it asked for, after the request that caused them was answered. */

import { EVENT_TYPE } from './event-type.ts';
import { formatRect } from './model/address.ts';
import type { Book, Change, ChangeKind } from './model/book.ts';
import type { CellContent } from './model/cells.ts';

/** The category of event messages, and what the library calls the workbook as their target. */
const EVENT = 65_536;
const WORKBOOK = 'Workbook';

/** The way that cells moved, as far as the kind of a change tells. */
const SHIFTS: Readonly<Record<ChangeKind, string>> = {
  RangeEdited: 'None',
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
};

type Row = readonly [number, number, string, string];

export class EventPost {
  /** Whether what happens now is done by the add-in, or by someone on another machine. */
  isOfAddIn = false;
  isOfCoAuthor = false;
  private readonly book: Book;
  private readonly send: (rows: readonly Row[]) => void;

  constructor(book: Book, send: (rows: readonly Row[]) => void) {
    this.book = book;
    this.send = send;
  }

  tell(change: Change): void {
    if (!this.book.runtime.areEventsOn) return;
    const rows = this.rowsOf(change).filter(([, type, target]) =>
      this.book.wantedEvents.has(`${type} ${target}`),
    );
    if (rows.length > 0) setTimeout(() => this.send(rows), 0);
  }

  private rowsOf(change: Change): Row[] {
    switch (change.event) {
      case 'cells-changed':
        return this.cellRows(change);
      case 'sheet-added':
        return this.rows(EVENT_TYPE.sheetAdded, [], { worksheetId: change.sheet.id });
      case 'sheet-deleted':
        return this.rows(EVENT_TYPE.sheetDeleted, [], { worksheetId: change.sheet.id });
      case 'sheet-activated':
        return this.rows(EVENT_TYPE.sheetActivated, [change.sheet.id], {
          worksheetId: change.sheet.id,
        });
      case 'sheet-renamed':
        return this.rows(EVENT_TYPE.sheetNameChanged, [change.sheet.id], {
          worksheetId: change.sheet.id,
          nameBefore: change.before,
          nameAfter: change.sheet.name,
        });
      case 'table-added':
      case 'table-deleted': {
        const { id, name, sheet } = change.table;
        const type =
          change.event === 'table-added' ? EVENT_TYPE.tableAdded : EVENT_TYPE.tableDeleted;
        return this.rows(type, [sheet.id], {
          tableId: id,
          tableName: name,
          worksheetId: sheet.id,
        });
      }
    }
  }

  private cellRows(change: Change & { event: 'cells-changed' }): Row[] {
    const { sheet, rect, before, kind } = change;
    const address = formatRect(rect);
    return this.rows(EVENT_TYPE.sheetChanged, [sheet.id], {
      changeType: kind,
      worksheetId: sheet.id,
      address,
      referenceId: `${sheet.id}|${address}`,
      shiftDirection: SHIFTS[kind],
      ...(before === null ? {} : details(before, sheet.cells.content(rect.row, rect.column))),
    });
  }

  private rows(type: number, targets: readonly string[], message: Record<string, unknown>): Row[] {
    const text = JSON.stringify({
      source: this.isOfCoAuthor ? 'Remote' : 'Local',
      triggerSource: this.isOfAddIn ? 'ThisLocalAddin' : 'Unknown',
      ...message,
    });
    return [...targets, WORKBOOK].map((target) => [EVENT, type, target, text] as const);
  }
}

function details(before: CellContent, after: CellContent): Record<string, unknown> {
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function typeOf({ value, isError }: CellContent): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
