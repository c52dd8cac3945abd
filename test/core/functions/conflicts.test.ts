/** CONFLICTS: all seven kinds as rows of a list. */

import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { CONFLICTS } from '../../../core/functions/conflicts.ts';
import { MONDAY, notCountedIn, peopleCells, shownBlock, workCells } from './make-plan-cells.ts';

const PEOPLE = peopleCells([
  ['S-1', 'Developer', null, 40],
  ['S-2', 'Developer', null, 40],
]);
const PROJECTS = [
  ['ID', 'Name'],
  ['P-1', 'Portal'],
];

/** Kind, who, from, to, weeks, hours, projects. */
function find(
  work: Parameters<typeof workCells>[0],
  { people = PEOPLE, timeOff = null, projects = null, limit = null }: Parts = {},
) {
  const block = callFunction(CONFLICTS, [
    ...[people, workCells(work), MONDAY, 4, timeOff, null, null, projects, limit],
  ]);
  return shownBlock(block)
    .slice(1)
    .map((row) => row.slice(0, 7));
}

interface Parts {
  readonly people?: typeof PEOPLE;
  readonly timeOff?: typeof PEOPLE | null;
  readonly projects?: typeof PEOPLE | null;
  readonly limit?: number | null;
}

describe('each kind', () => {
  it('over-allocated: 44 hours of 40 in each of two weeks are one conflict of 8 hours', () => {
    const work = [{ person: 'S-1', to: MONDAY + 11, perWeek: 44 }];
    expect(find(work)).toEqual([
      ['Over-allocated', 'Person S-1', MONDAY, MONDAY + 13, 2, 8, 'P-1'],
    ]);
    expect(find(work, { limit: 1.1 })).toEqual([
      ['No conflict in the 4 weeks to 13 Dec 2026', null, null, null, null, null, null],
    ]);
  });

  it('planned while away: over-allocated too, as there is nothing to load', () => {
    const timeOff = [
      ['Person', 'From', 'To'],
      ['S-1', MONDAY, MONDAY + 4],
    ];
    expect(find([{ person: 'S-1', perWeek: 12 }], { timeOff })).toEqual([
      ['Over-allocated', 'Person S-1', MONDAY, MONDAY + 6, 1, 12, 'P-1'],
      ['Planned while away', 'Person S-1', MONDAY, MONDAY + 6, 1, 12, 'P-1'],
    ]);
  });

  it('too many projects: four at once, which hours do not measure', () => {
    const work = ['P-1', 'P-2', 'P-3', 'P-4'].map((project) => {
      return { person: 'S-1', project, perWeek: 2 };
    });
    expect(find(work)).toEqual([
      [
        ...['Too many projects', 'Person S-1', MONDAY, MONDAY + 6, 1],
        ...['blank: hours do not measure it', 'P-1, P-2, P-3, P-4'],
      ],
    ]);
  });

  it('roles short and unstaffed requests: 100 hours asked for of 80 that are free', () => {
    expect(find([{ role: 'Developer', hours: 100 }])).toEqual([
      ['Roles short', 'Developer', MONDAY, MONDAY + 6, 1, 20, 'P-1'],
      ['Unstaffed requests', 'Developer', MONDAY, MONDAY + 4, 1, 20, 'P-1'],
    ]);
  });

  it('crowded out: BAU leaves 12 of 40 hours, less than 40 %, and 20 are asked for', () => {
    const people = [
      ['ID', 'Name', 'Role', 'BAU %'],
      ['S-1', 'Person S-1', 'Developer', 0.7],
      ['S-2', 'Person S-2', 'Developer', 0],
    ];
    expect(find([{ person: 'S-1', perWeek: 20 }], { people })).toEqual([
      ['Over-allocated', 'Person S-1', MONDAY, MONDAY + 6, 1, 8, 'P-1'],
      ['Crowded out by BAU', 'Person S-1', MONDAY, MONDAY + 6, 1, 8, 'P-1'],
    ]);
  });

  it('in no table: people always, projects only where their table is given', () => {
    const work = [{ person: 'S-9', project: 'P-9', perWeek: 8 }];
    const person = [
      ...['In no table', 'S-9', MONDAY, MONDAY + 4, 1, 'blank: hours do not measure it', 'P-9'],
    ];
    expect(find(work)).toEqual([
      person,
      expect.arrayContaining([expect.stringMatching(/^Not counted/)]),
    ]);
    expect(find(work, { projects: PROJECTS }).slice(0, 2)).toEqual([
      person,
      ['In no table', 'P-9', MONDAY, MONDAY + 4, 1, 'blank: hours do not measure it', 'P-9'],
    ]);
  });
});

it('without people or work nothing is known, which is said', () => {
  const none = 'Whether there is any conflict is not known without people and planned work';
  expect(find([])).toEqual([[none, null, null, null, null, null, null]]);
});

it('a request of a role without any people has hours that nobody can tell', () => {
  const people = [['ID', 'Name', 'Role']];
  const found = find([{ role: 'Developer', hours: 8 }], { people });
  expect(found[0]).toEqual([
    ...['Unstaffed requests', 'Developer', MONDAY, MONDAY + 4, 1],
    ...['blank: it is not known how many the role’s people have left', 'P-1'],
  ]);
});

it('says what it did not count after the conflicts', () => {
  const work = workCells([
    { person: 'S-1', perWeek: 50 },
    { person: 'S-1', from: 'soon', perWeek: 50 },
  ]);
  const block = callFunction(CONFLICTS, [PEOPLE, work, MONDAY, 2]);
  expect(block.map(([kind]) => kind).slice(0, 2)).toEqual(['Kind', 'Over-allocated']);
  expect(notCountedIn(block)).toEqual([
    'Allocations, row 3: "soon" in From is not a date; expected a date such as 2026-02-28',
  ]);
});

it('text of a user’s cell shows nothing but text', () => {
  const work = [{ person: 'S-1', project: '=1+1\u202E', perWeek: 50 }];
  const [row] = shownBlock(callFunction(CONFLICTS, [PEOPLE, workCells(work), MONDAY, 2])).slice(1);
  expect(row?.[7]).not.toContain('\u202E');
});
