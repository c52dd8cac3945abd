/** What the headers of a staffing matrix say, as people write them: weeks, months, with a year and without. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDay, parseDay } from '../../../core/day/serial.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import type { Mapping } from '../../../core/sheet/mapping.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const PEOPLE = sheetOf('People', [
  ['ID', 'Name', 'Role', 'Hours per week'],
  ['S1', 'Dev (A.B.)', 'Developer', 40],
]);
const PROJECTS = sheetOf('Projects', [
  ['ID', 'Name', 'Project manager', 'RAG'],
  ['P-1', 'Ledger', 'PM (C.D.)', 'G'],
]);

interface Around {
  readonly above?: readonly (readonly Cell[])[];
  readonly tab?: string;
  readonly mapping?: Mapping;
  readonly cells?: readonly Cell[];
  readonly settings?: readonly (readonly Cell[])[];
}

/** The periods of a matrix with these headers, and the codes of what was said of its tab. */
function read(headers: readonly Cell[], around: Around = {}) {
  const { above = [], tab = 'Plan', mapping = [], cells, settings } = around;
  const sheet = sheetOf(tab, [
    ...above,
    ['Project', 'Resource', 'Role', ...headers],
    ['P-1', 'S1', 'Developer', ...(cells ?? headers.map(() => 0.5))],
  ]);
  const said =
    settings === undefined ? [] : [sheetOf('Settings', [['Setting', 'Value'], ...settings])];
  const portfolio = readPortfolio(workbook(PEOPLE, PROJECTS, sheet, ...said), mapping);
  const periods = portfolio.staffingMatrix[0]?.periods ?? [];
  return {
    isMatrix: portfolio.staffingMatrix.length === 1,
    spans: periods.map(({ fromDay, toDay }) => `${formatDay(fromDay)}..${formatDay(toDay)}`),
    amounts: periods.map(({ share, hours }) => (share === null ? `${hours} h` : share)),
    codes: portfolio.diagnostics
      .filter(({ at }) => at.sheet === tab)
      .map(({ code, severity }) => `${severity} ${code}`),
    diagnostics: portfolio.diagnostics.filter(({ at }) => at.sheet === tab),
  };
}

const day = (text: string) => parseDay(text) as number;
const MONDAYS = ['2026-01-05..2026-01-11', '2026-01-12..2026-01-18', '2026-01-19..2026-01-25'];
const TO_FRIDAYS = ['2026-01-03..2026-01-09', '2026-01-10..2026-01-16', '2026-01-17..2026-01-23'];
const MONTHS = ['2026-01-01..2026-01-31', '2026-02-01..2026-02-28', '2026-03-01..2026-03-31'];

