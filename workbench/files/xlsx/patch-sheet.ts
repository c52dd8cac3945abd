/** Changes cells in a worksheet part and leaves every other character of it as it was. */

import { columnLetters, parseRect, rectToA1 } from '../../../core/index.ts';
import { type Splice, spliceText } from '../xml/splice.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { type CellContent, cellXml } from './cell-xml.ts';
import { columnOf } from './read-cells.ts';
import { isTrue } from './read-styles.ts';

/** The part with these cells changed, added or emptied. `cells` in any order, each place once. */
export function patchCells(xml: string, cells: readonly CellContent[]): string {
  if (cells.length === 0) return xml;
  const byRow = new Map<number, CellContent[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const waiting = [...byRow.keys()].sort((one, other) => one - other);
  for (const row of byRow.values()) row.sort((one, other) => one.column - other.column);

  const splices: Splice[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next() && !scanner.opens('sheetData')) {
    if (scanner.opens('dimension')) splices.push(...widenDimension(scanner, cells));
  }
  const { prefix } = scanner;
  const newRow = (row: number) => {
    const inner = (byRow.get(row) ?? []).map((cell) => cellXml(cell, prefix)).join('');
    return inner === '' ? '' : `<${prefix}row r="${row + 1}">${inner}</${prefix}row>`;
  };
  if (scanner.isEmpty) {
    const inner = waiting.map(newRow).join('');
    const opened = scanner.tagText().replace(/\s*\/>$/, '>');
    const text = `${opened}${inner}</${prefix}sheetData>`;
    splices.push({ from: scanner.start, to: scanner.end, text });
    return spliceText(xml, splices);
  }
  let row = -1;
  while (waiting.length > 0 && scanner.next()) {
    if (scanner.closes('sheetData')) {
      const at = scanner.start;
      splices.push({ from: at, to: at, text: waiting.map(newRow).join('') });
      break;
    }
    if (!scanner.opens('row')) continue;
    const number = scanner.attribute('r');
    row = number === null ? row + 1 : Number(number) - 1;
    const before: string[] = [];
    while (waiting.length > 0 && (waiting[0] as number) < row) {
      before.push(newRow(waiting.shift() as number));
    }
    if (before.length > 0) {
      splices.push({ from: scanner.start, to: scanner.start, text: before.join('') });
    }
    if (waiting[0] === row) {
      waiting.shift();
      splices.push(...patchRow(scanner, byRow.get(row) as CellContent[], number === null, row));
    } else if (!scanner.isEmpty) scanner.skip();
  }
  return spliceText(xml, splices);
}

/** From a row's opening tag to its end. */
function patchRow(
  scanner: XmlScanner,
  cells: readonly CellContent[],
  isUnnumbered: boolean,
  row: number,
): Splice[] {
  const { prefix } = scanner;
  const splices: Splice[] = [];
  let tag = scanner.tagText();
  // `spans` is a hint about which columns are used; it would no longer be true.
  tag = tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  if (isUnnumbered) tag = tag.replace(/^<[\w.:-]+/, (head) => `${head} r="${row + 1}"`);
  const tagPlace = { from: scanner.start, to: scanner.end };
  if (scanner.isEmpty) {
    const inner = cells.map((cell) => cellXml(cell, prefix)).join('');
    if (inner === '') return [];
    return [{ ...tagPlace, text: `${tag.replace(/\s*\/>$/, '>')}${inner}</${prefix}row>` }];
  }
  splices.push({ ...tagPlace, text: tag });
  const waiting = [...cells];
  let column = -1;
  while (scanner.next() && !scanner.closes('row')) {
    if (!scanner.opens('c')) continue;
    const address = scanner.attribute('r');
    column = columnOf(address, column);
    const { start } = scanner;
    const earlier: string[] = [];
    while (waiting.length > 0 && (waiting[0] as CellContent).column < column) {
      earlier.push(cellXml(waiting.shift() as CellContent, prefix));
    }
    if (earlier.length > 0) splices.push({ from: start, to: start, text: earlier.join('') });
    // A cell without an address stands behind its neighbour: once something is put between, it needs one.
    if (address === null && waiting[0]?.column !== column) {
      const at = start + 1 + scanner.prefix.length + 1;
      splices.push({ from: at, to: at, text: ` r="${columnLetters(column)}${row + 1}"` });
    }
    scanner.skip();
    if (waiting[0]?.column === column) {
      const text = cellXml(waiting.shift() as CellContent, prefix);
      splices.push({ from: start, to: scanner.end, text });
    }
  }
  const rest = waiting.map((cell) => cellXml(cell, prefix)).join('');
  splices.push({ from: scanner.start, to: scanner.start, text: rest });
  return splices;
}

function widenDimension(scanner: XmlScanner, cells: readonly CellContent[]): Splice[] {
  const place = scanner.attributePlace('ref');
  const rect = parseRect(scanner.attribute('ref') ?? '');
  if (place === null || rect === null) return [];
  let top = rect.row;
  let left = rect.column;
  let bottom = rect.row + rect.rows - 1;
  let right = rect.column + rect.columns - 1;
  for (const cell of cells) {
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  const wide = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return [{ ...place, text: rectToA1(wide) }];
}

/** The part with its tab not selected: two selected tabs would be edited together. */
export function deselectSheet(xml: string): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  while (scanner.next() && !scanner.opens('sheetData')) {
    if (!scanner.opens('sheetView')) continue;
    const place = scanner.attributePlace('tabSelected');
    if (place !== null && isTrue(scanner.attribute('tabSelected'))) {
      splices.push({ ...place, text: '0' });
    }
  }
  return spliceText(xml, splices);
}

/** The part with its tab selected. */
export function selectSheet(xml: string): string {
  const scanner = new XmlScanner(xml);
  while (scanner.next() && !scanner.opens('sheetData')) {
    if (!scanner.opens('sheetView')) continue;
    const place = scanner.attributePlace('tabSelected');
    if (place !== null) return spliceText(xml, [{ ...place, text: '1' }]);
    const at = scanner.start + 1 + scanner.prefix.length + 'sheetView'.length;
    return spliceText(xml, [{ from: at, to: at, text: ' tabSelected="1"' }]);
  }
  return xml;
}
