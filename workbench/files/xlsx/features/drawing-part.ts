/** The layer above a tab's cells: where its charts lie, and what each is to a person who cannot see it. */

import type { PlacedChart } from '../../../../core/index.ts';
import { escapeXml } from '../../xml/xml-text.ts';
import type { SheetFrame } from '../book.ts';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** English Metric Units in a pixel at 100 %. */
const EMU = 9525;
/** Pixels by which a chart stays away from the next column's. */
const GAP = 8;

/** The part; the chart at index `n` is the relationship `rId(n + 1)`. */
export function drawingPart(charts: readonly PlacedChart[], frame: SheetFrame): string {
  const anchors = charts.map((chart, index) => anchor(chart, index, frame));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join('')}</xdr:wsDr>`;
}

function anchor({ place, title, description }: PlacedChart, index: number, frame: SheetFrame) {
  const last = place.column + place.columns - 1;
  const width = frame.columnWidths[last] ?? frame.defaultColumnWidth;
  const end = Math.max(1, width - GAP) * EMU;
  const corner = (name: string, column: number, offset: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner('from', place.column, 0, place.row),
    corner('to', last, end, place.row + place.rows),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}: ${escapeXml(title)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join('');
}
