/** What a person would see on a tab of the stand-in, in the core's words. */

import { type CellStyle, parseA1 } from '../../../core/index.ts';
import type { SheetLooks } from '../../host-contract/contract-workbook.ts';
import type { Sheet } from '../../hosts/excel/model/book.ts';
import { formatMember } from '../../hosts/excel/model/cell-format.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The looks of the cells asked for, and the tab's frame. */
export function looksOf(sheet: Sheet, addresses: readonly string[]): SheetLooks {
  const links: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  const styles: Record<string, CellStyle> = {};
  for (const a1 of addresses) {
    const { row, column } = placeOf(a1);
    const data = sheet.cells.at(row, column);
    styles[a1] = styleAt(sheet, row, column);
    if (data?.content.formula) formulas[a1] = data.content.formula;
    const target = data?.link?.documentReference;
    if (target !== undefined) {
      links[a1] = target.replace(/^'(.*)'!/, (_, name: string) => `${name.replace(/''/g, "'")}!`);
    }
  }
  const { page, frozen, hasGridlines, grid } = sheet;
  const zoom = page.values.get('Zoom') as { horizontalFitToPages?: number } | undefined;
  return {
    styles,
    links,
    formulas,
    columnWidths: [0, 1, 2, 3].map(
      (column) => (grid.columnWidth({ row: 0, column, rows: 1, columns: 1 }) ?? 0) / 0.75,
    ),
    frozenRows: frozen?.rows ?? 0,
    gridlines: hasGridlines,
    printsOneWide: zoom?.horizontalFitToPages === 1,
  };
}

/** One cell's looks as Excel has them. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  const format = sheet.cells.format(row, column);
  const member = (path: string) => formatMember(format, path);
  const style: Writable<CellStyle> = {
    bold: member('font.bold') === true,
    italic: member('font.italic') === true,
    underline: member('font.underline') === 'Single',
    fontSize: Number(member('font.size')),
    colour: String(member('font.color')),
    fill: String(member('fill.color')),
    indent: Number(member('indentLevel')),
    wrap: member('wrapText') === true,
    numberFormat: String(member('numberFormat')),
  };
  const horizontal = String(member('horizontalAlignment')).toLowerCase();
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') {
    style.horizontal = horizontal;
  }
  const vertical = String(member('verticalAlignment'));
  style.vertical = vertical === 'Center' ? 'middle' : vertical === 'Top' ? 'top' : 'bottom';
  if (member('border.top.style') === 'Continuous')
    style.borderTop = String(member('border.top.color'));
  if (member('border.bottom.style') === 'Continuous') {
    style.borderBottom = String(member('border.bottom.color'));
  }
  return style;
}

function placeOf(a1: string): { readonly row: number; readonly column: number } {
  const place = parseA1(a1);
  if (place === null) throw new Error(`${a1} is no cell.`);
  return place;
}
