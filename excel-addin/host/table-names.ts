/** Which names a new table may not have: Excel keeps those of tables and of cells apart in no way, whatever their case. */

import { askItems } from './in-excel.ts';

/** The names that are taken; each new table takes one more. */
export interface TableNames {
  /** The name that was wished for, or that name with a number. To be called after the next sync. */
  take(wanted: string): string;
}

/** Asks for the names of all tables and of everything that has a name, on the workbook and on its tabs. */
export function loadTableNames({ workbook }: Excel.RequestContext): TableNames {
  const { tables, names, worksheets } = workbook;
  askItems(tables, 'name');
  askItems(names, 'name');
  askItems(worksheets, 'names/items/name');
  let taken: Set<string> | null = null;
  return {
    take(wanted) {
      const named = worksheets.items.flatMap((sheet) => sheet.names.items);
      taken ??= new Set(
        [...tables.items, ...names.items, ...named].map(({ name }) => name.toLowerCase()),
      );
      let name = wanted;
      // With a line before the number no name can be read as a cell.
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
      taken.add(name.toLowerCase());
      return name;
    },
  };
}
