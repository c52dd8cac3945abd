/** The tables that a block touches. */

import type { Rect } from '../../../../core/index.ts';
import { HostCollection, type HostObject } from '../wire/host-object.ts';
import { encloses, overlap } from './address.ts';
import type { Sheet, TableData } from './book.ts';

export class TableScopedCollection extends HostCollection {
  private readonly sheet: Sheet;
  private readonly tables: readonly TableData[];

  constructor(sheet: Sheet, block: Rect, isInside: boolean) {
    super();
    this.sheet = sheet;
    this.tables = sheet.tables.filter(({ rect }) =>
      isInside ? encloses(block, rect) : overlap(block, rect),
    );
  }

  items(): readonly HostObject[] {
    return this.tables.map((table) => this.sheet.book.viewTable(table));
  }

  find(key: unknown): HostObject | undefined {
    const table = this.tables.find(({ id, name }) => id === key || name === key);
    return table && this.sheet.book.viewTable(table);
  }
}
