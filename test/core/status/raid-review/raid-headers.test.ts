/** The headers of the RAID review: no word of them is broken by its column. */

import { expect, test } from 'vitest';
import { raidFigures } from '../../../../core/status/raid-review/raid-figures.ts';
import { raidReview } from '../../../../core/status/raid-review/raid-review.ts';
import { textWidth } from '../../../../core/status/text-width.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { AS_OF, SAMPLE_PROJECTS } from '../sample-projects.ts';
import { SAMPLE_LOG } from './sample-log.ts';

/** Air beside a text, and the indent of words, in pixels; bold letters are wider by so much. */
const PADDING = 6;
const INDENT = 9;
const BOLD = 1.08;

test('every word of a header has room in its column', () => {
  const portfolio = makePortfolio({ projects: SAMPLE_PROJECTS, raid: SAMPLE_LOG });
  const { rows, columnWidths } = raidReview(raidFigures(portfolio, AS_OF));
  let count = 0;
  for (const { cells } of rows) {
    for (const [column, one] of cells.entries()) {
      if (one === null || !one.role.startsWith('header') || typeof one.value !== 'string') continue;
      for (const word of one.value.split(' ')) {
        count += 1;
        const room =
          (columnWidths[column] as number) - PADDING - (one.role === 'header' ? INDENT : 0);
        expect(`${word}: ${textWidth(word) * BOLD <= room}`).toBe(`${word}: true`);
      }
    }
  }
  expect(count).toBeGreaterThan(40);
});
