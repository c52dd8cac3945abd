/** Questions and orders that come from another page: looked at before anything is done with them. */

import * as z from 'zod/mini';
import { FUNCTIONS } from '../functions/catalogue.ts';
import { parseMapping } from '../model/mappings.ts';
import { PRESET_IDS } from '../model/settings/presets.ts';
import { SETTING_SPECS, type SettingId } from '../model/settings.ts';
import { COMMANDS } from './commands.ts';
import type { Order } from './orders.ts';
import type { Question } from './questions.ts';

const commandId = () =>
  z.string().check(z.refine((id) => COMMANDS.some((command) => command.id === id)));
const level = () => z.enum(['starter', 'standard', 'full']);

const settingId = () => z.enum(Object.keys(SETTING_SPECS) as [SettingId, ...SettingId[]]);

const questionShape = () =>
  z.discriminatedUnion('ask', [
    z.strictObject({ ask: z.literal('result'), commandId: commandId() }),
    ...(['set-up', 'ranking', 'capacity', 'escalations', 'settings', 'sheets'] as const).map(
      (ask) => z.strictObject({ ask: z.literal(ask) }),
    ),
    z.strictObject({
      ask: z.literal('sheet'),
      sheet: z.string(),
      table: z.nullable(z.string()),
      columns: z.record(z.string(), z.string()),
    }),
  ]);

const orderShape = () =>
  z.discriminatedUnion('order', [
    z.strictObject({ order: z.literal('command'), commandId: commandId() }),
    z.strictObject({ order: z.literal('remember'), mapping: z.unknown() }),
    z.strictObject({ order: z.literal('set-up'), level: level() }),
    z.strictObject({
      order: z.literal('weights'),
      weights: z.array(
        z.strictObject({ criterion: z.string(), weight: z.number().check(z.gte(0), z.lte(1e12)) }),
      ),
    }),
    z.strictObject({
      order: z.literal('setting'),
      change: z.strictObject({ setting: settingId(), value: z.string() }),
    }),
    z.strictObject({ order: z.literal('preset'), preset: z.enum(PRESET_IDS) }),
    z.strictObject({
      order: z.literal('mend'),
      cells: z.array(z.strictObject({ sheet: z.string(), a1: z.string() })),
    }),
    z.strictObject({
      order: z.literal('example'),
      functionId: z.string(),
      example: z.int().check(z.gte(0)),
    }),
  ]);

/** The question, or `null` where it is none: of another version, or made up. */
export function parseQuestion(value: unknown): Question | null {
  const parsed = questionShape().safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The order, or `null` where it is none, or names what does not exist. */
export function parseOrder(value: unknown): Order | null {
  const parsed = orderShape().safeParse(value);
  if (!parsed.success) return null;
  const { data } = parsed;
  switch (data.order) {
    case 'remember': {
      const read = parseMapping(data.mapping);
      const only = 'mapping' in read && read.mapping.length === 1 ? read.mapping[0] : undefined;
      return only?.sheet === undefined ? null : { order: 'remember', mapping: only };
    }
    case 'example': {
      const spec = FUNCTIONS.find(({ id }) => id === data.functionId);
      return spec?.examples[data.example] === undefined ? null : data;
    }
    default:
      return data;
  }
}
