/** `steersheet check`: says what is wrong in workbooks, the way a compiler does. */

import { inspect } from 'node:util';
import type { CheckView, Context } from '../../core/index.ts';
import { readOptions } from './command-options.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureText } from './failure-text.ts';
import { checkLines } from './finding-lines.ts';
import { openPath, readAsOf, readMapping } from './open-path.ts';
import { printable, printableJson } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  map: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

/** What became of one file: its findings, or why it could not be read. */
type Outcome =
  | { readonly file: string; readonly view: CheckView }
  | { readonly file: string; readonly failure: string };

/** Checks each file by itself, prints what was found, and goes on after a file that cannot be read. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions('check', args, OPTIONS);
  if (options.files.length === 0) throw new UsageError('Name the file to check.', 'check');
  const asOf = await readAsOf(terminal, options.text('as-of'));
  const context = { asOf, mapping: await readMapping(terminal, options.text('map')) };

  const outcomes: Outcome[] = [];
  for (const file of options.files) {
    const outcome = await checkFile(file, context, terminal);
    outcomes.push(outcome);
    if (options.isOn('json')) continue;
    if ('view' in outcome) terminal.out(checkLines(file, outcome.view, terminal.isColoured));
    else terminal.err(`${printable(file)}: ${printable(outcome.failure)}\n`);
  }
  const exitCode = exitCodeOf(outcomes, options.isOn('strict'));
  if (options.isOn('json')) {
    const { formatDay } = await import('../../core/index.ts');
    terminal.out(`${printableJson(jsonReport(outcomes, formatDay(asOf), exitCode))}\n`);
  } else if (outcomes.length > 1) terminal.out(`${totalLine(outcomes)}\n`);
  return exitCode;
}

async function checkFile(file: string, context: Context, terminal: Terminal): Promise<Outcome> {
  try {
    const host = await openPath(terminal, file);
    const { checkWorkbook } = await import('../../core/index.ts');
    return { file, view: checkWorkbook(await host.read(), context) };
  } catch (error) {
    if (terminal.isDebugging) terminal.err(`${inspect(error)}\n`);
    return { file, failure: failureText(error, file) };
  }
}

function exitCodeOf(outcomes: readonly Outcome[], isStrict: boolean): ExitCode {
  if (outcomes.some((outcome) => 'failure' in outcome)) return EXIT.failed;
  const counts = countsOf(outcomes);
  return counts.error > 0 || (isStrict && counts.warning > 0) ? EXIT.found : EXIT.ok;
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
  const parts = [
    `${outcomes.length} files`,
    `${error} ${error === 1 ? 'error' : 'errors'}`,
    `${warning} ${warning === 1 ? 'warning' : 'warnings'}`,
    `${info} ${info === 1 ? 'note' : 'notes'}`,
    ...(unread === 0 ? [] : [`${unread} could not be read`]),
  ];
  return `${parts.join(', ')}.`;
}

/** The document of `--json`. Its shape is described in `docs/command-line.md`; `version` rises when it changes. */
function jsonReport(outcomes: readonly Outcome[], asOf: string, exitCode: ExitCode): unknown {
  return {
    version: 1,
    asOf,
    exitCode,
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
