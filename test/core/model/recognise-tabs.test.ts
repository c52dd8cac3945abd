/** The tab that is taken for Projects where none surely is: only where more than everyday words speak for it. */
import { describe, expect, it } from 'vitest';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const codesOf = (headers: readonly string[], row: readonly (string | number)[]) => {
  const { tables, diagnostics } = readPortfolio(workbook(sheetOf('Sheet1', [headers, row])), []);
  return { tables: tables.map(({ table }) => table), codes: diagnostics.map(({ code }) => code) };
};

describe('a log of risks that lacks headers of RAID', () => {
  const HEADERS = ['No.', 'R/I', 'Initiative', 'What could happen', 'Who', 'Opened'];
  const ROW = [1, 'Risk', 'Ledger', 'Vendor late', 'A. B.', '2026-06-01'];
  const RATED = [...HEADERS, 'P (1-5)', 'I (1-5)', 'Rating'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['no other header', [], []],
    ['a header that can be two columns of Projects', ['Target date'], ['2026-12-01']],
    ['a header that its values make one of them', ['Status'], ['Open']],
    ['both', ['Target date', 'Status'], ['2026-12-01', 'Open']],
    ['an owner', ['Owner', 'Due', 'Status'], ['C. D.', '2026-12-01', 'Closed']],
  ])('is no list of projects with %s', (_, headers, cells) => {
    const { tables, codes } = codesOf([...RATED, ...headers], [...ROW, 4, 4, 'High', ...cells]);
    expect(tables).toEqual([]);
    expect(codes).toEqual(['sheet-unrecognised']);
  });
});

it('a list of projects with an opening day and a rating is one all the same', () => {
  const headers = ['No.', 'Initiative', 'Sponsor', 'Opened', 'Rating', 'Status', 'Deadline'];
  const { tables } = codesOf(headers, [1, 'Ledger', 'A. B.', '2026-06-01', 'High', 'Open', '']);
  expect(tables).toEqual(['projects']);
});

describe('a tab with little but ids and names', () => {
  // Every one of them is an everyday word, and RAID has more of them.
  const DEPENDENCIES = ['ID', 'Project', 'Dependency description', 'Owner', 'RAG', 'Status', 'Due'];

  const tablesOf = (name: string, headers: readonly string[]) => {
    const rows = [1, 2].map((number) => headers.map((header) => `${header} ${number}`));
    const { tables } = readPortfolio(workbook(sheetOf(name, [headers, ...rows])), []);
    return tables.map(({ table }) => table);
  };

  it.each([
    ['Contacts', ['Name', 'ID']],
    ['Contacts', ['Name', 'ID', 'Phone']],
    ['Sheet1', ['Name', 'ID', 'Phone']],
    ['Sheet1', ['ID', 'Name', 'Telephone no.']],
    ['Stakeholders', ['ID', 'Name', 'Remarks']],
    ['DEPENDENCIES', DEPENDENCIES],
    ['Decisions', DEPENDENCIES],
    ['Risks', DEPENDENCIES],
  ])('named %s is no list of projects: %s', (name, headers) => {
    expect(tablesOf(name, headers)).not.toContain('projects');
  });

  it.each([
    ['Sheet1', ['ID', 'Name']],
    ['Sheet1', ['ID', 'Name', 'Remarks']],
    ['Sheet1', DEPENDENCIES],
    ['Project directory', ['ID', 'Name', 'Remarks']],
    ['Projects and risks', DEPENDENCIES],
  ])('named %s is one: %s', (name, headers) => {
    expect(tablesOf(name, headers)).toContain('projects');
  });
});
