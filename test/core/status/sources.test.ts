import { expect, test } from 'vitest';
import type { RecognisedTab } from '../../../core/model/portfolio.ts';
import { sourceSentences } from '../../../core/status/sources.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { executiveReport } from './executive-report.ts';
import { makePortfolio } from './make-portfolio.ts';

const AS_OF = 46348;
const [plain] = makePortfolio({ projects: [makeProject()] }).tables as [RecognisedTab];
const tab = (facts: Partial<RecognisedTab>): RecognisedTab => ({ ...plain, ...facts });

test('names every tab of a table with its rows, and which are hidden', () => {
  const tables = [
    tab({ sheet: 'Register', rows: 24 }),
    tab({ sheet: 'Confidential', rows: 1, isHidden: true }),
    tab({ table: 'raid', title: 'RAID', sheet: 'Log', rows: 7 }),
    tab({ table: 'raid', title: 'RAID', sheet: 'Log', rows: 2 }),
    tab({ table: 'people', title: 'People', sheet: 'Pool', rows: 9 }),
    tab({ table: 'milestones', title: 'Milestones', sheet: 'Gates', rows: 5 }),
  ];
  expect(sourceSentences(makePortfolio({ tables }))).toEqual([
    'Projects: read from Register (24 rows) and Confidential (1 row, hidden).',
    'RAID: read from Log (9 rows).',
    'People: read from Pool (9 rows).',
  ]);
});

test('many tabs are counted, the hidden ones among them too', () => {
  const tables = Array.from({ length: 9 }, (_, index) =>
    tab({ sheet: `T${index}`, rows: index, isHidden: index > 6 }),
  );
  expect(sourceSentences(makePortfolio({ tables }))).toEqual([
    'Projects: read from T0 (0 rows), T1 (1 row), T2 (2 rows), T3 (3 rows) and 5 more tabs (2 hidden).',
  ]);
});

test('the tab says at the top how many projects come from hidden tabs', () => {
  const textsOf = (isHidden: boolean) => {
    const portfolio = makePortfolio({
      projects: [makeProject(), makeProject({ source: { sheet: 'Confidential', columns: {} } })],
      tables: [plain, tab({ sheet: 'Confidential', isHidden })],
    });
    const { document } = executiveReport(portfolio, AS_OF);
    return document.rows.map((row) => String(row.cells[0]?.value)).join('\n');
  };
  expect(textsOf(true)).toContain('1 comes from a hidden tab.');
  expect(textsOf(true)).toContain('Confidential (1 row, hidden)');
  expect(textsOf(false)).not.toContain('hidden');
});

test('says once what running means, and how many of them wait', () => {
  const projects = [
    makeProject({ id: 'P-1', state: 'paused' }),
    makeProject({ id: 'P-2', startDay: AS_OF + 1 }),
    makeProject({ id: 'P-3', startDay: AS_OF }),
    makeProject({ id: 'P-4', state: 'stopped' }),
  ];
  const { document } = executiveReport(makePortfolio({ projects }), AS_OF);
  const texts = document.rows.map((row) => String(row.cells[0]?.value));
  const said = texts.filter((text) => text.includes('neither finished nor stopped'));
  expect(said).toHaveLength(1);
  expect(said[0]).toBe('Running: neither finished nor stopped; 2 are paused or have not started.');
});
