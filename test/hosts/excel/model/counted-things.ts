/** Things on a tab that can be counted here and nothing else: pivot tables, drawings, comments. */

import { HostCollection } from '../wire/host-object.ts';
import { notFound, notImplemented } from '../wire/refusal.ts';
import type { Sheet } from './book.ts';

abstract class CountedThings extends HostCollection {
  protected readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  items(): never {
    throw notImplemented(`the items of ${this.typeName}`);
  }

  find(): never {
    throw notImplemented(`an item of ${this.typeName}`);
  }

  override GetCount(): number {
    return this.sheet.things[this.kind];
  }

  protected abstract readonly kind: keyof Sheet['things'];
}

export class PivotTableCollection extends CountedThings {
  protected readonly kind = 'pivotTables';
}

export class ShapeCollection extends CountedThings {
  protected readonly kind = 'shapes';
}

export class CommentCollection extends CountedThings {
  protected readonly kind = 'comments';
}
