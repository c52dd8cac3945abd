/** A member of one of Google's enumerations. */

export class EnumValue {
  readonly #enumeration: string;
  readonly #name: string;
  readonly #ordinal: number;

  constructor(enumeration: string, name: string, ordinal: number) {
    this.#enumeration = enumeration;
    this.#name = name;
    this.#ordinal = ordinal;
    Object.freeze(this);
  }

  /** Whether the value is a member of the enumeration of that full name. */
  static isOf(value: unknown, enumeration: string): value is EnumValue {
    return value instanceof EnumValue && value.#enumeration === enumeration;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.#ordinal;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}
