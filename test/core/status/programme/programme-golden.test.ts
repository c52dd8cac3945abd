/** Whole tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { programmeTab } from '../../../../core/status/programme/programme.ts';
import { SAMPLE } from '../capacity-review/review-cases.ts';
import { holdGolden } from '../hold-golden.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { LATER_PLAN, NEARLY_EMPTY, PLAN, programmeOf, readMelbourneWater } from '../tab-cases.ts';
import { seededPlan } from './seeded-plan.ts';

const LARGE = { projects: 500, raid: 2_000, milestones: 2_000, dependencies: 200 };
/** The programmes at a glance and the first of their sections. */
const LARGE_ROWS = 95;

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
  const tab = programmeTab(programmeOf(portfolio));
  return name === '500-projects' ? { ...tab, rows: tab.rows.slice(0, LARGE_ROWS) } : tab;
});
