/** `steersheet status`: makes the status tabs and saves the workbook under another name. */

import { CannotRunError } from './cannot-run-error.ts';
import { readOptions } from './command-options.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { FileFailure } from './file-failure.ts';
import { openPath, readAsOf, readMapping } from './open-path.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { readWishes, WISH_OPTIONS, withWishes } from './wishes.ts';
import { checkOutName, writeResult } from './write-result.ts';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  map: { type: 'string' },
  'as-of': { type: 'string' },
  replace: { type: 'boolean' },
  ...WISH_OPTIONS,
} as const;

/** Reads the file, makes its Executive tab, writes the result to `--out`, and says what was written. */
export async function statusCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const options = readOptions('status', args, OPTIONS);
  const [file, ...others] = options.files;
  if (file === undefined) throw new UsageError('Name the file to read.', 'status');
  if (others.length > 0) throw new UsageError('status takes one file at a time.', 'status');
  const out = options.text('out');
  if (out === null) throw new UsageError('Say where to write: -o OUT.xlsx.', 'status');
  const asOf = await readAsOf(terminal, options.text('as-of'));
  const context = { asOf, mapping: await readMapping(terminal, options.text('map')) };
  const wishes = await readWishes(options, 'status', true);

  const opened = (await openPath(terminal, file)).toXlsx();
  checkOutName(file, out, 'status');
  const { host, written } = await withWishes(opened, wishes, context, 'status');
  const { checkWorkbook, commandById, describeWritten } = await import('../../core/index.ts');
  const command = commandById('status');
  const snapshot = await host.read();
  const can = command.can(snapshot, context);
  if (!can.can) throw new FileFailure(file, new CannotRunError(can.why));
  const plan = command.run(snapshot, context);
  await writeResult(host, plan, { out, isReplacing: options.isOn('replace') }, terminal);
  const { counts, summary } = checkWorkbook(snapshot, context);
  terminal.out(`${printable(out)}: ${printable(describeWritten([...written, ...plan.written]))}\n`);
  terminal.out(`${printable(file)}: ${printable(summary)}\n`);
  if (counts.error + counts.warning > 0) {
    terminal.out(`Run "steersheet check" on ${printable(file)} to see each finding.\n`);
  }
  return EXIT.ok;
}
