/** Where a `Range` is: its block, its parts, and what is refused there. */

import type { Block, SheetState } from '../../state/sheet-state.ts';
import {
  blockInGrid,
  eachCell,
  mapCells,
  type RangeLike,
  refuseProtected,
  refuseStale,
} from '../cells/places.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import { toA1 } from '../values/a1.ts';
import type { World } from '../world.ts';

/** What a range knows of itself without looking into a cell. */
export abstract class RangePlace extends ServiceObject implements RangeLike {
  readonly is = 'Spreadsheet.Range';
  readonly world: World;
  readonly sheet: SheetState;
  readonly block: Block;

  constructor(world: World, sheet: SheetState, block: Block) {
    super();
    this.world = world;
    this.sheet = sheet;
    this.block = block;
  }

  override sheetName(): string {
    return this.sheet.name;
  }

  getA1Notation() {
    return toA1(this.block);
  }
  getRow() {
    return this.block.row;
  }
  getRowIndex() {
    return this.block.row;
  }
  getColumn() {
    return this.block.column;
  }
  getNumRows() {
    return this.block.rows;
  }
  getNumColumns() {
    return this.block.columns;
  }
  getHeight() {
    return this.block.rows;
  }
  getWidth() {
    return this.block.columns;
  }
  getLastRow() {
    return this.block.row + this.block.rows - 1;
  }
  getLastColumn() {
    return this.block.column + this.block.columns - 1;
  }
  getGridId() {
    return this.sheet.id;
  }
  getSheet() {
    return this.world.make.sheet(this.sheet);
  }

  getCell(row: number, column: number) {
    const { rows, columns } = this.block;
    if (row < 1 || column < 1 || row > rows || column > columns)
      throw new ServiceException('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(down: number, along: number, rows = this.block.rows, columns = this.block.columns) {
    const { sheet, block, world } = this;
    return world.make.range(
      sheet,
      blockInGrid(sheet, block.row + down, block.column + along, rows, columns),
    );
  }

  protected refuseWriting(): void {
    refuseStale(this);
    refuseProtected(this);
  }
  protected map<T>(of: (row: number, column: number) => T): T[][] {
    refuseStale(this);
    return mapCells(this.block, of);
  }
  protected each(visit: (row: number, column: number, down: number, along: number) => void): this {
    this.refuseWriting();
    eachCell(this.block, visit);
    return this;
  }
}