describe('headers with a year', () => {
  it.each([
    [['W/E 09-Jan-26', 'W/E 16-Jan-26', 'W/E 23-Jan-26'], TO_FRIDAYS],
    [['w/e 11/01/2026', 'w/e 18/01/2026', 'w/e 25/01/2026'], MONDAYS],
    [['Week ending 11 Jan 2026', 'Week ending 18 Jan 2026', 'Week ending 25 Jan 2026'], MONDAYS],
    [['WE 11/01/26', 'WE 18/01/26', 'WE 25/01/26'], MONDAYS],
    [['Wk 2 (05/01/26)', 'Wk 3 (12/01/26)', 'Wk 4 (19/01/26)'], MONDAYS],
    [['Wk1 05-Jan-26', 'Wk2 12-Jan-26', 'Wk3 19-Jan-26'], MONDAYS],
    [['Week of Jan 5, 2026', 'Week of Jan 12, 2026', 'Week of Jan 19, 2026'], MONDAYS],
    [['CW 2/26', 'CW 3/26', 'CW 4/26'], MONDAYS],
    [['W2-26', 'W3-26', 'W4-26'], MONDAYS],
    [['Wk2 26', 'Wk3 26', 'Wk4 26'], MONDAYS],
    [['2026W02', '2026W03', '2026W04'], MONDAYS],
    [['W/C\n05-Jan-26', 'W/C\n12-Jan-26', 'W/C\n19-Jan-26'], MONDAYS],
    [['W/C 5th Jan 26', 'W/C 12th Jan 26', 'W/C 19th Jan 26'], MONDAYS],
    [['wc 05-Jan-26', 'wc 12-Jan-26', 'wc 19-Jan-26'], MONDAYS],
    [['Mon 05/01/26', 'Mon 12/01/26', 'Mon 19/01/26'], MONDAYS],
    [['Jan-26 FTE', 'Feb-26 FTE', 'Mar-26 FTE'], MONTHS],
    [['Jan 26', 'Feb 26', 'Mar 26'], MONTHS],
    [['JAN26', 'FEB26', 'MAR26'], MONTHS],
    [["Jan '26", "Feb '26", "Mar '26"], MONTHS],
    [['01/2026', '02/2026', '03/2026'], MONTHS],
  ])('%j are read without a word', (headers, spans) => {
    expect(read(headers)).toMatchObject({ spans, codes: [] });
  });

  it('are months over New Year too', () => {
    expect(read(['Nov 25', 'Dec 25', 'Jan 26']).spans[2]).toBe('2026-01-01..2026-01-31');
  });

  it('that are spans of weeks are no weeks of years', () => {
    expect(read(['W1-13', 'W14-26', 'W27-39', 'W40-52']).isMatrix).toBe(false);
  });

  it('end their weeks under a label though each names no week, and not where it is a week’s number', () => {
    expect(read(['W2 2026', 'W3 2026', 'W4 2026'], { above: [['Week ending']] }).spans).toEqual(
      MONDAYS,
    );
  });

  it('that head one month twice, in two units, count once', () => {
    const { amounts, codes } = read(['Jan-26 FTE', 'Jan-26 hrs', 'Feb-26 FTE'], {
      cells: [0.5, 80, 1],
    });
    expect(amounts).toEqual([0.5, 1]);
    expect(codes).toEqual(['warning header-repeated']);
  });

  it.each([
    ['twice count once', ['W2 2026', 'W3 2026', 'W2 2026'], MONDAYS.slice(0, 2)],
    [
      'with their month’s sum count once',
      ['w/c 05-Jan-26', 'w/c 12-Jan-26', 'Jan 2026'],
      MONDAYS.slice(0, 2),
    ],
  ])('that head weeks %s, and that is said', (_, headers, spans) => {
    expect(read(headers)).toMatchObject({ spans, codes: ['warning header-repeated'] });
  });

  it('may go on in months after the weeks', () => {
    const { spans, codes } = read(['w/c 19-Jan-26', 'w/c 26-Jan-26', 'Feb 2026']);
    expect(spans[2]).toBe('2026-02-01..2026-02-28');
    expect(codes).toEqual([]);
  });
});

describe('headers of weeks as the month before the day', () => {
  it.each([
    [['Jan 5', 'Jan 12', 'Jan 19', 'Jan 26', 'Feb 2']],
    [['Jan 12', 'Jan 19', 'Jan 26', 'Feb 16', 'Feb 23']],
    [['Dec 29', 'Jan 12', 'Jan 26']],
    [['w/c Jan 5', 'w/c Jan 12', 'w/c Jan 19']],
    [['w/c Jan 12', 'w/c Jan 19']],
    [['Week of Jan 26', 'Week of Feb 26']],
    [['Jan 25', 'Jan 26']],
  ])('are never months of years: %j', (headers) => {
    expect(read(headers)).toMatchObject({
      isMatrix: true,
      spans: [],
      codes: ['error periods-without-year'],
    });
  });

  it('take the year above them', () => {
    const { spans, codes } = read(['Jan 5', 'Jan 12', 'Jan 19'], { above: [[2026]] });
    expect({ spans, codes }).toEqual({ spans: MONDAYS, codes: [] });
  });

  it('are no rival to months: those a month apart are months', () => {
    expect(read(['Feb 26', 'Mar 26']).spans).toEqual([
      '2026-02-01..2026-02-28',
      '2026-03-01..2026-03-31',
    ]);
  });
});

