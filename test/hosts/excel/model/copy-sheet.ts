/** A copy of a tab, as a user makes it: with its cells, looks, names, tables and texts, under a name such as `Plan (2)`. */

import { WHOLE_SHEET } from './address.ts';
import { NamedItem } from './named-item.ts';
import { Table } from './table.ts';
import { Worksheet } from './worksheet.ts';
import { WorksheetCustomProperty } from './worksheet-custom-properties.ts';

/** Puts the copy behind the tab and brings it to the front. */
export function copySheet(sheet: Worksheet): Worksheet {
  const { workbook } = sheet;
  let number = 2;
  const nameOf = (): string => {
    const ending = ` (${number})`;
    return `${sheet.name.slice(0, 31 - ending.length)}${ending}`;
  };
  while (workbook.findSheet(nameOf())) number += 1;
  const copy = new Worksheet(workbook, nameOf());
  for (const { row, column, data } of sheet.cells.within(WHOLE_SHEET)) {
    Object.assign(copy.cells.make(row, column), data);
  }
  copy.merges.push(...sheet.merges);
  copy.tabColour = sheet.tabColour;
  copy.hasGridlines = sheet.hasGridlines;
  copy.freeze.frozen = sheet.freeze.frozen;
  workbook.sheets.splice(sheet.Position + 1, 0, copy);
  for (const item of workbook.namedItems.filter(({ home }) => home === sheet)) {
    const twin = new NamedItem(workbook, copy, item.name, item.formula);
    twin.isVisible = item.isVisible;
    workbook.namedItems.push(twin);
  }
  for (const { key, value } of sheet.customProperties) {
    copy.customProperties.push(new WorksheetCustomProperty(copy, key, value));
  }
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) {
    let suffix = 1;
    while (workbook.Tables.find(`${table.name}${suffix}`)) suffix += 1;
    workbook.tables.push(new Table(copy, table.rect, `${table.name}${suffix}`));
  }
  workbook.emit({ event: 'sheet-added', sheet: copy });
  workbook.active = copy;
  return copy;
}
