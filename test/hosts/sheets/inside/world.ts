/** One run of the script: the data outside, the guards handed out, enumerations, dates and the record of calls. */

import type { Outside } from '../state/outside.ts';
import type { Block, SheetState } from '../state/sheet-state.ts';
import { callKind } from './calls/call-kind.ts';
import { refuseByMode } from './calls/refuse-by-mode.ts';
import { EnumValue } from './enum-value.ts';
import { MisuseError, ServiceException, serviceFailed } from './errors.ts';
import type { ServiceObject } from './service-object.ts';

/** Makes objects of the classes that refer to each other, so that their files need not. */
export interface Makers {
  readonly spreadsheet: () => ServiceObject;
  readonly sheet: (state: SheetState) => ServiceObject;
  readonly range: (sheet: SheetState, block: Block) => ServiceObject;
  readonly rangeList: (sheet: SheetState, blocks: readonly Block[]) => ServiceObject;
}

export class World {
  readonly outside: Outside;
  readonly make: Makers;
  /** Guard → what it guards. */
  readonly guarded = new WeakMap<object, ServiceObject>();
  private readonly enums = new Map<string, Readonly<Record<string, EnumValue>>>();
  private hasEnded = false;

  constructor(outside: Outside, make: (world: World) => Makers) {
    this.outside = outside;
    this.make = make(this);
  }

  get spreadsheet() {
    return this.outside.spreadsheet;
  }

  /** Throws where this run has no right to the call. */
  refuseForbidden(object: ServiceObject, method: string): void {
    refuseByMode(this.outside, object.is, method, callKind(object.is, method));
  }

  /** Before every call that may be made: is there time, and does the test want it to fail? */
  begin(object: ServiceObject, method: string): void {
    const { outside } = this;
    const kind = callKind(object.is, method);
    outside.advance(outside.cost(kind));
    this.refuseWhenLate();
    const short = object.is.slice(object.is.indexOf('.') + 1);
    const isDoomed = outside.note({ kind, name: `${short}.${method}`, sheet: object.sheetName() });
    if (isDoomed) throw serviceFailed(this.spreadsheet.id);
  }

  /** Google ends a run at its limit, and nothing that the script catches goes on. */
  refuseWhenLate(): void {
    if (!this.hasEnded && this.outside.now() < this.outside.deadline) return;
    if (!this.hasEnded) this.outside.fault('Exceeded maximum execution time');
    this.hasEnded = true;
    throw new ServiceException('Exceeded maximum execution time');
  }

  misuse(message: string): MisuseError {
    this.outside.fault(message);
    return new MisuseError(message);
  }

  /** The members of an enumeration by its full name. */
  enumeration(name: string): Readonly<Record<string, EnumValue>> {
    const known = this.enums.get(name);
    if (known) return known;
    const members = this.outside.signatures.enums[name];
    if (!members) throw this.misuse(`There is no enumeration ${name}.`);
    const made: Record<string, EnumValue> = {};
    members.forEach((member, ordinal) => {
      made[member] = new EnumValue(name, member, ordinal);
    });
    Object.freeze(made);
    this.enums.set(name, made);
    return made;
  }

  enumValue(name: string, member: string): EnumValue {
    const value = this.enumeration(name)[member];
    if (!value) throw this.misuse(`${name} has no member ${member}.`);
    return value;
  }

  nextId(): number {
    this.spreadsheet.nextId += 1;
    return this.spreadsheet.nextId;
  }
}
