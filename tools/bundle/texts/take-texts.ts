/** Takes the texts of functions out of their specs, as data. */
import type { FunctionSpec } from '../../../core/index.ts';
import type { FunctionTexts, Words } from './join-texts.ts';

/** The texts of these functions; `joinTexts` puts them together again. */
export function takeTexts(specs: readonly FunctionSpec[]): FunctionTexts {
  const words = once<string>();
  const given = once<FunctionTexts['given'][number]>();
  const wordsOf = ({ doc, unit }: { readonly doc: string; readonly unit?: string }): Words =>
    unit === undefined ? [words.place(doc)] : [words.place(doc), words.place(unit)];
  const functions = specs.map((spec) => {
    const { since, topic, summary, source, notes } = spec;
    return {
      whole: {
        ...{ since, topic, summary, source },
        ...(notes === undefined ? {} : { notes }),
        ...('layout' in spec ? { layout: spec.layout } : {}),
      },
      args: spec.args.map(wordsOf),
      columns: 'columns' in spec ? spec.columns.map(wordsOf) : [],
      examples: spec.examples.map((example) => ({
        ...example,
        args: example.args.map(given.place),
      })),
    };
  });
  return { words: words.list, given: given.list, functions };
}

/** A list that holds what is the same once. */
function once<T>(): { readonly list: readonly T[]; readonly place: (value: T) => number } {
  const list: T[] = [];
  const places = new Map<string, number>();
  const place = (value: T): number => {
    const key = JSON.stringify(value);
    const known = places.get(key) ?? list.push(value) - 1;
    places.set(key, known);
    return known;
  };
  return { list, place };
}
