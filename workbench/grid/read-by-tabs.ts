/** Reads the grid tab by tab: a large workbook shows how far it is, and stays a page that can be used, meanwhile. */

import { CommandType, ICommandService, type Injector, type Workbook } from '@univerjs/core';
import { heedStop, type SheetSnapshot, type Snapshot, type Watch } from '../../core/index.ts';
import { readSheet } from './read-grid.ts';
import { CONTENT } from './watch-grid.ts';

/** How long the page may stand still before it is let draw, in milliseconds: less than anybody notices. */
const STILL_MS = 50;

/**
 * Everything that the core needs to see of the workbook, as it is at one moment: where it changes while the page draws between two
 * tabs, it is read anew, and that in one go. A small workbook is read in one go at once. `pause` lets the page draw.
 */
export async function readByTabs(
  workbook: Workbook,
  injector: Injector,
  watch: Watch | undefined,
  pause: () => Promise<void>,
): Promise<Snapshot> {
  let isChanged = false;
  const listening = injector.get(ICommandService).onCommandExecuted(({ type, id }) => {
    isChanged ||= type === CommandType.MUTATION && CONTENT.test(id);
  });
  try {
    const read = new Map<string, SheetSnapshot>();
    let drawn = performance.now();
    const tabs = workbook.getSheets();
    const rows = tabs.map((sheet) => Math.max(1, sheet.getCellMatrix().getLength()));
    const all = rows.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const [index, sheet] of tabs.entries()) {
      if (isChanged) break;
      read.set(sheet.getSheetId(), readSheet(sheet, injector));
      done += rows[index] ?? 0;
      if (performance.now() - drawn < STILL_MS || index === tabs.length - 1) continue;
      watch?.progress?.(done, all);
      await pause();
      heedStop(watch);
      drawn = performance.now();
    }
    const sheets = workbook.getSheets().map((sheet) => {
      const known = isChanged ? undefined : read.get(sheet.getSheetId());
      return known ?? readSheet(sheet, injector);
    });
    watch?.progress?.(all, all);
    return { name: workbook.name, sheets };
  } finally {
    listening.dispose();
  }
}
