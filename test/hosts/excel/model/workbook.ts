/** The workbook: the root of everything that a request can reach. */

import type { Rect } from '../../../../core/index.ts';
import { isSameName } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidReference, notFound } from '../wire/refusal.ts';
import { parseAddress, splitAddress } from './address.ts';
import { Application } from './application.ts';
import type { CellContent } from './cells.ts';
import type { Change } from './change.ts';
import { Functions } from './functions.ts';
import type { NamedItem } from './named-item.ts';
import { NamedItemCollection } from './named-item-collection.ts';
import { Range } from './range.ts';
import { Runtime } from './runtime.ts';
import { SettingCollection } from './settings.ts';
import type { Table } from './table.ts';
import { TableCollection } from './table-collection.ts';
import type { Worksheet } from './worksheet.ts';
import { WorksheetCollection } from './worksheet-collection.ts';

/** What a formula shows, as a test knows it; `undefined` where it does not say. */
export type Calculate = (
  formula: string,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
) => string | number | boolean | { readonly error: string } | undefined;

export class Workbook extends HostObject {
  readonly sheets: Worksheet[] = [];
  readonly tables: Table[] = [];
  /** Names of the workbook and of its tabs. */
  readonly namedItems: NamedItem[] = [];
  readonly settings = new Map<string, unknown>();
  readonly app = new Application();
  readonly runtime = new Runtime();
  fileName = 'Book1.xlsx';
  /** Whether days are counted from 1904. */
  is1904 = false;
  /** The year of a date that is entered without one. */
  year = 2026;
  isStructureProtected = false;
  isReadOnly = false;
  selection: Range | null = null;
  calculate: Calculate = () => undefined;
  /** Told of every change. */
  listener: (change: Change) => void = () => {};
  /** Told that cells of a tab moved, so that what points at them moves too. */
  moveReferences: (sheet: Worksheet, moved: (rect: Rect) => Rect | null) => void = () => {};
  private front: Worksheet | null = null;
  private ids = 0;

  get active(): Worksheet {
    if (this.front === null) throw new Error('The workbook has no tab yet.');
    return this.front;
  }

  set active(sheet: Worksheet) {
    if (this.front === sheet) return;
    this.front = sheet;
    this.selection = null;
    this.emit({ event: 'sheet-activated', sheet });
  }

  get Name(): string {
    return this.fileName;
  }

  get ReadOnly(): boolean {
    return this.isReadOnly;
  }

  get Application(): Application {
    return this.app;
  }

  get _Runtime(): Runtime {
    return this.runtime;
  }

  get Functions(): Functions {
    return new Functions(this);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }

  get Tables(): TableCollection {
    return new TableCollection(this, null);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this, null);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.settings);
  }

  GetSelectedRange(): Range {
    const whereNothingWas = { row: 0, column: 0, rows: 1, columns: 1 };
    this.selection ??= new Range(this.active, whereNothingWas);
    return new Range(this.selection.sheet, this.selection.block);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** The block that a change event tells of, by the id that the event carried. */
  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (range === null) throw invalidReference();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const [sheetId, address = ''] = String(id).split('|');
    const rect = parseAddress(address);
    const sheet = this.sheets.find((one) => one.id === sheetId);
    return sheet && rect ? new Range(sheet, rect) : null;
  }

  newId(): string {
    this.ids += 1;
    return `{00000000-0001-0000-${String(this.ids).padStart(4, '0')}-000000000000}`;
  }

  newNumber(): number {
    this.ids += 1;
    return this.ids;
  }

  /** Which events the add-in asked for: `10 Workbook`. */
  private readonly wanted = new Set<string>();

  listen(type: number, target: string, isOn: boolean): void {
    if (isOn) this.wanted.add(`${type} ${target}`);
    else this.wanted.delete(`${type} ${target}`);
  }

  listensTo(type: number, target: string): boolean {
    return this.wanted.has(`${type} ${target}`);
  }

  emit(change: Change): void {
    this.listener(change);
  }

  /** The tab of a name, in any case, or of an id. */
  findSheet(key: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || isSameName(sheet.name, key));
  }

  /** The block that an address names, which may name its tab; that of `home` where it does not. */
  rangeOf(address: string, home: Worksheet): Range {
    const { sheet: name, cells } = splitAddress(address);
    const sheet = name === null ? home : this.findSheet(name);
    if (sheet === undefined) throw notFound();
    return sheet.GetRange(cells);
  }

  /** The block that a name stands for, those of the tab first; or `null`. */
  namedRange(name: string, sheet: Worksheet): Range | null {
    const items = this.namedItems.filter((item) => isSameName(item.name, name));
    const item =
      items.find(({ home }) => home === sheet) ?? items.find(({ home }) => home === null);
    if (item !== undefined) return item.GetRangeOrNullObject();
    const table = this.tables.find((one) => isSameName(one.name, name));
    return table?.GetDataBodyRange() ?? null;
  }

  /** What a formula shows; until a test says otherwise, that Excel does not know its names. */
  computed(content: CellContent, sheet: Worksheet, row: number, column: number): CellContent {
    if (content.formula === null) return content;
    const value = this.calculate(content.formula, { sheet: sheet.name, row, column });
    if (value === undefined) return content;
    const isError = typeof value === 'object';
    return { value: isError ? value.error : value, isError, formula: content.formula };
  }

  isFilteredOut(sheet: Worksheet, row: number): boolean {
    return this.tables.some((table) => table.sheet === sheet && table.hides(row));
  }

  /** Brings another tab to the front, as Excel does when the front one is hidden or deleted. */
  leave(sheet: Worksheet): void {
    const index = this.sheets.indexOf(sheet);
    const shown = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    const next = shown.find((one) => this.sheets.indexOf(one) > index) ?? shown[shown.length - 1];
    if (next !== undefined) this.active = next;
  }

  /** Takes a tab out of the workbook with everything that lies on it. */
  dropSheet(sheet: Worksheet): void {
    if (this.active === sheet) this.leave(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.isGone = true;
    for (const table of this.tables.filter((one) => one.sheet === sheet)) table.drop();
    for (const item of this.namedItems.filter(({ home }) => home === sheet)) item.Delete();
    this.emit({ event: 'sheet-deleted', sheet });
  }
}
