/** SEVERITY: every cell of the table, words, tables of one's own. */

import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { SEVERITY } from '../../../core/functions/severity.ts';
import { SEVERITY_TABLE } from '../../../core/raid/severity.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(SEVERITY, args));

describe('by default', () => {
  it('is that of the RAID log in all 25 cells, and what the product says', () => {
    for (const [row, severities] of SEVERITY_TABLE.entries()) {
      for (const [column, severity] of severities.entries()) {
        const product = (row + 1) * (column + 1);
        const byProduct =
          product >= 20 ? 'critical' : product >= 10 ? 'high' : product >= 5 ? 'medium' : 'low';
        expect(call(row + 1, column + 1)).toEqual([[severity]]);
        expect(severity).toBe(byProduct);
      }
    }
  });

  it.each([
    ['words', 'High', 'very high', 'critical'],
    ['letters', 'h', 'M', 'high'],
    ['numbers with words', '4 - Likely', 'Severe (5)', 'critical'],
    ['numbers as text', '2', '2', 'low'],
    ['halves go up', 2.5, 2.5, 'medium'],
  ])('%s', (_, probability, impact, expected) => {
    expect(call(probability, impact)).toEqual([[expected]]);
  });
});

it('what is missing is said, what is off the scale fails in its row', () => {
  expect(call([[null], [3], ['TBD'], [6], [3]], [[3], [null], ['n/a'], [3], ['high']])).toEqual([
    ['unknown: no probability from 1 to 5'],
    ['unknown: no impact from 1 to 5'],
    ['unknown: neither probability nor impact'],
    ['#VALUE! row 4: "6" in Probability is out of range; expected a number from 1 to 5'],
    ['high'],
  ]);
});

it('one value counts for every row', () => {
  expect(call([[1], [5]], 4)).toEqual([['low'], ['critical']]);
});

it('a table of one’s own counts, however its groups are parted', () => {
  const turned = 'CCCCC,HHHHH;mmmmm|LLLLL LLLLL';
  expect(call([[1], [2], [3], [4]], 1, turned)).toEqual([
    ['critical'],
    ['high'],
    ['medium'],
    ['low'],
  ]);
});

it.each(['LLLLM', 'LLLLM LLMMH LMMHH LMHHC MHHCX', `${'L'.repeat(26)}`])(
  '%s is no table',
  (text) => {
    expect(call(1, 1, text)).toEqual([
      [
        `#VALUE! "${text}" in Severity table is no table; expected 25 letters of L, M, H and C, such as LLLLM LLMMH LMMHH LMHHC MHHCC`,
      ],
    ]);
  },
);
