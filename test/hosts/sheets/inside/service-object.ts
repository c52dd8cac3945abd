/** What every object of an Apps Script class has in the stand-in: the full name of its class. */

/**
 * The script never sees one of these: it gets a guard around it (`guard.ts`). Methods on the prototype are the ones that
 * Google declares, with arguments that are checked already; everything else is a field or lives in a function beside.
 */
export abstract class ServiceObject {
  /** As in Google's declarations: `Spreadsheet.Range`. */
  abstract readonly is: string;
  /** The tab concerned, for the record of calls. */
  sheetName(): string | null {
    return null;
  }
}
