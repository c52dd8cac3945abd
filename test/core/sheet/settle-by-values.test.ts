/** An ambiguous header, settled by the cells below it. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { PROJECTS } from '../../../core/model/projects.ts';
import { settleByValues } from '../../../core/sheet/settle-by-values.ts';

const { reportedStatus, stage, state, sponsor } = PROJECTS.columns;

const settle = (cells: readonly Cell[], header = 'Status') =>
  settleByValues([[header], ...cells.map((cell) => [cell])], 1, 0, [state, reportedStatus], header);

describe('an ambiguous header', () => {
  it.each<[string, readonly Cell[], number | null]>([
    ['colours', ['Red', 'green', 'AMBER'], 1],
    ['states', ['Active', 'Paused'], 0],
    ['colours with blanks and TBD', [null, 'Red', ' ', 'TBD'], 1],
    ['both', ['Active', 'Red'], null],
    ['neither', ['fine'], null],
    ['nothing', [null, 'TBD'], null],
    ['the headers said again among them', ['Red', ' Status ', 'Green'], 1],
    ['colours and words that tell none', ['Red', 'Complete', 'Green', 'On hold'], 1],
    ['states that tell no colour', ['Complete', 'On hold', 'Not started'], 0],
    ['another word among them', ['Red', 'State', 'Green'], null],
  ])('above %s is settled so', (_, cells, index) => {
    expect(settle(cells)).toBe(index);
  });

  it.each<[string, readonly Cell[], number | null]>([
    ['closed projects alone', ['Closed', 'Completed'], 0],
    ['cancelled ones among them', ['Closed', 'Cancelled'], 0],
    ['active ones among them', ['Closed', 'Active'], 1],
    ['stages among them', ['Closed', 'Build'], 0],
    ['a word of both that means two things', ['Pipeline', 'Running'], null],
  ])('that is a stage or a state above %s is settled so', (_, cells, index) => {
    const grid = [['Status'], ...cells.map((cell) => [cell])];
    expect(settleByValues(grid, 1, 0, [stage, state], 'Status')).toBe(index);
  });

  it('is not settled where a candidate is no list of choices', () => {
    expect(settleByValues([['Red']], 0, 0, [reportedStatus, sponsor], 'Status')).toBeNull();
    expect(settleByValues([['Red']], 0, 0, [], 'Status')).toBeNull();
  });
});
