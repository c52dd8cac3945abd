/** Texts that an add-in keeps with a tab, from ExcelApi 1.12 on. Keys are the same in any case. */

import { isSameName, text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import type { Sheet } from './book.ts';

export class WorksheetCustomPropertyCollection extends HostCollection {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  items(): readonly WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map(
      (key) => new WorksheetCustomProperty(this.sheet, key),
    );
  }

  find(key: unknown): WorksheetCustomProperty | undefined {
    return this.items().find((one) => typeof key === 'string' && isSameName(one.key, key));
  }

  /** Adds a text, or replaces the one of the key. */
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = text(key);
    if (name === '' || name.length > 255) throw invalidArgument();
    const property = this.find(name) ?? new WorksheetCustomProperty(this.sheet, name);
    property.Value = text(value);
    return property;
  }
}

export class WorksheetCustomProperty extends HostObject {
  readonly key: string;
  private readonly sheet: Sheet;

  constructor(sheet: Sheet, key: string) {
    super();
    this.sheet = sheet;
    this.key = key;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.key };
  }

  override requireAlive(): void {
    if (!this.sheet.customProperties.has(this.key)) throw notFound();
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? '';
  }

  set Value(value: unknown) {
    this.sheet.customProperties.set(this.key, text(value));
  }

  Delete(): void {
    this.sheet.customProperties.delete(this.key);
  }
}
