/** Google's declarations as plain data, so that they can be handed into the bare context as JSON. */

/** A type as far as a call is checked against it. */
export type TypeShape =
  | {
      readonly is:
        | 'any'
        | 'void'
        | 'null'
        | 'undefined'
        | 'string'
        | 'number'
        | 'integer'
        | 'boolean'
        | 'date'
        | 'map';
    }
  | { readonly is: 'literal'; readonly value: string }
  | { readonly is: 'enum' | 'interface' | 'unknown'; readonly name: string }
  | { readonly is: 'array'; readonly of: TypeShape }
  | { readonly is: 'union'; readonly of: readonly TypeShape[] }
  | { readonly is: 'record'; readonly members: Readonly<Record<string, TypeShape>> };

/** One way to call a method. */
export interface Signature {
  readonly parameters: readonly TypeShape[];
  /** Parameters from here on may be left out. */
  readonly required: number;
  /** Whether the last parameter takes any number of arguments. */
  readonly isVariadic: boolean;
  readonly returns: TypeShape;
}

/** A class of Apps Script: `methods` by name, each with its overloads; `enums` by property name. */
export interface ClassShape {
  readonly methods: Readonly<Record<string, readonly Signature[]>>;
  readonly enums: Readonly<Record<string, string>>;
}

/** Everything that is declared: classes and enumerations by full name (`Spreadsheet.Range`), global names by class. */
export interface Signatures {
  readonly classes: Readonly<Record<string, ClassShape>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly globals: Readonly<Record<string, string>>;
}
