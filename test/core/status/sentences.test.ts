/** Every sentence of all seven tabs, on portfolios with none, one and two of everything: as a good analyst would write it. */

import { expect, test } from 'vitest';
import type { TabDocument } from '../../../core/plan/tab-document.ts';
import {
  AS_OF,
  afterReport,
  allTabs,
  type Counts,
  smallPortfolio,
  TEMPERS,
} from './small-portfolios.ts';

const KEYS = [
  ...(['projects', 'raid', 'milestones', 'benefits', 'decisions'] as const),
  ...(['people', 'work', 'scores'] as const),
];
const all = (count: number): Counts =>
  Object.fromEntries(KEYS.map((key) => [key, count])) as unknown as Counts;

/** Everything alike, and one thing different from the others. */
const COUNTS: readonly Counts[] = [0, 1, 2].flatMap((rest) => [
  all(rest),
  ...KEYS.flatMap((key) =>
    [0, 1, 2].flatMap((count) => (count === rest ? [] : [{ ...all(rest), [key]: count }])),
  ),
]);

/** What no sentence may hold, and why. */
const WRONG: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['none of something as a count', /(^|[^\d.,:%])\b0 (of|[a-z]+s)\b/],
  [
    'one of something as many',
    /(^|[^\d.,])\b1 (?!is\b|has\b|was\b|says\b|states\b|does\b|needs\b)[a-z]+s\b/,
  ],
  [
    'the only one as one of one',
    /\b(of|the|all|both) 1\b(?![,.:\d]| (of|to|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)/i,
  ],
  ['one with the verb of many', /(^|[^\d.,])\b1 (are|have|were|say|state|start|come|need)\b/],
  ['many with the verb of one', /(^|[^\d.,])\b[2-9] (is|has|was|says|states|starts|comes|needs)\b/],
  ['one of many with the verb of many', /\b1 of [\d,]+ (?:[a-z]+ )?[a-z]+s (are|have|were)\b/],
  ['a word twice', /\b([A-Za-z]+) \1\b/],
  ['two spaces', / {2}/],
  ['a space before a stop', / [.,;:](\s|$)/],
  ['two stops', /[.,;:][.,;]|\.\./],
  ['a date in figures', /\b\d{4}-\d{2}-\d{2}\b/],
  ['a value that leaked', /\b(undefined|null|NaN|Infinity)\b|\[object|(^|\s)-0\b/],
];

/** Roles of whole sentences; the words that may stand under a table without being one. */
const SENTENCES: ReadonlySet<string> = new Set(['answer', 'muted']);
/** `2 of 3`, `1 · 1 · 1 of 1`, `1 of 2 weeks`: a figure in a cell of its own, and no sentence. */
const IS_SHARE = /^[\d,· ]+ of [\d,]+( [a-z]+)?$/;
/** The second line of a broken label, and the heading of a role in a heat map. */
const IS_PART = /^[a-z]| · \d/;
const IS_MORE = /^and [\d,]+ more/;

function faultsOf(name: string, { rows }: TabDocument): string[] {
  const faults: string[] = [];
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap((one) => (typeof one?.value === 'string' ? [one.value] : [])),
  );
  for (const text of texts) {
    if (IS_SHARE.test(text)) continue;
    for (const [what, pattern] of WRONG) {
      if (pattern.test(text)) faults.push(`${name}: ${what}: ${text}`);
    }
  }
  const answer = rows.flatMap(({ cells }) => {
    const [first] = cells;
    return first?.role === 'answer' ? [String(first.value)] : [];
  });
  if (!/^[A-Z0-9].*\.$/.test(answer.join(' ')))
    faults.push(`${name}: no sentence: ${answer.join(' ')}`);
  for (const { cells } of rows) {
    const filled = cells.filter((one) => one !== null && one.value !== null);
    const [only] = filled;
    if (filled.length !== 1 || only?.role !== 'muted' || typeof only.value !== 'string') continue;
    if (!SENTENCES.has(only.role) || IS_MORE.test(only.value) || IS_PART.test(only.value)) continue;
    if (!/[.…]$/.test(only.value) && only.value.length < 100)
      faults.push(`${name}: no full stop: ${only.value}`);
  }
  return faults;
}

test.each(TEMPERS)('of a portfolio where everything is %s no sentence is wrong', (temper) => {
  const faults = new Set<string>();
  for (const counts of COUNTS) {
    const portfolio = smallPortfolio(counts, temper);
    for (const [name, tab] of Object.entries(allTabs(portfolio, AS_OF))) {
      for (const fault of faultsOf(name, tab)) faults.add(fault);
    }
  }
  expect(COUNTS).toHaveLength(51);
  expect([...faults].sort().join('\n')).toBe('');
});

test.each(TEMPERS)('nor of the report after one where everything was %s', (temper) => {
  const faults = new Set<string>();
  for (const then of [0, 1, 2]) {
    for (const now of [0, 1, 2]) {
      for (const later of TEMPERS) {
        const former = smallPortfolio(all(then), temper);
        const portfolio = afterReport(smallPortfolio(all(now), later), former);
        for (const [name, tab] of Object.entries(allTabs(portfolio, AS_OF))) {
          for (const fault of faultsOf(name, tab)) faults.add(fault);
        }
      }
    }
  }
  expect([...faults].sort().join('\n')).toBe('');
});
