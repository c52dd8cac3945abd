/** The rows of the Settings table → typed settings; what is not understood is named and its default kept. */

import type { Cell } from '../cell/cell.ts';
import { parseNumber } from '../cell/parse-number.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CellPlace } from '../sheet/cell-places.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import { nearestText } from '../sheet/nearest-text.ts';
import { normaliseHeader } from '../sheet/normalise-header.ts';
import { type ColumnFacts, NO_FACTS } from '../sheet/readers/column-facts.ts';
import { foundText } from '../sheet/readers/found-text.ts';
import { READERS } from '../sheet/readers/readers.ts';
import { Trouble } from '../sheet/readers/trouble.ts';
import { isMappingSetting, nameProblems, parseMappingSetting } from './mappings.ts';
import { referenceKey } from './references.ts';
import type { SettingSpec } from './settings/setting-spec.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_SPECS,
  type SettingId,
  type Settings,
  settingsShape,
} from './settings.ts';

/** One row of Settings with the value's own cell, so that a number or a date is not a text yet. */
export interface SettingCells {
  readonly setting: string;
  readonly value: Cell;
  readonly at: { readonly setting: CellRef; readonly value: CellRef };
}

/** A share written without a sign is a fraction here: 0.05 is 5 %. */
const FRACTIONS: ColumnFacts = { ...NO_FACTS, percentUnit: 'fraction' };

/** The cells that settings stand in; a setting at its default has none. */
export type SettingPlaces = Readonly<Partial<Record<SettingId, CellPlace>>>;

/**
 * Of two rows for one setting the last that is filled counts; where an earlier one has another value both are named. Without a filled
 * one the default counts, and so it does where the one that counts cannot be read.
 */
export function readSettings(rows: readonly SettingCells[]): {
  readonly settings: Settings;
  readonly cells: SettingPlaces;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const values: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const cells: { -readonly [Id in SettingId]?: CellPlace } = {};
  /** The values of each setting that can be read, in the order of the rows. */
  const readable = new Map<SettingId, ReadableValue[]>();
  /** Those whose last filled value cannot be read. */
  const refused = new Set<SettingId>();
  const shape = settingsShape().shape;
  for (const { setting, value, at } of rows) {
    if (isMappingSetting(setting)) {
      const trouble = mappingTrouble(setting, value, at.value);
      if (trouble !== null) diagnostics.push(trouble);
      continue;
    }
    const id = settingOfName(setting);
    if (id === null) {
      diagnostics.push({
        code: 'setting-unknown',
        severity: 'warning',
        at: at.setting,
        params: { found: setting },
        notes: [],
        suggestion: nearestText(
          setting,
          Object.values(SETTING_SPECS).map((spec) => spec.name),
        ),
      });
      continue;
    }
    const spec: SettingSpec = SETTING_SPECS[id];
    const read = readValue(spec, value);
    if (read === null) continue;
    delete cells[id];
    const checked = shape[id].safeParse(read);
    if (checked.success) {
      const one: ReadableValue = { value, at: at.value, means: checked.data };
      const known = readable.get(id);
      if (known === undefined) readable.set(id, [one]);
      else known.push(one);
      refused.delete(id);
      values[id] = checked.data;
      if (at.value.a1 !== null) cells[id] = { sheet: at.value.sheet, a1: at.value.a1 };
      continue;
    }
    values[id] = DEFAULT_SETTINGS[id];
    refused.add(id);
    diagnostics.push({
      code: 'setting-invalid',
      severity: 'error',
      at: at.value,
      params: { setting: spec.name, found: foundText(value), expected: spec.expected },
      notes: [],
      suggestion: read instanceof Trouble ? read.suggestion : null,
    });
  }
  const used = new Map<SettingId, ReadableValue>();
  for (const [id, ones] of readable) {
    const last = ones[ones.length - 1];
    // Where the last row cannot be read the default counts, and no value of these.
    if (last === undefined || refused.has(id)) continue;
    used.set(id, last);
    const others = ones.filter(({ means }) => !isSame(means, last.means));
    // The finding points at the row from which on this value stands.
    const from = ones[ones.lastIndexOf(others[others.length - 1] ?? last) + 1] ?? last;
    for (const one of others) diagnostics.push(repeated(SETTING_SPECS[id], from, one));
  }
  return {
    settings: values as Settings,
    cells,
    diagnostics: diagnostics.map((one) => withLaterValue(one, used)),
  };
}

