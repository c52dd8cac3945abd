/** Excel's metadata of custom functions: what `custom-functions-metadata` would make of the same functions, and a flag. */
import { type ArgumentSpec, argumentsOf, FUNCTIONS } from '../../core/index.ts';

/**
 * The text of functions.json. Every argument and every result is declared as a range (`matrix`): an argument declared as one value would
 * be lifted over a range by Excel, cell by cell, and each call would spill a block of its own; declared as a range it reaches the wrapper,
 * which says in every host alike what it expected. A literal then comes as one cell in a range.
 */
export function functionsJson(): string {
  const metadata = {
    // As Microsoft's generator has it: a cell that holds a data type comes with its value.
    allowCustomDataForDataTypeAny: true,
    // Else Excel shows the first error of a range as the result, and calls nothing.
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((spec) => ({
      description: spec.summary,
      id: spec.id,
      name: spec.id,
      parameters: argumentsOf(spec).map((argument) => ({
        description: argumentText(argument),
        dimensionality: 'matrix',
        name: argument.name,
        ...(argument.optional === true ? { optional: true } : {}),
        type: 'any',
      })),
      result: { dimensionality: 'matrix' },
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** What autocomplete says of an argument: its meaning, and its unit where it has one. */
export function argumentText({ doc, unit }: ArgumentSpec): string {
  return unit === undefined ? doc : `${doc} Unit: ${unit}.`;
}
