/** Lists the project's own files, so that every check can say how much it looked at. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.git']);
const SEEDED_FAULTS = 'test/canaries';

/** Paths of all files under `folder` (relative to the working folder, with `/`), sorted; the made, fetched and seeded-fault folders are left out. */
export function listFiles(folder = '.'): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at === '' ? '.' : at, { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name) && path !== SEEDED_FAULTS) walk(path);
      } else if (entry.isFile()) found.push(path);
    }
  };
  walk(folder === '.' ? '' : join(folder));
  return found.sort();
}

/** Whether a path is TypeScript that the compiler should see (declaration files too). */
export function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path);
}
