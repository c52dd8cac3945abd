/** Why the pane cannot work where it was opened, as a sentence that says what to do. */

/** What is known of the place; `host` is as Office.js tells it, and `null` outside Office. */
export interface Place {
  readonly host: unknown;
  /** Whether Excel has everything that Steersheet needs. */
  readonly isNewEnough: boolean;
}

/** `null` where the pane works. `place` is `null` where Office.js did not load. */
export function whyNoPane(place: Place | null): string | null {
  if (place === null) {
    return 'Office.js did not load from Microsoft, so Excel cannot be reached. Check the connection, then open the pane again.';
  }
  if (place.host !== 'Excel') {
    return 'This page is the pane of the Steersheet add-in and works within Excel only. Open a workbook in Excel, then choose Open pane on the Steersheet tab.';
  }
  if (!place.isNewEnough) {
    return 'This Excel is too old for Steersheet: it needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel, then open the pane again.';
  }
  return null;
}
