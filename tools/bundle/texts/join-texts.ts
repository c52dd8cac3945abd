/** Gives functions back the texts that a bundle holds apart from them. */
import type { Cell, Example, FunctionSpec, Grid } from '../../../core/index.ts';

/** The texts of all functions, in the order of the catalogue. What several of them say stands once. */
export interface FunctionTexts {
  /** Meanings and units of arguments and columns. */
  readonly words: readonly string[];
  /** What examples are called with. */
  readonly given: readonly (Cell | Grid)[];
  readonly functions: readonly OwnTexts[];
}

/** The texts of one function; numbers are places in the lists above. */
export interface OwnTexts {
  /** Those of its properties that only document it, but for its examples. */
  readonly whole: Readonly<Record<string, unknown>>;
  readonly args: readonly Words[];
  readonly columns: readonly Words[];
  readonly examples: readonly (Omit<Example, 'args'> & { readonly args: readonly number[] })[];
}

/** Where the meaning stands, and the unit where there is one. */
export type Words = readonly [doc: number, unit?: number];

/** The functions with their texts. */
export function joinTexts(
  specs: readonly FunctionSpec[],
  { words, given, functions }: FunctionTexts,
): readonly FunctionSpec[] {
  const described = <T>(described: T, [doc, unit]: Words): T => ({
    ...described,
    doc: words[doc],
    ...(unit === undefined ? {} : { unit: words[unit] }),
  });
  return specs.map((spec, at): FunctionSpec => {
    const own = functions[at] as OwnTexts;
    const texts = {
      ...own.whole,
      args: spec.args.map((one, index) => described(one, own.args[index] as Words)),
      examples: own.examples.map((example) => ({
        ...example,
        args: example.args.map((index) => given[index] as Cell | Grid),
      })),
    };
    if (!('columns' in spec)) return { ...spec, ...texts };
    const columns = spec.columns.map((one, index) => described(one, own.columns[index] as Words));
    return { ...spec, ...texts, columns };
  });
}
