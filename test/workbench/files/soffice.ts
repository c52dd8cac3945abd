/** LibreOffice as an independent reader and writer of spreadsheets. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, mustHavePrograms } from '../../../tools/programs/find-program.ts';

/** Whether the LibreOffice tests can run here. On a build server a missing program is a failure. */
export function hasSoffice(): boolean {
  if (findProgram('libreoffice') !== null) return true;
  if (mustHavePrograms()) throw new Error('LibreOffice is missing.');
  console.warn('Skipped: LibreOffice is not installed.');
  return false;
}

const XLSX = 'xlsx:Calc MS Excel 2007 XML';
/** Every tab, commas, UTF-8, values as they are rather than as they look. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const FILTERS = { xlsx: XLSX, csv: CSV, ods: 'ods', pdf: 'pdf' } as const;

/** Converts a file and returns what LibreOffice wrote, by file name. Fails after a minute and a half. */
export function convert(
  name: string,
  content: Uint8Array | string,
  to: keyof typeof FILTERS,
): Record<string, Uint8Array> {
  const program = findProgram('libreoffice');
  if (program === null) throw new Error('LibreOffice is missing.');
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-'));
  try {
    writeFileSync(join(folder, name), content);
    const out = join(folder, 'out');
    execFileSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        FILTERS[to],
        '--outdir',
        out,
        join(folder, name),
      ],
      { timeout: 90_000, stdio: 'ignore' },
    );
    return Object.fromEntries(
      readdirSync(out).map((file) => [file, new Uint8Array(readFileSync(join(out, file)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
