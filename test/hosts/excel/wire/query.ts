/** Answers a query: which properties were selected, of an object, what hangs on it, or of each item of a collection. */

import {
  type Guard,
  HostCollection,
  HostObject,
  readableNames,
  readMember,
} from './host-object.ts';
import type { QueryInfo } from './wire-form.ts';

/** Selected names, each with what is selected of the object behind it. */
interface Selection {
  readonly [name: string]: Selection;
}

/** What a query needs besides the object. */
export interface Reading {
  /** What is told of an object besides what was asked: what it is known by. */
  identify(object: HostObject): Record<string, unknown>;
  readonly guard: Guard;
}

/** Reads what a query asks for. */
export function answerQuery(object: HostObject, query: QueryInfo, reading: Reading): unknown {
  const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
  const paths = [...(query.Select ?? []), ...expanded];
  const selection = selectionOf(paths.length === 0 ? ['*'] : paths);
  return read(object, selection, query, reading);
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Record<string, Record<string, Selection>> = {};
  for (const path of paths) {
    let level: Record<string, unknown> = root;
    for (const part of path.split('/')) {
      const name = part.trim().toLowerCase();
      level[name] ??= {};
      level = level[name] as Record<string, unknown>;
    }
  }
  return root;
}

function read(
  object: HostObject,
  selection: Selection,
  query: QueryInfo,
  reading: Reading,
): unknown {
  if (object instanceof HostCollection) return readItems(object, selection, query, reading);
  const answer = reading.identify(object);
  const names = Object.entries(selection).flatMap(([name, below]) =>
    name === '*' ? scalars(object) : [[name, below] as const],
  );
  for (const [asked, below] of names) {
    const { name, value } = readMember(object, asked, reading.guard);
    answer[name] =
      value instanceof HostObject
        ? read(value, Object.keys(below).length === 0 ? { '*': {} } : below, {}, reading)
        : value;
  }
  return answer;
}

/** A collection's own members are its count and its items; every other name is one of the items. */
function readItems(
  collection: HostCollection,
  selection: Selection,
  query: QueryInfo,
  reading: Reading,
): unknown {
  const answer = reading.identify(collection);
  const { count, items, ...others } = selection;
  if (count !== undefined) answer['Count'] = collection.items().length;
  const first = query.Skip ?? 0;
  const last = query.Top === undefined ? undefined : first + query.Top;
  const ofEach = { ...others, ...items };
  collection.requireAlive();
  answer['_Items'] = collection
    .items()
    .slice(first, last)
    .map((item) => read(item, ofEach, {}, reading));
  return answer;
}

/** What `load()` without names gives: every value of the object, and nothing of what hangs on it. */
function scalars(object: HostObject): (readonly [string, Selection])[] {
  return readableNames(object)
    .filter((name) => !(readMember(object, name, () => {}).value instanceof HostObject))
    .map((name) => [name, {}] as const);
}
