/** A block of cells of one tab, without what Office.js can do with it: what the other files of the model work on. */

import type { Rect } from '../../../../core/index.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument, invalidReference } from '../wire/refusal.ts';
import { isOnSheet, isUnbounded } from './address.ts';
import type { Sheet } from './book.ts';
import { resolveAddress } from './resolve-address.ts';

export class Block extends HostObject {
  readonly sheet: Sheet;
  /** Where the block is; `null` once its cells were deleted. */
  rect: Rect | null;

  constructor(sheet: Sheet, rect: Rect) {
    super();
    if (!isOnSheet(rect)) throw invalidArgument();
    this.sheet = sheet;
    this.rect = rect;
  }

  override requireAlive(): void {
    if (this.sheet.isGone || this.rect === null) throw invalidReference();
  }

  /** Where the block is; refuses where it is gone. */
  get block(): Rect {
    if (this.rect === null) throw invalidReference();
    return this.rect;
  }

  /** Whether this block is of whole columns or rows. */
  get isUnbounded(): boolean {
    return isUnbounded(this.block);
  }

  get isOneCell(): boolean {
    return this.block.rows === 1 && this.block.columns === 1;
  }
}

/** The block that an argument is or names; only of the given tab. */
export function blockOn(sheet: Sheet, value: unknown): Rect {
  if (typeof value === 'string') {
    const place = resolveAddress(sheet, value);
    if (place === null || place.sheet !== sheet) throw invalidArgument();
    return place.rect;
  }
  if (!(value instanceof Block) || value.sheet !== sheet) throw invalidArgument();
  value.requireAlive();
  return value.block;
}
