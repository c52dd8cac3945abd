/** Bundles the add-on for Google Sheets: one script, the sidebar's page, and the manifest that says what they may do. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MENU_ITEMS } from '../../gsheets/app/menu-items.ts';
import { PANE_CALLS } from '../../gsheets/app/pane/pane-calls.ts';
import { sidebarPage } from './bundle-sidebar.ts';
import { GLOBAL, sheetsScript } from './sheets-script.ts';

/** The generated stubs of the custom functions. */
const STUBS = 'gsheets/functions/stubs.js';
/** Gives what the entry exports. Its last letter makes it private: neither menu, sidebar nor formula can call it. */
const APP = 'steersheet_';

/** Empties `outdir` and writes there what is pushed to Google, and nothing else. */
export async function bundleGsheets(outdir: string): Promise<void> {
  const [code, page, manifest] = await Promise.all([
    sheetsCode(),
    sidebarPage(),
    readFile('gsheets/appsscript.json'),
  ]);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'Code.js'), code);
  await writeFile(join(outdir, 'sidebar.html'), page);
  await writeFile(join(outdir, 'appsscript.json'), manifest);
}

/**
 * `Code.js`: what computes, the functions that Google calls by name, and the stubs of the custom functions, whose comments autocomplete
 * reads. Apps Script starts all of it anew for every formula and menu item; only what these need of it runs.
 */
export async function sheetsCode(): Promise<string> {
  const [{ code }, stubs] = await Promise.all([sheetsScript(), readFile(STUBS, 'utf8')]);
  return [
    '/** Steersheet for Google Sheets. Made by its build: change the sources, not this file. */',
    code.trim(),
    `function ${APP}() {\n  return ${GLOBAL}.app();\n}`,
    entryPoints(),
    stubs.trim(),
    '',
  ].join('\n');
}

/** The functions that Google calls by name, and those of the menu: these open the page, which carries out what was asked for. */
function entryPoints(): string {
  const commands = MENU_ITEMS.map(({ caption, functionName }) => ({ caption, functionName }));
  const opens = (asked: string): string => `${APP}().openPane(${JSON.stringify(asked)});`;
  const lines = [
    '/** Puts the menu into the menu bar when the spreadsheet is opened. */',
    `function onOpen() {\n  ${APP}().addMenu(${JSON.stringify(commands)});\n}`,
    '/** When the add-on is installed while the spreadsheet is open. */',
    `function onInstall() {\n  onOpen();\n}`,
    '/** Opens the pane beside the spreadsheet. */',
    `function openPane() {\n  ${opens('')}\n}`,
    ...MENU_ITEMS.flatMap(({ caption, functionName, commandId }) => [
      `/** ${caption}. */`,
      `function ${functionName}() {\n  ${opens(commandId)}\n}`,
    ]),
    '/** Test this installation. */',
    `function runSelfTest() {\n  ${opens('self-test')}\n}`,
    ...PANE_CALLS.flatMap((name) => [
      '/** For the page in the sidebar: a JSON text in, a JSON text out. */',
      `function ${name}(request) {\n  return ${APP}().answerPane(${JSON.stringify(name)}, request);\n}`,
    ]),
  ];
  return lines.join('\n');
}
