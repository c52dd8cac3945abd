/** Puts the menu into the menu bar. */

import { MENU_ITEMS } from './menu-items.ts';

/** The menu's name. */
const CAPTION = 'Steersheet';

/** Needs nobody's consent, so it reads nothing of the spreadsheet. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(CAPTION);
  menu.addItem('Open pane', 'openPane');
  for (const { caption, functionName } of MENU_ITEMS) menu.addItem(caption, functionName);
  menu.addSeparator().addItem('Test this installation', 'runSelfTest').addToUi();
}
