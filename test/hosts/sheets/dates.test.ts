import { describe, expect, it } from 'vitest';
import { wallTime } from './inside/values/zone-time.ts';
import { resultOf, worldWith } from './world-with.ts';

const ZONES = [
  'Etc/UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Cairo',
  'Pacific/Honolulu',
];

describe('a date in a cell', () => {
  /** Days around both changes of clocks, a leap day, the epoch and times of day. */
  const SERIALS = [46023, 46110, 46110.5, 46320, 46320.0625, 45351, 25569, 61, 46023.75];

  it.each(ZONES)('is midnight on the clocks of the spreadsheet, in %s', (timeZone) => {
    const cells = [SERIALS.map((value) => ({ value, format: { numberFormat: 'yyyy-mm-dd' } }))];
    for (const scriptTimeZone of ['Etc/UTC', 'Asia/Tokyo', 'America/New_York']) {
      const given = resultOf(
        `return sheet.getDataRange().getValues()[0].map(date => Utilities.formatDate(date, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'));`,
        { timeZone, scriptTimeZone, spreadsheet: { sheets: [{ name: 'T', cells }] } },
      );
      const wanted = SERIALS.map((serial) =>
        new Date(Math.round((serial - 25569) * 86_400_000))
          .toISOString()
          .slice(0, 19)
          .replace('T', ' '),
      );
      expect(given).toEqual(wanted);
    }
  });

  it.each(ZONES)('comes back as the instant that was written, in %s', (timeZone) => {
    // Every 11 hours over two years, but for the hour that clocks show twice.
    const instants = Array.from({ length: 1600 }, (_, n) => Date.UTC(2025, 0, 1) + n * 39_600_000);
    const world = worldWith(
      `const range = sheet.getRange(1, 1, a.length, 1);
       range.setValues(a.map(at => [new Date(at)]));
       return range.getValues().map(row => row[0].getTime());`,
      {
        timeZone,
        scriptTimeZone: 'Europe/Berlin',
        spreadsheet: { sheets: [{ name: 'T', rows: 2000 }] },
      },
    );
    const back = world.call('main', instants) as number[];
    const moved = instants.filter((at, index) => at !== back[index]);
    for (const at of moved) {
      const other = back[instants.indexOf(at)] ?? 0;
      expect(wallTime(at, timeZone)).toBeCloseTo(wallTime(other, timeZone), -1);
    }
    expect(moved.length).toBeLessThan(3);
  });

  it('moves to the next time that clocks show where they jump over it', () => {
    // In São Paulo, midnight of 4 November 2018 did not exist.
    const cells = [[{ value: 43408, format: { numberFormat: 'yyyy-mm-dd' } }]];
    const given = resultOf(
      `return Utilities.formatDate(sheet.getRange('A1').getValue(), 'America/Sao_Paulo', 'yyyy-MM-dd HH:mm');`,
      { timeZone: 'America/Sao_Paulo', spreadsheet: { sheets: [{ name: 'T', cells }] } },
    );
    expect(given).toBe('2018-11-04 01:00');
  });

  it('is a number where the format is none of dates, and a date where it is', () => {
    const formats = [
      '0.00',
      'd mmm yyyy',
      '[h]:mm',
      '"days" 0',
      '@',
      '0.0E+00',
      'General',
      'hh:mm',
    ];
    const cells = [formats.map((numberFormat) => ({ value: 46023, format: { numberFormat } }))];
    expect(
      resultOf('return sheet.getDataRange().getValues()[0].map(value => value instanceof Date);', {
        spreadsheet: { sheets: [{ name: 'T', cells }] },
      }),
    ).toEqual([false, true, true, false, false, false, false, true]);
  });

  it('gives its cell a format, unless it has one', () => {
    const body = `sheet.getRange('B1').setNumberFormat('yyyy-mm-dd');
      sheet.getRange('A1:B1').setValues([[new Date(0), new Date(0)]]);
      return [sheet.getRange('A1:B1').getNumberFormats()[0], sheet.getRange('B1').getDisplayValue()];`;
    expect(resultOf(body)).toEqual([['d/M/yyyy H:mm:ss', 'yyyy-mm-dd'], '1970-01-01']);
  });
});

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-07-05 07:08:09.010'],
    ["d MMM yyyy 'at' h:mm a", '5 Jul 2026 at 7:08 AM'],
    ['EEEE, MMMM d, yy', 'Sunday, July 5, 26'],
    ['Z XXX u', '+0200 +02:00 7'],
  ])('formats by %s', (pattern, text) => {
    const body = `return Utilities.formatDate(new Date(${Date.UTC(2026, 6, 5, 5, 8, 9, 10)}), 'Europe/Berlin', ${JSON.stringify(pattern)});`;
    expect(resultOf(body)).toBe(text);
  });

  it('refuses a letter that is not written yet, and a zone that is none', () => {
    expect(() => resultOf("Utilities.formatDate(new Date(0), 'Etc/UTC', 'YYYY');")).toThrow(
      'not written yet',
    );
    expect(() => resultOf("Utilities.formatDate(new Date(0), 'Nowhere', 'yyyy');")).toThrow(
      'for GMT',
    );
  });

  it('reads a date in a zone', () => {
    const body =
      "return Utilities.parseDate('2026-07-05 01:30', 'Europe/Berlin', 'yyyy-MM-dd HH:mm').getTime();";
    expect(resultOf(body)).toBe(Date.UTC(2026, 6, 4, 23, 30));
    expect(() => resultOf("Utilities.parseDate('x', 'Etc/UTC', 'yyyy');")).toThrow(
      'Unparseable date',
    );
  });
});
