/** Finds the programs that some suites and benches need beside Node. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each program is called, on the systems that developers use. */
const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  libreoffice: ['soffice', 'libreoffice'],
  pdftotext: ['pdftotext'],
  pdftoppm: ['pdftoppm'],
} as const;

/** A program that is not Node. */
export type Program = keyof typeof NAMES;

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program's path, or null where it is not installed. Looks through PATH and the usual folder of Debian. */
export function findProgram(program: Program): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  for (const name of NAMES[program])
    for (const folder of folders) {
      const path = join(folder, name);
      if (folder !== '' && isRunnable(path)) return path;
    }
  return null;
}

/** Whether a missing program is a failure (`CI=true`) and not merely a reason to skip. */
export function mustHavePrograms(): boolean {
  return process.env['CI'] === 'true';
}
