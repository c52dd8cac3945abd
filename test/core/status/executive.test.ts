import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSerial } from '../../../core/day/serial.ts';
import type { Project } from '../../../core/model/projects.ts';
import { COLUMN_WIDTHS } from '../../../core/status/layout.ts';
import { textWidth } from '../../../core/status/text-width.ts';
import { makeProject, makeRaidItem, PROJECT_COLUMNS } from '../portfolio/make-project.ts';
import { executiveReport } from './executive-report.ts';
import { makePortfolio } from './make-portfolio.ts';
import { renderDocument } from './render-document.ts';
import { AS_OF, SAMPLE_PROJECTS, SAMPLE_RAID } from './sample-projects.ts';

const sample = makePortfolio({ projects: SAMPLE_PROJECTS, raid: SAMPLE_RAID });

function manyProjects(count: number): Project[] {
  return Array.from({ length: count }, (_, index) =>
    makeProject({
      id: `P-${index + 1}`,
      name: `Project ${index + 1}`,
      programme: `Programme ${index % 40}`,
      startDay: AS_OF - 400,
      baselineEndDay: AS_OF + (index % 300) - 30,
      forecastEndDay: AS_OF + (index % 330) - 20,
      budget: 1000 + (index % 17),
      forecastCost: 1000 + (index % 230),
      reportedStatus: (['green', 'amber', 'red', null] as const)[index % 4] ?? null,
      decisionNeeded: index % 5 === 0 ? 'Which way?' : null,
      decisionByDay: AS_OF + (index % 60) - 30,
      source: { sheet: 'Projects', columns: PROJECT_COLUMNS },
      sheetRow: index + 1,
    }),
  );
}

test('the order of the rows in the workbook does not change the tab', () => {
  const text = renderDocument(executiveReport(sample, AS_OF).document);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...SAMPLE_PROJECTS], { minLength: SAMPLE_PROJECTS.length }),
      fc.shuffledSubarray([...SAMPLE_RAID], { minLength: SAMPLE_RAID.length }),
      (projects, raid) => {
        const report = executiveReport(makePortfolio({ projects, raid }), AS_OF);
        expect(renderDocument(report.document)).toBe(text);
      },
    ),
    { numRuns: 30 },
  );
});

describe('a portfolio of 5,000 projects', () => {
  const projects = manyProjects(5000);
  const raid = Array.from({ length: 3000 }, (_, index) =>
    makeRaidItem({
      id: `R-${index}`,
      project: `P-${index}`,
      severity: 'high',
      raisedDay: AS_OF - index,
    }),
  );
  const { document, history } = executiveReport(makePortfolio({ projects, raid }), AS_OF);
  const text = renderDocument(document);

  test('fits a tab that people read: long lists are cut and say so', () => {
    expect(document.rows.length).toBeLessThan(160);
    expect(text).toMatch(/^muted +and [\d,]+ more$/m);
    expect(text).toMatch(/and 29 more programmes/);
    expect(text.match(/→RAID!/g)).toHaveLength(10);
    expect(history.rows).toHaveLength(5000);
  });

  test('sums all programmes to the whole', () => {
    const money = document.rows.filter((row) =>
      /(programmes|^Programme \d+)$/.test(String(row.cells[1]?.value)),
    );
    const total = document.rows.find((row) => row.cells[1]?.value === 'All running projects');
    const sum = money.reduce((so, row) => so + Number(row.cells[2]?.value), 0);
    expect(money).toHaveLength(12);
    expect(sum).toBe(projects.reduce((so, project) => so + (project.budget ?? 0), 0));
    expect(total?.cells[2]?.value).toBe(sum);
  });
});

test('no word runs on over a neighbour that is formatted: the grid would cut it off there', () => {
  const { document } = executiveReport(sample, AS_OF);
  for (const { cells } of document.rows) {
    for (const [index, one] of cells.entries()) {
      if (one?.role !== 'text' || typeof one.value !== 'string' || index > 6) continue;
      expect(textWidth(one.value)).toBeLessThan((COLUMN_WIDTHS[index] ?? 0) - 9);
    }
  }
});

describe('every tab', () => {
  const portfolios = [sample, makePortfolio({}), makePortfolio({ projects: manyProjects(60) })];

  test.each(portfolios.map((portfolio, index) => [index, portfolio] as const))(
    'number %i keeps to the grid and never tells a status by colour alone',
    (_, portfolio) => {
      const { document } = executiveReport(portfolio, AS_OF);
      for (const { cells } of document.rows) {
        expect(cells.length).toBeLessThanOrEqual(COLUMN_WIDTHS.length);
        for (const cell of cells) {
          if (cell?.role.startsWith('status-')) expect(cell.value).toMatch(/^[◆▲●○] \S/);
          if (cell?.link !== undefined) expect(cell.value).not.toBeNull();
          if (typeof cell?.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
        }
      }
    },
  );

  test('names its day and stays within what a tab name may be', () => {
    const { document } = executiveReport(sample, toSerial(2026, 11, 22));
    expect(document.name).toBe('Executive 2026-11-22');
    expect(document.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1160);
  });
});

test('what users typed stays text, whatever it looks like', () => {
  const projects = [
    makeProject({
      name: '=HYPERLINK("http://example.test")',
      programme: '<script>alert(1)</script>',
      reportedStatus: 'red',
      pathToGreen: '@x',
      decisionNeeded: '+1',
    }),
  ];
  const values = executiveReport(makePortfolio({ projects }), AS_OF).document.rows.flatMap((row) =>
    row.cells.map((cell) => cell?.value),
  );
  expect(values).toContain('=HYPERLINK("http://example.test")');
  expect(values).toContain('<script>alert(1)</script>');
  expect(values).toContain('+1');
});

test('a text that would fill the page ends with an ellipsis, and its row leads to the whole', () => {
  const projects = [makeProject({ decisionNeeded: '🚦'.repeat(5000) })];
  const { document } = executiveReport(makePortfolio({ projects }), AS_OF);
  const row = document.rows.find((one) => one.cells[0]?.link?.a1 === 'W2');
  expect(String(row?.cells[8]?.value)).toMatch(/^(🚦){279}…$/u);
});
