/** The objects that the library asked to keep from one request to the next, by the ids that it knows them by. */

import type { Rect } from '../../../../core/index.ts';
import { Range } from '../model/range.ts';
import type { Worksheet } from '../model/worksheet.ts';
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

  /** Blocks that are kept move with their cells. */
  move(sheet: Worksheet, moved: (rect: Rect) => Rect | null): void {
    for (const object of this.kept.values()) {
      if (!(object instanceof Range) || object.sheet !== sheet || object.rect === null) continue;
      object.rect = moved(object.rect);
    }
  }
}
