/** Whole tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { capacityFigures } from '../../../../core/status/capacity-review/capacity-figures.ts';
import { capacityReview } from '../../../../core/status/capacity-review/capacity-review.ts';
import { holdGolden } from '../hold-golden.ts';
import { reviewPortfolio } from '../review-portfolio.ts';
import { AS_OF, SAMPLE, SMALL } from './review-cases.ts';

const FOLDER = new URL('golden/', import.meta.url);

const CASES: Readonly<Record<string, Portfolio>> = {
  sample: SAMPLE,
  small: SMALL,
  'people-only': reviewPortfolio({ people: SMALL.people, settings: SMALL.settings }),
  'work-only': reviewPortfolio({ allocations: SMALL.allocations, settings: SMALL.settings }),
  'nothing-known': reviewPortfolio({}),
};

holdGolden(FOLDER, Object.keys(CASES), 5, (name) =>
  capacityReview(capacityFigures(CASES[name] as Portfolio, AS_OF)),
);
