/** `Filter`: the tab's basic filter. Criteria by values hide rows; those by conditions are not written yet. */

import { cellAt, type FilterState, type SheetState } from '../../state/sheet-state.ts';
import { type RangeLike, refuseProtectedSheet } from '../cells/places.ts';
import { showCell } from '../cells/read-cell.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { FilterCriteria } from './filter-criteria.ts';

export class Filter extends ServiceObject {
  readonly is = 'Spreadsheet.Filter';
  private readonly world: World;
  private readonly sheet: SheetState;

  constructor(world: World, sheet: SheetState) {
    super();
    this.world = world;
    this.sheet = sheet;
  }

  /** Makes the tab's filter; there is room for one. */
  static create(world: World, { sheet, block }: RangeLike): Filter {
    if (sheet.filter !== null)
      throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { block, criteria: {} };
    return new Filter(world, sheet);
  }

  override sheetName(): string {
    return this.sheet.name;
  }

  getRange() {
    return this.world.make.range(this.sheet, this.state.block);
  }
  remove() {
    refuseProtectedSheet(this.sheet);
    this.sheet.filter = null;
    this.sheet.rowsHiddenByFilter = new Set();
  }
  getColumnFilterCriteria(column: number) {
    const hidden = this.state.criteria[this.column(column)];
    return hidden ? new FilterCriteria(hidden) : null;
  }
  /** Columns count from the sheet's first one, not the filter's. */
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null) {
    refuseProtectedSheet(this.sheet);
    if (criteria === null) delete this.state.criteria[this.column(column)];
    else this.state.criteria[this.column(column)] = criteria.hidden;
    this.hideRows();
    return this;
  }
  removeColumnFilterCriteria(column: number) {
    return this.setColumnFilterCriteria(column, null);
  }

  private get state(): FilterState {
    if (this.sheet.filter === null) throw new ServiceException('The filter was removed.');
    return this.sheet.filter;
  }
  private column(column: number): number {
    const { block } = this.state;
    if (column < block.column || column >= block.column + block.columns)
      throw new ServiceException('The column is outside of the filter.');
    return column;
  }
  private hideRows(): void {
    const { block, criteria } = this.state;
    const hidden = new Set<number>();
    // The first row of the filter is its header.
    for (let row = block.row + 1; row < block.row + block.rows; row += 1) {
      for (const [column, values] of Object.entries(criteria)) {
        const shown = showCell(this.world, cellAt(this.sheet, row, Number(column)));
        if (values.includes(shown)) hidden.add(row);
      }
    }
    this.sheet.rowsHiddenByFilter = hidden;
  }
}
