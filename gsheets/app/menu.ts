/** Puts the menu into the menu bar. */

import type { MenuItem } from './menu-items.ts';

/** The menu's name. */
const CAPTION = 'Steersheet';

/** Needs nobody's consent, so it reads nothing of the spreadsheet. `commands` are put in by the build: what they do is computed in the page. */
export function addMenu(commands: readonly Pick<MenuItem, 'caption' | 'functionName'>[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(CAPTION);
  menu.addItem('Open pane', 'openPane');
  for (const { caption, functionName } of commands) menu.addItem(caption, functionName);
  menu.addSeparator().addItem('Test this installation', 'runSelfTest').addToUi();
}
