/** What the Prioritisation tab says in words, case by case: each would mislead a board if it were said otherwise. */

import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../../core/cell/cell.ts';
import { PRIORITISE } from '../../../../core/commands/prioritise.ts';
import { toSerial } from '../../../../core/day/serial.ts';
import type { Project } from '../../../../core/model/projects.ts';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { methodInputs } from '../../../../core/model/scoring-inputs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/model/settings.ts';
import { prioritisationTab } from '../../../../core/status/prioritisation/prioritisation.ts';
import { prioritisationFigures } from '../../../../core/status/prioritisation/prioritisation-figures.ts';
import { makeSheet, makeSnapshot } from '../../commands/make-snapshot.ts';
import { scoredAs } from '../../scoring/make-scoring.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { renderDocument } from '../render-document.ts';

const AS_OF = toSerial(2026, 11, 16);

/** The tab as text for projects A, B, C … of these scores, costs and facts. */
function story(
  scores: Readonly<Record<string, number | null>>,
  facts: Parameters<typeof scoredAs>[1],
  settings: Partial<Settings>,
): string {
  const { projects, criteria, scores: rows } = scoredAs(scores, facts);
  const own = { ...DEFAULT_SETTINGS, ...settings };
  const portfolio = makePortfolio({
    ...{ projects: projects as readonly Project[], criteria, scores: rows, settings: own },
    methodInputs: methodInputs(own.scoringMethod, criteria),
  });
  return renderDocument(prioritisationTab(prioritisationFigures(portfolio, AS_OF)));
}

/** What *Prioritise* answers for a list of ideas by a method with inputs of its own. */
function ideas(method: string, headers: readonly string[], rows: readonly (readonly Cell[])[]) {
  const list: Grid = [['ID', 'Name', ...headers], ...rows];
  const settings: Grid = [
    ['Setting', 'Value'],
    ['Scoring method', method],
  ];
  const snapshot = makeSnapshot(makeSheet('Ideas', list), makeSheet('Settings', settings));
  const result = PRIORITISE.result?.(snapshot, { asOf: AS_OF, mapping: [] });
  const table = result?.tables.find(({ title }) => title === 'Ranking');
  return { answer: result?.answer, scores: table?.rows.map((row) => row[3]) };
}

const RICE = ['Reach', 'Impact', 'Confidence', 'Effort'];
const WSJF = ['Business value', 'Time criticality', 'RR/OE', 'Job size'];

describe('scores without a scale of their own', () => {
  it('keep four digits: a small quotient is not 0.0', () => {
    const { answer, scores } = ideas('RICE', RICE, [
      ['P-1', 'First', 1, 0.25, '80%', 5],
      ['P-2', 'Second', 1, 0.25, '50%', 6],
      ['P-3', 'Third', 0, 0.25, '50%', 6],
    ]);
    expect(scores).toEqual([0.04, 0.02083, 0]);
    expect(answer).toBe('3 projects are ranked: First leads with 0.04.');
  });

  it('keep whole numbers whole and large ones short', () => {
    const { answer, scores } = ideas('RICE', RICE, [
      ['P-1', 'First', 1_000_000, 1, '100%', 3],
      ['P-2', 'Second', 2000, 1, '80%', 4],
    ]);
    expect(scores).toEqual([333333.3, 400]);
    expect(answer).toContain('leads with 333,333.');
  });

  it('say why none can be ranked in the words of the inputs', () => {
    const none = (size: Cell, other: Cell) =>
      ideas('WSJF', WSJF, [
        ['P-1', 'First', 8, 3, 4, size],
        ['P-2', 'Second', 8, 3, 4, other],
      ]).answer;
    expect(none(0, 0)).toBe('None of the 2 running projects can be ranked: Job size is 0.');
    expect(none(0, null)).toBe(
      'None of the 2 running projects can be ranked: inputs are blank or cannot be used.',
    );
  });
});

