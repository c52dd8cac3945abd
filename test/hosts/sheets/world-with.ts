/** Worlds for the stand-in's own tests: a script of one function. */

import { openSheetsWorld, type SheetsWorld, type SheetsWorldOptions } from './open-sheets-world.ts';

/** A world whose script is `function main(a, b) { body }`; `book` is the spreadsheet and `sheet` its active tab. */
export function worldWith(body: string, options: Partial<SheetsWorldOptions> = {}): SheetsWorld {
  const code = `function main(a, b) {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getActiveSheet();
    ${body}
  }`;
  return openSheetsWorld({ code, ...options });
}

/** What the body comes to. */
export function resultOf(body: string, options: Partial<SheetsWorldOptions> = {}): unknown {
  return worldWith(body, options).call('main');
}
