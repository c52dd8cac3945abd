/** A name for a block, a text or a number; of the workbook or of one tab. */

import { flag, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument, notFound, unsure } from '../wire/refusal.ts';
import type { NameData } from './book.ts';
import { checkFormula } from './check-formula.ts';
import { Range } from './range.ts';
import { placeOfName } from './resolve-address.ts';

export class NamedItem extends HostObject {
  private readonly data: NameData;

  constructor(data: NameData) {
    super();
    this.data = data;
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.data.name };
  }

  override requireAlive(): void {
    if (!this.data.book.names.includes(this.data)) throw notFound();
  }

  get Name(): string {
    return this.data.name;
  }

  get Scope(): string {
    return this.data.home === null ? 'Workbook' : 'Worksheet';
  }

  get Type(): string {
    if (placeOfName(this.data) !== null) return 'Range';
    const value = this.Value;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  /** The text, number or boolean that it stands for, or the address of the block. */
  get Value(): string | number | boolean {
    const body = this.data.formula.slice(1);
    const quoted = /^"((?:[^"]|"")*)"$/s.exec(body);
    if (quoted !== null) return (quoted[1] ?? '').replace(/""/g, '"');
    if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
    if (body.trim() !== '' && Number.isFinite(Number(body))) return Number(body);
    const range = this.GetRangeOrNullObject();
    if (range !== null) return range.Address;
    throw unsure(`the value of a name that stands for the formula ${this.data.formula}`);
  }

  get Formula(): string {
    return this.data.formula;
  }

  set Formula(value: unknown) {
    const formula = text(value);
    if (!formula.startsWith('=') || !checkFormula(formula)) throw invalidArgument();
    this.data.formula = formula;
  }

  get Visible(): boolean {
    return this.data.isVisible;
  }

  set Visible(value: unknown) {
    this.data.isVisible = flag(value);
  }

  get Comment(): string {
    return this.data.comment;
  }

  set Comment(value: unknown) {
    this.data.comment = text(value);
  }

  get Worksheet(): HostObject {
    if (this.data.home === null) throw invalidArgument();
    return this.data.book.viewSheet(this.data.home);
  }

  get WorksheetOrNullObject(): HostObject | null {
    return this.data.home === null ? null : this.data.book.viewSheet(this.data.home);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw invalidArgument();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const place = placeOfName(this.data);
    return place === null ? null : new Range(place.sheet, place.rect);
  }

  Delete(): void {
    const { names } = this.data.book;
    names.splice(names.indexOf(this.data), 1);
  }
}
