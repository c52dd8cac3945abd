/** `steersheet pack`: makes all status tabs, one after another, and saves the workbook under another name. */

import type { Command, Context } from '../../core/index.ts';
import type { FileHost } from '../files/opened-file.ts';
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

/** Reads the file, makes every status tab that its tables allow, writes the result to `--out`, and says why a tab is missing. */
export async function packCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions('pack', args, OPTIONS);
  const [file, ...others] = options.files;
  if (file === undefined) throw new UsageError('Name the file to read.', 'pack');
  if (others.length > 0) throw new UsageError('pack takes one file at a time.', 'pack');
  const out = options.text('out');
  if (out === null) throw new UsageError('Say where to write: -o OUT.xlsx.', 'pack');
  const asOf = await readAsOf(terminal, options.text('as-of'));
  const context = { asOf, mapping: await readMapping(terminal, options.text('map')) };
  const wishes = await readWishes(options, 'pack', true);

  const opened = (await openPath(terminal, file)).toXlsx();
  checkOutName(file, out, 'pack');
  const { host, written } = await withWishes(opened, wishes, context, 'pack');
  const { COMMANDS, describeWritten } = await import('../../core/index.ts');
  const outcomes: TabOutcome[] = [];
  for (const command of COMMANDS) outcomes.push(await makeTab(command, host, context));
  const failed = outcomes.filter(({ isMade }) => !isMade);
  if (failed.length === outcomes.length) {
    throw new FileFailure(file, new CannotRunError(failed[0]?.text ?? 'There is no status tab.'));
  }
  const done = { title: 'Pack', steps: [], written: [] };
  await writeResult(host, done, { out, isReplacing: options.isOn('replace') }, terminal);
  terminal.out(`${printable(out)}:\n`);
  if (written.length > 0) terminal.out(`  Settings: ${printable(describeWritten(written))}\n`);
  for (const { label, text } of outcomes) terminal.out(`  ${label}: ${printable(text)}\n`);
  return EXIT.ok;
}

/** What became of one tab: what it says in a sentence, or why there is none. */
interface TabOutcome {
  readonly label: string;
  readonly isMade: boolean;
  readonly text: string;
}

async function makeTab(command: Command, host: FileHost, context: Context): Promise<TabOutcome> {
  const snapshot = await host.read();
  const can = command.can(snapshot, context);
  const { label } = command;
  if (!can.can) return { label, isMade: false, text: `not made. ${can.why}` };
  const answer = command.result?.(snapshot, context).answer ?? 'made.';
  await host.apply(command.run(snapshot, context));
  return { label, isMade: true, text: answer };
}
