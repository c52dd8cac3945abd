/** What must hold before a step may touch the grid, each failure with a sentence for the user. */

import type { Workbook, Worksheet } from '@univerjs/core';
import { HostError } from '../../core/index.ts';
import { tabDataOf } from './tab-data.ts';

/** The tab of that name, whatever the case. Fails with `sheet-missing`. */
export function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = findSheet(workbook, name);
  if (sheet === null) {
    throw new HostError(
      'sheet-missing',
      `“${name}” is not in the workbook any more; run the command again.`,
    );
  }
  return sheet;
}

/** Fails with `sheet-exists` where a tab has that name already, whatever the case. `except` may have it. */
export function requireFreeName(
  workbook: Workbook,
  name: string,
  except: Worksheet | null = null,
): void {
  const other = findSheet(workbook, name);
  if (other === null || other === except) return;
  throw new HostError(
    'sheet-exists',
    `“${name}” is the name of a tab already; run the command again.`,
  );
}

/** The tab, where it bears a mark of ours: this very one unless `mark` is `null`. Nothing else may be changed. */
export function ownedSheet(workbook: Workbook, name: string, mark: string | null): Worksheet {
  const sheet = sheetNamed(workbook, name);
  const found = tabDataOf(sheet).mark;
  if (found === null) {
    throw new HostError(
      'not-owned',
      `“${name}” was not made by Steersheet, so it was left alone; run the command again.`,
    );
  }
  if (mark !== null && found !== mark) throw changed(name);
  return sheet;
}

/** The tab, where this very plan added it; otherwise fails with `not-owned`. */
export function addedSheet(
  workbook: Workbook,
  name: string,
  added: ReadonlySet<string>,
): Worksheet {
  const sheet = sheetNamed(workbook, name);
  if (added.has(sheet.getSheetId())) return sheet;
  throw new HostError(
    'not-owned',
    `“${name}” was not made by this command, so nothing was written there; run the command again.`,
  );
}

/** Fails with `sheet-protected` where the file protects the tab. */
export function requireUnprotected(sheet: Worksheet): void {
  if (!tabDataOf(sheet).isProtected) return;
  throw new HostError(
    'sheet-protected',
    `“${sheet.getName()}” is protected; take the protection off in your spreadsheet program, then run the command again.`,
  );
}

/** The failure of a step that meets another tab than it was made for. */
export function changed(name: string): HostError {
  return new HostError(
    'sheet-changed',
    `“${name}” has changed since it was read, so it was left alone; run the command again.`,
  );
}

function findSheet(workbook: Workbook, name: string): Worksheet | null {
  const wanted = name.toLowerCase();
  return workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
}
