/** Whole tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { capacityFigures } from '../../../../core/status/capacity-review/capacity-figures.ts';
import { capacityReview } from '../../../../core/status/capacity-review/capacity-review.ts';
import { renderDocument } from '../render-document.ts';
import { AS_OF, reviewPortfolio, SAMPLE, SMALL } from './review-cases.ts';

const FOLDER = fileURLToPath(new URL('golden/', import.meta.url));

const CASES: Readonly<Record<string, Portfolio>> = {
  sample: SAMPLE,
  small: SMALL,
  'people-only': reviewPortfolio({ people: SMALL.people, settings: SMALL.settings }),
  'work-only': reviewPortfolio({ allocations: SMALL.allocations, settings: SMALL.settings }),
  'nothing-known': reviewPortfolio({}),
};

test.each(Object.keys(CASES))('%s', (name) => {
  const portfolio = CASES[name] as Portfolio;
  const text = renderDocument(capacityReview(capacityFigures(portfolio, AS_OF)));
  const path = `${FOLDER}${name}.txt`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});

test('every golden file is one of the cases', () => {
  const files = readdirSync(FOLDER).sort();
  expect(files).toEqual(
    Object.keys(CASES)
      .map((name) => `${name}.txt`)
      .sort(),
  );
  expect(files).toHaveLength(5);
});
