/** Whole Value tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { valueTab } from '../../../../core/status/value/value.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { holdGolden } from '../hold-golden.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { makeBenefit } from './make-benefit.ts';
import {
  LATER,
  MANY,
  readMelbourneWater,
  readSample,
  SMALL,
  valueFiguresOf,
} from './value-cases.ts';

const FOLDER = new URL('golden/', import.meta.url);

const CASES: Readonly<Record<string, () => Promise<Portfolio> | Portfolio>> = {
  sample: readSample,
  'melbourne-water': readMelbourneWater,
  small: () => SMALL,
  later: () => LATER,
  many: () => MANY,
  'without-benefits': () => ({
    ...SMALL,
    benefits: [],
    tables: SMALL.tables.filter(({ table }) => table !== 'benefits'),
  }),
  'almost-empty': () => makePortfolio({ projects: [makeProject()] }),
  'no-projects': () => makePortfolio({ benefits: [makeBenefit('P-1', { planned: 1 })] }),
  'nothing-runs': () =>
    makePortfolio({
      projects: [makeProject({ stage: 'closed', budget: 10, actualCost: 12 })],
      benefits: [makeBenefit('P-001', { planned: 1, realised: 1 })],
    }),
};

holdGolden(FOLDER, Object.keys(CASES), 9, async (name) =>
  valueTab(valueFiguresOf((await CASES[name]?.()) as Portfolio)),
);
