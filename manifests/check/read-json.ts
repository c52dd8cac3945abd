/** Reads JSON whose form nobody has checked yet. */

import type { Say } from './fault.ts';

/** An object of a JSON file. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object in the file, or null with a fault noted. */
export function parseJson(text: string, name: string, say: Say): JsonObject | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isObject(parsed)) return parsed;
    say('not-json', `${name} holds no object`);
  } catch (error) {
    say('not-json', `${name}: ${error instanceof Error ? error.message : error}`);
  }
  return null;
}

/** The objects that a property holds: those of a list, or the one that is its value. Anything else is none. */
export function partsOf(one: JsonObject | undefined, name: string): readonly JsonObject[] {
  const value = one?.[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isObject);
}

/** The text or number that a property holds, as text; '' for anything else. */
export function textOf(one: JsonObject | undefined, name: string): string {
  const value = one?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The objects that a path of properties leads to, through every list on the way. */
export function partsAt(one: JsonObject, path: string): readonly JsonObject[] {
  return path
    .split('.')
    .reduce<readonly JsonObject[]>(
      (found, name) => found.flatMap((part) => partsOf(part, name)),
      [one],
    );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
