import { describe, expect, it } from 'vitest';
import { type Step, stepsBeside } from '../../../core/index.ts';

const add = (sheet: string): Step => ({
  ...{ step: 'add-sheet', sheet, mark: 'm' },
  ...{ rows: 1, columns: 1 },
});
const write = (sheet: string): Step => ({
  ...{ step: 'write', sheet, at: { row: 0, column: 0 } },
  values: [['a']],
});
const show = (sheet: string): Step => ({ step: 'show', sheet });
const rename = (sheet: string): Step => ({ step: 'rename-sheet', sheet, to: 'B', mark: 'm' });
const append = (sheet: string): Step => ({
  ...{ step: 'append-rows', sheet, row: 1 },
  ...{ values: [['a']], styles: [] },
});

describe('how far a plan can be given up', () => {
  it.each<[string, readonly Step[], number]>([
    ['all of a plan that adds tabs and fills them', [add('A'), write('A'), show('A')], 3],
    ['up to a new name for a tab', [add('A'), write('A'), rename('A')], 2],
    [
      'up to rows that are added to a tab that was there',
      [add('A'), append('History'), show('A')],
      1,
    ],
    ['not even to rows that are added to a tab of its own', [add('A'), append('A')], 1],
    ['up to the first tab that it did not add', [add('A'), write('B'), write('A')], 1],
    ['whatever the case of its tab’s name', [add('Made'), write('MADE')], 2],
    ['nothing of a plan without steps', [], 0],
  ])('is %s', (_what, steps, count) => {
    expect(stepsBeside({ steps })).toBe(count);
  });
});
