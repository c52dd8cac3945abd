/** Puts `google.script` into a page that a browser shows, so that the built sidebar runs as it does beside a spreadsheet. */

import { makeScriptRun, type ServerAnswer } from './script-run.ts';

/** What the test has put into the page before. */
export interface SheetsPage {
  readonly sheetsFunctions: readonly string[];
  sheetsServe(name: string, args: string): Promise<string>;
  google?: unknown;
}

const given = window as unknown as SheetsPage;

given.google = {
  script: {
    run: makeScriptRun(
      given.sheetsFunctions,
      async (name, args) =>
        JSON.parse(await given.sheetsServe(name, JSON.stringify(args))) as ServerAnswer,
      (error) => console.error(`No failure handler for: ${error.message}`),
    ),
    host: {
      close: () => {},
      setHeight: () => {},
      setWidth: () => {},
      editor: { focus: () => {} },
      origin: 'https://docs.google.com',
    },
  },
};