const NAMELESS = [
  ['w/c 05-Jan', 'w/c 12-Jan', 'w/c 19-Jan'],
  ['05-Jan', '12-Jan', '19-Jan'],
  ['5 Jan', '12 Jan', '19 Jan'],
  ['Mon 5 Jan', 'Mon 12 Jan', 'Mon 19 Jan'],
  ['W/E 1/11', 'W/E 1/18', 'W/E 1/25'],
  ['W/E 11/01', 'W/E 18/01', 'W/E 25/01'],
  ['05.01.', '12.01.', '19.01.'],
  ['KW 2', 'KW 3', 'KW 4'],
  ['CW02', 'CW03', 'CW04'],
] as const;

describe('headers without a year', () => {
  it.each([...NAMELESS, ['Wk 1', 'Wk 2', 'Wk 3'], ['Jan', 'Feb', 'Mar']])(
    'are a matrix all the same, and named: %j',
    (...headers) => {
      const { isMatrix, spans, diagnostics } = read(headers);
      expect({ isMatrix, spans }).toEqual({ isMatrix: true, spans: [] });
      expect(diagnostics).toMatchObject([
        {
          code: 'periods-without-year',
          severity: 'error',
          at: { a1: 'D1' },
          params: { found: headers },
        },
      ]);
    },
  );

  it.each(NAMELESS)('take the year in a row above: %j', (...headers) => {
    const { spans, codes } = read(headers, { above: [['', '', '', 2026]] });
    expect({ spans, codes }).toEqual({ spans: MONDAYS, codes: [] });
  });

  it.each(NAMELESS)('take the one year of a title, and say so: %j', (...headers) => {
    const above = [['Resource plan 2026'], ['Stand: 09.01.2025']];
    const { spans, codes } = read(headers, { above });
    expect({ spans, codes }).toEqual({ spans: MONDAYS, codes: ['info periods-year-told'] });
  });

  it('take it from the tab’s name', () => {
    const { spans, codes } = read(['Jan', 'Feb', 'Mar'], { tab: '2026 plan' });
    expect({ spans, codes }).toEqual({ spans: MONTHS, codes: ['info periods-year-told'] });
  });

  it.each([
    ['a fiscal year', [['Resource plan FY2026']]],
    ['two years', [['Resource plan 2025 and 2026']]],
    ['a day', [['Last updated: 9 Jan 2026']]],
  ])('do not take %s of a title', (_, above) => {
    expect(read(['Jan', 'Feb', 'Mar'], { above }).codes).toEqual(['error periods-without-year']);
  });

  it('may count a project’s weeks: a title does not make them the calendar’s', () => {
    const { codes } = read(['Wk 1', 'Wk 2'], { above: [['Plan 2026']] });
    expect(codes).toEqual(['error periods-without-year']);
  });

  it('take the dates above them', () => {
    const above = [
      ['Week commencing', '', '', ...['2026-01-05', '2026-01-12', '2026-01-19'].map(day)],
    ];
    const { spans, codes } = read(['Wk 1', 'Wk 2', 'Wk 3'], { above });
    expect({ spans, codes }).toEqual({ spans: MONDAYS, codes: [] });
  });

  it('take the years over them, as far as each reaches', () => {
    const { spans } = read(['Nov', 'Dec', 'Jan'], { above: [['', '', '', 2025, '', 2026]] });
    expect(spans).toEqual([
      '2025-11-01..2025-11-30',
      '2025-12-01..2025-12-31',
      '2026-01-01..2026-01-31',
    ]);
  });

  it('take the year of the months over them', () => {
    const above = [['', '', '', 'January 2026', '', '', '', 'February 2026']];
    const { spans } = read(['05-Jan', '12-Jan', '19-Jan', '26-Jan', '02-Feb'], { above });
    expect(spans[4]).toBe('2026-02-02..2026-02-08');
  });

  it('that run past a New Year have no year by one title', () => {
    const { codes } = read(['Nov', 'Dec', 'Jan'], { above: [['Plan 2026']] });
    expect(codes).toEqual(['error periods-without-year']);
  });

  it('follow their siblings, over New Year too', () => {
    expect(read(['Nov 2025', 'Dec 2025', 'Jan', 'Feb']).spans.slice(2)).toEqual(MONTHS.slice(0, 2));
    expect(read(['Dec', 'Jan 2026', 'Feb 2026']).spans[0]).toBe('2025-12-01..2025-12-31');
  });

  it('do not make a matrix of a sheet that is something else', () => {
    const sheet = sheetOf('Projects', [
      ['ID', 'Name', 'Project manager', 'RAG', 'Jan', 'Feb', 'Mar'],
      ['P-1', 'Ledger', 'PM (C.D.)', 'G', 1, 2, 3],
    ]);
    const portfolio = readPortfolio(workbook(sheet), []);
    expect(portfolio.projects).toHaveLength(1);
    expect(portfolio.staffingMatrix).toEqual([]);
  });
});

