/** Reads what a person named on the command line: workbooks and mapping files. */

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Mapping } from '../../core/index.ts';
import type { FileHost } from '../files/opened-file.ts';
import { onFile } from './file-failure.ts';
import { fullPath, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Opens a spreadsheet file. Fails with a `HostError` or with what the file system says. */
export async function openPath(terminal: Terminal, path: string): Promise<FileHost> {
  return onFile(path, async () => {
    const bytes = await readRegularFile(fullPath(terminal, path), path);
    const { openFile } = await import('../files/opened-file.ts');
    return openFile(basename(path), bytes);
  });
}

/** The file's bytes. A device or a pipe may never end, and what is too large is not read to find that out. */
async function readRegularFile(fullName: string, path: string): Promise<Buffer> {
  const found = await stat(fullName);
  // Reading a folder fails by itself, with a sentence of its own.
  if (!found.isFile() && !found.isDirectory()) {
    const { HostError } = await import('../../core/index.ts');
    throw new HostError(
      'file-unreadable',
      `“${path}” is not a file but a device or a pipe. Save what it gives in a file, then name that.`,
    );
  }
  const { LARGEST_FILE } = await import('../files/sniff-file.ts');
  if (found.size > LARGEST_FILE) {
    const { HostError } = await import('../../core/index.ts');
    throw new HostError(
      'file-too-large',
      `“${path}” is larger than 256 MB. Split it, then open the parts.`,
    );
  }
  return readFile(fullName);
}

/** The mapping in a JSON file; an empty one for no file. Anything but a valid mapping is a `UsageError` that says where. */
export async function readMapping(terminal: Terminal, path: string | null): Promise<Mapping> {
  if (path === null) return [];
  const bytes = await onFile(path, () => readRegularFile(fullPath(terminal, path), path));
  const text = bytes.toString('utf8');
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

const AS_OF_BOUNDS = ['1950-01-01', '2100-12-31'];

/** The day that the figures are for: `text` (`2026-11-16`), or today where it is `null`. */
export async function readAsOf(terminal: Terminal, text: string | null): Promise<number> {
  const { parseDay } = await import('../../core/index.ts');
  const day = parseDay(text ?? terminal.today());
  if (day === null) {
    throw new UsageError(`--as-of takes a day such as 2026-11-16, not "${text}".`);
  }
  // A slip of the finger in the year would make every date late, or none.
  const [first, last] = AS_OF_BOUNDS.map((bound) => parseDay(bound) as number) as [number, number];
  if (day < first || day > last || /^0/.test(text ?? '')) {
    throw new UsageError(
      `--as-of takes a day from 1950 to 2100, not "${text ?? terminal.today()}".`,
    );
  }
  return day;
}
