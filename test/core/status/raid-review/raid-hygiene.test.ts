/** What the RAID review says of owners and projects: counts, requests, and what the log has no column for. */

import { expect, it } from 'vitest';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { raidFigures } from '../../../../core/status/raid-review/raid-figures.ts';
import { raidReview } from '../../../../core/status/raid-review/raid-review.ts';
import { openSample } from '../../../../workbench/sample/open-sample.ts';
import { AS_OF, GOOD, makeItems } from '../../raid/make-log.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { renderDocument } from '../render-document.ts';

const BARE = { sheet: 'Risks', columns: { id: 0, type: 1, project: 2, title: 3, raisedDay: 4 } };

it('a log without columns for it is not told on every row that it has no action and no owner', () => {
  const blank = { owner: null, dueDay: null, lastReviewedDay: null, response: null, action: null };
  const raid = makeItems([1, 2, 3].map(() => ({ ...GOOD, ...blank, source: BARE })));
  const text = renderDocument(raidReview(raidFigures(makePortfolio({ raid }), AS_OF)));
  expect(text).toContain(
    'Not judged, for the log has no column for it: Owner, Due, Last reviewed, Response, Action.',
  );
  expect(text).toContain('no column Owner');
  expect(text).toContain('no column Due');
  expect(text).not.toMatch(/no action|no response/);
  expect(text).toContain('● In order');
});

it('a log whose column of reviews holds next reviews is told so once', () => {
  const source = { sheet: 'Risk Log', columns: { ...BARE.columns, lastReviewedDay: 5 } };
  const days = { raisedDay: AS_OF - 200, lastReviewedDay: AS_OF + 40 };
  const raid = makeItems([1, 2, 3].map(() => ({ ...GOOD, ...days, source })));
  const text = renderDocument(raidReview(raidFigures(makePortfolio({ raid }), AS_OF)));
  expect(text.replace(/\s+/g, ' ')).toContain(
    'counted from the day raised as the days under Last reviewed are still to come',
  );
  expect(text).toContain('Most days under Last reviewed in Risk Log are after 23 Nov 2026');
  expect(text).not.toContain('review day in the future');
  expect(text).not.toContain('no column for it: Last reviewed');
});

it('in the sample most owners have few entries, and no more than a few groups are asked to tidy up', async () => {
  const portfolio = readPortfolio(await (await openSample()).read(), []);
  const { result } = raidFigures(portfolio, AS_OF);
  const most = [...result.owners, ...result.projects].filter(
    ({ verdict }) => verdict === 'most to tidy up',
  );
  expect(most.length).toBeGreaterThan(0);
  expect(most.length).toBeLessThan((result.owners.length + result.projects.length) / 5);
  const text = renderDocument(raidReview(raidFigures(portfolio, AS_OF)));
  expect(text).not.toMatch(/neglected|flawed/i);
});
