/** Whole tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { deliveryTab } from '../../../../core/status/delivery/delivery.ts';
import { SAMPLE } from '../capacity-review/review-cases.ts';
import { holdGolden } from '../hold-golden.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { seededPlan } from '../programme/seeded-plan.ts';
import { deliveryOf, LATER_PLAN, NEARLY_EMPTY, PLAN, readMelbourneWater } from '../tab-cases.ts';

const LARGE = { projects: 500, raid: 2_000, milestones: 2_000, dependencies: 200 };
/** The first projects at a glance. */
const LARGE_ROWS = 50;

const CASES: Readonly<Record<string, () => Portfolio | Promise<Portfolio>>> = {
  'by-hand': () => PLAN,
  'later-report': () => LATER_PLAN,
  sample: () => SAMPLE,
  'melbourne-water': readMelbourneWater,
  'nearly-empty': () => NEARLY_EMPTY,
  'no-projects': () => makePortfolio({}),
  '500-projects': () => seededPlan(LARGE),
};

holdGolden(new URL('golden/', import.meta.url), Object.keys(CASES), 7, async (name) => {
  const portfolio = await (CASES[name] as () => Portfolio | Promise<Portfolio>)();
  const tab = deliveryTab(deliveryOf(portfolio));
  return name === '500-projects' ? { ...tab, rows: tab.rows.slice(0, LARGE_ROWS) } : tab;
});
