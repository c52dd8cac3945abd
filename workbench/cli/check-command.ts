/** `steersheet check`: says what is wrong in workbooks, the way a compiler does. */

import { inspect } from 'node:util';
import type { CheckView, Context } from '../../core/index.ts';
import { asksForJson, readOptions } from './command-options.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureText } from './failure-text.ts';
import { checkLines } from './finding-lines.ts';
import { openPath, readAsOf, readMapping } from './open-path.ts';
import { printable, printJsonPieces } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { readWishes, SET_OPTION, type Wishes, withWishes } from './wishes.ts';

const OPTIONS = {
  map: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  ...SET_OPTION,
} as const;

/** What became of one file: its findings, or why it could not be read. */
type Outcome =
  | { readonly file: string; readonly view: CheckView }
  | { readonly file: string; readonly failure: string };

/** What the whole run came to. `failure` says why no file was looked at; `asOf` is `null` where it never got so far. */
interface Report {
  readonly asOf: string | null;
  readonly exitCode: ExitCode;
  readonly failure: string | null;
  readonly outcomes: readonly Outcome[];
}

/** Checks each file by itself, prints what was found, and goes on after a file that cannot be read. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (!asksForJson(args)) return (await checkFiles(args, terminal)).exitCode;
  let report: Report;
  try {
    report = await checkFiles(args, terminal);
  } catch (error) {
    // Who asks for a document gets one, whatever happened.
    if (terminal.isDebugging) terminal.err(`${inspect(error)}\n`);
    report = { asOf: null, exitCode: EXIT.failed, failure: failureText(error), outcomes: [] };
  }
  printJsonPieces(jsonReport(report), terminal.out);
  return report.exitCode;
}

async function checkFiles(args: readonly string[], terminal: Terminal): Promise<Report> {
  const options = readOptions('check', args, OPTIONS);
  if (options.files.length === 0) throw new UsageError('Name the file to check.', 'check');
  const asOf = await readAsOf(terminal, options.text('as-of'));
  const context = { asOf, mapping: await readMapping(terminal, options.text('map')) };
  const wishes = await readWishes(options, 'check', false);

  const isJson = options.isOn('json');
  const outcomes: Outcome[] = [];
  for (const file of options.files) {
    const outcome = await checkFile(file, context, wishes, terminal);
    outcomes.push(outcome);
    if (!isJson) printOutcome(outcome, terminal);
  }
  if (!isJson && outcomes.length > 1) terminal.out(`${totalLine(outcomes)}\n`);
  const { formatDay } = await import('../../core/index.ts');
  const exitCode = exitCodeOf(outcomes, options.isOn('strict'));
  return { asOf: formatDay(asOf), exitCode, failure: null, outcomes };
}

function printOutcome(outcome: Outcome, terminal: Terminal): void {
  if ('view' in outcome) terminal.out(checkLines(outcome.file, outcome.view, terminal.isColoured));
  else terminal.err(`${printable(outcome.file)}: ${printable(outcome.failure)}\n`);
}

async function checkFile(
  file: string,
  context: Context,
  wishes: Wishes,
  terminal: Terminal,
): Promise<Outcome> {
  try {
    const opened = await openPath(terminal, file);
    const { host } = await withWishes(opened, wishes, context, 'check');
    const { checkWorkbook } = await import('../../core/index.ts');
    return { file, view: checkWorkbook(await host.read(), context) };
  } catch (error) {
    if (terminal.isDebugging) terminal.err(`${inspect(error)}\n`);
    return { file, failure: failureText(error, file) };
  }
}

function exitCodeOf(outcomes: readonly Outcome[], isStrict: boolean): ExitCode {
  if (outcomes.some((outcome) => 'failure' in outcome)) return EXIT.failed;
  if (outcomes.some(hasNoTable)) return EXIT.found;
  const counts = countsOf(outcomes);
  return counts.error > 0 || (isStrict && counts.warning > 0) ? EXIT.found : EXIT.ok;
}

/** Whether the file was opened, but nothing in it was read: to call that faultless would mislead a script. */
function hasNoTable(outcome: Outcome): boolean {
  return 'view' in outcome && outcome.view.tables.length === 0;
}

function countsOf(outcomes: readonly Outcome[]): CheckView['counts'] {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const outcome of outcomes) {
    if (!('view' in outcome)) continue;
    sum.error += outcome.view.counts.error;
    sum.warning += outcome.view.counts.warning;
    sum.info += outcome.view.counts.info;
  }
  return sum;
}

function totalLine(outcomes: readonly Outcome[]): string {
  const { error, warning, info } = countsOf(outcomes);
  const unread = outcomes.filter((outcome) => 'failure' in outcome).length;
  const withoutTable = outcomes.filter(hasNoTable).length;
  const parts = [
    `${outcomes.length} files`,
    `${error} ${error === 1 ? 'error' : 'errors'}`,
    `${warning} ${warning === 1 ? 'warning' : 'warnings'}`,
    `${info} ${info === 1 ? 'note' : 'notes'}`,
    ...(withoutTable === 0 ? [] : [`${withoutTable} without a table`]),
    ...(unread === 0 ? [] : [`${unread} could not be read`]),
  ];
  return `${parts.join(', ')}.`;
}

/** The document of `--json`. Its shape is described in `docs/command-line.md`; `version` rises when it changes. */
function jsonReport({ asOf, exitCode, failure, outcomes }: Report): unknown {
  return {
    version: 1,
    asOf,
    exitCode,
    failure,
    counts: countsOf(outcomes),
    files: outcomes.map((outcome) =>
      'failure' in outcome
        ? { file: outcome.file, failure: outcome.failure }
        : {
            file: outcome.file,
            failure: null,
            summary: outcome.view.summary,
            counts: outcome.view.counts,
            tables: outcome.view.tables,
            findings: outcome.view.groups.flatMap(({ title, findings }) =>
              findings.map((finding) => ({ group: title, ...finding })),
            ),
          },
    ),
  };
}
