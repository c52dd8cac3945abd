/** What a command writes: the workbook with the plan carried out, under the name that the person gave. */

import { basename, extname } from 'node:path';
import type { Plan } from '../../core/index.ts';
import type { FileHost } from '../files/opened-file.ts';
import { onFile } from './file-failure.ts';
import { replaceFile } from './replace-file.ts';
import { fullPath, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Where to write, and whether a file that is there may be replaced. `out` is the name as it was typed. */
export interface Destination {
  readonly out: string;
  readonly isReplacing: boolean;
}

/** A workbook with macros must keep its ending and one without must not get it: otherwise Excel refuses the file. */
export function checkOutName(file: string, out: string, command: string): void {
  const needed = /^\.xl[st]m$/i.test(extname(file)) ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() !== needed) {
    throw new UsageError(`The result is a workbook: its name must end in ${needed}.`, command);
  }
}

/** Carries the plan out on the workbook and writes it. `host` must be a workbook already, not a CSV file. */
export async function writeResult(
  host: FileHost,
  plan: Plan,
  destination: Destination,
  terminal: Terminal,
): Promise<void> {
  const { out, isReplacing } = destination;
  await host.apply(plan);
  const bytes = host.toBytes(basename(out));
  await onFile(out, () =>
    replaceFile(fullPath(terminal, out), bytes, isReplacing ? 'replace' : 'refuse'),
  );
}
