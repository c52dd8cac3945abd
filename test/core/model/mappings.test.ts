/** Mappings: from files, to Settings and back, and which of two wins. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mappingFromSettings,
  mergeMappings,
  parseMapping,
  settingsRowsFor,
} from '../../../core/model/mappings.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { TABLES } from '../../../core/model/tables.ts';
import type { DateOrder, SheetMapping } from '../../../core/sheet/mapping.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const name = fc
  .string({ unit: fc.constantFrom(...'aB1 ›|:/-é\n'), minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const headers = Object.values(TABLES.projects.columns).map((spec) => spec.header);

const sheetMapping: fc.Arbitrary<SheetMapping> = fc.record(
  {
    sheet: name,
    table: fc.constantFrom('Projects', 'RAID', 'Time off'),
    columns: fc.dictionary(fc.constantFrom(...headers), name, { minKeys: 1, maxKeys: 6 }),
    dateOrder: fc.constantFrom<DateOrder>('day-month-year', 'month-day-year', 'year-month-day'),
    unit: fc.constantFrom<NonNullable<SheetMapping['unit']>>('share', 'percent', 'hours'),
  },
  { requiredKeys: ['sheet'] },
);

const asSettings = (mapping: SheetMapping) =>
  settingsRowsFor(mapping).map(([setting, value]) => ({
    setting: String(setting),
    value: String(value),
  }));

describe('a mapping in Settings', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(sheetMapping, (mapping) => {
        // Settings compare names without case: two headers that differ by case alone are one there.
        const texts = Object.values(mapping.columns ?? {}).map((text) => text.toLowerCase());
        fc.pre(new Set(texts).size === new Set(Object.values(mapping.columns ?? {})).size);
        const read = mappingFromSettings(asSettings(mapping));
        expect(read).toEqual(Object.keys(mapping).length === 1 ? [] : [mapping]);
      }),
    );
  });

  it('counts in its last row', () => {
    const first = { sheet: 'A', table: 'Projects', columns: { Budget: 'Money' } };
    const second = { sheet: 'a', table: 'RAID', columns: { Budget: 'Cash' } };
    expect(mappingFromSettings([...asSettings(first), ...asSettings(second)])).toEqual([second]);
  });

  it.each([
    ['Column: A', 'Projects › Budget'],
    ['Column: A › ', 'Budget'],
    ['Column: A › H', 'Projects › '],
    ['Column: A › H', 'a › b › c'],
    ['Dates: A', 'sometimes'],
    ['Unit: A', 'bananas'],
    ['Unit: A › B', 'hours'],
    ['Table: A › B', 'Projects'],
    ['Hours per week', '38'],
  ])('is not understood as %s = %s', (setting, value) => {
    expect(mappingFromSettings([{ setting, value }])).toEqual([]);
  });
});

describe('merging', () => {
  it('takes the later word, column by column', () => {
    const merged = mergeMappings([
      { sheet: 'A', table: 'Projects', columns: { Budget: 'x', Name: 'y' } },
      { sheet: ' a ', columns: { Budget: 'z' }, dateOrder: 'day-month-year' },
      { table: 'RAID' },
    ]);
    expect(merged).toEqual([
      {
        sheet: ' a ',
        table: 'Projects',
        columns: { Budget: 'z', Name: 'y' },
        dateOrder: 'day-month-year',
      },
      { table: 'RAID' },
    ]);
  });
});

describe('a mapping from a file', () => {
  it.each([
    { table: 'projects', columns: { name: 'ID', 'Fcst end': 'Stage2' } },
    { sheet: 'X', dateOrder: 'month-day-year' },
    {},
  ])('is taken: %j', (value) => {
    expect(parseMapping(value)).toEqual({ mapping: [value] });
    expect(parseMapping([value, value])).toEqual({ mapping: [value, value] });
  });

  it.each([
    [
      null,
      [
        'A mapping is an object such as {"table": "Projects", "columns": {"Name": "Title"}}, not null.',
      ],
    ],
    [
      'x',
      [
        'A mapping is an object such as {"table": "Projects", "columns": {"Name": "Title"}}, not a string.',
      ],
    ],
    [
      [[]],
      [
        'Entry 1: a mapping is an object such as {"table": "Projects", "columns": {"Name": "Title"}}, not a list.',
      ],
    ],
    [
      { tabel: 'Projects' },
      ['"tabel" is not known; a mapping has "sheet", "table", "columns", "dateOrder" and "unit".'],
    ],
    [{ table: 'Projetcs' }, ['There is no table "Projetcs"; did you mean "Projects"?']],
    [
      { table: 'Projects', columns: { 'Forecst end': 'X' } },
      ['Projects has no column "Forecst end"; did you mean "Forecast end"?'],
    ],
    [
      { columns: { Zzzzzz: 'X' } },
      ['No table has a column "Zzzzzz"; expected a column of a table.'],
    ],
    [{ columns: { Name: 3 } }, ['"columns › Name" is a text that is not empty.']],
    [{ columns: ['Name'] }, ['"columns" is an object of column → header in the sheet.']],
    [{ unit: 'days' }, ['"unit" is one of share, percent, hours.']],
    [
      { dateOrder: 'dmy' },
      ['"dateOrder" is one of day-month-year, month-day-year, year-month-day.'],
    ],
    [[{}, { sheet: '' }], ['Entry 2: "sheet" is a text that is not empty.']],
  ])('is refused with sentences: %j', (value, problems) => {
    expect(parseMapping(value)).toEqual({ problems });
  });
});

describe('a mapping at work', () => {
  const settings = sheetOf('Settings', [
    ['Setting', 'Value'],
    ['Table: Data', 'Projects'],
    ['Column: Data › Money', 'Projects › Budget'],
  ]);
  const data = sheetOf('Data', [
    ['ID', 'Name', 'Money', 'Owner'],
    ['P-1', 'Alpha', 7, 'X. Y.'],
  ]);

  it('is remembered in Settings', () => {
    expect(readPortfolio(workbook(data, settings), []).projects[0]).toMatchObject({
      budget: 7,
      sponsor: null,
    });
  });

  it('from outside wins over the remembered one', () => {
    const given = {
      sheet: 'DATA',
      columns: { 'Actual cost': 'Money', Budget: 'Gone', Sponsor: 'Owner' },
    };
    const { projects, diagnostics } = readPortfolio(workbook(data, settings), [given]);
    expect(projects[0]).toMatchObject({ budget: null, actualCost: 7, sponsor: 'X. Y.' });
    expect(diagnostics.map((one) => one.code)).toEqual(['mapping-column-absent']);
  });

  it('takes a header from the column that it would otherwise mean', () => {
    const sheet = sheetOf('S', [
      ['ID', 'Name', 'Finish'],
      ['1', 'A', 46000],
    ]);
    const [project] = readPortfolio(workbook(sheet), [
      { columns: { 'Baseline end': 'Finish' } },
    ]).projects;
    expect(project).toMatchObject({ baselineEndDay: 46000, forecastEndDay: null });
  });

  it('without a sheet is for a workbook of one sheet alone', () => {
    const { diagnostics } = readPortfolio(workbook(data, { ...data, name: 'More' }), [
      { table: 'RAID' },
    ]);
    expect(diagnostics.map((one) => one.code)).toContain('mapping-invalid');
  });

  it('to a table that lacks required columns says which', () => {
    const { diagnostics, projects } = readPortfolio(workbook(data), [
      { sheet: 'Data', table: 'RAID' },
    ]);
    expect(projects).toEqual([]);
    expect(diagnostics.map((one) => [one.code, one.params])).toEqual([
      ['column-missing', { table: 'RAID', column: 'Type' }],
      ['column-missing', { table: 'RAID', column: 'Project' }],
      ['column-missing', { table: 'RAID', column: 'Raised' }],
    ]);
  });
});
