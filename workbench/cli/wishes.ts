/** What the command line says beside the file: settings for this run, and whether its mapping is to be kept. */

import type { Context, SettingId, SheetMapping, Snapshot, Written } from '../../core/index.ts';
import type { FileHost } from '../files/opened-file.ts';
import type { CommandOptions } from './command-options.ts';
import { nearestWord } from './nearest-word.ts';
import { UsageError } from './usage-error.ts';

/** The option for settings, for commands that write nothing as well. */
export const SET_OPTION = { set: { type: 'string', isRepeatable: true } } as const;

/** Both options, for commands that can write a workbook. */
export const WISH_OPTIONS = { ...SET_OPTION, remember: { type: 'boolean' } } as const;

/** A setting and its value, as they were typed. */
export interface WishedSetting {
  readonly setting: SettingId;
  readonly value: string;
}

/** What was asked for. */
export interface Wishes {
  readonly settings: readonly WishedSetting[];
  readonly isRemembering: boolean;
}

/** Reads `--set` and `--remember`; a `UsageError` says what is wrong with them. `canWrite`: whether a workbook is to be written. */
export async function readWishes(
  options: CommandOptions,
  command: string,
  canWrite: boolean,
): Promise<Wishes> {
  const isRemembering = options.isOn('remember');
  if (isRemembering && options.text('map') === null) {
    throw new UsageError(
      '--remember goes with --map FILE: there is nothing to keep without it.',
      command,
    );
  }
  if (isRemembering && !canWrite) {
    throw new UsageError(
      '--remember goes with -o OUT.xlsx: nothing is written without it.',
      command,
    );
  }
  const settings: WishedSetting[] = [];
  for (const text of options.texts('set')) settings.push(await readSetting(text, command));
  return { settings, isRemembering };
}

async function readSetting(text: string, command: string): Promise<WishedSetting> {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (name.trim() === '') {
    throw new UsageError(
      `--set takes a setting and its value, such as "Currency=EUR", not "${text}".`,
      command,
    );
  }
  const { SETTING_SPECS, settingOfName } = await import('../../core/index.ts');
  const setting = settingOfName(name);
  if (setting !== null) return { setting, value: value.trim() };
  const names = Object.values(SETTING_SPECS).map((spec) => spec.name);
  const nearest = nearestWord(name.trim(), names);
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
  throw new UsageError(`There is no setting ${name.trim()}.${hint}`, command);
}

/**
 * The file with the wishes carried out in memory, as rows of its Settings: every command then reads them as it reads any workbook, and a
 * workbook that is written keeps them. Without wishes the host is the one given.
 */
export async function withWishes(
  opened: FileHost,
  { settings, isRemembering }: Wishes,
  context: Context,
  command: string,
): Promise<{ readonly host: FileHost; readonly written: readonly Written[] }> {
  if (settings.length === 0 && !isRemembering) return { host: opened, written: [] };
  const { planOrder } = await import('../../core/index.ts');
  const host = opened.toXlsx();
  const written: Written[] = [];
  const carryOut = async (order: Parameters<typeof planOrder>[0]): Promise<void> => {
    const planned = planOrder(order, await host.read(), context);
    if (!planned.can) throw new UsageError(planned.why, command);
    await host.apply(planned.plan);
    written.push(...planned.plan.written);
  };
  for (const change of settings) await carryOut({ order: 'setting', change });
  if (!isRemembering) return { host, written };
  const snapshot = await host.read();
  for (const mapping of context.mapping) {
    await carryOut({ order: 'remember', mapping: named(mapping, snapshot) });
  }
  return { host, written };
}

/** A mapping that names no sheet is for the only one that is filled: the workbook may get more. */
function named(mapping: SheetMapping, { sheets }: Snapshot): SheetMapping {
  const [only, ...others] = sheets.filter(({ grid, mark }) => grid.length > 0 && mark === null);
  if (mapping.sheet !== undefined || only === undefined || others.length > 0) return mapping;
  return { ...mapping, sheet: only.name };
}
