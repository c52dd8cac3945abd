/** `steersheet setup`: adds the tables that are missing, or makes a new workbook with them. */

import { readOptions } from './command-options.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openPath } from './open-path.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { checkOutName, writeResult } from './write-result.ts';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  level: { type: 'string' },
  replace: { type: 'boolean' },
} as const;

const LEVELS = ['starter', 'standard', 'full'] as const;

/** Sets up the file, or without one a new workbook, writes the result to `--out`, and says which tables were added. */
export async function setUpCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions('setup', args, OPTIONS);
  const [file, ...others] = options.files;
  if (others.length > 0) throw new UsageError('setup takes one file at a time.', 'setup');
  const out = options.text('out');
  if (out === null) throw new UsageError('Say where to write: -o OUT.xlsx.', 'setup');
  const wished = options.text('level') ?? 'starter';
  const level = LEVELS.find((one) => one === wished.toLowerCase());
  if (level === undefined) {
    throw new UsageError(`--level takes starter, standard or full, not "${wished}".`, 'setup');
  }
  checkOutName(file ?? out, out, 'setup');
  const { newWorkbook } = await import('../files/opened-file.ts');
  const host = file === undefined ? newWorkbook(out) : (await openPath(terminal, file)).toXlsx();
  const { describeWritten, planOrder } = await import('../../core/index.ts');
  // No day and no mapping play a part in which tables there are.
  const context = { asOf: 0, mapping: [] };
  const planned = planOrder({ order: 'set-up', level }, await host.read(), context);
  if (!planned.can) throw new UsageError(planned.why, 'setup');
  const isReplacing = options.isOn('replace');
  await writeResult(host, planned.plan, { out, isReplacing }, terminal);
  terminal.out(`${printable(out)}: ${printable(describeWritten(planned.plan.written))}\n`);
  return EXIT.ok;
}
