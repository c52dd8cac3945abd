/** Carries arguments into the context and results out of it, as JSON with marks for what JSON has no words for. */

import { EnumValue } from '../enum-value.ts';
import { MisuseError } from '../errors.ts';
import type { World } from '../world.ts';

/** `{ $is: 'date', at }`, `{ $is: 'undefined' }`, `{ $is: 'number', text }`, `{ $is: 'enum', of, name }`. */
type Marked = { readonly $is: string; readonly [key: string]: unknown };

/** A result as JSON data. */
export function encode(world: World, value: unknown): unknown {
  if (value === undefined) return { $is: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { $is: 'number', text: text(value) };
  if (Array.isArray(value)) return Array.from(value, (one) => encode(world, one));
  if (typeof value !== 'object') return { $is: 'other', kind: typeof value };
  if (value instanceof Date) return { $is: 'date', at: value.getTime() };
  if (value instanceof EnumValue) return value.name();
  const kind = kindOf(world, value);
  if (kind !== null) return { $is: 'other', kind };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encode(world, one)]));
}

/** An argument as it is handed to the script. */
export function decode(world: World, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => decode(world, one));
  if (typeof value !== 'object' || value === null) return value;
  if (!('$is' in value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decode(world, one)]));
  const marked = value as Marked;
  switch (marked.$is) {
    case 'undefined':
      return undefined;
    case 'date':
      return new Date(Number(marked['at']));
    case 'number':
      return Number(marked['text']);
    case 'enum':
      return world.enumValue(String(marked['of']), String(marked['name']));
    default:
      throw new MisuseError(`Nothing is known of an argument of kind ${marked.$is}.`);
  }
}

function text(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** The kind of an object that is no plain data. */
function kindOf(world: World, value: object): string | null {
  const guarded = world.guarded.get(value);
  if (guarded) return guarded.is;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return null;
  const name: unknown = Reflect.get(value, 'constructor');
  return typeof name === 'function' ? name.name : 'object';
}
