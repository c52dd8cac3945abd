import { expect, test } from 'vitest';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import type { ScoringProject } from '../../../core/scoring/scoring-input.ts';
import { scoredAs } from './make-scoring.ts';

/** `rank id` of each place, then the ids without a rank. */
function ranking(
  scores: Readonly<Record<string, number | null>>,
  facts: Readonly<Record<string, Partial<ScoringProject>>> = {},
  settings = {},
): string {
  const { entries, order } = scoreProjects(scoredAs(scores, facts, settings));
  const ranked = order.map((index) => `${entries[index]?.rank} ${entries[index]?.id}`);
  const rest = entries.filter((entry) => entry.rank === null).map((entry) => `- ${entry.id}`);
  return [...ranked, ...rest].join(', ');
}

test.each([
  ['the best first', { A: 10, B: 30, C: 20 }, '1 B, 2 C, 3 A'],
  [
    'ties share a rank, the next rank is left out, ids decide the order',
    { D: 20, B: 20, A: 10, C: 30 },
    '1 C, 2 B, 2 D, 4 A',
  ],
  ['ids are read as people read them', { 'P-10': 20, 'P-9': 20 }, '1 P-9, 1 P-10'],
  ['three ties at the top', { A: 5, B: 5, C: 5, D: 1 }, '1 A, 1 B, 1 C, 4 D'],
  ['no score, no rank', { A: null, B: 0 }, '1 B, - A'],
])('%s', (_, scores, expected) => {
  expect(ranking(scores)).toBe(expected);
});

test('scores that differ by rounding alone are ties', () => {
  const { entries } = scoreProjects(scoredAs({ A: 0.1 + 0.2, B: 0.3, C: 0.3001 }));
  expect(entries.map((entry) => entry.rank)).toEqual([2, 2, 1]);
});

test.each([
  ['takes exactly its place', { A: 40, B: 30, C: 20, D: 10 }, { D: 2 }, '1 A, 2 D, 3 B, 4 C'],
  [
    'pushes the others down from the first place',
    { A: 40, B: 30, C: 20 },
    { C: 1 },
    '1 C, 2 A, 3 B',
  ],
  ['pulls a project down', { A: 40, B: 30, C: 20 }, { A: 3 }, '1 B, 2 C, 3 A'],
  ['that two have is a tie', { A: 40, B: 30, C: 20, D: 10 }, { D: 2, C: 2 }, '1 A, 2 C, 2 D, 4 B'],
  ['beyond the end stands at the end', { A: 40, B: 30, C: 20 }, { A: 99 }, '1 B, 2 C, 3 A'],
  [
    'beyond the end that two have is a tie there',
    { A: 40, B: 30, C: 20 },
    { A: 99, B: 99 },
    '1 C, 2 A, 2 B',
  ],
  [
    'parts projects that tie: they share a rank no longer',
    { A: 30, B: 30, C: 10 },
    { C: 2 },
    '1 A, 2 C, 3 B',
  ],
  [
    'keeps its number when a tie before it took its place',
    { A: 40, B: 30, C: 20, D: 10 },
    { C: 1, D: 1, B: 2 },
    '1 C, 1 D, 2 B, 4 A',
  ],
  ['between two places means the later one', { A: 40, B: 30, C: 20 }, { C: 1.5 }, '1 A, 2 C, 3 B'],
  ['ranks a project without a score', { A: 40, B: null }, { B: 1 }, '1 B, 2 A'],
])('a manual rank %s', (_, scores, manual, expected) => {
  const facts = Object.fromEntries(
    Object.entries(manual).map(([id, manualRank]) => [id, { manualRank }]),
  );
  expect(ranking(scores, facts)).toBe(expected);
});

test.each([
  [0, 'number-out-of-range'],
  [-3, 'number-out-of-range'],
  [Number.NaN, 'number-unreadable'],
  [Number.POSITIVE_INFINITY, 'number-unreadable'],
])('a manual rank of %d is named and does not count', (manualRank, code) => {
  const result = scoreProjects(scoredAs({ A: 40, B: 30 }, { B: { manualRank } }));
  expect(result.entries.map((entry) => entry.rank)).toEqual([1, 2]);
  expect(result.entries[1]?.manualRank).toBeNull();
  expect(result.diagnostics.map((one) => one.code)).toEqual([code]);
});

test('mandatory projects go first only where Settings says so; a manual rank wins over that', () => {
  const scores = { A: 40, B: 30, C: 20, D: 10 };
  const facts = { C: { mandatory: true }, D: { mandatory: true } };
  expect(ranking(scores, facts)).toBe('1 A, 2 B, 3 C, 4 D');
  expect(ranking(scores, facts, { mandatoryFirst: true })).toBe('1 C, 2 D, 3 A, 4 B');
  const withManual = { ...facts, A: { manualRank: 1 } };
  expect(ranking(scores, withManual, { mandatoryFirst: true })).toBe('1 A, 2 C, 3 D, 4 B');
});

test('a mandatory project does not tie with one that is not, where mandatory goes first', () => {
  const facts = { B: { mandatory: true } };
  expect(ranking({ A: 40, B: 40 }, facts, { mandatoryFirst: true })).toBe('1 B, 2 A');
  expect(ranking({ A: 40, B: 40 }, facts)).toBe('1 A, 1 B');
});

test('finished and stopped projects and second rows of an id take no part', () => {
  const input = scoredAs({ A: 40, B: 30, C: 20 });
  const twice = { ...input, projects: [...input.projects, ...input.projects.slice(2)] };
  const { entries, diagnostics, liveCount } = scoreProjects({
    ...twice,
    takesPart: [false, true, true, true],
  });
  expect(entries.map((entry) => entry.rank)).toEqual([null, 1, 2, null]);
  expect(entries.map((entry) => entry.takesPart)).toEqual([false, true, true, false]);
  expect(liveCount).toBe(2);
  expect(diagnostics.map((one) => one.code)).toEqual(['id-repeated']);
});