describe('the line', () => {
  const mandatory = { mandatory: true };

  it('does not say that all fits where what is mandatory needs more than there is', () => {
    const text = story({ A: 90 }, { A: { budget: 150, ...mandatory } }, { budgetAvailable: 100 });
    expect(text).not.toContain('fit above');
    expect(text).not.toContain('nothing runs out');
    expect(text).toContain('what is mandatory alone needs 150 of 100');
    expect(text).toContain('150 of 100 used, 150 of it for 1 mandatory project, 50 too much');
  });

  it('counts above what is forced above, and says how many of them are forced', () => {
    const text = story(
      { A: 90, B: 80, C: 70 },
      { A: { budget: 60 }, B: { budget: 60 }, C: { budget: 40, ...mandatory } },
      { budgetAvailable: 100 },
    );
    expect(text).toContain('2 of 3 ranked projects are above the line');
    expect(text).toMatch(/Above the line \| Of them forced \| Below/);
    expect(text).toMatch(/figure {7}3 \| {2}\| 100 \| .*\| 2 \| 1 \| 1 \|/);
  });

  it('tells what is forced without a rank apart, for it is not among the ranked projects', () => {
    const facts = {
      A: { budget: 60 },
      B: mandatory,
      C: { ...mandatory, budget: 5 },
      D: { budget: 90 },
    };
    const one = story({ A: 90, B: null, D: 1 }, facts, { budgetAvailable: 100 });
    expect(one).toContain('1 without a rank is forced above it;');
    const two = story({ A: 90, B: null, C: 10, D: 50 }, facts, { budgetAvailable: 100 });
    expect(two).toContain('2 are forced above it, 1 of them without a rank;');
  });

  it('says where it parts projects of the same score', () => {
    const text = story(
      { A: 90, B: 80, C: 80, D: 70 },
      Object.fromEntries(['A', 'B', 'C', 'D'].map((id) => [id, { budget: 50 }])),
      { budgetAvailable: 100 },
    );
    expect(
      text.match(/Tied with \w, which is above: ties stand in the order of their ids\./g),
    ).toEqual(['Tied with B, which is above: ties stand in the order of their ids.']);
  });

  it('says that nothing is set aside for what is mandatory at an unknown cost', () => {
    const facts = { A: { budget: 60 }, B: mandatory };
    const text = story({ A: 90, B: 80 }, facts, { budgetAvailable: 100 });
    expect(text).toContain('What it costs is not known: nothing is set aside for it.');
    expect(text).not.toContain('would not place it');
    expect(story({ A: 90, B: 80 }, facts, {})).not.toContain('set aside for it');
  });

  it('speaks of one project as of one', () => {
    const text = story({ A: 90 }, { A: { budget: 10 } }, { budgetAvailable: 100 });
    expect(text).toContain('The only ranked project fits above the line.');
  });
});

it('a criterion that gives nothing is not named as what moves the score', () => {
  const text = story({ A: 0, B: 100 }, {}, {});
  expect(text).not.toContain('+0.0');
  expect(text).toContain('No criterion gives points; most lost: Strategic fit −100.0.');
  expect(text).toContain('Strategic fit +100.0.');
});

describe('the columns', () => {
  const figures = (settings: Partial<Settings>) => {
    const { projects, criteria, scores } = scoredAs({ A: 90, B: 10 }, { A: { budget: 1 } });
    const own = { ...DEFAULT_SETTINGS, budgetAvailable: 5, ...settings };
    const portfolio = makePortfolio({
      ...{ projects: projects as readonly Project[], criteria, scores, settings: own },
      methodInputs: methodInputs(own.scoringMethod, criteria),
    });
    return prioritisationTab(prioritisationFigures(portfolio, AS_OF)).rows;
  };

  it('keep a gap between a number and a cell that is filled', () => {
    const filled = figures({}).flatMap(({ cells }) =>
      cells.flatMap((one, at) => (one?.role.startsWith('status-') ? [cells[at - 1]] : [])),
    );
    expect(filled.length).toBeGreaterThan(1);
    for (const before of filled) expect(before).toEqual({ value: null, role: 'text' });
  });

  it('show inputs as they were typed: whole numbers whole, shares as per cent', () => {
    const list: Grid = [
      ['ID', 'Name', ...RICE],
      ['P-1', 'First', 1_000_000, 0.25, '80%', 2],
      ['P-2', 'Second', 2000, 1, '80%', 4],
    ];
    const settings: Grid = [
      ['Setting', 'Value'],
      ['Scoring method', 'RICE'],
    ];
    const snapshot = makeSnapshot(makeSheet('Ideas', list), makeSheet('Settings', settings));
    const { rows } = prioritisationTab(prioritisationFigures(readPortfolio(snapshot, []), AS_OF));
    const first = rows.find(({ cells }) => cells[1]?.value === 'P-1')?.cells ?? [];
    const roles = [5, 6, 8, 9].map((at) => [first[at]?.value, first[at]?.role]);
    expect(roles).toEqual([
      [1_000_000, 'integer'],
      [0.25, 'decimal'],
      [0.8, 'percent'],
      [2, 'integer'],
    ]);
  });

  it('show quotients with digits enough, and points with one', () => {
    const roles = (settings: Partial<Settings>) =>
      new Set(figures(settings).flatMap(({ cells }) => cells.map((one) => one?.role)));
    expect(roles({}).has('points')).toBe(true);
    expect(roles({}).has('quotient')).toBe(false);
    const ofRice = roles({ scoringMethod: 'RICE' });
    expect(ofRice.has('quotient')).toBe(true);
    expect(ofRice.has('points')).toBe(false);
  });
});
