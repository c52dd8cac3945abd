/** Names that several rows bear, where a name alone can be meant. */

import { referenceKey } from './references.ts';

/** A row that is referred to by its id or its name. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** The rows of each name that two or more have and that is nobody's id, by the name's key; in the order given. */
export function sharedNames<Row extends NamedRow>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const firsts = new Map<string, Row>();
  const shared = new Map<string, Row[]>();
  for (const row of rows) {
    const key = referenceKey(row.name);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    const sharers = shared.get(key);
    if (sharers === undefined) shared.set(key, [first, row]);
    else sharers.push(row);
  }
  shared.delete('');
  if (shared.size > 0) for (const { id } of rows) shared.delete(referenceKey(id));
  return shared;
}
