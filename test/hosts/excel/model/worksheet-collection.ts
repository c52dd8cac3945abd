/** The tabs of the workbook. */

import { EVENT_TYPE } from '../event-type.ts';
import { flag, isSameName } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { accessDenied, alreadyExists, notFound } from '../wire/refusal.ts';
import { checkSheetName } from './sheet-name.ts';
import type { Workbook } from './workbook.ts';
import { Worksheet } from './worksheet.ts';

export class WorksheetCollection extends HostCollection {
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  items(): readonly Worksheet[] {
    return this.workbook.sheets;
  }

  find(key: unknown): Worksheet | undefined {
    return typeof key === 'string' ? this.workbook.findSheet(key) : undefined;
  }

  /** Adds a tab behind the last one; it does not come to the front. */
  Add(name: unknown): Worksheet {
    if (this.workbook.isStructureProtected) throw accessDenied();
    const wanted = name === null || name === undefined ? this.freeName() : checkSheetName(name);
    if (this.items().some((sheet) => isSameName(sheet.name, wanted))) throw alreadyExists();
    const sheet = new Worksheet(this.workbook, wanted);
    this.workbook.sheets.push(sheet);
    this.workbook.emit({ event: 'sheet-added', sheet });
    return sheet;
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.shown(visibleOnly)[0] ?? lost();
  }

  GetLast(visibleOnly: unknown): Worksheet {
    const sheets = this.shown(visibleOnly);
    return sheets[sheets.length - 1] ?? lost();
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetChanged, 'Workbook', true);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetChanged, 'Workbook', false);
  }

  _RegisterActivatedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetActivated, 'Workbook', true);
  }

  _UnregisterActivatedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetActivated, 'Workbook', false);
  }

  _RegisterAddedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetAdded, 'Workbook', true);
  }

  _UnregisterAddedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetAdded, 'Workbook', false);
  }

  _RegisterDeletedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetDeleted, 'Workbook', true);
  }

  _UnregisterDeletedEvent(): void {
    this.workbook.listen(EVENT_TYPE.sheetDeleted, 'Workbook', false);
  }

  _RegisterEventNameChanged(): void {
    this.workbook.listen(EVENT_TYPE.sheetNameChanged, 'Workbook', true);
  }

  _UnregisterEventNameChanged(): void {
    this.workbook.listen(EVENT_TYPE.sheetNameChanged, 'Workbook', false);
  }

  private shown(visibleOnly: unknown): readonly Worksheet[] {
    if (!flag(visibleOnly, false)) return this.items();
    return this.items().filter(({ visibility }) => visibility === 'Visible');
  }

  private freeName(): string {
    let number = 1;
    while (this.workbook.findSheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

function lost(): never {
  throw notFound();
}
