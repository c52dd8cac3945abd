/** `Sheet`: a tab. What concerns the frame of a tab (sizes, hiding, charts) is in `sheet-frame.ts`. */

import { cellAt, contentEnd, type SheetState } from '../../state/sheet-state.ts';
import { clearCells } from '../cells/clear-cells.ts';
import { refuseTooLarge } from '../cells/grid-size.ts';
import {
  blockInGrid,
  blockOfA1,
  mapCells,
  type RangeLike,
  refuseProtectedSheet,
  type SheetLike,
} from '../cells/places.ts';
import { readCell } from '../cells/read-cell.ts';
import { writeCell } from '../cells/write-cell.ts';
import type { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { ConditionalFormatRule } from './conditional-format-rule.ts';
import { addMetadata, DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { Protection } from './protection.ts';
import { refuseSheetName } from './sheet-names.ts';

export class Sheet extends ServiceObject implements SheetLike {
  readonly is = 'Spreadsheet.Sheet';
  readonly world: World;
  readonly state: SheetState;

  constructor(world: World, state: SheetState) {
    super();
    this.world = world;
    this.state = state;
  }

  override sheetName(): string {
    return this.state.name;
  }

  getName() {
    this.refuseDeleted();
    return this.state.name;
  }
  getSheetName() {
    return this.getName();
  }
  getSheetId() {
    return this.state.id;
  }
  getIndex() {
    this.refuseDeleted();
    return this.world.spreadsheet.sheets.indexOf(this.state) + 1;
  }
  getParent() {
    return this.world.make.spreadsheet();
  }
  getType() {
    return this.world.enumValue('Spreadsheet.SheetType', 'GRID');
  }
  setName(name: string) {
    refuseProtectedSheet(this.state);
    refuseSheetName(this.world.spreadsheet, name, this.state);
    this.state.name = name;
    return this;
  }

  getRange(...args: [string] | [number, number, number?, number?]) {
    this.refuseDeleted();
    if (args.length === 1) {
      const { sheet, block } = blockOfA1(this.world, args[0], this.state);
      return this.world.make.range(sheet, block);
    }
    return this.world.make.range(this.state, blockInGrid(this.state, ...args));
  }
  getRangeList(notations: readonly string[]) {
    this.refuseDeleted();
    if (notations.length === 0) throw new ServiceException('The list of ranges is empty.');
    const blocks = notations.map((one) => blockOfA1(this.world, one, this.state).block);
    return this.world.make.rangeList(this.state, blocks);
  }
  /** From A1 to the end of what is there; A1 on an empty tab. */
  getDataRange() {
    this.refuseDeleted();
    const { row, column } = contentEnd(this.state);
    return this.world.make.range(
      this.state,
      blockInGrid(this.state, 1, 1, Math.max(1, row), Math.max(1, column)),
    );
  }
  getLastRow() {
    this.refuseDeleted();
    return contentEnd(this.state).row;
  }
  getLastColumn() {
    this.refuseDeleted();
    return contentEnd(this.state).column;
  }
  getMaxRows() {
    return this.state.maxRows;
  }
  getMaxColumns() {
    return this.state.maxColumns;
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    this.refuseDeleted();
    const block = blockInGrid(
      this.state,
      row,
      column,
      rows === -1 ? contentEnd(this.state).row - row + 1 : rows,
      columns === -1 ? contentEnd(this.state).column - column + 1 : columns,
    );
    return mapCells(block, (down, along) => readCell(this.world, cellAt(this.state, down, along)));
  }
  /** Below the last row with content, the grid growing where it must; texts are parsed as in `setValue`. */
  appendRow(contents: readonly unknown[]) {
    refuseProtectedSheet(this.state);
    if (contents.length === 0) throw new ServiceException('The row contents are empty.');
    const row = contentEnd(this.state).row + 1;
    const maxRows = Math.max(this.state.maxRows, row);
    const maxColumns = Math.max(this.state.maxColumns, contents.length);
    refuseTooLarge(this.world.spreadsheet, this.state, maxRows, maxColumns);
    Object.assign(this.state, { maxRows, maxColumns });
    contents.forEach((value, index) => {
      writeCell(this.world, this.state, row, index + 1, value);
    });
    return this;
  }
  clear(options: Record<string, boolean | undefined> = {}) {
    refuseProtectedSheet(this.state);
    const { maxRows, maxColumns } = this.state;
    const block = blockInGrid(this.state, 1, 1, maxRows, maxColumns);
    clearCells({ sheet: this.state, block }, options);
    return this;
  }
  clearContents() {
    return this.clear({ contentsOnly: true });
  }
  clearFormats() {
    return this.clear({ formatOnly: true });
  }

  getConditionalFormatRules() {
    this.refuseDeleted();
    return this.state.conditionalRules.map(
      (rule) => new ConditionalFormatRule(this.world, this.state, rule),
    );
  }
  /** Replaces every rule of the tab. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]) {
    refuseProtectedSheet(this.state);
    if (rules.some((rule) => rule.sheet !== this.state))
      throw new ServiceException('Conditional format rules must have ranges on this sheet.');
    this.state.conditionalRules = rules.map(({ state }) => state);
  }
  clearConditionalFormatRules() {
    this.setConditionalFormatRules([]);
  }

  addDeveloperMetadata(key: string, ...more: (string | EnumValue)[]) {
    refuseProtectedSheet(this.state);
    addMetadata(this.world, this.state.id, key, more);
    return this;
  }
  getDeveloperMetadata() {
    this.refuseDeleted();
    return DeveloperMetadata.seen(this.world).filter((one) => one.state.sheetId === this.state.id);
  }
  createDeveloperMetadataFinder() {
    this.refuseDeleted();
    return new DeveloperMetadataFinder(this.world, this.state.id);
  }

  protect() {
    refuseProtectedSheet(this.state);
    return Protection.create(this.world, this.state, null);
  }
  getProtections(type: EnumValue) {
    this.refuseDeleted();
    return this.state.protections
      .filter((one) => (one.block === null ? 'SHEET' : 'RANGE') === type.name())
      .map((one) => new Protection(this.world, this.state, one));
  }

  activate() {
    this.refuseDeleted();
    this.world.spreadsheet.activeSheetId = this.state.id;
    return this;
  }
  getActiveRange() {
    return this.world.make.range(this.state, this.state.selection);
  }
  getActiveCell() {
    return this.getCurrentCell();
  }
  getCurrentCell() {
    const { row, column } = this.state.selection;
    return this.world.make.range(this.state, blockInGrid(this.state, row, column));
  }
  setActiveRange(range: RangeLike) {
    return this.select(range);
  }
  setCurrentCell(range: RangeLike) {
    return this.select(range);
  }
  setActiveSelection(range: RangeLike | string) {
    return this.select(
      typeof range === 'string' ? blockOfA1(this.world, range, this.state) : range,
    );
  }

  private select({ sheet, block }: RangeLike): ServiceObject {
    this.refuseDeleted();
    if (sheet !== this.state) throw new ServiceException('The range is on another sheet.');
    this.world.spreadsheet.activeSheetId = sheet.id;
    sheet.selection = block;
    return this.world.make.range(sheet, block);
  }
  private refuseDeleted(): void {
    if (this.state.isDeleted) throw new ServiceException(`Sheet ${this.state.id} not found`);
  }
}
