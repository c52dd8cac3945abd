/** Things on a tab that can be counted here and nothing else: pivot tables, drawings, comments. */

import { HostCollection, HostObject } from '../wire/host-object.ts';
import { notFound, notImplemented, unsure } from '../wire/refusal.ts';
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

  items(): readonly HostObject[] {
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

/**
 * Drawings and pictures. Nobody here knows whether Excel counts charts and form controls among them, as its own object model
 * does: so they cannot be counted where there is a chart, and their kinds tell it as one that is not supported.
 */
export class ShapeCollection extends CountedThings {
  protected readonly kind = 'shapes';

  override items(): readonly Shape[] {
    const { charts, things } = this.sheet;
    return [
      ...Array.from({ length: things.shapes }, (_, index) => new Shape(index, 'GeometricShape')),
      ...charts.map((_, index) => new Shape(things.shapes + index, 'Unsupported')),
    ];
  }

  override GetCount(): number {
    if (this.sheet.charts.length > 0) throw unsure('the count of drawings beside a chart');
    return super.GetCount();
  }
}

export class Shape extends HostObject {
  private readonly index: number;
  private readonly kind: string;

  constructor(index: number, kind: string) {
    super();
    this.index = index;
    this.kind = kind;
  }

  override identity(): Record<string, unknown> {
    return { Id: `{SH-${this.index}}` };
  }

  get Id(): string {
    return `{SH-${this.index}}`;
  }

  get Type(): string {
    return this.kind;
  }
}

export class CommentCollection extends CountedThings {
  protected readonly kind = 'comments';
}
