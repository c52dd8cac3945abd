/** What reading has found, in a sentence. */
import { expect, it } from 'vitest';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { findingsText } from '../../../core/status/findings-text.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const log = (name: string) =>
  sheetOf(name, [
    ['Project', 'Issue', 'Owner', 'Opened', 'Severity'],
    ['P-1', 'Login broken', 'A. B.', '2026-11-01', 'High'],
  ]);
const projects = (budget: string) =>
  sheetOf('Projects', [
    ['ID', 'Name', 'Budget', 'Stage'],
    ['P-1', 'Portal', budget, 'Delivery'],
  ]);

it.each([
  ['nothing', [projects('5')], 'Reading found nothing wrong in the workbook.'],
  [
    'a tab that is nearly a table',
    [projects('5'), log('Issue log')],
    'Reading had 1 finding in the workbook; the tab Issue log (nearly RAID) was not read.',
  ],
  [
    'several such tabs',
    [projects('5'), ...['a', 'b', 'c', 'd'].map((name) => log(`Issue log ${name}`))],
    'Reading had 4 findings in the workbook; the tabs Issue log a (nearly RAID), Issue log b (nearly RAID), Issue log c (nearly RAID) and 1 more were not read.',
  ],
  [
    'a bad cell and such a tab',
    [projects('a lot'), log('Issue log')],
    'Reading had 2 findings in the workbook; 1 of them left a cell or a row out of the figures, and the tab Issue log (nearly RAID) was not read.',
  ],
])('says %s', (_, sheets, text) => {
  expect(findingsText(readPortfolio(workbook(...sheets), []))).toBe(text);
});
