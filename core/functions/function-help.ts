/** The functions as help shows them, in a sheet's own words: no code, plain data that crosses any bridge. */

import type { Grid } from '../cell/cell.ts';
import { argumentsOf } from './call-function.ts';
import { arrayText, type CallPrefix, callText, literalText, signatureOf } from './call-text.ts';
import { FUNCTIONS } from './catalogue.ts';
import { type ExampleSheet, exampleSheet } from './example-sheet.ts';
import type { ArgumentSpec, Example, FunctionSpec, Topic } from './function-spec.ts';
import { labelOf } from './label-of.ts';

/** One argument as help tells of it. */
export interface ArgumentHelp {
  readonly name: string;
  readonly label: string;
  readonly isOptional: boolean;
  /** `hours per week`; `null` where there is none. */
  readonly unit: string | null;
  /** What may be given: `a column, or one value for all rows`. */
  readonly takes: string;
  readonly doc: string;
}

/** A worked example. */
export interface ExampleHelp {
  readonly doc: string;
  /** The call on its own, its data within it; `null` where that would be too long to read. It can be put into any empty cell. */
  readonly formula: string | null;
  /** The same in a sheet: the data from A1 on, and the call that refers to it. */
  readonly sheet: ExampleSheet;
  /** What comes back, dates as serials. */
  readonly result: Grid;
}

/** One function. */
export interface FunctionHelp {
  readonly id: string;
  readonly topic: Topic;
  readonly signature: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentHelp[];
  /** What comes back: a sentence a column, or one on the block's layout. */
  readonly result: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly examples: readonly ExampleHelp[];
}

/** Longer calls are not shown with their data in them. */
const MOST_CHARACTERS = 240;

const TAKES = {
  one: 'one value',
  each: 'a column, or one value for all rows',
  list: 'a list of cells',
  cells: 'a block of any cells',
  block: 'a block, one row for each row of the result',
} as const;

/** All functions in the order of the catalogue, their calls written as the host writes them. */
export function functionHelp(prefix: CallPrefix): readonly FunctionHelp[] {
  return FUNCTIONS.map((spec) => ({
    id: spec.id,
    topic: spec.topic,
    signature: signatureOf(spec, prefix),
    summary: spec.summary,
    arguments: argumentsOf(spec).map(argumentHelp),
    result:
      'columns' in spec
        ? spec.columns.map(({ header, doc }) => `${header}: ${doc}`)
        : [spec.layout],
    notes: spec.notes ?? [],
    source: spec.source,
    examples: spec.examples.map((example) => exampleHelp(spec, example, prefix)),
  }));
}

function argumentHelp(argument: ArgumentSpec): ArgumentHelp {
  const { name, unit, optional, doc } = argument;
  return {
    ...{ name, label: labelOf(argument), isOptional: optional === true, unit: unit ?? null, doc },
    takes: takesOf(argument),
  };
}

/** What an argument may be given: `a table with the columns ID, Raised; and, if it has them, Due`. */
export function takesOf(argument: ArgumentSpec): string {
  if (argument.shape !== 'table') return TAKES[argument.shape];
  const { columns, needs, skips, table } = argument;
  const headers = (keys: readonly string[]) =>
    keys.map((key) => table.columns[key]?.header ?? key).join(', ');
  const others = columns.filter((key) => !needs.includes(key) && skips?.includes(key) !== true);
  if (needs.length === 0) return `a table with as many as it has of the columns ${headers(others)}`;
  const more = others.length === 0 ? '' : `; and, if it has them, ${headers(others)}`;
  return `a table with the columns ${headers(needs)}${more}`;
}

function exampleHelp(spec: FunctionSpec, example: Example, prefix: CallPrefix): ExampleHelp {
  const { doc, result } = example;
  const sheet = exampleSheet(spec, example, prefix);
  return { doc, formula: formulaOf(spec, example, prefix), sheet, result };
}

/** The call with its data in it; `null` where it is too long. */
function formulaOf(spec: FunctionSpec, example: Example, prefix: CallPrefix): string | null {
  const specs = argumentsOf(spec);
  const texts = example.args.map((given, index) =>
    Array.isArray(given)
      ? arrayText(given as Grid)
      : literalText(given as Exclude<typeof given, Grid>, specs[index] as ArgumentSpec),
  );
  const text = callText(spec.id, prefix, texts);
  return text.length > MOST_CHARACTERS ? null : text;
}
