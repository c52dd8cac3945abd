/** Finds rows by the id or name that a cell holds, fast for texts that come again and again. */

import { referenceKey, tidyText } from '../model/references.ts';
import type { PlacedRow } from '../sheet/reading.ts';

/**
 * Finds the index of the row that a text means: the first with this id, else the first with this name; −1 where there is
 * none. "First" is by `order`, indexes into `rows`; left out, the order given. `noteShared` is called where a name that is no
 * id is had by two.
 */
export function indexByText(
  rows: readonly { readonly id: string; readonly name: string }[],
  order: ArrayLike<number> = rows.map((_, index) => index),
  noteShared?: () => void,
): (text: string) => number {
  const byKey = new Map<string, number>();
  for (const column of ['id', 'name'] as const) {
    for (let place = 0; place < order.length; place += 1) {
      const index = order[place] as number;
      const key = referenceKey((rows[index] as { id: string; name: string })[column]);
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, index);
      else if (column === 'name' && referenceKey(rows[first]?.id ?? '') !== key) noteShared?.();
    }
  }
  const seen = new Map<string, number>();
  let lastText = '';
  let lastIndex = byKey.get('') ?? -1;
  return (text) => {
    if (text === lastText) return lastIndex;
    let index = seen.get(text);
    if (index === undefined) {
      index = byKey.get(referenceKey(text)) ?? -1;
      seen.set(text, index);
    }
    lastText = text;
    lastIndex = index;
    return index;
  };
}

/**
 * The rows' indexes in the order in which they stand in their sheets: by row within a tab, tabs in the order given; rows
 * that stand nowhere, or on one row, as given.
 */
export function sheetOrder(rows: readonly PlacedRow[]): readonly number[] {
  const ranks = new Map<string, number>();
  const rankOf = (row: PlacedRow): number => {
    const rank = ranks.get(row.source.sheet) ?? ranks.size;
    ranks.set(row.source.sheet, rank);
    return rank;
  };
  const sheets = rows.map(rankOf);
  const placeOf = (index: number): number => rows[index]?.sheetRow ?? 0;
  return rows
    .map((_, index) => index)
    .sort(
      (a, b) => (sheets[a] as number) - (sheets[b] as number) || placeOf(a) - placeOf(b) || a - b,
    );
}

/** Names that differ in more than case and spaces, each once, sorted; and which of them each text is. */
export interface NameList {
  readonly names: readonly string[];
  /** From the number that `add` gave to the index into `names`. */
  readonly indexOf: Int32Array;
}

/**
 * Collects names: `add` gives each a number for now, `list` sorts them. Of several spellings the most frequent is shown, of
 * equally frequent ones the first by code unit.
 */
export class NameCollector {
  readonly #numbers = new Map<string, number>();
  readonly #spellings = new Map<string, { readonly number: number; count: number }>();

  /**
   * The number of the name among those added; the same for every spelling. With `weight` 0 its spelling is shown only where
   * none has any weight.
   */
  add(text: string, weight: 0 | 1 = 1): number {
    let spelling = this.#spellings.get(text);
    if (spelling === undefined) {
      const key = referenceKey(text);
      const number = this.#numbers.get(key) ?? this.#numbers.size;
      this.#numbers.set(key, number);
      spelling = { number, count: 0 };
      this.#spellings.set(text, spelling);
    }
    spelling.count += weight;
    return spelling.number;
  }

  /** Finds the numbers of the names that were added so far, and of no later ones; −1 where there is none. */
  finder(): (text: string) => number {
    const count = this.#numbers.size;
    return (text) => {
      const number = this.#numbers.get(referenceKey(text)) ?? -1;
      return number < count ? number : -1;
    };
  }

  /** The names, sorted by code unit, case aside. */
  list(): NameList {
    const keys = [...this.#numbers.keys()].sort();
    const shown = this.#mostFrequent();
    const indexOf = new Int32Array(keys.length);
    const names = keys.map((key, index) => {
      const number = this.#numbers.get(key) as number;
      indexOf[number] = index;
      return shown[number] as string;
    });
    return { names, indexOf };
  }

  /** The spelling that is shown, by number. Spaces around and runs of spaces make no spelling of their own. */
  #mostFrequent(): readonly string[] {
    const counts = new Map<string, { readonly number: number; count: number }>();
    for (const [text, { number, count }] of this.#spellings) {
      const plain = tidyText(text);
      const before = counts.get(plain)?.count ?? 0;
      counts.set(plain, { number, count: before + count });
    }
    const shown: string[] = [];
    const most: number[] = [];
    for (const [plain, { number, count }] of counts) {
      const best = shown[number];
      const than = most[number] ?? -1;
      if (best !== undefined && (count < than || (count === than && plain > best))) continue;
      shown[number] = plain;
      most[number] = count;
    }
    return shown;
  }
}
