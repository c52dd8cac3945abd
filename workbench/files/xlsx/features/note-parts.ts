/** Notes: their texts in one part, and in another the boxes that Excel shows them in, sized to the text. */

import { type Note, toA1 } from '../../../../core/index.ts';
import { encodeCellText } from '../../xml/xml-text.ts';
import type { SheetFrame } from '../book.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Pixels at 100 %. */
const BOX = { least: 120, most: 280, letter: 6.2, line: 16, edge: 12, away: 15 };
const ROW_HEIGHT = 20;

/** The texts. */
export function commentsPart(notes: readonly Note[], namespace: string): string {
  const items = inOrder(notes).map(
    ({ at, text }) =>
      `<comment ref="${toA1(at.row, at.column)}" authorId="0"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${encodeCellText(text)}</t></r></text></comment>`,
  );
  return `${HEAD}<comments xmlns="${namespace}"><authors><author>Steersheet</author></authors><commentList>${items.join('')}</commentList></comments>`;
}

/** The boxes, in the drawing language of 1998 that Excel still asks for. */
export function noteBoxes(notes: readonly Note[], frame: SheetFrame): string {
  const shapes = inOrder(notes).map((note, index) => box(note, index, frame));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>',
  ].join('');
}

function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function box({ at, text }: Note, index: number, frame: SheetFrame): string {
  const { width, height } = sizeOf(text);
  const heights = new Map(frame.rowHeights.map(({ row, height }) => [row, height]));
  const across = stretch(
    at.column + 1,
    BOX.away,
    width,
    (column) => frame.columnWidths[column] ?? frame.defaultColumnWidth,
  );
  const down = stretch(Math.max(0, at.row - 1), 2, height, (row) => heights.get(row) ?? ROW_HEIGHT);
  const anchor = [across.from, BOX.away, down.from, 2, across.to, across.rest, down.to, down.rest];
  return [
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:${width * 0.75}pt;height:${height * 0.75}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${at.row}</x:Row><x:Column>${at.column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

function sizeOf(text: string): { width: number; height: number } {
  const lines = text.split('\n');
  const longest = Math.max(...lines.map((line) => line.length)) * BOX.letter + BOX.edge;
  const width = Math.round(Math.min(BOX.most, Math.max(BOX.least, longest)));
  const fit = (width - BOX.edge) / BOX.letter;
  // Words break earlier than letters would.
  const count = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / fit)),
    0,
  );
  return { width, height: count * BOX.line + BOX.edge };
}

/** The column (or row) in which `size` pixels end that begin `offset` pixels into `from`, and how far into it. */
function stretch(from: number, offset: number, size: number, sizeAt: (index: number) => number) {
  let rest = offset + size;
  let to = from;
  while (rest > sizeAt(to) && to < from + 1_000) {
    rest -= sizeAt(to);
    to += 1;
  }
  return { from, to, rest: Math.round(rest) };
}
