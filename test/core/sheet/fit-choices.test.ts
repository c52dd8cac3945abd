/** Headers whose cells are plainly another kind than the column that they could mean: left alone, and said once. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from './golden-case.ts';

/** A register with these further columns, cells below each header. */
function readProjects(columns: Readonly<Record<string, readonly Cell[]>>) {
  const count = Math.max(...Object.values(columns).map((cells) => cells.length));
  const grid = [
    ['Project ID', 'Project name', 'Sponsor', ...Object.keys(columns)],
    ...Array.from({ length: count }, (_, row): Cell[] => [
      `P-${row + 1}`,
      `Project ${row + 1}`,
      'CFO',
      ...Object.values(columns).map((cells) => cells[row] ?? null),
    ]),
  ];
  return readPortfolio(workbook(sheetOf('Projects', grid)), []);
}

const unfit = (columns: Readonly<Record<string, readonly Cell[]>>) =>
  readProjects(columns)
    .diagnostics.filter(({ code }) => code === 'header-unfit')
    .map((one) => `${one.severity}: ${formatDiagnostic(one, 'w')}`);

describe('dates below a header of money', () => {
  const days = [46234, 46416, 46119, 46361];

  it.each(['Forecast', 'Actual', 'Completion'])('leave %s alone, with a word', (header) => {
    const [found, ...others] = unfit({ [header]: days });
    expect(found).toContain(
      'most of its cells, such as "46234", can be dates, which come as such numbers; the column was left alone.',
    );
    expect(others).toEqual([]);
    const [project] = readProjects({ [header]: days }).projects;
    expect([project?.forecastCost, project?.actualCost]).toEqual([null, null]);
  });

  it.each<[string, Readonly<Record<string, readonly Cell[]>>]>([
    ['the header names money', { 'Estimated cost': days }],
    ['it is the column’s own name', { 'Forecast cost': days }],
    ['a budget beside it is as large', { Budget: [45000, 47000, 900, 1], Forecast: days }],
    ['the amounts are round', { Forecast: [46000, 45500, 42000, 47250] }],
    ['one is no day of our time', { Forecast: [...days, 9500] }],
    ['one has pence', { Forecast: [...days, 46119.37] }],
    ['there is but one', { Forecast: [46234] }],
  ])('are amounts where %s', (_, columns) => {
    expect(unfit(columns)).toEqual([]);
  });

  it('are days where a budget beside it is of another size', () => {
    expect(unfit({ Budget: [450_000, 1_200_000, 90_000, 5000], Forecast: days })).toHaveLength(1);
  });
});

describe('numbers below yes or no', () => {
  it.each(['Regulatory', 'Mandatory', 'Must do'])(
    'leave %s alone, as 1 is then no yes',
    (header) => {
      const columns = { [header]: [5, 1, 2, 1] };
      expect(unfit(columns)).toEqual([
        expect.stringContaining('but cells such as "5" are neither yes nor no'),
      ]);
      expect(readProjects(columns).projects.map(({ mandatory }) => mandatory)).toEqual([
        null,
        null,
        null,
        null,
      ]);
    },
  );

  it('are yes and no where they are 1 and 0', () => {
    expect(unfit({ Regulatory: [1, 0, 1, 'x'] })).toEqual([]);
    expect(readProjects({ Regulatory: [1, 0] }).projects[0]?.mandatory).toBe(true);
  });

  it('are said cell by cell where a word is mistyped', () => {
    const { diagnostics } = readProjects({ Mandatory: ['yes', 'no', 'perhaps'] });
    expect(diagnostics.map(({ code }) => code)).toContain('yes-no-unreadable');
  });
});

describe('words below an amount', () => {
  it('leave colours under Budget alone, so that the amounts are found', () => {
    const columns = {
      Budget: ['G', 'G', 'Y'],
      Scope: ['G', 'R', 'G'],
      'Total budget': [10, 20, 30],
    };
    expect(unfit(columns)).toEqual([
      expect.stringContaining('most of its cells, such as "G", are words, not amounts'),
    ]);
    expect(readProjects(columns).projects.map(({ budget }) => budget)).toEqual([10, 20, 30]);
    expect(readProjects(columns).diagnostics.map(({ code }) => code)).not.toContain(
      'header-repeated',
    );
  });

  it('leave grades under Value alone', () => {
    expect(unfit({ Value: ['High', 'Low', 'Medium'] })).toHaveLength(1);
  });

  it.each<[string, readonly Cell[]]>([
    ['an amount', ['unfunded', 'unfunded', 100]],
    ['an amount as text', ['unfunded', 'unfunded', '£1,200']],
    ['nothing yet', ['TBC', 'TBD', null]],
  ])('leave a budget as it is where there is %s', (_, cells) => {
    expect(unfit({ Budget: cells })).toEqual([]);
  });
});

describe('numbers below choices', () => {
  it('leave an alias alone', () => {
    expect(unfit({ Category: [0.8, 0.9, 1] })).toEqual([
      expect.stringContaining('such as "0.8", are none of its choices'),
    ]);
  });
});

describe('sentences below a rating', () => {
  const log = (impact: readonly Cell[]) =>
    readPortfolio(
      workbook(
        sheetOf('Risk log', [
          ['ID', 'Type', 'Project', 'Title', 'Raised', 'Status', 'Impact'],
          ...impact.map((cell, row): Cell[] => [
            ...[`R-${row}`, 'risk', 'P-1', 'Late delivery', 46000, 'open'],
            cell,
          ]),
        ]),
      ),
      [],
    ).diagnostics.filter(({ at }) => at.header === 'Impact');

  it('are said once for the column', () => {
    const found = log(['Go live slips by a month', 'The data centre stays open', 4]);
    expect(found.map(({ code }) => code)).toEqual(['header-unfit']);
    expect(found.map((one) => formatDiagnostic(one, 'w')).join()).toContain(
      'are sentences, not ratings',
    );
  });

  it.each<[string, readonly Cell[]]>([
    ['words of the scale', ['Low', 'High', '4 - Likely to be major']],
    ['words of another scale', ['Serious', 'Massive', 'Fatal']],
  ])('are not %s', (_, cells) => {
    expect(log(cells).map(({ code }) => code)).not.toContain('header-unfit');
  });
});
