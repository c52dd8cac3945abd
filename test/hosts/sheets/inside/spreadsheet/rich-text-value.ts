/** `RichTextValue`: a text with links. Styles of parts of a text are not written yet. */

import type { CellState, LinkRun } from '../../state/cell-state.ts';
import { type SheetState, touchCell } from '../../state/sheet-state.ts';
import { writeCell } from '../cells/write-cell.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { RichTextValueBuilder } from './rich-text-value-builder.ts';

export class RichTextValue extends ServiceObject {
  readonly is = 'Spreadsheet.RichTextValue';
  readonly world: World;
  readonly text: string;
  readonly links: readonly LinkRun[];

  constructor(world: World, text: string, links: readonly LinkRun[]) {
    super();
    this.world = world;
    this.text = text;
    this.links = links;
  }

  /** What a cell gives: `null` unless it holds a text that is no formula. */
  static ofCell(world: World, cell: CellState | undefined): RichTextValue | null {
    const value = cell?.value ?? null;
    if (value === null) return new RichTextValue(world, '', []);
    if (typeof value !== 'string' || cell?.formula !== '') return null;
    return new RichTextValue(world, value, cell.links);
  }

  /** Writes text and links into a cell; a text that Sheets makes something else of loses its links. */
  writeTo(sheet: SheetState, row: number, column: number): void {
    const { outside } = this.world;
    const cell = touchCell(sheet, row, column);
    if (outside.doubts.richTextIsParsed) writeCell(this.world, sheet, row, column, this.text);
    else {
      cell.value = this.text === '' ? null : this.text;
      cell.formula = '';
      cell.spilledFrom = null;
    }
    cell.links = cell.value === this.text ? this.links : [];
  }

  getText() {
    return this.text;
  }
  getStartIndex() {
    return 0;
  }
  getEndIndex() {
    return this.text.length;
  }
  /** Without offsets, the link of the whole text, or `null` where only a part of it or none is one. */
  getLinkUrl(start = 0, end = this.text.length) {
    const run = this.links.find((one) => one.start <= start && one.end >= end);
    return run?.url ?? null;
  }
  copy() {
    return new RichTextValueBuilder(this.world, build, this.text, this.links);
  }
  getRuns() {
    const cuts = new Set([
      0,
      this.text.length,
      ...this.links.flatMap(({ start, end }) => [start, end]),
    ]);
    const ends = [...cuts].sort((a, b) => a - b);
    return ends.slice(1).map((end, index) => {
      const start = ends[index] ?? 0;
      const url = this.getLinkUrl(start, end);
      const text = this.text.slice(start, end);
      return build(this.world, text, url === null ? [] : [{ start: 0, end: text.length, url }]);
    });
  }
}

/** A builder that makes rich text values. */
export function richTextBuilder(world: World): RichTextValueBuilder {
  return new RichTextValueBuilder(world, build, null, []);
}

function build(world: World, text: string, links: readonly LinkRun[]): RichTextValue {
  return new RichTextValue(world, text, links);
}
