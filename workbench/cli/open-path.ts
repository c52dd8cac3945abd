/** Reads what a person named on the command line: workbooks and mapping files. */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Mapping } from '../../core/index.ts';
import type { FileHost } from '../files/opened-file.ts';
import { onFile } from './file-failure.ts';
import { fullPath, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Opens a spreadsheet file. Fails with a `HostError` or with what the file system says. */
export async function openPath(terminal: Terminal, path: string): Promise<FileHost> {
  return onFile(path, async () => {
    const bytes = await readFile(fullPath(terminal, path));
    const { openFile } = await import('../files/opened-file.ts');
    return openFile(basename(path), bytes);
  });
}

/** The mapping in a JSON file; an empty one for no file. Anything but a valid mapping is a `UsageError` that says where. */
export async function readMapping(terminal: Terminal, path: string | null): Promise<Mapping> {
  if (path === null) return [];
  const text = await onFile(path, () => readFile(fullPath(terminal, path), 'utf8'));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The mapping ${path} is not JSON: ${why}.`);
  }
  const { parseMapping } = await import('../../core/index.ts');
  const parsed = parseMapping(json);
  if ('mapping' in parsed) return parsed.mapping;
  throw new UsageError(`The mapping ${path} is not valid: ${parsed.problems.join(' ')}`);
}

/** The day that the figures are for: `text` (`2026-11-16`), or today where it is `null`. */
export async function readAsOf(terminal: Terminal, text: string | null): Promise<number> {
  const { parseDay } = await import('../../core/index.ts');
  const day = parseDay(text ?? terminal.today());
  if (day === null) {
    throw new UsageError(`--as-of takes a day such as 2026-11-16, not "${text}".`);
  }
  return day;
}
