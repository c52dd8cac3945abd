/** Findings are printed as a compiler prints them. */

import { describe, expect, it } from 'vitest';
import type { FindingView } from '../../../core/index.ts';
import { checkLines, findingLines, placeText } from '../../../workbench/cli/finding-lines.ts';

const FINDING: FindingView = {
  ...{ code: 'date-ambiguous', severity: 'error', sheet: 'Project register', a1: 'O23' },
  ...{ what: '"05/02/2027" can be two days.', expected: '', done: 'The cell was left out.' },
  notes: [{ sheet: 'RAID', a1: null, text: 'Compare with this' }],
  ...{ suggestion: '5-Feb-2027', mend: null },
  choices: [{ label: 'The day comes first', mapping: { dateOrder: 'day-month-year' } }],
};

describe('a finding', () => {
  it('is one line with its place first, then what belongs to it, indented', () => {
    expect(findingLines('a.xlsx', FINDING, false)).toBe(
      [
        `a.xlsx › 'Project register'!O23: error: "05/02/2027" can be two days. The cell was left out.`,
        '    RAID: Compare with this',
        '    suggestion: 5-Feb-2027',
        '    with --map, The day comes first: {"dateOrder":"day-month-year"}',
        '',
      ].join('\n'),
    );
  });

  it('has colours where they are wanted', () => {
    const [line] = findingLines('a.xlsx', FINDING, true).split('\n');
    expect(line).toContain('\u001b[31merror\u001b[0m');
  });

  it('shows what would steer the terminal, wherever it stands', () => {
    const evil = '\u001b]0;owned\u0007\n';
    const text = findingLines(
      evil,
      {
        ...{ ...FINDING, sheet: evil, what: evil, expected: evil, done: evil, suggestion: evil },
        notes: [{ sheet: evil, a1: 'A1', text: evil }],
        choices: [{ label: evil, mapping: { sheet: evil } }],
      },
      false,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text.trimEnd().split('\n')).toHaveLength(4);
  });

  it.each([
    ['Projects', 'A1', 'Projects!A1'],
    ['Time off', 'B3', "'Time off'!B3"],
    ["Bob's", null, "'Bob''s'"],
    ['2026', 'A1', "'2026'!A1"],
    ['Größe', 'A1', 'Größe!A1'],
  ])('in %s %s stands at %s', (sheet, a1, place) => {
    expect(placeText(sheet, a1)).toBe(place);
  });

  it('is followed by one line on how the workbook stands', () => {
    const counts = { error: 1, warning: 0, info: 0 };
    const groups = [{ title: 'Projects', findings: [{ ...FINDING, notes: [], choices: [] }] }];
    const tables = [{ table: 'Projects', sheet: 'Projects', rows: 24, headers: [] }];
    const view = { tables, groups, counts, summary: '24 rows read from one tab; 1 error.' };
    const lines = checkLines('a.xlsx', view, false).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toBe('a.xlsx: 24 rows read from one tab; 1 error.');
  });
});
