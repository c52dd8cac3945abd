/** All filters of a table at once. */

import { HostObject } from '../wire/host-object.ts';
import { notFound } from '../wire/refusal.ts';
import type { TableData } from './book.ts';
import { Range } from './range.ts';

export class AutoFilter extends HostObject {
  private readonly table: TableData;

  constructor(table: TableData) {
    super();
    this.table = table;
  }

  override requireAlive(): void {
    if (this.table.isGone) throw notFound();
  }

  get Enabled(): boolean {
    return this.table.hasFilterButton;
  }

  get IsDataFiltered(): boolean {
    return this.table.filters.size > 0;
  }

  get Criteria(): unknown {
    return Array.from({ length: this.table.rect.columns }, (_, column) => {
      const values = this.table.filters.get(column);
      return values === undefined ? null : { filterOn: 'Values', values };
    });
  }

  GetRangeOrNullObject(): Range | null {
    return this.table.hasFilterButton ? new Range(this.table.sheet, this.table.rect) : null;
  }

  ClearCriteria(): void {
    this.table.sheet.requireEditable();
    this.table.filters.clear();
  }
}
