/** Between the core's looks and the grid's. Members that are absent stay absent, both ways. */

import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from '../../core/index.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** Pixels that a step of indent takes in other programs, at the default font's size. */
const INDENT_WIDTH = 9;
/** The air that other programs leave above a text that stands at the top of its cell. */
const TOP_AIR = 2;

/** The grid's looks for the core's. */
export function styleDataOf(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.colour !== undefined) data.cl = { rgb: style.colour };
  if (style.fill !== undefined) data.bg = { rgb: style.fill };
  if (style.horizontal !== undefined) data.ht = HORIZONTAL[style.horizontal];
  if (style.indent !== undefined) data.pd = { l: style.indent * INDENT_WIDTH };
  if (style.vertical === 'top') data.pd = { ...data.pd, t: TOP_AIR };
  if (style.vertical !== undefined) data.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.numberFormat !== undefined) data.n = { pattern: style.numberFormat };
  const border: IBorderData = {};
  if (style.borderTop !== undefined) border.t = line(style.borderTop);
  if (style.borderBottom !== undefined) border.b = line(style.borderBottom);
  if (border.t || border.b) data.bd = border;
  return data;
}

/** The core's looks for the grid's; what the core has no word for is dropped. */
export function cellStyleOf(data: Nullable<IStyleData>): CellStyle {
  const style: Writable<CellStyle> = {};
  if (!data) return style;
  if (data.bl != null) style.bold = data.bl === BooleanNumber.TRUE;
  if (data.it != null) style.italic = data.it === BooleanNumber.TRUE;
  if (data.ul?.s != null) style.underline = data.ul.s === BooleanNumber.TRUE;
  if (data.fs != null) style.fontSize = data.fs;
  if (data.cl?.rgb) style.colour = data.cl.rgb;
  if (data.bg?.rgb) style.fill = data.bg.rgb;
  const horizontal = keyOf(HORIZONTAL, data.ht);
  if (horizontal !== null) style.horizontal = horizontal;
  if (data.pd?.l) style.indent = data.pd.l / INDENT_WIDTH;
  const vertical = keyOf(VERTICAL, data.vt);
  if (vertical !== null) style.vertical = vertical;
  if (data.tb != null) style.wrap = data.tb === WrapStrategy.WRAP;
  if (data.n?.pattern) style.numberFormat = data.n.pattern;
  if (data.bd?.t?.cl.rgb) style.borderTop = data.bd.t.cl.rgb;
  if (data.bd?.b?.cl.rgb) style.borderBottom = data.bd.b.cl.rgb;
  return style;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function line(colour: string): IBorderStyleData {
  return { s: BorderStyleTypes.THIN, cl: { rgb: colour } };
}

function keyOf<Key extends string>(table: Record<Key, unknown>, value: unknown): Key | null {
  for (const key of Object.keys(table) as Key[]) if (table[key] === value) return key;
  return null;
}
