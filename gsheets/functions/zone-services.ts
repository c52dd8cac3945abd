/** The part of Apps Script's services that dates in formulas need; a formula may use it without anybody's consent. */

/** See the head of the file. */
export interface ZoneServices {
  readonly SpreadsheetApp: {
    getActiveSpreadsheet(): { getSpreadsheetTimeZone(): string };
  };
  readonly Session: { getScriptTimeZone(): string };
  readonly Utilities: { formatDate(date: Date, zone: string, format: string): string };
}
