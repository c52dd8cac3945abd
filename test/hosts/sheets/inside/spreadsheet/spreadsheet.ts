/** `Spreadsheet`: the document that the script is bound to. */

import { newSheet, type SheetState } from '../../state/sheet-state.ts';
import { copySheet } from '../cells/copy-sheet.ts';
import { refuseTooLarge } from '../cells/grid-size.ts';
import {
  blockOfA1,
  type RangeLike,
  refuseProtectedSheet,
  type SheetLike,
} from '../cells/places.ts';
import type { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import { isTimeZone } from '../values/zone-time.ts';
import type { World } from '../world.ts';
import { addMetadata, DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { NamedRange, refuseRangeName } from './named-range.ts';
import { Protection } from './protection.ts';
import { freeSheetName, refuseSheetName } from './sheet-names.ts';

type Template = { readonly template?: SheetLike };

export class Spreadsheet extends ServiceObject {
  readonly is = 'Spreadsheet.Spreadsheet';
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  getId() {
    return this.state.id;
  }
  getName() {
    return this.state.name;
  }
  rename(name: string) {
    this.state.name = name;
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.state.id}/edit`;
  }
  getSpreadsheetLocale() {
    return this.state.locale;
  }
  getSpreadsheetTimeZone() {
    return this.state.timeZone;
  }
  setSpreadsheetTimeZone(zone: string) {
    if (!isTimeZone(zone)) throw new ServiceException(`Invalid time zone: ${zone}`);
    this.state.timeZone = zone;
  }

  getSheets() {
    return this.state.sheets.map((sheet) => this.world.make.sheet(sheet));
  }
  getNumSheets() {
    return this.state.sheets.length;
  }
  getSheetByName(name: string) {
    const isExact = this.world.outside.doubts.sheetByNameMindsCase;
    const found = this.state.sheets.find((sheet) =>
      isExact ? sheet.name === name : sheet.name.toLowerCase() === name.toLowerCase(),
    );
    return found ? this.world.make.sheet(found) : null;
  }
  getSheetById(sheetId: number) {
    const found = this.state.sheets.find(({ id }) => id === sheetId);
    return found ? this.world.make.sheet(found) : null;
  }
  getActiveSheet() {
    return this.world.make.sheet(this.active());
  }
  setActiveSheet({ state }: SheetLike) {
    if (state.isDeleted) throw new ServiceException(`Sheet ${state.id} not found`);
    this.state.activeSheetId = state.id;
    return this.world.make.sheet(state);
  }

  /** Behind the active tab, or where the index (from 0) says; the new tab becomes the active one. */
  insertSheet(...args: readonly (string | number | Template)[]) {
    const name = args.find((one): one is string => typeof one === 'string');
    const index = args.find((one): one is number => typeof one === 'number');
    const options = args.find((one): one is Template => typeof one === 'object');
    const { state, world } = this;
    if (name !== undefined) refuseSheetName(state, name, null);
    if (index !== undefined && (index < 0 || index > state.sheets.length))
      throw new ServiceException(`The sheet index ${index} is out of bounds.`);
    const made = newSheet(world.nextId(), name ?? freeSheetName(state));
    if (options?.template) copySheet(options.template.state, made);
    refuseTooLarge(state, made, made.maxRows, made.maxColumns);
    state.sheets.splice(index ?? state.sheets.indexOf(this.active()) + 1, 0, made);
    state.activeSheetId = made.id;
    return world.make.sheet(made);
  }
  duplicateActiveSheet() {
    const { state, world } = this;
    const from = this.active();
    const made = newSheet(world.nextId(), this.copyName(from.name));
    copySheet(from, made);
    for (const one of state.metadata.filter(({ sheetId }) => sheetId === from.id))
      state.metadata.push({ ...one, id: world.nextId(), sheetId: made.id });
    state.sheets.splice(state.sheets.indexOf(from) + 1, 0, made);
    state.activeSheetId = made.id;
    return world.make.sheet(made);
  }
  deleteSheet({ state: sheet }: SheetLike) {
    refuseProtectedSheet(sheet);
    const { state } = this;
    if (state.sheets.length === 1)
      throw new ServiceException("You can't remove all the sheets in a document.");
    const visible = state.sheets.filter((one) => one !== sheet && !one.isHidden);
    if (visible.length === 0)
      throw new ServiceException("You can't remove all the visible sheets in a document.");
    const index = state.sheets.indexOf(sheet);
    state.sheets.splice(index, 1);
    sheet.isDeleted = true;
    state.metadata = state.metadata.filter(({ sheetId }) => sheetId !== sheet.id);
    state.namedRanges = state.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
    if (state.activeSheetId === sheet.id) {
      const next = state.sheets.slice(index).find((one) => !one.isHidden) ?? visible[0];
      state.activeSheetId = next?.id ?? 0;
    }
  }
  /** Counted from 1. */
  moveActiveSheet(position: number) {
    const { sheets } = this.state;
    if (position < 1 || position > sheets.length)
      throw new ServiceException(`The sheet position ${position} is out of bounds.`);
    const sheet = this.active();
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position - 1, 0, sheet);
  }
  renameActiveSheet(name: string) {
    refuseProtectedSheet(this.active());
    refuseSheetName(this.state, name, this.active());
    this.active().name = name;
  }

  getRange(notation: string) {
    const named = this.getRangeByName(notation);
    if (named) return named;
    const { sheet, block } = blockOfA1(this.world, notation, this.active());
    return this.world.make.range(sheet, block);
  }
  getRangeByName(name: string) {
    const found = this.state.namedRanges.find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    const sheet = this.state.sheets.find(({ id }) => id === found?.sheetId);
    return found && sheet ? this.world.make.range(sheet, found.block) : null;
  }
  getNamedRanges() {
    return this.state.namedRanges.map((one) => new NamedRange(this.world, one));
  }
  setNamedRange(name: string, { sheet, block }: RangeLike) {
    refuseRangeName(name);
    this.state.namedRanges = this.state.namedRanges.filter(
      (one) => one.name.toLowerCase() !== name.toLowerCase(),
    );
    this.state.namedRanges.push({ name, sheetId: sheet.id, block });
  }
  removeNamedRange(name: string) {
    const found = this.state.namedRanges.find((one) => one.name === name);
    if (!found) throw new ServiceException(`There is no named range "${name}".`);
    this.state.namedRanges = this.state.namedRanges.filter((one) => one !== found);
  }

  addDeveloperMetadata(key: string, ...more: (string | EnumValue)[]) {
    addMetadata(this.world, null, key, more);
    return this;
  }
  getDeveloperMetadata() {
    return DeveloperMetadata.seen(this.world).filter(({ state }) => state.sheetId === null);
  }
  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinder(this.world, null);
  }
  getProtections(type: EnumValue) {
    return this.state.sheets.flatMap((sheet) =>
      sheet.protections
        .filter((one) => (one.block === null ? 'SHEET' : 'RANGE') === type.name())
        .map((one) => new Protection(this.world, sheet, one)),
    );
  }

  getActiveRange() {
    return this.world.make.range(this.active(), this.active().selection);
  }
  getCurrentCell() {
    const { row, column } = this.active().selection;
    return this.world.make.range(this.active(), { row, column, rows: 1, columns: 1 });
  }
  getActiveCell() {
    return this.getCurrentCell();
  }
  setActiveRange({ sheet, block }: RangeLike) {
    this.state.activeSheetId = sheet.id;
    sheet.selection = block;
    return this.world.make.range(sheet, block);
  }
  setCurrentCell(range: RangeLike) {
    return this.setActiveRange(range);
  }
  toast(message: string, title = '') {
    this.world.outside.shown.toasts.push({ message, title });
  }

  private get state() {
    return this.world.spreadsheet;
  }
  private active(): SheetState {
    const { sheets, activeSheetId } = this.state;
    const found = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (!found) throw this.world.misuse('The spreadsheet has no tab.');
    return found;
  }
  private copyName(name: string): string {
    for (let count = 1; ; count += 1) {
      const wished = count === 1 ? `Copy of ${name}` : `Copy of ${name} ${count}`;
      if (!this.state.sheets.some((one) => one.name.toLowerCase() === wished.toLowerCase()))
        return wished;
    }
  }
}
