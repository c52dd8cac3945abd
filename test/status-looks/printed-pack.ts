/** All status tabs of a workbook as LibreOffice prints them: page by page as text, and as pictures for people. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS, type Mapping } from '../../core/index.ts';
import { findProgram, type Program } from '../../tools/programs/find-program.ts';
import type { FileHost } from '../../workbench/files/opened-file.ts';
import { convert } from '../workbench/files/soffice.ts';

/** Where the pictures go; git does not see it. */
const PICTURES = 'dist/looks';

/** A printed workbook. */
export interface PrintedPack {
  /** The titles of the tabs that were made, in their order. */
  readonly made: readonly string[];
  /** Each page's lines that are not empty, of the status tabs alone. */
  readonly pages: readonly (readonly string[])[];
}

/** Makes every tab that can be made, prints the workbook, and leaves a picture of each page in `dist/looks/NAME`. */
export async function printPack(
  name: string,
  host: FileHost,
  asOf: number,
  mapping: Mapping = [],
): Promise<PrintedPack> {
  const before = (await host.read()).sheets.length;
  for (const command of COMMANDS) {
    const snapshot = await host.read();
    if (!command.can(snapshot, { asOf, mapping }).can) continue;
    await host.apply(command.run(snapshot, { asOf, mapping }));
  }
  const { sheets } = await host.read();
  const made = sheets.slice(before).filter(({ mark }) => mark?.includes('|status:') === true);
  const pdf = convert('pack.xlsx', host.toBytes('pack.xlsx'), 'pdf')['pack.pdf'];
  if (pdf === undefined) throw new Error('LibreOffice printed nothing.');
  const titles = made.map(({ grid }) => String(grid[0]?.[0]));
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-'));
  try {
    const file = join(folder, 'pack.pdf');
    writeFileSync(file, pdf);
    execFileSync(program('pdftotext'), ['-layout', file, join(folder, 'pack.txt')]);
    const all = readFileSync(join(folder, 'pack.txt'), 'utf8')
      .split('\f')
      .map((page) => page.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])));
    const first = all.findIndex(([line]) => line !== undefined && titles.includes(line));
    const pages = all.slice(first).filter(([line]) => !(line ?? '').startsWith('Report date'));
    mkdirSync(join(PICTURES, name), { recursive: true });
    execFileSync(program('pdftoppm'), [
      ...['-r', '60', '-png', '-f', String(first + 1)],
      ...[file, join(PICTURES, name, 'page')],
    ]);
    return { made: titles, pages: pages.filter((lines) => lines.length > 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function program(name: Program): string {
  const found = findProgram(name);
  if (found === null) throw new Error(`${name} is missing.`);
  return found;
}
