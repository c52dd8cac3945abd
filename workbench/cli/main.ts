/** The command line's entry: finds the command, runs it, and turns every failure into a sentence and an exit code. */

import { version } from '../../package.json';
import { EXIT, type ExitCode } from './exit-code.ts';
import { COMMAND_HELP, OVERVIEW } from './help-text.ts';
import { nearestWord } from './nearest-word.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** One command, run on what was typed after its word. */
export type Run = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** The words of the command line. Loaded when they are run: `--version` must not wait for the spreadsheet code. */
export type Words = Readonly<Record<string, () => Promise<Run>>>;

const WORDS: Words = {
  check: async () => (await import('./check-command.ts')).checkCommand,
  status: async () => (await import('./status-command.ts')).statusCommand,
  programme: () => computing('programme', 'programme'),
  delivery: () => computing('delivery', 'delivery'),
  score: () => computing('score', 'prioritise'),
  capacity: () => computing('capacity', 'capacity'),
  raid: () => computing('raid', 'raid'),
  value: () => computing('value', 'value'),
  pack: async () => (await import('./pack-command.ts')).packCommand,
  setup: async () => (await import('./set-up-command.ts')).setUpCommand,
  sample: async () => (await import('./sample-command.ts')).sampleCommand,
};

/** The words of buttons and of everyday speech, for who types those. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  prioritise: 'score',
  prioritize: 'score',
  rank: 'score',
  age: 'raid',
  risks: 'raid',
  executive: 'status',
  all: 'pack',
  seven: 'pack',
  'set-up': 'setup',
  init: 'setup',
  program: 'programme',
  programmes: 'programme',
  dependencies: 'programme',
  deliver: 'delivery',
  due: 'delivery',
  overdue: 'delivery',
  benefits: 'value',
  benefit: 'value',
  worth: 'value',
};

/** The word for one of the core's computing commands. */
async function computing(word: string, id: string): Promise<Run> {
  const { computingCommand } = await import('./computing-command.ts');
  const load = async () => (await import('../../core/index.ts')).commandById(id);
  return (args, terminal) => computingCommand({ word, load }, args, terminal);
}

/**
 * Runs a command line (without `node` and the program's name) and answers the exit code. Never throws: what went
 * wrong is on standard error, in a sentence. `words` are those of the product; tests may give others.
 */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  words: Words = WORDS,
): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal, words);
  } catch (error) {
    return await reportFailure(error, terminal);
  }
}

/** Runs the command line of this process. */
export async function runProcess(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}

async function dispatch(
  args: readonly string[],
  terminal: Terminal,
  words: Words,
): Promise<ExitCode> {
  const [word, ...rest] = args;
  switch (word) {
    case undefined:
      terminal.err(OVERVIEW);
      return EXIT.failed;
    case '--version':
    case '-v':
    case '-V':
      terminal.out(`${version}\n`);
      return EXIT.ok;
    case '--help':
    case '-h':
      terminal.out(OVERVIEW);
      return EXIT.ok;
    case 'help':
      return help(rest[0], terminal);
    default:
  }
  const load = Object.hasOwn(words, word) ? words[word] : undefined;
  if (load === undefined) throw new UsageError(unknownWord(word));
  if (asksForHelp(rest)) return help(word, terminal);
  const run = await load();
  return run(rest, terminal);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function help(word: string | undefined, terminal: Terminal): ExitCode {
  if (word === undefined) terminal.out(OVERVIEW);
  else if (Object.hasOwn(COMMAND_HELP, word)) terminal.out(COMMAND_HELP[word] ?? OVERVIEW);
  else throw new UsageError(unknownWord(word));
  return EXIT.ok;
}

function unknownWord(word: string): string {
  if (word.startsWith('-')) return `There is no option ${word} without a command.`;
  const known = [...Object.keys(WORDS), ...Object.keys(OTHER_WORDS)];
  const found = nearestWord(word, known);
  const nearest = found === null ? null : (OTHER_WORDS[found] ?? found);
  if (nearest !== null) return `There is no command ${word}. Did you mean ${nearest}?`;
  return `There is no command ${word}. The commands are ${Object.keys(WORDS).join(', ')}.`;
}

async function reportFailure(error: unknown, terminal: Terminal): Promise<ExitCode> {
  const { inspect } = await import('node:util');
  const { failureText } = await import('./failure-text.ts');
  const { printable } = await import('./printable.ts');
  const { FileFailure } = await import('./file-failure.ts');
  const subject = error instanceof FileFailure ? error.path : 'steersheet';
  terminal.err(`${printable(`${subject}: ${failureText(error)}`)}\n`);
  if (error instanceof UsageError) {
    const command = error.command === null ? '' : ` ${error.command}`;
    terminal.err(`See: steersheet${command} --help\n`);
  }
  if (terminal.isDebugging) terminal.err(`${inspect(error)}\n`);
  return EXIT.failed;
}
