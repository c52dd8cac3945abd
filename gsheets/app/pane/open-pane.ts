/** Opens the pane beside the spreadsheet. */

/** What stands at the sidebar's head. */
const TITLE = 'Steersheet';
/** The project's page, as it is named there. */
const PAGE = 'sidebar';

/** Google gives every sidebar its own width of 300 pixels and takes no other, so none is asked for. */
export function openPane(): void {
  // From the file and not from a template: nothing in the page is taken for a scriptlet.
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}
