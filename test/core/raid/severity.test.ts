import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import {
  findSeverity,
  parseSeverityTable,
  SEVERITY_TABLE,
  severityFinder,
  severityRank,
} from '../../../core/raid/severity.ts';
import { makeRaidItem } from '../portfolio/make-project.ts';
import { ageOne } from './make-log.ts';

// Written out by hand: probability, impact, severity.
const CELLS = [
  [1, 1, 'low'],
  [1, 2, 'low'],
  [1, 3, 'low'],
  [1, 4, 'low'],
  [1, 5, 'medium'],
  [2, 1, 'low'],
  [2, 2, 'low'],
  [2, 3, 'medium'],
  [2, 4, 'medium'],
  [2, 5, 'high'],
  [3, 1, 'low'],
  [3, 2, 'medium'],
  [3, 3, 'medium'],
  [3, 4, 'high'],
  [3, 5, 'high'],
  [4, 1, 'low'],
  [4, 2, 'medium'],
  [4, 3, 'high'],
  [4, 4, 'high'],
  [4, 5, 'critical'],
  [5, 1, 'medium'],
  [5, 2, 'high'],
  [5, 3, 'high'],
  [5, 4, 'critical'],
  [5, 5, 'critical'],
] as const;

test.each(CELLS)(
  'a risk of probability %i and impact %i is %s',
  (probability, impact, severity) => {
    const found = findSeverity(makeRaidItem({ probability, impact }));
    expect(found).toEqual({ severity, basis: 'probability-and-impact', lacks: null });
  },
);

test('the table is the product cut at 4, 9 and 16, and has 25 cells', () => {
  expect(CELLS).toHaveLength(25);
  for (const [p, row] of SEVERITY_TABLE.entries()) {
    for (const [i, severity] of row.entries()) {
      const product = (p + 1) * (i + 1);
      const byProduct =
        product <= 4 ? 'low' : product <= 9 ? 'medium' : product <= 16 ? 'high' : 'critical';
      expect(severity).toBe(byProduct);
    }
  }
});

test.each([
  [
    'a risk keeps to the table even where the sheet gives another severity',
    { probability: 1, impact: 1, severity: 'critical' },
    'low',
    'probability-and-impact',
  ],
  [
    'a risk without a probability keeps what is given',
    { impact: 5, severity: 'low' },
    'low',
    'given',
  ],
  [
    'an issue keeps what is given',
    { type: 'issue', probability: 5, impact: 5, severity: 'medium' },
    'medium',
    'given',
  ],
  [
    'an issue without a severity goes by its impact',
    { type: 'issue', impact: 3 },
    'medium',
    'impact',
  ],
  [
    'a probability off the scale is not used',
    { probability: 6, impact: 5, severity: 'high' },
    'high',
    'given',
  ],
] as const)('%s', (_, facts, severity, basis) => {
  expect(findSeverity(makeRaidItem(facts))).toEqual({ severity, basis, lacks: null });
});

test.each([
  ['a risk without a probability, whatever its impact', { impact: 5 }, 'probability'],
  ['a risk with a probability off the scale', { probability: 6, impact: 5 }, 'probability'],
  ['a risk without an impact', { probability: 5 }, 'impact'],
  ['a risk with nothing', {}, 'probability-and-impact'],
  ['a dependency with nothing', { type: 'dependency' }, 'impact'],
  ['an issue with a probability only', { type: 'issue', probability: 5 }, 'impact'],
] as const)('is unknown, and says what it lacks: %s', (_, facts, lacks) => {
  expect(findSeverity(makeRaidItem(facts))).toEqual({ severity: null, basis: null, lacks });
});

test('unknown sorts below low', () => {
  expect(
    [null, 'low', 'medium', 'high', 'critical'].map((one) => severityRank(one as never)),
  ).toEqual([-1, 0, 1, 2, 3]);
});

test('the default setting writes the table', () => {
  expect(parseSeverityTable(DEFAULT_SETTINGS.severityTable)).toEqual(SEVERITY_TABLE);
});

test.each(CELLS)(
  'the aged log has it too: probability %i and impact %i is %s',
  (probability, impact, severity) => {
    expect(ageOne({ probability, impact })).toMatchObject({ severity, severityLacks: null });
  },
);

test('another table counts cell by cell, however its letters are parted and written', () => {
  const text = 'clllm; lllmm\nLLMMH/ LMMHH | mmhhC';
  const settings = { ...DEFAULT_SETTINGS, severityTable: text };
  expect(ageOne({ probability: 1, impact: 1 }, { settings }).severity).toBe('critical');
  expect(ageOne({ probability: 1, impact: 5 }, { settings }).severity).toBe('medium');
  expect(ageOne({ probability: 5, impact: 1 }, { settings }).severity).toBe('medium');
  expect(ageOne({ probability: 2, impact: 4 }, { settings }).severity).toBe('medium');
  expect(ageOne({ probability: 3, impact: 5 }, { settings }).severity).toBe('high');
  expect(parseSeverityTable(text).flat()).toHaveLength(25);
});

test('a text that is no table is a mistake in the program', () => {
  expect(() => parseSeverityTable('LMH')).toThrow(RangeError);
  expect(() => parseSeverityTable('X'.repeat(25))).toThrow(RangeError);
});

test('the finder answers as the rule does', () => {
  const find = severityFinder(SEVERITY_TABLE);
  const ratings = [null, Number.NaN, 0, 0.5, 1, 2.4, 2.5, 3, 5, 5.4, 5.5, 7];
  for (const type of ['risk', 'issue'] as const) {
    for (const severity of [null, 'low', 'critical'] as const) {
      for (const probability of ratings) {
        for (const impact of ratings) {
          const item = makeRaidItem({ type, severity, probability, impact });
          expect(find(item)).toEqual(findSeverity(item));
        }
      }
    }
  }
});
