/** Texts that an add-in keeps with a tab, from ExcelApi 1.12 on. Keys are the same in any case. */

import { isSameName, text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import type { Worksheet } from './worksheet.ts';

export class WorksheetCustomPropertyCollection extends HostCollection {
  private readonly sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    this.sheet.requireAlive();
  }

  items(): readonly WorksheetCustomProperty[] {
    return this.sheet.customProperties;
  }

  find(key: unknown): WorksheetCustomProperty | undefined {
    return this.items().find((one) => typeof key === 'string' && isSameName(one.key, key));
  }

  /** Adds a text, or replaces the one of the key. */
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = text(key);
    if (name === '' || name.length > 255) throw invalidArgument();
    const before = this.find(name);
    if (before !== undefined) {
      before.Value = value;
      return before;
    }
    const property = new WorksheetCustomProperty(this.sheet, name, text(value));
    this.sheet.customProperties.push(property);
    return property;
  }
}

export class WorksheetCustomProperty extends HostObject {
  readonly key: string;
  value: string;
  private readonly sheet: Worksheet;

  constructor(sheet: Worksheet, key: string, value: string) {
    super();
    this.sheet = sheet;
    this.key = key;
    this.value = value;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.key };
  }

  override requireAlive(): void {
    if (!this.sheet.customProperties.includes(this)) throw notFound();
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.value;
  }

  set Value(value: unknown) {
    this.value = text(value);
  }

  Delete(): void {
    const all = this.sheet.customProperties;
    all.splice(all.indexOf(this), 1);
  }
}