/** A value of a setting as it stands, and what it means. */
interface ReadableValue {
  readonly value: Cell;
  readonly at: CellRef;
  readonly means: unknown;
}

/** A value that cannot be read has not led to the default where a later row has one that can. */
function withLaterValue(
  diagnostic: Diagnostic,
  usedOf: ReadonlyMap<SettingId, ReadableValue>,
): Diagnostic {
  if (diagnostic.code !== 'setting-invalid') return diagnostic;
  const id = settingOfName(diagnostic.params.setting);
  const used = id === null ? undefined : usedOf.get(id);
  if (used === undefined) return diagnostic;
  return { ...diagnostic, params: { ...diagnostic.params, used: foundText(used.value) } };
}

/** Case and spaces do not make another value of a text. */
function isSame(one: unknown, other: unknown): boolean {
  const keyOf = (value: unknown): string => referenceKey(JSON.stringify(value));
  return keyOf(one) === keyOf(other);
}

function repeated({ name }: SettingSpec, used: ReadableValue, former: ReadableValue): Diagnostic {
  return {
    ...{ code: 'setting-repeated', severity: 'warning', at: used.at, suggestion: null },
    params: { setting: name, used: foundText(used.value), ignored: foundText(former.value) },
    notes: [{ at: former.at, text: 'compare-with' }],
  };
}

/** The setting of a name (case, spaces and punctuation aside), or `null`. */
export function settingOfName(name: string): SettingId | null {
  const normal = normaliseHeader(name);
  for (const [id, spec] of Object.entries(SETTING_SPECS)) {
    if (normaliseHeader(spec.name) === normal || normaliseHeader(id) === normal) {
      return id as SettingId;
    }
  }
  return null;
}

const columnOfSetting = new Map<SettingSpec, ColumnSpec>();

function readValue(spec: SettingSpec, cell: Cell): unknown {
  let column = columnOfSetting.get(spec);
  if (column === undefined) {
    const kind = KINDS[spec.kind];
    const choices = spec.choices === undefined ? {} : { choices: spec.choices };
    column = { header: spec.name, kind, aliases: [], doc: spec.doc, ...choices };
    columnOfSetting.set(spec, column);
  }
  // A mask typed as a number has lost its zeros in front.
  if (spec.kind === 'mask' && typeof cell === 'number') return String(cell).padStart(7, '0');
  // The marks are among the signs that stand for "nothing" elsewhere.
  if (spec === SETTING_SPECS.decimalMark && (cell === '.' || cell === ',')) return cell;
  const read = READERS[column.kind](cell, column, spec.kind === 'share' ? FRACTIONS : NO_FACTS);
  return spec.kind === 'numbers' && typeof read === 'string' ? numbersOf(read) : read;
}

/** `30; 60; 90` → 30, 60, 90. What is no number becomes NaN, which no shape lets through. */
function numbersOf(text: string): readonly number[] {
  return text.split(/[;|]|,\s/).map((part) => {
    const value = parseNumber(part.trim(), '.');
    return typeof value === 'number' ? value : Number.NaN;
  });
}

const KINDS = {
  text: 'text',
  number: 'number',
  share: 'percent',
  mask: 'text',
  word: 'choice',
  'yes-no': 'yes-no',
  names: 'list',
  numbers: 'text',
} as const;

function mappingTrouble(setting: string, value: Cell, at: CellRef): Diagnostic | null {
  const text = foundText(value);
  const parsed = parseMappingSetting(setting, text);
  const problem =
    parsed === null ? { expected: MAPPING_FORM, suggestion: null } : nameProblems(parsed)[0];
  if (problem === undefined) return null;
  return {
    code: 'mapping-invalid',
    severity: 'warning',
    at,
    params: { found: `${setting} = ${text}`, expected: problem.expected },
    notes: [],
    suggestion: problem.suggestion,
  };
}

const MAPPING_FORM =
  '"Table: tab" with a table, "Dates: tab" with a date order, "Unit: tab" with share, percent or hours, or "Column: tab › header" with "table › column"';
