/** Opens the pane beside the spreadsheet. */

/** What stands at the sidebar's head. */
const TITLE = 'Steersheet';
/** The project's page, as it is named there. */
const PAGE = 'sidebar';
/** Where the page takes up what it is to do. */
const ASKED = 'data-asked=""';

/**
 * Shows the page; one that is open already makes way for it. `asked` is what the page does first: the id of a command, `self-test`, or
 * nothing. Google gives every sidebar its own width of 300 pixels and takes no other, so none is asked for.
 */
export function openPane(asked = ''): void {
  if (!/^[a-z-]*$/.test(asked)) throw new RangeError(`${asked} cannot be asked for`);
  // From the file and not from a template: nothing in the page is taken for a scriptlet.
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle(TITLE);
  if (asked !== '') page.setContent(page.getContent().replace(ASKED, `data-asked="${asked}"`));
  SpreadsheetApp.getUi().showSidebar(page);
}
