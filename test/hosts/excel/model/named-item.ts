/** A name for a block, a text or a number; of the workbook or of one tab. */

import { flag, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument, notFound, unsure } from '../wire/refusal.ts';
import { checkFormula } from './check-formula.ts';
import { Range } from './range.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

export class NamedItem extends HostObject {
  readonly workbook: Workbook;
  readonly home: Worksheet | null;
  readonly name: string;
  formula: string;
  isVisible = true;
  comment = '';

  constructor(workbook: Workbook, home: Worksheet | null, name: string, formula: string) {
    super();
    this.workbook = workbook;
    this.home = home;
    this.name = name;
    this.formula = formula;
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  override requireAlive(): void {
    if (!this.workbook.namedItems.includes(this)) throw notFound();
  }

  get Name(): string {
    return this.name;
  }

  get Scope(): string {
    return this.home === null ? 'Workbook' : 'Worksheet';
  }

  get Type(): string {
    const value = this.Value;
    if (this.GetRangeOrNullObject() !== null) return 'Range';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  /** The text, number or boolean that it stands for, or the address of the block. */
  get Value(): string | number | boolean {
    const body = this.formula.slice(1);
    const quoted = /^"((?:[^"]|"")*)"$/s.exec(body);
    if (quoted !== null) return (quoted[1] ?? '').replace(/""/g, '"');
    if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
    if (body.trim() !== '' && Number.isFinite(Number(body))) return Number(body);
    const range = this.GetRangeOrNullObject();
    if (range !== null) return range.Address;
    throw unsure(`the value of a name that stands for the formula ${this.formula}`);
  }

  get Formula(): string {
    return this.formula;
  }

  set Formula(value: unknown) {
    const formula = text(value);
    if (!formula.startsWith('=') || !checkFormula(formula)) throw invalidArgument();
    this.formula = formula;
  }

  get Visible(): boolean {
    return this.isVisible;
  }

  set Visible(value: unknown) {
    this.isVisible = flag(value);
  }

  get Comment(): string {
    return this.comment;
  }

  set Comment(value: unknown) {
    this.comment = text(value);
  }

  get Worksheet(): Worksheet {
    if (this.home === null) throw invalidArgument();
    return this.home;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.home;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw invalidArgument();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const match =
      /^=((?:'(?:[^']|'')+'|[^'!"]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i.exec(
        this.formula,
      );
    if (match === null) return null;
    const range = this.workbook.rangeOf(match[1] ?? '', this.workbook.active);
    return range instanceof Range ? range : null;
  }

  Delete(): void {
    const { namedItems } = this.workbook;
    namedItems.splice(namedItems.indexOf(this), 1);
  }
}
