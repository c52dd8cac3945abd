/** The objects that the library asked to keep from one request to the next, by the ids that it knows them by. */

import type { HostObject } from './host-object.ts';
import { invalidReference } from './refusal.ts';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private made = 0;

  /** Keeps an object until it is released; twice is once. */
  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.made += 1;
    const id = `kept-${this.made}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object === undefined) return;
    this.kept.delete(id);
    this.ids.delete(object);
  }

  /** The id of a kept object, or `null` where it is not kept. */
  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined) throw invalidReference();
    return object;
  }

  /** All that are kept. */
  all(): Iterable<HostObject> {
    return this.kept.values();
  }
}
