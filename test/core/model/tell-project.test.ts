/** A log of one project has no column Project: what stands in for it, and what is said of it. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

type Row = readonly Cell[];

const HEADERS: Row = ['Risk ID', 'Risk title', 'Date raised', 'Owner', 'Status'];
const ROWS: readonly Row[] = [
  ['R1', 'Vendor late', '2026-06-01', 'A. B.', 'Open'],
  ['R2', 'No testers', '2026-06-02', 'C. D.', 'Open'],
];
const PROJECT_HEADERS: Row = ['ID', 'Name', 'Project manager', 'Forecast end'];

const read = (...tabs: readonly (readonly [name: string, rows: readonly Row[]])[]) => {
  const sheets = tabs.map(([name, rows]) => sheetOf(name, rows));
  const { tables, raid, diagnostics } = readPortfolio(workbook(...sheets), []);
  return {
    tables: tables.map(({ table }) => table),
    projects: [...new Set(raid.map(({ project }) => project))],
    types: [...new Set(raid.map(({ type }) => type))],
    // What the type is told by is not what these tests are about.
    said: diagnostics
      .filter(({ params }) => !('column' in params && params.column === 'Type'))
      .map(({ code, severity, at }) => [code, severity, at.a1]),
    diagnostics,
  };
};

describe('a cell above the headers says the project', () => {
  it.each<[string, readonly Row[], string]>([
    ['in one cell', [['RISK REGISTER'], ['Project: Website Refresh'], []], 'A2'],
    [
      'beside its label',
      [['Project:', 'Website Refresh'], ['Project manager:', 'A. B.'], []],
      'A1',
    ],
    ['beside a label without a colon', [['Project name', 'Website Refresh'], []], 'A1'],
    [
      'far from its label, with others in the row',
      [['RAID', null, 'Project Name:', null, 'Website Refresh', 'PM:', 'A. B.']],
      'C1',
    ],
    ['with more behind it', [['Project: Website Refresh | Version 3']], 'A1'],
  ])('%s', (_, above, a1) => {
    const { tables, projects, said } = read(['Risks', [...above, HEADERS, ...ROWS]]);
    expect(tables).toEqual(['raid']);
    expect(projects).toEqual(['Website Refresh']);
    expect(said).toEqual([['column-told', 'info', a1]]);
  });

  it.each<[string, readonly Row[]]>([
    ['a programme', [['Programme: Website Refresh']]],
    ['a manager', [['Project manager: A. B.']]],
    ['a placeholder', [['Project: <Project name>']]],
    ['nothing', [['Project:', null]]],
    ['a word for nothing', [['Project:', 'TBC']]],
    ['two of them', [['Project: Portal'], ['Project: Ledger']]],
    ['a band of headings', [['Project', 'Risk', 'Dates']]],
  ])('but not %s', (_, above) => {
    const { said } = read(['Risks', [...above, [], HEADERS, ...ROWS]]);
    expect(said).toEqual([['project-untold', 'warning', null]]);
  });

  it('and where it is not in Projects that is said once, at the cell', () => {
    const { said, diagnostics } = read(
      [
        'Projects',
        [
          PROJECT_HEADERS,
          ['P-1', 'Website refresh 2', 'A. B.', '2026-12-01'],
          ['P-2', 'Ledger', 'A. B.', '2026-12-01'],
        ],
      ],
      ['Risks', [['Project: Website refresh'], HEADERS, ...ROWS]],
    );
    expect(said).toEqual([
      ['reference-unknown', 'warning', 'A1'],
      ['column-told', 'info', 'A1'],
    ]);
    expect(diagnostics.find(({ code }) => code === 'reference-unknown')?.suggestion).toBe(
      'Website refresh 2',
    );
  });

  it('for the logs below it on its tab and on the other tabs of a workbook without a list of projects', () => {
    const issues: readonly Row[] = [
      ['Issue ID', 'Issue', 'Date raised', 'Status'],
      ['I1', 'Down', '2026-06-01', 'Open'],
    ];
    const { projects, types, said, diagnostics } = read(
      ['Risks', [['Project: Portal'], [], HEADERS, ...ROWS]],
      ['Issues', issues],
    );
    expect(projects).toEqual(['Portal']);
    expect(types).toEqual(['risk', 'issue']);
    expect(said).toContainEqual(['column-told', 'info', 'A1']);
    expect(said.map(([code]) => code)).not.toContain('project-untold');
    const ofIssues = diagnostics.filter(({ at }) => at.sheet === 'Issues');
    expect(
      ofIssues.map(({ notes }) => notes.map(({ at }) => `${at.sheet}!${at.a1}`)),
    ).toContainEqual(['Risks!A1']);
  });
});

describe('where no cell says the project', () => {
  it('it is the only one of Projects', () => {
    const { projects, said } = read(
      ['Projects', [PROJECT_HEADERS, ['P-1', 'Portal', 'A. B.', '2026-12-01']]],
      ['Risks', [HEADERS, ...ROWS]],
    );
    expect(projects).toEqual(['P-1']);
    expect(said).toEqual([['column-told', 'info', null]]);
  });

  it('and there are several, the log is read under its title and one warning says so', () => {
    const { projects, said } = read(
      [
        'Projects',
        [
          PROJECT_HEADERS,
          ['P-1', 'Portal', 'A. B.', '2026-12-01'],
          ['P-2', 'Ledger', 'A. B.', '2026-12-01'],
        ],
      ],
      ['Risks', [['Register of the web team'], [], HEADERS, ...ROWS]],
    );
    expect(projects).toEqual(['Register of the web team']);
    expect(said).toEqual([['project-untold', 'warning', null]]);
  });

  it('and the title is a project’s name, it is that one', () => {
    const { projects, said } = read(
      [
        'Projects',
        [
          PROJECT_HEADERS,
          ['P-1', 'Portal', 'A. B.', '2026-12-01'],
          ['P-2', 'Ledger', 'A. B.', '2026-12-01'],
        ],
      ],
      ['Risks', [['Ledger'], HEADERS, ...ROWS]],
    );
    expect(projects).toEqual(['Ledger']);
    expect(said).toEqual([['column-told', 'info', null]]);
  });

  it('a log by mapping is read as well', () => {
    const headers: Row = ['ID', 'Type', 'Title', 'Raised'];
    const sheet = sheetOf('Sheet1', [headers, ['1', 'R', 'Vendor late', '2026-06-01']]);
    const { raid } = readPortfolio(workbook(sheet), [{ table: 'RAID' }]);
    expect(raid.map(({ project }) => project)).toEqual(['Sheet1']);
  });
});

describe('a sheet is no log of one project', () => {
  it.each<[string, string, readonly Row[]]>([
    [
      'whose Type is of documents',
      'Issued documents',
      [
        ['ID', 'Type', 'Title', 'Date', 'Owner'],
        ['1', 'Drawing', 'Plan', '2026-06-01', 'A. B.'],
        ['2', 'Letter', 'Offer', '2026-06-02', 'A. B.'],
      ],
    ],
    [
      'that names projects under a header that is not understood',
      'Risks',
      [
        [...HEADERS, 'Sub-project'],
        [...(ROWS[0] as Row), 'Portal'],
      ],
    ],
    [
      'that nothing tells the type of',
      'Log',
      [
        ['ID', 'Title', 'Raised', 'Owner', 'Due'],
        ['1', 'Vendor late', '2026-06-01', 'A. B.', '2026-07-01'],
      ],
    ],
  ])('%s', (_, name, rows) => {
    expect(read([name, rows]).tables).not.toContain('raid');
  });
});

it('a log of risks without a day is no list of scores, whatever its file’s name', () => {
  const headers: Row = [
    'Risk ID',
    'Project',
    'Risk title',
    'Likelihood',
    'Impact',
    'Rating',
    'Status',
  ];
  const rows = ['R1', 'R2'].map((id) => [id, 'Portal', 'Late', 3, 4, 'High', 'Open']);
  const { tables, said } = read(['24_rating', [headers, ...rows]]);
  expect(tables).toEqual([]);
  expect(said).toEqual([['sheet-unrecognised', 'warning', null]]);
});

describe('headers say what the rows of a log are', () => {
  it.each<[string, Row, string | null]>([
    [
      'by their ids',
      [
        'Risk ID',
        'Project',
        'Title',
        'Date raised',
        'Likelihood',
        'Impact',
        'Risk Score',
        'Rating',
      ],
      'risk',
    ],
    [
      'by their titles',
      ['Ref', 'Project', 'Issue description', 'Created', 'Owner', 'Status'],
      'issue',
    ],
    [
      'by one word beside a day on which they were raised',
      ['ID', 'Project', 'Assumption', 'Date raised', 'Owner', 'Status'],
      'assumption',
    ],
    [
      'but not by one word alone, which may be how risky a project is',
      ['ID', 'Project', 'Risk', 'Date', 'Owner', 'Status'],
      null,
    ],
    [
      'but not of a tracker',
      ['Issue key', 'Project', 'Summary', 'Created', 'Assignee', 'Status'],
      null,
    ],
    [
      'but not where they say several',
      ['Risk ID', 'Project', 'Issue description', 'Date raised', 'Owner', 'Status'],
      null,
    ],
  ])('%s', (_, headers, type) => {
    const row = headers.map((header) =>
      /raised|created|date/i.test(String(header))
        ? '2026-06-01'
        : /like|impact|score|rating/i.test(String(header))
          ? 3
          : 'x',
    );
    const { types } = read([
      '24_rating',
      [headers, row, row.map((cell, at) => (at === 0 ? 'y' : cell))],
    ]);
    expect(types).toEqual(type === null ? [] : [type]);
  });
});

it('a cell at the top of a tab is for all logs below it on the tab', () => {
  const issues: readonly Row[] = [
    ['Issues'],
    ['Issue ID', 'Issue', 'Date raised', 'Owner', 'Status'],
    ['I1', 'Down', '2026-06-01', 'A. B.', 'Open'],
  ];
  const { tables, projects, types, said } = read(
    ['Log', [['Project: Portal'], [], ['Risks'], HEADERS, ...ROWS, [], ...issues]],
    ['Projects', [PROJECT_HEADERS, ['P-1', 'Portal', 'A. B.', '2026-12-01']]],
  );
  expect(tables.filter((table) => table === 'raid')).toHaveLength(2);
  expect(projects).toEqual(['Portal']);
  expect(types).toEqual(['risk', 'issue']);
  expect(said.map(([code]) => code)).not.toContain('project-untold');
});
