/** Which first rows are headers: a value that cannot be read must never be taken for one, or its row vanishes. */

import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import { HEALTH } from '../../../core/functions/health.ts';
import { RAIDAGE } from '../../../core/functions/raidage.ts';
import { RANK } from '../../../core/functions/rank.ts';
import { SCORE } from '../../../core/functions/score.ts';
import { SEVERITY } from '../../../core/functions/severity.ts';
import { WORKDAYS } from '../../../core/functions/workdays.ts';
import { shown } from './standard-call.ts';

const column = (...cells: Cell[]): Grid => cells.map((cell) => [cell]);

describe('a first cell that reads like a value stays a value, and says what is wrong with it', () => {
  it('a number in doubt', () => {
    expect(shown(callFunction(RANK, [column('1,250', 900, 300)]))).toEqual([
      [
        '#VALUE! row 1: "1,250" in Scores can be 1250 or 1.25; expected a number without a separator of thousands',
      ],
      [1],
      [2],
    ]);
  });

  it('a number off its scale', () => {
    const [first] = shown(callFunction(SEVERITY, [column('7', 3), column('9', 3)]));
    expect(first).toEqual([
      '#VALUE! row 1: "7" in Probability is out of range; expected a number from 1 to 5',
    ]);
  });

  it('days that the column proves to be in the order of day and month', () => {
    const from = column('03/04/2026', '13/04/2026');
    const to = column('10/04/2026', '20/04/2026');
    expect(shown(callFunction(WORKDAYS, [from, to]))).toEqual([[6], [6]]);
  });

  it.each(['12/11/2026', '31.11.2026', '32 Dec 2026'])(
    'a holiday that is no day: %s',
    (holiday) => {
      const ends = [dayOf('2026-12-21'), dayOf('2026-12-31')];
      const [[cell]] = shown(
        callFunction(WORKDAYS, [...ends, column(holiday, dayOf('2026-12-25'))]),
      ) as [[string]];
      expect(cell).toContain(`#VALUE! row 1: "${holiday}" in Holidays`);
    },
  );

  it('a slip in a choice', () => {
    const [[cell]] = shown(
      callFunction(SCORE, [[[4, 3]], [[3, 1]], column('hgher is better', 'lower is better')]),
    ) as [[string]];
    expect(cell).toContain('"hgher is better" in Lower is better is not one of its choices');
  });

  it.each(['#N/A', '#VALUE! row 7: "x" in Scores is not a number'])(
    'an error as text: %s',
    (text) => {
      const [[first]] = shown(callFunction(RANK, [column(text, 900)])) as [[string]];
      expect(first).toContain('#VALUE! row 1: ');
    },
  );
});

it.each(['Score', '# of points', 'Points (0–100)', '2026 points', 'Бали'])(
  '%s is a header',
  (header) => {
    expect(shown(callFunction(RANK, [column(header, 900, 300)]))).toEqual([['Rank'], [1], [2]]);
  },
);

describe('headers without anything below', () => {
  it('a column is empty, not wrong', () => {
    expect(shown(callFunction(RANK, [column('Score', null, null)]))).toEqual([['Rank']]);
  });

  it('no holidays yet', () => {
    const ends = [dayOf('2026-11-16'), dayOf('2026-11-20')];
    expect(shown(callFunction(WORKDAYS, [...ends, column('Holiday', null)]))).toEqual([[5]]);
  });

  it('a log, a register', () => {
    const log = [['ID', 'Project', 'Type', 'Raised']];
    const asOf = dayOf('2026-11-16');
    expect(callFunction(RAIDAGE, [log, asOf])).toEqual([RAIDAGE.columns.map((one) => one.header)]);
    const register = [['ID', 'Forecast end', 'Budget']];
    expect(callFunction(HEALTH, [register, asOf, log])).toEqual([['Status', 'Reason']]);
  });

  it('a single word is a wrong value', () => {
    expect(shown(callFunction(RANK, [column('Score')]))[0]?.[0]).toContain('"Score" in Scores');
  });
});

describe('a list in a row is read as one in a column', () => {
  it('shares beside numbers', () => {
    const ratings = [[4, 3]];
    const inColumn = callFunction(SCORE, [ratings, column('60%', 40)]);
    expect(inColumn).toEqual([[65]]);
    expect(callFunction(SCORE, [ratings, [['60%', 40]]])).toEqual(inColumn);
  });

  it('days of which one proves the order of all', () => {
    const ends = [dayOf('2026-04-01'), dayOf('2026-04-30')];
    const days = ['03/04/2026', '13/04/2026'];
    expect(callFunction(WORKDAYS, [...ends, [days]])).toEqual([[20]]);
    expect(callFunction(WORKDAYS, [...ends, column(...days)])).toEqual([[20]]);
  });
});
