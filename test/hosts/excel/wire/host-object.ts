/** What every object of the model is. Members that begin with a capital (or `_` and one) are the wire's; all others are ours. */

import { invalidArgument, notFound, notImplemented, Refusal } from './refusal.ts';

/** Something that a proxy of the library can point at. Its class bears the library's name for it. */
export class HostObject {
  get typeName(): string {
    return this.constructor.name;
  }

  /** What tells this object from others of its kind, as the library wants it back. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Throws where the object is gone. */
  requireAlive(): void {}
}

/** Several of a kind. What a query selects is read of each item. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** The item that a key (a name or an id) names. */
  abstract find(key: unknown): HostObject | undefined;

  GetItem(key: unknown): HostObject {
    const item = this.find(key);
    if (item === undefined) throw notFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: unknown): HostObject {
    const item = typeof index === 'number' ? this.items()[index] : undefined;
    if (item === undefined) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}

/** One member of the wire. */
interface Member {
  readonly name: string;
  readonly isReadable: boolean;
  readonly isWritable: boolean;
  readonly isMethod: boolean;
}

const known = new Map<unknown, ReadonlyMap<string, Member>>();

/** The wire's members of an object, by name in small letters: a query says `values`, a path says `Values`. */
function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const before = known.get(object.constructor);
  if (before !== undefined) return before;
  const members = new Map<string, Member>();
  let prototype: object | null = Object.getPrototypeOf(object);
  while (prototype !== null && prototype !== Object.prototype) {
    for (const [name, it] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const key = name.toLowerCase();
      if (!/^_?[A-Z]/.test(name) || members.has(key)) continue;
      members.set(key, {
        name,
        isReadable: it.get !== undefined,
        isWritable: it.set !== undefined,
        isMethod: typeof it.value === 'function',
      });
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  known.set(object.constructor, members);
  return members;
}

/** The names of everything that can be read of an object. */
export function readableNames(object: HostObject): string[] {
  return [...membersOf(object).values()].filter((it) => it.isReadable).map(({ name }) => name);
}

/** Where a member is, as the library words it: `Range.values`. */
export function memberPlace(object: HostObject, name: string): string {
  return `${object.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Told of every member before it is used; may throw a `Refusal`. */
export type Guard = (place: string) => void;

/** Calls a method of the wire. */
export function callMember(
  object: HostObject,
  name: string,
  args: readonly unknown[],
  guard: Guard,
): unknown {
  const place = memberPlace(object, name);
  guard(place);
  const member = membersOf(object).get(name.toLowerCase());
  if (!member?.isMethod) throw notImplemented(`${place}()`);
  return located(place, () => {
    object.requireAlive();
    const method = Reflect.get(object, member.name) as (...args: readonly unknown[]) => unknown;
    return method.apply(object, [...args]);
  });
}

/** Reads a property of the wire; returns its wire name beside it. */
export function readMember(
  object: HostObject,
  name: string,
  guard: Guard,
): { name: string; value: unknown } {
  const place = memberPlace(object, name);
  guard(place);
  const member = membersOf(object).get(name.toLowerCase());
  if (!member?.isReadable) throw notImplemented(`${place} for reading`);
  return located(place, () => {
    object.requireAlive();
    return { name: member.name, value: Reflect.get(object, member.name) };
  });
}

/** Sets a property of the wire. */
export function setMember(object: HostObject, name: string, value: unknown, guard: Guard): void {
  const place = memberPlace(object, name);
  guard(place);
  const member = membersOf(object).get(name.toLowerCase());
  if (!member?.isWritable) throw notImplemented(`${place} for writing`);
  located(place, () => {
    object.requireAlive();
    // Documented: null is no valid input for a whole property.
    if (value === null || value === undefined) throw invalidArgument();
    Reflect.set(object, member.name, value);
  });
}

/** Names the member in whatever is refused meanwhile. */
function located<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (reason) {
    if (!(reason instanceof Refusal) || reason.location !== null) throw reason;
    throw new Refusal(reason.code, reason.message, place);
  }
}
