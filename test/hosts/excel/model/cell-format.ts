/** How a cell looks, as a flat list of members by the path that Office.js has for them. */

/** Members that were set; each that is missing is as in an empty workbook. */
export type CellFormat = Readonly<Record<string, string | number | boolean | null>>;

/** How a cell of an empty workbook looks. Borders are written `border.top.style` and so on. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.color': '#000000',
  'font.name': 'Calibri',
  'font.size': 11,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  'protection.locked': true,
  'protection.formulaHidden': false,
};

/** One member of a look. */
export function formatMember(format: CellFormat, path: string): string | number | boolean | null {
  const set = format[path];
  if (set !== undefined) return set;
  if (path.startsWith('border.')) return path.endsWith('.style') ? 'None' : '#000000';
  return DEFAULT_FORMAT[path] ?? null;
}
