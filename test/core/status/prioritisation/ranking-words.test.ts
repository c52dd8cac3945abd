/** Words beside the ranking that a reader who sees it for the first time needs. */

import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../../core/cell/cell.ts';
import { PRIORITISE } from '../../../../core/commands/prioritise.ts';
import { toSerial } from '../../../../core/day/serial.ts';
import type { Criterion } from '../../../../core/model/criteria.ts';
import type { Project } from '../../../../core/model/projects.ts';
import { methodInputs } from '../../../../core/model/scoring-inputs.ts';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { prioritisationTab } from '../../../../core/status/prioritisation/prioritisation.ts';
import { prioritisationFigures } from '../../../../core/status/prioritisation/prioritisation-figures.ts';
import { makeSheet, makeSnapshot } from '../../commands/make-snapshot.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { makeScore, scoredAs } from '../../scoring/make-scoring.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { renderDocument } from '../render-document.ts';

const AS_OF = toSerial(2026, 11, 16);

/** Why each project stands where it does, by a method with inputs of its own. */
function whyBy(method: string, headers: readonly string[], rows: readonly (readonly Cell[])[]) {
  const list: Grid = [
    ['ID', 'Name', ...headers],
    ...rows.map((row, index) => [`P-${index + 1}`, `Idea ${index + 1}`, ...row]),
  ];
  const settings: Grid = [
    ['Setting', 'Value'],
    ['Scoring method', method],
  ];
  const snapshot = makeSnapshot(makeSheet('Ideas', list), makeSheet('Settings', settings));
  const result = PRIORITISE.result?.(snapshot, { asOf: AS_OF, mapping: [] });
  const table = result?.tables.find(({ title }) => title === 'Ranking');
  return Object.fromEntries(table?.rows.map((row) => [row[1], row[row.length - 1]]) ?? []);
}

describe('what moves a score that has no weights', () => {
  it('WSJF: what gives most of the sum, and what it is divided by', () => {
    const headers = ['Business value', 'Time criticality', 'RR/OE', 'Job size'];
    const why = whyBy('WSJF', headers, [
      [8, 5, 3, 2],
      [5, 5, 5, 5],
      [0, 0, 0, 1],
    ]);
    expect(why).toEqual({
      'P-1': 'Most comes from Business value: 8 of 16. Divided by Job size: 2.',
      'P-2':
        'Business value, Time criticality and Risk reduction give the same: 5 of 15 each. Divided by Job size: 5.',
      'P-3': 'Nothing comes from any input. Divided by Job size: 1.',
    });
  });

  it('RICE: what lifts and what lowers it most against the median of the ranked', () => {
    const headers = ['Reach', 'Impact', 'Confidence', 'Effort'];
    const why = whyBy('RICE', headers, [
      [2000, 1, '80%', 9],
      [500, 1, '80%', 3],
      [500, 0, '40%', 3],
    ]);
    expect(why).toEqual({
      'P-1': 'Lifted most by Reach: 4 × the median. Held back most by Effort: 3 × the median.',
      'P-2': 'Every input is at the median.',
      'P-3': 'Impact is 0.',
    });
  });

  it('ICE divides by nothing, and one idea alone has nothing to be compared with', () => {
    const headers = ['Impact', 'Confidence', 'Ease'];
    expect(
      whyBy('ICE', headers, [
        [8, 5, 2],
        [4, 5, 4],
        [4, 5, 4],
      ]),
    ).toMatchObject({
      'P-1': 'Lifted most by Impact: 2 × the median. Held back most by Ease: 0.5 × the median.',
    });
    expect(whyBy('ICE', headers, [[8, 5, 2]])).toEqual({ 'P-1': '' });
  });
});

/** The tab as text for weighted scores. */
function tabOf(budgetAvailable: number | null, weights: readonly number[] = [100]): string {
  const { projects, criteria, scores } = scoredAs(
    { A: 90, B: 10 },
    { A: { budget: 4 }, B: { budget: 4 } },
  );
  const portfolio = makePortfolio({
    projects: projects as readonly Project[],
    criteria: weights.map((weight, index) => ({
      ...(criteria[0] as Criterion),
      id: `C-${index + 1}`,
      weight,
    })),
    scores,
    settings: { ...DEFAULT_SETTINGS, budgetAvailable },
  });
  return renderDocument(prioritisationTab(prioritisationFigures(portfolio, AS_OF)));
}

describe('the legend under the ranking', () => {
  it.each([
    ['RICE', true],
    ['WSJF', false],
  ] as const)('by %s, whether it says what the median is of: %s', (method, isSaid) => {
    const projects = [makeProject()];
    const own = { ...DEFAULT_SETTINGS, scoringMethod: method };
    const inputs = methodInputs(method, []);
    const scores = [makeScore('P-001', Object.fromEntries(inputs.map(({ key }) => [key, 1])))];
    const portfolio = makePortfolio({ projects, scores, settings: own, methodInputs: inputs });
    const text = renderDocument(prioritisationTab(prioritisationFigures(portfolio, AS_OF)));
    expect(text).toContain('1 project is ranked');
    expect(text.includes('Median: of each input')).toBe(isSaid);
  });

  it('says what lenses, forced and Stays above are', () => {
    const text = tabOf(5);
    const ranking = text.slice(text.indexOf('Ranking'), text.indexOf('Where the two lenses'));
    expect(ranking).toContain('Lenses: ');
    expect(ranking).toContain('Forced: ');
    expect(ranking).toContain('Stays above: ');
  });

  it('explains no word that the ranking does not show', () => {
    const text = tabOf(null);
    expect(text).not.toContain('Forced: ');
    expect(text).toContain('Stays above is blank: there is no line.');
  });
});

it('bars of weights are drawn against the largest: 60 % and 40 % do not look alike', () => {
  const bars = tabOf(5, [60, 40]).match(/\d+% \| (█+)/g);
  expect(bars).toEqual(['60% | ██████████', '40% | ███████']);
});
