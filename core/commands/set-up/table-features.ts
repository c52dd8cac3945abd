/** What a table made by set-up has beside its cells: notes on its columns, lists to choose from, colours for red, amber and green. */

import type { Rect } from '../../cell/address.ts';
import type { SettingSpec } from '../../model/settings/setting-spec.ts';
import { SETTING_SPECS } from '../../model/settings.ts';
import type { TableId } from '../../model/tables.ts';
import type {
  ConditionalFormat,
  DropDown,
  Note,
  SheetFeatures,
} from '../../plan/sheet-features.ts';
import { STYLE_TABLE } from '../../plan/style-table.ts';
import type { ColumnSpec } from '../../sheet/column-spec.ts';

/** Rows below the headers that are made ready to be filled. */
export const ROOM = 500;
/** What Excel takes for a list. */
const LIST_LIMIT = 255;

const COLOURS = { red: 'status-red', amber: 'status-amber', green: 'status-green' } as const;

/** One column of the table that is made: its header, and its spec unless it is a criterion's. */
export interface MadeColumn {
  readonly header: string;
  readonly spec: ColumnSpec | null;
  readonly doc: string;
}

/** The features of a table whose headers stand in row 1, with `rows` rows below them. */
export function tableFeatures(
  table: TableId,
  title: string,
  columns: readonly MadeColumn[],
  rows: number,
): SheetFeatures {
  return {
    tables: [
      {
        name: title.replace(/[^A-Za-z0-9]+/g, '_'),
        range: { row: 0, column: 0, rows: Math.max(1, rows) + 1, columns: columns.length },
      },
    ],
    dropDowns: [
      ...columns.flatMap(({ header, spec }, column) => {
        const values = spec === null ? [] : valuesOf(spec);
        return listOf(
          values,
          below(column),
          `${header}: choose one, or type your own word for it.`,
        );
      }),
      ...(table === 'settings' ? settingLists() : []),
    ],
    notes: columns.map(({ header, spec, doc }, column): Note => {
      const isNeeded = spec?.required === true;
      return { at: { row: 0, column }, text: `${header}${isNeeded ? ' (needed)' : ''}\n${doc}` };
    }),
    conditionalFormats: columns.flatMap(({ spec }, column) =>
      spec === null ? [] : coloursOf(spec, below(column)),
    ),
    charts: [],
  };
}

/** The words of a choice as a person would type them. */
function valuesOf(spec: ColumnSpec): readonly string[] {
  if (spec.kind === 'yes-no') return ['Yes', 'No'];
  return (spec.choices ?? []).map(({ value }) => capital(value));
}

/** A word with a capital: `in progress` becomes `In progress`. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function listOf(values: readonly string[], range: Rect, message: string): DropDown[] {
  const isSound = values.every((value) => !value.includes(','));
  if (values.length === 0 || !isSound || values.join(',').length > LIST_LIMIT) return [];
  return [{ range, values, message }];
}

/** Each setting has a row of its own, in the order of the list. */
function settingLists(): DropDown[] {
  return (Object.values(SETTING_SPECS) as SettingSpec[]).flatMap((spec, index) => {
    const values =
      spec.kind === 'yes-no' ? ['yes', 'no'] : (spec.choices ?? []).map(({ value }) => value);
    const cell = { row: index + 1, column: 1, rows: 1, columns: 1 };
    return listOf(values, cell, `${spec.name}: ${spec.expected}.`);
  });
}

function coloursOf(spec: ColumnSpec, range: Rect): ConditionalFormat[] {
  const values = (spec.choices ?? []).map(({ value }) => value);
  if (!values.includes('red') || !values.includes('green')) return [];
  return (Object.keys(COLOURS) as (keyof typeof COLOURS)[]).map((text) => {
    const { bold, colour, fill } = STYLE_TABLE[COLOURS[text]];
    return {
      range,
      when: { is: 'text', text },
      style: {
        ...(bold === undefined ? {} : { bold }),
        ...(colour === undefined ? {} : { colour }),
        ...(fill === undefined ? {} : { fill }),
      },
    };
  });
}

function below(column: number): Rect {
  return { row: 1, column, rows: ROOM, columns: 1 };
}
