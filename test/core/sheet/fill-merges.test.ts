/** Merged cells among the data: texts stand for every row, amounts for the first. */
import { describe, expect, it } from 'vitest';
import { parseRect } from '../../../core/cell/address.ts';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from './golden-case.ts';

const read = (name: string, grid: readonly (readonly Cell[])[], merges: readonly string[]) => {
  const rects = merges.map((text) => parseRect(text) as NonNullable<ReturnType<typeof parseRect>>);
  const portfolio = readPortfolio(workbook(sheetOf(name, grid, { merges: rects })), []);
  const findings = portfolio.diagnostics.map(
    ({ severity, code, at }) => `${severity} ${code} ${at.a1}`,
  );
  return { ...portfolio, findings };
};

describe('an amount in merged cells', () => {
  it('counts once: it is read in the first row, and a warning says so', () => {
    const { projects, findings } = read(
      'Projects',
      [
        ['ID', 'Name', 'Programme', 'Budget', '% complete'],
        ['P-1', 'One', 'Cloud', 300_000, '50%'],
        ['P-2', 'Two', null, null, null],
        ['P-3', 'Three', null, null, null],
      ],
      ['C2:C4', 'D2:D4', 'E2:E4'],
    );
    expect(projects.map((project) => project.programme)).toEqual(['Cloud', 'Cloud', 'Cloud']);
    expect(projects.map((project) => project.budget)).toEqual([300_000, null, null]);
    expect(projects.map((project) => project.completeShare)).toEqual([0.5, null, null]);
    expect(findings).toEqual([
      'info merge-filled C2',
      'warning merge-not-filled D2',
      'warning merge-not-filled E2',
    ]);
  });

  it('such as hours is not copied either', () => {
    const { allocations, findings } = read(
      'Allocations',
      [
        ['Project', 'Person', 'From', 'To', 'Total hours'],
        ['P-1', 'A. B.', 46054, 46100, 40],
        ['P-2', 'A. B.', 46054, 46100, null],
      ],
      ['E2:E3'],
    );
    expect(allocations.map((row) => row.totalHours)).toEqual([40]);
    expect(findings).toContain('warning merge-not-filled E2');
    expect(findings.some((finding) => finding.startsWith('error choice-of-columns'))).toBe(true);
  });
});

describe('a merge', () => {
  const headers = ['Project', 'Name', 'Forecast', 'Accepted', 'Depends on'];
  it('leaves a blank row that it runs over blank', () => {
    const { milestones, findings } = read(
      'Milestones',
      [
        headers,
        ['P-1', 'Design', 46054],
        [],
        [null, 'Build', 46100],
        [null, null, ' '],
        [null, 'Go-live', 46200],
      ],
      ['A2:A6'],
    );
    expect(milestones.map((row) => `${row.project} ${row.name}`)).toEqual([
      'P-1 Design',
      'P-1 Build',
      'P-1 Go-live',
    ]);
    expect(findings.filter((finding) => !finding.includes('reference'))).toEqual([
      'info merge-filled A2',
    ]);
  });

  it('of dates, ticks and lists is read in every row', () => {
    const { milestones } = read(
      'Milestones',
      [headers, ['P-1', 'Design', 46054, 'yes', 'A, B'], ['P-2', 'Build']],
      ['C2:C3', 'D2:D3', 'E2:E3'],
    );
    expect(milestones[1]).toMatchObject({
      forecastDay: 46054,
      accepted: true,
      dependsOn: ['A', 'B'],
    });
  });

  it('over blank rows alone says nothing', () => {
    const { findings } = read(
      'Projects',
      [['ID', 'Name', 'Budget'], ['P-1', 'One', 5], [null], [null]],
      ['A2:A4', 'C2:C4'],
    );
    expect(findings).toEqual([]);
  });
});