describe('dates at the head of a matrix', () => {
  const SUNDAYS = ['2026-01-11', '2026-01-18', '2026-01-25'].map(day);

  it.each([
    ['a row above', [['Week ending (Sun)']]],
    ['a cell over the first columns', [['W/E', '', '', '', '', '']]],
  ])('end their weeks where %s says so', (_, above) => {
    expect(read(SUNDAYS, { above })).toMatchObject({ spans: MONDAYS, codes: [] });
  });

  it('end their weeks where a header on their left says so', () => {
    const sheet = sheetOf('Plan', [
      ['Project', 'Resource', 'Week ending', ...SUNDAYS],
      ['P-1', 'S1', '', 0.5, 0.5, 0.5],
    ]);
    const [row] = readPortfolio(workbook(PEOPLE, PROJECTS, sheet), []).staffingMatrix;
    expect(row?.periods.map(({ fromDay }) => formatDay(fromDay))).toEqual([
      '2026-01-05',
      '2026-01-12',
      '2026-01-19',
    ]);
  });

  it('that are no Mondays begin their weeks, and that is said once', () => {
    const { spans, diagnostics } = read(SUNDAYS);
    expect(spans[0]).toBe('2026-01-11..2026-01-17');
    expect(diagnostics).toMatchObject([
      { code: 'weeks-assumed', severity: 'warning', at: { a1: 'D1' }, params: { weekday: 6 } },
    ]);
  });

  it('that are no Mondays begin their weeks without a word where a label says so', () => {
    expect(read(SUNDAYS, { above: [['Week commencing']] }).codes).toEqual([]);
  });

  it('do not end their weeks because a report’s title names a week', () => {
    const mondays = ['2026-01-05', '2026-01-12', '2026-01-19'].map(day);
    expect(read(mondays, { above: [['Report, week ending 9 Jan 2026']] }).spans).toEqual(MONDAYS);
  });

  it('that end quarters are no months', () => {
    const { codes } = read(['2026-03-31', '2026-06-30', '2026-09-30'].map(day));
    expect(codes).not.toContain('info months-assumed');
  });

  it('are asked about where two labels contradict', () => {
    const { codes } = read(SUNDAYS, { above: [['Week ending'], ['w/c']] });
    expect(codes).toEqual(['warning weeks-assumed']);
  });

  it.each([
    ['last days of months', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['last working days', ['2026-01-30', '2026-02-27', '2026-03-31']],
    ['first working days', ['2026-01-02', '2026-02-02', '2026-03-02']],
    ['the 26th, as a spreadsheet reads Jan-26', ['2026-01-26', '2026-02-26', '2026-03-26']],
  ])('that are %s stand for their months, and that is said once', (_, dates) => {
    const { spans, codes } = read(dates.map(day));
    expect({ spans, codes }).toEqual({ spans: MONTHS, codes: ['info months-assumed'] });
  });

  it('among texts of months stand for their months', () => {
    expect(read(['Jan 2026', 'Feb 2026', day('2026-03-26')]).spans).toEqual(MONTHS);
  });

  it('that are four weeks apart are no months', () => {
    const { spans, codes } = read(['2026-01-05', '2026-02-02', '2026-03-02'].map(day));
    expect(spans[1]).toBe('2026-02-02..2026-03-01');
    expect(codes).toEqual([]);
  });

  it('that begin months are months without a word', () => {
    const { spans, codes } = read(['2026-01-01', '2026-02-01', '2026-03-01'].map(day));
    expect({ spans, codes }).toEqual({ spans: MONTHS, codes: [] });
  });
});

describe('the unit of a matrix', () => {
  const HEADERS = ['Jan 2026', 'Feb 2026'];

  it.each([
    ['Demand in FTE', [2, 3], [2, 3]],
    ['Allocation %', [50, 75], [0.5, 0.75]],
    ['Effort (hours)', [80, 120], ['80 h', '120 h']],
    ['Resource Forecast (FTE)', [2, '50%'], [2, 0.5]],
  ])('is what the title %s says', (title, cells, amounts) => {
    const said = read(HEADERS, { above: [[title], []], cells });
    expect(said.amounts).toEqual(amounts);
    expect(said.codes).toEqual(['info column-told']);
  });

  it('is what the tab’s name says', () => {
    expect(read(HEADERS, { tab: 'Hours', cells: [80, 90] }).amounts).toEqual(['80 h', '90 h']);
  });

  it('is what the headers say, and what a total is called', () => {
    expect(read(['Jan-26 (hrs)', 'Feb-26 (hrs)'], { cells: [80, 1] })).toMatchObject({
      amounts: ['80 h', '1 h'],
      codes: [],
    });
    expect(read([...HEADERS, 'Total Hrs'], { cells: [80, 90, 170] }).amounts).toEqual([
      '80 h',
      '90 h',
    ]);
  });

  it.each([
    ['contradicts itself', 'FTE and hours'],
    ['defines another thing', '1 FTE = 37.5 hours'],
    ['calls points FTE', 'FTE use'],
  ])('is asked for where the title %s', (_, title) => {
    const { amounts, codes } = read(HEADERS, { above: [[title]], cells: [50, 75] });
    expect({ amounts, codes }).toEqual({ amounts: [], codes: ['error unit-unknown'] });
  });

  it('stays what the cells show', () => {
    const { amounts, codes } = read(HEADERS, { tab: 'Hours and people', cells: [0.5, 1] });
    expect({ amounts, codes }).toEqual({ amounts: [0.5, 1], codes: [] });
  });

  const DAYS: readonly (readonly [string, Around])[] = [
    ['the title', { above: [['Man-days per month']], cells: [1, 0.5] }],
    ['a title that speaks of FTE too', { above: [['FTE (days)']], cells: [1, 0.5] }],
    ['the tab’s name', { tab: 'Effort (PD)', cells: [10, 12] }],
    ['the tab’s first word', { tab: 'Days by Month', cells: [10, 12] }],
    ['the title’s last word', { above: [['Resource plan - days']], cells: [1, 1] }],
    ['the cells', { cells: ['10d', 12] }],
    [
      'Settings to no avail',
      { tab: 'Effort (PD)', cells: [1, 1], settings: [['Staffing matrix unit', 'share']] },
    ],
  ];
  it.each(DAYS)('that are days, by %s, is not read, and that is said', (_, around) => {
    const { amounts, diagnostics } = read(HEADERS, around);
    expect(amounts).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'unit-days', severity: 'error', params: { count: 2 } },
    ]);
  });

  it('that are days, by the headers, is not read', () => {
    expect(read(['Jan-26 (days)', 'Feb-26 (days)'], { cells: [1, 1] })).toMatchObject({
      amounts: [],
      codes: ['error unit-days'],
    });
  });

  it('that are days in one cell asks what the plain numbers of other rows are', () => {
    const sheet = sheetOf('Plan', [
      ['Project', 'Resource', 'Role', 'Jan 2026', 'Feb 2026'],
      ['P-1', 'S1', 'Developer', '10d', '5 days'],
      ['P-1', 'S1', 'Tester', '50%', 5],
    ]);
    const portfolio = readPortfolio(workbook(PEOPLE, PROJECTS, sheet), []);
    expect(portfolio.staffingMatrix.map(({ periods }) => periods.length)).toEqual([0, 1]);
    const codes = portfolio.diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['unit-days', 'unit-unknown']));
  });

  it('is what was said of the tab, whatever a title says', () => {
    const mapping: Mapping = [{ sheet: 'Plan', unit: 'hours' }];
    const { amounts } = read(HEADERS, { above: [['Man-days']], cells: [10, 12], mapping });
    expect(amounts).toEqual(['10 h', '12 h']);
  });

  it.each(['8 hours a day, 5 days per week', 'The next 90 days', 'PD staffing'])(
    'is not told by %s',
    (title) => {
      const { amounts } = read(HEADERS, { above: [[title]], cells: [0.5, 1] });
      expect(amounts).toEqual([0.5, 1]);
    },
  );
});
