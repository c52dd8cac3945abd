/** The tables' specs: consistent with their shapes, their row makers and their own headers. */
import { describe, expect, it } from 'vitest';
import { ROW_MAKERS, TABLES, type TableId } from '../../../core/model/tables.ts';
import type { ColumnSpec, TableSpec } from '../../../core/sheet/column-spec.ts';
import { columnsOfHeader, headerIndex, headerText } from '../../../core/sheet/header-index.ts';
import { normaliseHeader } from '../../../core/sheet/normalise-header.ts';
import { readChoice } from '../../../core/sheet/readers/choice-reader.ts';
import { ROW_SHAPES } from './row-shapes.ts';

const IDS = Object.keys(TABLES) as TableId[];
const MORE: Readonly<Record<string, string>> = { scores: 'ratings', staffingMatrix: 'periods' };
const SOURCE = { sheet: 'S', columns: {} };

const columns: readonly (readonly [
  name: string,
  table: TableSpec,
  key: string,
  spec: ColumnSpec,
])[] = IDS.flatMap((id) => {
  const table: TableSpec = TABLES[id];
  return Object.entries(table.columns).map(
    ([key, spec]) => [`${id}.${key}`, table, key, spec] as const,
  );
});

describe('a table', () => {
  it.each(IDS)('%s has the same keys in its spec, its shape and its rows', (id) => {
    const table: TableSpec = TABLES[id];
    const keys = [...Object.keys(table.columns), MORE[id], 'source', 'sheetRow']
      .filter(Boolean)
      .sort();
    const values = Object.fromEntries(Object.keys(table.columns).map((key) => [key, [null]]));
    expect(Object.keys(ROW_SHAPES[id]().shape).sort()).toEqual(keys);
    expect(Object.keys(ROW_MAKERS[id](values, 0, SOURCE, 1)).sort()).toEqual(keys);
    expect(table.id).toBe(id);
  });

  it.each(IDS)('%s puts every value under its own key', (id) => {
    const keys = Object.keys(TABLES[id].columns);
    const values = Object.fromEntries(keys.map((key) => [key, ['no', `the ${key}`]]));
    const row = ROW_MAKERS[id](values, 1, SOURCE, 7);
    for (const key of keys) expect(row[key]).toBe(`the ${key}`);
    expect(row.source).toBe(SOURCE);
    expect(row.sheetRow).toBe(7);
  });

  it.each(IDS)('%s requires at least one column and no header twice', (id) => {
    const specs: readonly ColumnSpec[] = Object.values(TABLES[id].columns);
    const headers = specs.map((spec) => normaliseHeader(spec.header));
    expect(specs.some((spec) => spec.required)).toBe(true);
    expect(new Set(headers).size).toBe(headers.length);
  });
});

describe('a column', () => {
  it.each(columns)('%s is known by its own header alone', (_, table, key, spec) => {
    expect(columnsOfHeader(headerIndex(table), headerText(spec.header))).toEqual([key]);
  });

  it.each(columns)('%s is among what each of its aliases may mean', (_, table, key, spec) => {
    const owned = new Set(Object.values(table.columns).map((one) => normaliseHeader(one.header)));
    for (const alias of spec.aliases) {
      expect(normaliseHeader(alias), alias).not.toBe('');
      const keys = columnsOfHeader(headerIndex(table), headerText(alias));
      if (!owned.has(normaliseHeader(alias))) expect(keys, alias).toContain(key);
    }
  });

  it.each(columns.filter(([, , , spec]) => spec.choices))(
    '%s gives each of its synonyms one meaning',
    (_, _table, _key, spec) => {
      for (const { value, synonyms } of spec.choices ?? []) {
        for (const synonym of [value, ...synonyms])
          expect(readChoice(synonym, spec), synonym).toBe(value);
      }
    },
  );

  it.each([
    ['projects', 'Proj. Name', ['name']],
    ['projects', 'PM', ['projectManager']],
    ['projects', 'Fcst end', ['forecastEndDay']],
    ['projects', 'FORECAST\nEND', ['forecastEndDay']],
    ['projects', ' Budget (EUR) ', ['budget']],
    ['projects', 'Budget ($k)', ['budget']],
    ['projects', 'Start dt', ['startDay']],
    ['projects', 'F/cast end', ['forecastEndDay']],
    ['projects', '%age complete', ['completeShare']],
    ['projects', '% cmp', ['completeShare']],
    ['projects', 'Baseline Go Live', ['baselineEndDay']],
    ['projects', 'Target completion', ['baselineEndDay', 'forecastEndDay']],
    ['projects', 'ProjectName', ['name']],
    ['projects', '% Work Complete', ['completeShare']],
    ['projects', 'Baseline Finish', ['baselineEndDay']],
    ['projects', 'Finish', ['forecastEndDay']],
    ['projects', 'End date', ['baselineEndDay', 'forecastEndDay', 'actualEndDay']],
    ['projects', 'Status', ['stage', 'state', 'reportedStatus']],
    ['projects', 'Nonsense', []],
    ['raid', 'Risk Owner', ['owner']],
    ['raid', 'Target date', ['dueDay']],
    ['raid', 'Likelihood (1-5)', ['probability']],
    ['allocations', '% alloc.', ['share']],
    ['allocations', '%', ['share']],
    ['allocations', 'Hrs/wk', ['hoursPerWeek']],
    ['people', 'Vacation', []],
    ['people', 'FTE', ['fteShare']],
    ['people', 'Availability %', ['fteShare']],
    ['people', 'Capacity %', ['fteShare']],
    ['people', 'Max. units', ['fteShare']],
    ['people', 'Capacity (h/week)', ['hoursPerWeek']],
    ['people', 'Weekly hours (h/week)', ['hoursPerWeek']],
    ['people', 'Capacity hours', ['hoursPerWeek']],
    ['people', 'Available hours', ['hoursPerWeek']],
    ['people', 'Hours per week (days)', []],
    ['allocations', 'Total hours (h/week)', []],
  ] as const)('of %s is meant by %j: %j', (id, header, keys) => {
    expect(columnsOfHeader(headerIndex(TABLES[id]), headerText(header))).toEqual(keys);
  });
});
