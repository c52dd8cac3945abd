/** One tab that is both Projects and Scores, where a scoring method has inputs of its own. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

type Lines = readonly (readonly Cell[])[];

function read(method: string, ...tabs: readonly (readonly [string, Lines])[]) {
  const settings = [
    ['Setting', 'Value'],
    ['Scoring method', method],
  ];
  const sheets = tabs.map(([name, lines]) => sheetOf(name, lines));
  return readPortfolio(workbook(...sheets, sheetOf('Settings', settings)), []);
}

const tablesOf = ({ tables }: ReturnType<typeof read>) =>
  tables.map(({ sheet, title, rows }) => `${sheet} = ${title}, ${rows}`);

const RICE = ['Reach', 'Impact', 'Confidence', 'Effort'];

describe('a list of projects with the inputs of RICE', () => {
  it.each([
    { name: 'Projects', more: ['Sponsor', 'Budget', 'Reported status'] },
    { name: 'Ideas', more: [] },
    { name: 'Scores', more: ['Sponsor'] },
  ])('on a tab $name beside $more is Projects and Scores', ({ name, more }) => {
    const values = ['Sponsor (A.B.)', 5000, 'green'].slice(0, more.length);
    const portfolio = read('RICE', [
      name,
      [
        ['ID', 'Name', ...more, ...RICE],
        ['P-1', 'Alpha', ...values, 2000, 1, '80%', 4],
        ['P-2', 'Beta', ...values, 800, 2, '50%', 1],
      ],
    ]);
    expect(tablesOf(portfolio)).toEqual([
      `${name} = Projects, 2`,
      'Settings = Settings, 1',
      `${name} = Scores, 2`,
    ]);
    expect(portfolio.projects.map(({ id }) => id)).toEqual(['P-1', 'P-2']);
    expect(portfolio.scores.map(({ project, ratings }) => [project, ratings])).toEqual([
      ['P-1', { reach: 2000, impact: 1, confidence: 0.8, effort: 4 }],
      ['P-2', { reach: 800, impact: 2, confidence: 0.5, effort: 1 }],
    ]);
    expect(portfolio.diagnostics).toEqual([]);
  });

  it('says once that a row has no id, and still that an input is missing', () => {
    const portfolio = read('RICE', [
      'Projects',
      [
        ['ID', 'Name', 'Shoe size', 'Reach', 'Impact', 'Effort'],
        ['P-1', 'Alpha', 44, 2000, 1, 4],
        [null, 'Beta', 44, 800, 2, 1],
        ['Total', null, 88, 2800, null, 5],
      ],
    ]);
    expect(portfolio.diagnostics.map(({ code, at }) => `${code} ${at.a1}`)).toEqual([
      'headers-unread null',
      'value-missing A3',
      'total-skipped A4',
      'column-missing null',
    ]);
  });

  it('is read together with a tab of Scores, which is said', () => {
    const portfolio = read(
      'RICE',
      [
        'Projects',
        [
          ['ID', 'Name', 'Sponsor', ...RICE],
          ['P-1', 'Alpha', 'x', 9, 9, 1, 9],
        ],
      ],
      [
        'Scores',
        [
          ['Project', ...RICE],
          ['P-1', 1, 2, 1, 3],
        ],
      ],
    );
    expect(tablesOf(portfolio)).toEqual([
      'Projects = Projects, 1',
      'Settings = Settings, 1',
      'Projects = Scores, 1',
      'Scores = Scores, 1',
    ]);
    expect(portfolio.scores.map(({ ratings }) => ratings['reach'])).toEqual([9, 1]);
    expect(portfolio.diagnostics.map(({ code }) => code)).toEqual(['tabs-together']);
  });
});

describe('a value', () => {
  const lines: Lines = [
    ['ID', 'Name', 'Value', 'Effort'],
    ['P-1', 'Alpha', 8, 2],
  ];

  it('that is an input is no budget', () => {
    const portfolio = read('value against effort', ['Projects', lines]);
    expect(portfolio.projects[0]?.budget).toBeNull();
    expect(portfolio.scores[0]?.ratings).toEqual({ value: 8, effort: 2 });
  });

  it('is one for the weighted method, as ever', () => {
    const portfolio = read('weighted', ['Projects', lines]);
    expect(portfolio.projects[0]?.budget).toBe(8);
    expect(portfolio.scores).toEqual([]);
  });
});
