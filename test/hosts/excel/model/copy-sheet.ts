/** A copy of a tab, as a user makes it: with its cells, looks, names, tables and texts, under a name such as `Plan (2)`. */

import { WHOLE_SHEET } from './address.ts';
import { NameData, type Sheet, TableData } from './book.ts';

/** Puts the copy behind the tab and brings it to the front. */
export function copySheet(sheet: Sheet): Sheet {
  const { book } = sheet;
  const copy = book.addSheet(freeName(sheet), book.sheets.indexOf(sheet) + 1);
  for (const { row, column, data } of sheet.cells.within(WHOLE_SHEET)) {
    Object.assign(copy.cells.make(row, column), data);
  }
  copy.merges.push(...sheet.merges);
  copy.tabColour = sheet.tabColour;
  copy.hasGridlines = sheet.hasGridlines;
  copy.frozen = sheet.frozen;
  for (const name of book.names.filter(({ home }) => home === sheet)) {
    const twin = new NameData(book, copy, name.name, name.formula);
    twin.isVisible = name.isVisible;
    book.names.push(twin);
  }
  copy.charts.push(...sheet.charts.map((chart) => structuredClone(chart)));
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  for (const table of sheet.tables) {
    let number = 1;
    while (book.findTable(`${table.name}${number}`)) number += 1;
    book.tables.push(new TableData(copy, table.rect, `${table.name}${number}`));
  }
  book.emit({ event: 'sheet-added', sheet: copy });
  book.active = copy;
  return copy;
}

function freeName({ book, name }: Sheet): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const wanted = `${name.slice(0, 31 - ending.length)}${ending}`;
    if (book.findSheet(wanted) === undefined) return wanted;
  }
}
