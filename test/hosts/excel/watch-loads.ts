/** Finds what an add-in loads and never reads: every proxy that is loaded costs a part of a request. */

/** What is still to be read of the objects that were loaded. */
export class LoadWatch {
  private readonly waiting = new Map<object, Set<string>>();

  /** What was loaded and not read since the last `reset`: `Range.values`, each as often as it happened. */
  get unused(): readonly string[] {
    return [...this.waiting].flatMap(([object, names]) =>
      [...names].map((name) => `${classOf(object)}.${name}`),
    );
  }

  reset(): void {
    this.waiting.clear();
  }

  loaded(object: object, name: string): void {
    const names = this.waiting.get(object) ?? new Set();
    names.add(name);
    this.waiting.set(object, names);
  }

  read(object: object, name: string): void {
    this.waiting.get(object)?.delete(name);
  }
}

/** Keys of an answer that say which object it is. */
const IDENTITY = new Set(['Id', '_Id', '_ReferenceId', '_Items']);

/**
 * Watches all classes of `Excel` from now on; call it once in a process, after the boot. It looks over the library's
 * shoulder: each class's reading of answers and its properties work as before.
 */
export function watchLoads(): LoadWatch {
  const watch = new LoadWatch();
  for (const type of Object.values(Excel as unknown as Record<string, unknown>)) {
    if (typeof type !== 'function') continue;
    const prototype = type.prototype as Record<string, unknown> | undefined;
    if (prototype === undefined || typeof prototype['_handleResult'] !== 'function') continue;
    watchResults(prototype, watch);
    watchProperties(prototype, watch);
  }
  return watch;
}

function watchResults(prototype: Record<string, unknown>, watch: LoadWatch): void {
  const handle = prototype['_handleResult'] as (value: unknown) => void;
  prototype['_handleResult'] = function (this: object, value: unknown): void {
    handle.call(this, value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      // What hangs on an object is told of by its own answer.
      const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
      if (IDENTITY.has(key) || (isObject && key !== 'Hyperlink')) continue;
      watch.loaded(this, `${key.charAt(0).toLowerCase()}${key.slice(1)}`);
    }
  };
}

function watchProperties(prototype: Record<string, unknown>, watch: LoadWatch): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const { get } = property;
    if (get === undefined || name.startsWith('_')) continue;
    Object.defineProperty(prototype, name, {
      ...property,
      get(this: object) {
        watch.read(this, name);
        return get.call(this) as unknown;
      },
    });
  }
}

function classOf(object: object): string {
  return String((object as { _className?: unknown })._className ?? 'Object');
}
