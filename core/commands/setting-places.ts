/** Where in the workbook each setting stands, with a value or without. */

import { parseA1, toA1 } from '../cell/address.ts';
import { isBlank } from '../cell/cell.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { settingOfName } from '../model/read-settings.ts';
import type { SettingId } from '../model/settings.ts';
import { SETTINGS } from '../model/settings-table.ts';
import type { CellPlace } from '../sheet/cell-places.ts';

/** The cells of each setting's value: first the one that counts, the last that is filled (or the last), then those of its other rows. */
export function settingPlaces(
  { sheets }: Snapshot,
  { tables }: Pick<Portfolio, 'tables'>,
): ReadonlyMap<SettingId, readonly CellPlace[]> {
  const places = new Map<SettingId, CellPlace[]>();
  const filled = new Set<SettingId>();
  for (const { table, sheet: name, headers, headerRow, endRow } of tables) {
    if (table !== SETTINGS.id) continue;
    const columnOf = (key: string) =>
      parseA1(headers.find((header) => header.key === key)?.a1 ?? '')?.column;
    const [setting, value] = [columnOf('setting'), columnOf('value')];
    const grid = sheets.find((sheet) => sheet.name === name)?.grid;
    if (setting === undefined || value === undefined || grid === undefined) continue;
    for (let row = headerRow + 1; row < Math.min(endRow, grid.length); row += 1) {
      const text = grid[row]?.[setting];
      const id = typeof text === 'string' ? settingOfName(text) : null;
      if (id === null) continue;
      const place = { sheet: name, a1: toA1(row, value) };
      const own = places.get(id);
      const isFilled = !isBlank(grid[row]?.[value] ?? null);
      if (own === undefined) places.set(id, [place]);
      else if (isFilled || !filled.has(id)) own.unshift(place);
      else own.push(place);
      if (isFilled) filled.add(id);
    }
  }
  return places;
}
