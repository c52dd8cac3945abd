/** `steersheet score`, `capacity` and `raid`: what a command computes, as text, as JSON, or as a tab in a workbook. */

import { inspect } from 'node:util';
import type { CheckView, Command, Context } from '../../core/index.ts';
import { CannotRunError } from './cannot-run-error.ts';
import { asksForJson, readOptions } from './command-options.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureText } from './failure-text.ts';
import { FileFailure } from './file-failure.ts';
import { openPath, readAsOf, readMapping } from './open-path.ts';
import { printJsonPieces } from './printable.ts';
import { type Outcome, resultLines, type Written } from './result-lines.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { readWishes, WISH_OPTIONS, type Wishes, withWishes } from './wishes.ts';
import { checkOutName, type Destination, writeResult } from './write-result.ts';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  map: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  replace: { type: 'boolean' },
  ...WISH_OPTIONS,
} as const;

/** A computing command as a word of the command line. `load` brings the core with it, so it waits until it is needed. */
export interface ComputingWord {
  readonly word: string;
  readonly load: () => Promise<Command>;
}

/** What the person asked for. `destination` is `null` where nothing is to be written. */
interface Job {
  readonly file: string;
  readonly context: Context;
  readonly destination: Destination | null;
  readonly wishes: Wishes;
}

/** Computes and prints the answer with its tables; with `--out` writes the tab; with `--json` prints one document, come what may. */
export async function computingCommand(
  command: ComputingWord,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (asksForJson(args)) return printJson(command, args, terminal);
  const outcome = await compute(command, await readJob(command.word, args, terminal), terminal);
  terminal.out(resultLines(outcome, terminal));
  return EXIT.ok;
}

async function readJob(word: string, args: readonly string[], terminal: Terminal): Promise<Job> {
  const options = readOptions(word, args, OPTIONS);
  const [file, ...others] = options.files;
  if (file === undefined) throw new UsageError('Name the file to read.', word);
  if (others.length > 0) throw new UsageError(`${word} takes one file at a time.`, word);
  const out = options.text('out');
  const isReplacing = options.isOn('replace');
  if (out !== null) checkOutName(file, out, word);
  if (out === null && isReplacing) {
    throw new UsageError('--replace goes with -o OUT.xlsx: nothing is written without it.', word);
  }
  const asOf = await readAsOf(terminal, options.text('as-of'));
  const mapping = await readMapping(terminal, options.text('map'));
  const destination = out === null ? null : { out, isReplacing };
  const wishes = await readWishes(options, word, out !== null);
  return { file, context: { asOf, mapping }, destination, wishes };
}

async function compute(
  { word, load }: ComputingWord,
  job: Job,
  terminal: Terminal,
): Promise<Outcome> {
  const { file, context, destination, wishes } = job;
  const found = await openPath(terminal, file);
  const opened = destination === null ? found : found.toXlsx();
  const { host, written: wished } = await withWishes(opened, wishes, context, word);
  const { checkWorkbook, writtenLines } = await import('../../core/index.ts');
  const command = await load();
  if (command.result === undefined) throw new RangeError(`"${word}" computes nothing to print`);
  const snapshot = await host.read();
  const can = command.can(snapshot, context);
  if (!can.can) throw new FileFailure(file, new CannotRunError(can.why));
  const result = command.result(snapshot, context);
  const check = checkWorkbook(snapshot, context);
  if (destination === null) return { file, result, check, written: null };
  const plan = command.run(snapshot, context);
  await writeResult(host, plan, destination, terminal);
  return {
    file,
    result,
    check,
    written: { file: destination.out, lines: writtenLines([...wished, ...plan.written]) },
  };
}

/** The document of `--json`. Its shape is described in `docs/command-line.md`; `version` rises when it changes. */
interface Report {
  readonly version: 1;
  readonly asOf: string | null;
  readonly file: string | null;
  readonly exitCode: ExitCode;
  readonly failure: string | null;
  readonly counts: CheckView['counts'] | null;
  readonly answer: string | null;
  readonly data: unknown;
  readonly written: Written | null;
}

async function printJson(
  command: ComputingWord,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  let report: Report = {
    ...{ version: 1, asOf: null, file: null, exitCode: EXIT.failed, failure: null },
    ...{ counts: null, answer: null, data: null, written: null },
  };
  try {
    const job = await readJob(command.word, args, terminal);
    const { formatDay } = await import('../../core/index.ts');
    report = { ...report, asOf: formatDay(job.context.asOf), file: job.file };
    const { result, check, written } = await compute(command, job, terminal);
    const { answer, data } = result;
    report = { ...report, exitCode: EXIT.ok, counts: check.counts, answer, data, written };
  } catch (error) {
    // Who asks for a document gets one, whatever happened.
    if (terminal.isDebugging) terminal.err(`${inspect(error)}\n`);
    report = { ...report, failure: failureText(error) };
  }
  printJsonPieces(report, terminal.out);
  return report.exitCode;
}
