/** A conditional format. What cells look like because of it is not drawn here. */

import type { HostObject } from '../wire/host-object.ts';
import { defineFields, flagField, HostRecord } from '../wire/host-record.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import type { ConditionData, Sheet } from './book.ts';

export class ConditionalFormat extends HostRecord {
  static {
    defineFields(ConditionalFormat, { StopIfTrue: flagField(false) });
  }

  private readonly sheet: Sheet;
  private readonly data: ConditionData;

  constructor(sheet: Sheet, data: ConditionData) {
    super(data.values);
    this.sheet = sheet;
    this.data = data;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.data.id };
  }

  override requireAlive(): void {
    if (this.sheet.isGone || !this.sheet.conditions.includes(this.data)) throw notFound();
  }

  override requireEditable(): void {
    this.sheet.requireEditable();
  }

  get Id(): string {
    return this.data.id;
  }

  get Type(): string {
    return this.data.kind;
  }

  get Priority(): number {
    return this.sheet.conditions.indexOf(this.data);
  }

  get Custom(): HostObject {
    return this.of('Custom');
  }

  get CellValue(): HostObject {
    return this.of('CellValue');
  }

  get ColorScale(): HostObject {
    return this.of('ColorScale');
  }

  get DataBar(): HostObject {
    return this.of('DataBar');
  }

  get IconSet(): HostObject {
    return this.of('IconSet');
  }

  Delete(): void {
    this.sheet.requireEditable();
    this.sheet.conditions.splice(this.sheet.conditions.indexOf(this.data), 1);
  }

  /** Documented: another kind's member fails. */
  private of(kind: string): HostObject {
    if (kind !== this.data.kind) throw invalidArgument();
    return this.data.details;
  }
}
