/** Values that an add-in keeps in the workbook, each under a key that tells capitals from small letters. */

import { text } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { notFound } from '../wire/refusal.ts';

export class SettingCollection extends HostCollection {
  private readonly settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>) {
    super();
    this.settings = settings;
  }

  items(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }

  find(key: unknown): Setting | undefined {
    return this.items().find((one) => one.key === key);
  }

  /** Adds a setting, or replaces the value of one that is there. */
  Add(key: unknown, value: unknown): Setting {
    this.settings.set(text(key), value);
    return new Setting(this.settings, text(key));
  }
}

export class Setting extends HostObject {
  readonly key: string;
  private readonly settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>, key: string) {
    super();
    this.settings = settings;
    this.key = key;
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  override requireAlive(): void {
    if (!this.settings.has(this.key)) throw notFound();
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }

  Delete(): void {
    this.settings.delete(this.key);
  }
}
