/** Whole Prioritisation tabs as text grids. `UPDATE_GOLDEN=1` writes them anew; read the difference before it is committed. */

import { toSerial } from '../../../../core/day/serial.ts';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { methodInputs } from '../../../../core/model/scoring-inputs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/model/settings.ts';
import type { ScoringProject } from '../../../../core/scoring/scoring-input.ts';
import { prioritisationTab } from '../../../../core/status/prioritisation/prioritisation.ts';
import { prioritisationFigures } from '../../../../core/status/prioritisation/prioritisation-figures.ts';
import { openSample } from '../../../../workbench/sample/open-sample.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { makeCriterion, makeScore } from '../../scoring/make-scoring.ts';
import { holdGolden } from '../hold-golden.ts';
import { makePortfolio } from '../make-portfolio.ts';

const FOLDER = new URL('golden/', import.meta.url);
const AS_OF = toSerial(2026, 11, 16);

const NAMES = [
  'Ledger renewal',
  'Customer portal',
  'Access management',
  'Data lake',
  'Payroll',
  'Archive',
];
const FACTS: readonly Partial<ScoringProject>[] = [
  { budget: 400_000 },
  { budget: 300_000, manualRank: 1 },
  { budget: 250_000, mandatory: true },
  { budget: 350_000 },
  { budget: null },
  { budget: 90_000 },
];
const PROJECTS = FACTS.map((facts, index) =>
  makeProject({
    id: `P-00${index + 1}`,
    name: NAMES[index] ?? '',
    ...(index === 2 ? { mandatoryReason: 'Audit finding 12.' } : {}),
    sheetRow: index + 1,
    ...facts,
  }),
);
const CLOSED = makeProject({ id: 'P-009', name: 'Old intranet', stage: 'closed', sheetRow: 9 });

const CRITERIA = [
  makeCriterion({ id: 'C-1', name: 'Strategic fit', weight: 50, lens: 'business' }),
  makeCriterion({ id: 'C-2', name: 'Risk reduction', weight: 30, lens: 'technical' }),
  makeCriterion({
    id: 'C-3',
    name: 'Complexity',
    weight: 20,
    lens: 'technical',
    direction: 'lower is better',
  }),
];
const RATINGS = [
  [5, 4, 2],
  [2, 2, 3],
  [2, 5, 4],
  [4, 3, null],
  [3, 4, 3],
  [null, 4, null],
];
const SCORES = RATINGS.map((ratings, index) =>
  makeScore(
    `P-00${index + 1}`,
    Object.fromEntries(ratings.map((rating, at) => [`C-${at + 1}`, rating])),
    { sheetRow: index + 1 },
  ),
);

function portfolioOf(settings: Partial<Settings>, parts: Partial<Portfolio> = {}): Portfolio {
  const own = { ...DEFAULT_SETTINGS, ...settings };
  return makePortfolio({
    projects: [...PROJECTS, CLOSED],
    criteria: CRITERIA,
    scores: SCORES,
    ...parts,
    settings: own,
    methodInputs: methodInputs(own.scoringMethod, CRITERIA),
  });
}

const WSJF_KEYS = ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize'];

const CASES: Readonly<Record<string, () => Promise<Portfolio> | Portfolio>> = {
  sample: async () => readPortfolio(await (await openSample()).read(), []),
  'cut-line': () => portfolioOf({ budgetAvailable: 1_000_000, currency: 'EUR' }),
  'cut-line-skip': () =>
    portfolioOf({ budgetAvailable: 700_000, cutRule: 'skip', mandatoryFirst: true }),
  'no-line': () => portfolioOf({}),
  'weights-by-comparison': () =>
    portfolioOf(
      { weightsFrom: 'comparisons' },
      {
        comparisons: [
          ['C-1', 'C-2', 3],
          ['C-2', 'C-3', 3],
          ['C-1', 'C-3', 0.5],
        ].map(([criterion, comparedWith, times], index) => ({
          criterion: criterion as string,
          comparedWith: comparedWith as string,
          timesMoreImportant: times as number,
          source: {
            sheet: 'Comparisons',
            columns: { criterion: 0, comparedWith: 1, timesMoreImportant: 2 },
          },
          sheetRow: index + 1,
        })),
      },
    ),
  wsjf: () =>
    portfolioOf(
      { scoringMethod: 'WSJF', budgetAvailable: 700_000 },
      {
        scores: [
          [8, 5, 3, 2],
          [5, 5, 5, 5],
          [3, 8, 8, 0],
          [2, 1, null, 3],
        ].map((values, index) =>
          makeScore(
            `P-00${index + 1}`,
            Object.fromEntries(WSJF_KEYS.map((key, at) => [key, values[at] ?? null])),
          ),
        ),
      },
    ),
  'nothing-ranked': () =>
    portfolioOf({ budgetAvailable: 1 }, { scores: [], projects: PROJECTS.slice(3) }),
  'nothing-runs': () => portfolioOf({}, { projects: [CLOSED] }),
};

holdGolden(FOLDER, Object.keys(CASES), 8, async (name) =>
  prioritisationTab(prioritisationFigures((await CASES[name]?.()) as Portfolio, AS_OF)),
);
