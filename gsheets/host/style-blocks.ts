/** Looks of cells but for their number formats: one call for each different look, however many blocks have it. */

import { type CellStyle, type Rect, rectToA1, type StyleRun } from '../../core/index.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/**
 * What each member of a style is called here; `null` where this look is not of this kind. There is no indent: Apps Script knows none, and a
 * number format that drew one would be no plain text any more, which Sheets might parse.
 */
const LOOKS: Readonly<Record<string, (style: CellStyle) => ((list: RangeList) => void) | null>> = {
  bold: ({ bold }) =>
    bold === undefined ? null : (list) => list.setFontWeight(bold ? 'bold' : 'normal'),
  italic: ({ italic }) =>
    italic === undefined ? null : (list) => list.setFontStyle(italic ? 'italic' : 'normal'),
  underline: ({ underline }) =>
    underline === undefined ? null : (list) => list.setFontLine(underline ? 'underline' : 'none'),
  fontSize: ({ fontSize }) =>
    fontSize === undefined ? null : (list) => list.setFontSize(fontSize),
  colour: ({ colour }) => (colour === undefined ? null : (list) => list.setFontColor(colour)),
  fill: ({ fill }) => (fill === undefined ? null : (list) => list.setBackground(fill)),
  horizontal: ({ horizontal }) =>
    horizontal === undefined ? null : (list) => list.setHorizontalAlignment(horizontal),
  vertical: ({ vertical }) =>
    vertical === undefined ? null : (list) => list.setVerticalAlignment(vertical),
  wrap: ({ wrap }) => (wrap === undefined ? null : (list) => list.setWrap(wrap)),
  // A line at each cell's edge, so also between the rows of a block.
  borderTop: ({ borderTop }) =>
    borderTop === undefined ? null : (list) => draw(list, true, null, borderTop),
  borderBottom: ({ borderBottom }) =>
    borderBottom === undefined ? null : (list) => draw(list, null, true, borderBottom),
};

function draw(list: RangeList, top: true | null, bottom: true | null, colour: string): void {
  const solid = SpreadsheetApp.BorderStyle.SOLID;
  list.setBorder(top, null, bottom, null, null, true, colour, solid);
}

/** One look and the blocks that have it. */
interface Look {
  readonly set: (list: RangeList) => void;
  readonly places: string[];
}

/** Gives the blocks their looks. Where blocks overlap, the later run wins. `between` is called before each call of Google's. */
export function styleBlocks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  runs: readonly StyleRun[],
  between: () => void = () => {},
): void {
  const isApart = !overlap(runs.flatMap(({ ranges }) => ranges));
  const looks = new Map<string, Look>();
  runs.forEach(({ ranges, style }, index) => {
    if (ranges.length === 0) return;
    for (const [kind, looksLike] of Object.entries(LOOKS)) {
      const set = looksLike(style);
      if (set === null) continue;
      // Looks of blocks that lie apart may be given in any order.
      const key = `${kind} ${style[kind as keyof CellStyle]} ${isApart ? '' : index}`;
      const look = looks.get(key) ?? { set, places: [] };
      look.places.push(...ranges.map(rectToA1));
      looks.set(key, look);
    }
  });
  for (const { set, places } of looks.values()) {
    between();
    set(sheet.getRangeList(places));
  }
}

/** Whether any two of the blocks share a cell. */
function overlap(rects: readonly Rect[]): boolean {
  const columns: boolean[][] = [];
  for (const { row, column, rows, columns: along } of rects) {
    for (let x = column; x < column + along; x += 1) {
      columns[x] ??= [];
      const cells = columns[x] as boolean[];
      for (let y = row; y < row + rows; y += 1) {
        if (cells[y] === true) return true;
        cells[y] = true;
      }
    }
  }
  return false;
}
