/** Reads the options of one command, and says in plain words what is wrong with them. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearestWord } from './nearest-word.ts';
import { UsageError } from './usage-error.ts';

/** The options that a command takes: by long name, whether a value follows, a one-letter form, and whether it may stand several times. */
export type OptionTable = Readonly<
  Record<
    string,
    {
      readonly type: 'string' | 'boolean';
      readonly short?: string;
      readonly isRepeatable?: boolean;
    }
  >
>;

/** What was typed after the command's name. */
export interface CommandOptions {
  /** What is no option: the files, in order. */
  readonly files: readonly string[];
  /** The value of an option, or `null` where it was not given. */
  text(name: string): string | null;
  /** All values of an option that may stand several times, in order. */
  texts(name: string): readonly string[];
  /** Whether a switch was given. */
  isOn(name: string): boolean;
}

/** Reads `args`. Throws a `UsageError` for an unknown option, a missing value, or an option given twice. */
export function readOptions(
  command: string,
  args: readonly string[],
  table: OptionTable,
): CommandOptions {
  const options = { ...table, help: { type: 'boolean', short: 'h' } } as const;
  const { tokens } = parseArgs({
    args: [...args],
    // What it does not know it passes over: it only has to know after which options a value follows.
    options: options as NonNullable<ParseArgsConfig['options']>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string | true>();
  const lists = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const known = (options as OptionTable)[token.name];
    if (known === undefined || !Object.hasOwn(options, token.name)) {
      throw new UsageError(unknownOption(token.rawName, Object.keys(options)), command);
    }
    const value = checkedValue(command, token.rawName, known.type, token.value);
    if (known.isRepeatable === true && typeof value === 'string') {
      lists.set(token.name, [...(lists.get(token.name) ?? []), value]);
      continue;
    }
    if (values.has(token.name)) throw new UsageError(`${token.rawName} is given twice.`, command);
    values.set(token.name, value);
  }
  return {
    files,
    text: (name) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : null;
    },
    texts: (name) => lists.get(name) ?? [],
    isOn: (name) => values.get(name) === true,
  };
}

/** Whether `--json` is asked for: seen before the options are read, so that mistakes in them can be reported that way. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).includes('--json');
}

function checkedValue(
  command: string,
  rawName: string,
  type: 'string' | 'boolean',
  value: string | undefined,
): string | true {
  if (type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`, command);
    return true;
  }
  if (value === undefined || value === '') {
    throw new UsageError(`${rawName} needs a value after it.`, command);
  }
  return value;
}

function unknownOption(rawName: string, known: readonly string[]): string {
  const nearest = nearestWord(rawName.replace(/^-+/, ''), known);
  const hint = nearest === null ? '' : ` Did you mean --${nearest}?`;
  return `There is no option ${rawName}.${hint}`;
}
