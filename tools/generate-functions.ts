/** Writes what is made of the catalogue of functions: Excel's metadata, the stubs for Google Sheets, docs/functions.md; `--check` only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { functionsJson } from './functions/functions-json.ts';
import { functionsPage } from './functions/functions-page.ts';
import { sheetStubs } from './functions/sheet-stubs.ts';

const FILES: Readonly<Record<string, string>> = {
  'excel-addin/functions/functions.json': functionsJson(),
  'gsheets/functions/stubs.js': sheetStubs(),
  'docs/functions.md': functionsPage(),
};

for (const [target, text] of Object.entries(FILES)) {
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.log(`${target} is not what core/functions says.`);
    process.exitCode = 1;
  }
}
