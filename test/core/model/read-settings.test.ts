/** Settings from cells. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
import { readSettings } from '../../../core/model/read-settings.ts';
import { DEFAULT_SETTINGS, SETTING_SPECS, settingsShape } from '../../../core/model/settings.ts';

const at = { sheet: 'Settings', a1: 'A2', row: 1, header: null };
const read = (...rows: [setting: string, value: Cell][]) =>
  readSettings(
    rows.map(([setting, value]) => ({ setting, value, at: { setting: at, value: at } })),
  );

describe('settings', () => {
  it('know the cells that they stand in, of two the last that is filled; one that is unreadable is a default', () => {
    const place = (row: number) => ({
      sheet: 'Settings',
      a1: `B${row}`,
      row: row - 1,
      header: null,
    });
    const { cells } = readSettings(
      (
        [
          ['Currency', 'EUR'],
          ['Currency', 'AUD'],
          ['Discuss from gap', 20],
          ['Discuss from gap', null],
          ['Consistency limit', null],
          ['Stability runs', 'many'],
        ] as const
      ).map(([setting, value], index) => ({
        ...{ setting, value },
        at: { setting: place(index + 2), value: place(index + 2) },
      })),
    );
    expect(cells).toEqual({
      currency: { sheet: 'Settings', a1: 'B3' },
      discussGap: { sheet: 'Settings', a1: 'B4' },
    });
  });

  it('have a spec, a shape and a valid default each', () => {
    const keys = Object.keys(DEFAULT_SETTINGS).sort();
    expect(Object.keys(SETTING_SPECS).sort()).toEqual(keys);
    expect(Object.keys(settingsShape().shape).sort()).toEqual(keys);
    expect(settingsShape().parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['Date order', 'MDY', 'dateOrder', 'month-day-year'],
    ['decimal mark', ',', 'decimalMark', ','],
    ['Decimal mark', 'Point', 'decimalMark', '.'],
    ['Currency', ' EUR ', 'currency', 'EUR'],
    ['Weekend', '0000110', 'weekend', '0000110'],
    ['Weekend', 11, 'weekend', '0000011'],
    ['Week starts on', 'Sunday', 'weekStart', 'sunday'],
    ['HOURS PER WEEK', '37,5', 'hoursPerWeek', 37.5],
    ['Staffing matrix unit', 'FTE', 'staffingUnit', 'share'],
    ['Cost red above', '20%', 'costRedShare', 0.2],
    ['Cost red above', 0.2, 'costRedShare', 0.2],
    ['Cost red above', 20, 'costRedShare', 0.2],
    ['Cost red above', null, 'costRedShare', 0.1],
    ['Cost red above', 'TBD', 'costRedShare', 0.1],
    ['slipRedDays', 15, 'slipRedDays', 15],
    [
      'Severity table',
      'l,l,l,l,m\nl,l,m,m,h\nl,m,m,h,h\nl,m,h,h,c\nm,h,h,c,c',
      'severityTable',
      'l,l,l,l,m\nl,l,m,m,h\nl,m,m,h,h\nl,m,h,h,c\nm,h,h,c,c',
    ],
  ] as const)('%s = %j is read', (setting, value, id, expected) => {
    const { settings, diagnostics } = read([setting, value]);
    expect(diagnostics).toEqual([]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, [id]: expected });
  });

  it.each([
    ['Weekend', '1111111'],
    ['Weekend', 'Saturday'],
    ['Currency', 'Dollars'],
    ['Hours per week', 400],
    ['Cost red above', -0.1],
    ['Week starts on', 'Friday'],
    ['Date order', 3],
    ['RAID entries on the Executive tab', 1.5],
    ['Slip tolerated', { error: '#REF!' }],
  ] as const)('%s = %j is refused and the default kept', (setting, value) => {
    const { settings, diagnostics } = read([setting, value]);
    expect(diagnostics.map((one) => one.code)).toEqual(['setting-invalid']);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  it('count in the last row that is filled: a blank below takes nothing back', () => {
    expect(read(['Currency', 'EUR'], ['Currency', 'AUD']).settings.currency).toBe('AUD');
    expect(read(['Currency', 'EUR'], ['Currency', null]).settings.currency).toBe('EUR');
    expect(read(['Currency', 'EUR'], ['Currency', 'TBD']).diagnostics).toEqual([]);
    expect(read(['Currency', null]).settings.currency).toBeNull();
  });

  it('that stand twice with two values are named at the one that counts, with the other', () => {
    const row = (setting: string, value: Cell, index: number) => {
      const place = { sheet: 'Settings', a1: `B${index}`, row: index - 1, header: 'Value' };
      return { setting, value, at: { setting: place, value: place } };
    };
    const { diagnostics } = readSettings([
      row('Currency', 'EUR', 2),
      row('currency', 'AUD', 3),
      row('CURRENCY', 'aud', 4),
      row('Cost red above', '20%', 5),
      row('Cost red above', 0.2, 6),
    ]);
    expect(diagnostics.map((one) => formatDiagnostic(one, 'w'))).toEqual([
      'w › Settings!B3: the setting Currency stands twice, first as "EUR"; expected one row for each setting; the later value counts, "AUD".\n  compare with Settings!B2',
    ]);
    expect(diagnostics[0]?.severity).toBe('warning');
  });

  it('of which the earlier value cannot be read have the later one, and the finding does not speak of the default', () => {
    const { settings, diagnostics } = read(['Currency', 'Dollars'], ['Currency', 'EUR']);
    expect(settings.currency).toBe('EUR');
    expect(diagnostics.map((one) => formatDiagnostic(one, 'w'))).toEqual([
      expect.stringMatching(/; the value of a later row counts, "EUR"\.$/),
    ]);
  });

  it('with one between them that cannot be read are still named', () => {
    const { settings, diagnostics } = read(
      ['Currency', 'EUR'],
      ['Currency', 'Dollars'],
      ['Currency', 'AUD'],
    );
    expect(settings.currency).toBe('AUD');
    expect(diagnostics.map(({ code }) => code)).toEqual(['setting-invalid', 'setting-repeated']);
  });

  it('of which the later value cannot be read are at their default, as it says', () => {
    const { settings, diagnostics } = read(['Currency', 'EUR'], ['Currency', 'Dollars']);
    expect(settings.currency).toBeNull();
    expect(diagnostics.map((one) => formatDiagnostic(one, 'w'))).toEqual([
      expect.stringMatching(/; the default was used\.$/),
    ]);
  });

  it.each<[string, Cell[], string | null, string[]]>([
    ['a last one that cannot be read', ['EUR', 'AUD', 'Dollars'], null, []],
    ['one after another', ['EUR', 'AUD', 'CAD'], 'CAD', ['EUR → CAD', 'AUD → CAD']],
    ['the first again at the end', ['EUR', 'AUD', 'EUR'], 'EUR', ['AUD → EUR']],
    [
      'one between that cannot be read',
      ['EUR', 'AUD', 'Dollars', 'CAD'],
      'CAD',
      ['EUR → CAD', 'AUD → CAD'],
    ],
    ['the same again', ['EUR', 'eur'], 'eur', []],
  ])('with %s are said to count only where they do', (_, values, expected, pairs) => {
    const { settings, diagnostics } = read(
      ...values.map((value): [string, Cell] => ['Currency', value]),
    );
    expect(settings.currency).toBe(expected);
    const said = diagnostics.flatMap((one) =>
      one.code === 'setting-repeated' ? [`${one.params.ignored} → ${one.params.used}`] : [],
    );
    expect(said).toEqual(pairs);
  });
});
