/** An object of the wire that is little more than a record: each member has a first value and a check of what it takes. */

import { choice, flag, number, text, whole } from './argument.ts';
import { HostObject } from './host-object.ts';
import { invalidArgument } from './refusal.ts';

/** A member: what it is at first, and what becomes of a value that is set (or a refusal). */
export interface Field {
  readonly initial: unknown;
  /** `null`: it can be read only. */
  readonly check: ((value: unknown) => unknown) | null;
}

export abstract class HostRecord extends HostObject {
  /** By wire name. */
  readonly values: Map<string, unknown>;

  constructor(values: Map<string, unknown> = new Map()) {
    super();
    this.values = values;
  }

  /** Throws where nothing may be changed. */
  requireEditable(): void {}
}

/** Gives a class of records its members; called in its static block. */
export function defineFields(
  type: { readonly prototype: HostRecord },
  fields: Readonly<Record<string, Field>>,
): void {
  for (const [name, { initial, check }] of Object.entries(fields)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get(this: HostRecord) {
        return this.values.has(name) ? this.values.get(name) : initial;
      },
      ...(check === null
        ? {}
        : {
            set(this: HostRecord, value: unknown) {
              this.requireEditable();
              this.values.set(name, check(value));
            },
          }),
    });
  }
}

/** True or false. */
export function flagField(initial: boolean): Field {
  return { initial, check: (value) => flag(value) };
}

/** A number of a span. */
export function numberField(initial: number, least: number, most: number): Field {
  return {
    initial,
    check: (value) => {
      const size = number(value);
      if (size < least || size > most) throw invalidArgument();
      return size;
    },
  };
}

/** A whole number of a span. */
export function wholeField(initial: number | null, least: number, most: number): Field {
  return {
    initial,
    check: (value) => {
      const size = whole(value);
      if (size < least || size > most) throw invalidArgument();
      return size;
    },
  };
}

/** A text of at most so many letters. */
export function textField(initial: string, mostLetters = 32_767): Field {
  return {
    initial,
    check: (value) => {
      if (text(value).length > mostLetters) throw invalidArgument();
      return value;
    },
  };
}

/** One of several words. */
export function choiceField(initial: string, among: readonly string[]): Field {
  return { initial, check: (value) => choice(value, among) };
}

/** A plain object that has none but these members. */
export function objectField(initial: unknown, members: readonly string[]): Field {
  return {
    initial,
    check: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalidArgument();
      if (Object.keys(value).some((name) => !members.includes(name))) throw invalidArgument();
      return value;
    },
  };
}
