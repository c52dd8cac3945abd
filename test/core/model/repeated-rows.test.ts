/** What stands twice is said, and what is meant by it then: names, allocations, ids in History. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
import { HISTORY_HEADERS } from '../../../core/model/history.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { formatMark } from '../../../core/plan/mark.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const PROJECTS: readonly (readonly Cell[])[] = [
  ['ID', 'Name', 'Sponsor', 'Forecast end', 'Budget'],
  ['P-1', 'Website', 'CFO', 46400, 10],
  ['P-2', 'Data lake', 'CIO', 46400, 20],
  ['P-3', ' website ', 'CIO', 46400, 30],
];
const PEOPLE: readonly (readonly Cell[])[] = [
  ['ID', 'Name', 'Role', 'Hours per week'],
  ['S-1', 'Tester A.B.', 'Tester', 40],
  ['S-2', 'Tester A.B.', 'Tester', 40],
];
const read = (tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>) =>
  readPortfolio(workbook(...Object.entries(tabs).map(([name, grid]) => sheetOf(name, grid))), []);
const said = (
  tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  ...codes: readonly string[]
) =>
  read(tabs)
    .diagnostics.filter(({ code }) => codes.includes(code))
    .map((one) => `${one.severity}: ${formatDiagnostic(one, 'w')}`);

describe('a name that stands twice', () => {
  it('is named at its second row, with its first and what the name alone means', () => {
    expect(said({ Projects: PROJECTS }, 'name-repeated')).toEqual([
      'warning: w › Projects!B4: the name "website" stands twice in Projects; expected a name of its own for every row; both rows were read, and the name alone means the first, P-1.\n  first used in Projects!B2',
    ]);
    expect(read({ Projects: PROJECTS }).projects).toHaveLength(3);
  });

  it('of people is but a note: two people may well have one', () => {
    expect(said({ People: PEOPLE, Projects: PROJECTS }, 'name-repeated')[1]).toMatch(
      /^info: w › People!B3: the name "Tester A.B." stands twice in People/,
    );
  });

  it('is not said of a row that is left out for its id', () => {
    const rows = [...PROJECTS.slice(0, 3), ['P-1', 'Website', null, null, null]];
    expect(said({ Projects: rows }, 'name-repeated', 'id-repeated')).toEqual([
      expect.stringContaining('the id "P-1" stands twice'),
    ]);
  });

  it('is named wherever a row refers by it, and not where it does by id', () => {
    const milestones = [
      ['Project', 'Milestone', 'Kind', 'Baseline', 'Forecast'],
      ['WEBSITE', 'Go live', 'milestone', 46380, 46390],
      ['P-3', 'Go live', 'milestone', 46380, 46390],
      ['Data lake', 'Go live', 'milestone', 46380, 46390],
    ];
    expect(said({ Projects: PROJECTS, Milestones: milestones }, 'name-shared')).toEqual([
      'warning: w › Milestones!A2: "WEBSITE" in Project is the name of 2 rows of Projects; expected an id from Projects; the first, P-1, was used.\n  compare with Projects!A2\n  compare with Projects!A4',
    ]);
  });

  it('that is another row’s id means that row, and nothing is said', () => {
    const projects = [...PROJECTS, ['Website', 'Portal', null, null, null]];
    const milestones = [
      ['Project', 'Milestone', 'Kind', 'Baseline', 'Forecast'],
      ['Website', 'Go live', 'milestone', 46380, 46390],
    ];
    expect(said({ Projects: projects, Milestones: milestones }, 'name-shared')).toEqual([]);
  });
});

describe('names in Dependencies', () => {
  const milestones = [
    ['Project', 'Milestone', 'Kind', 'Baseline', 'Forecast'],
    ['P-1', 'Go live', 'milestone', 46380, 46390],
    ['P-2', 'Go live', 'milestone', 46380, 46390],
    ['P-2', 'Sign-in: phase 2', 'milestone', 46380, 46390],
  ];
  const dependencies = (...from: readonly string[]) => ({
    Projects: PROJECTS.slice(0, 3),
    Milestones: milestones,
    Dependencies: [['From', 'To', 'Kind', 'Lag days'], ...from.map((one) => [one, 'P-1', 'FS', 0])],
  });

  it('that several milestones have mean none of them, and say so', () => {
    expect(said(dependencies('Go live'), 'name-shared')).toEqual([
      'warning: w › Dependencies!A2: "Go live" in From is the name of 2 rows of Milestones; expected the project before it, such as P-1: Go live; none of them was used.\n  compare with Milestones!B2\n  compare with Milestones!B3',
    ]);
  });

  it('are known with their project before them, by id or name, however the colon stands', () => {
    const from = ['P-2: Go live', 'data lake:go live', 'Data lake : Sign-in: phase 2'];
    expect(said(dependencies(...from), 'reference-unknown', 'name-shared')).toEqual([]);
    expect(said(dependencies('P-1: Sign-in: phase 2'), 'reference-unknown')).toHaveLength(1);
  });
});

describe('an allocation that stands twice', () => {
  const header = ['Project', 'Person', 'From', 'To', '% allocation', 'Task'];
  const plan = (...rows: readonly (readonly Cell[])[]) => ({
    Projects: PROJECTS,
    People: PEOPLE,
    Allocations: [header, ...rows],
  });
  const row = ['P-1', 'S-1', 46342, 46360, 0.5, 'Build'];

  it('counts twice and is named at its second row, with the first', () => {
    const tabs = plan(row, ['P-2', 'S-1', 46342, 46360, 0.5, 'Build'], ['p-1 ', ...row.slice(1)]);
    expect(said(tabs, 'allocation-repeated')).toEqual([
      'warning: w › Allocations!A4: the row says the same as row 2; expected planned work once; both rows were counted.\n  compare with Allocations!A2',
    ]);
    expect(read(tabs).allocations).toHaveLength(3);
  });

  it('is but a note where a column of the user’s tells the rows apart', () => {
    expect(said(plan(row, [...row.slice(0, 5), 'Test']), 'allocation-repeated')).toEqual([
      expect.stringMatching(/^info: /),
    ]);
  });

  it.each<[string, readonly Cell[]]>([
    ['person', ['P-1', 'S-2', 46342, 46360, 0.5, 'Build']],
    ['first day', ['P-1', 'S-1', 46343, 46360, 0.5, 'Build']],
    ['last day', ['P-1', 'S-1', 46342, 46361, 0.5, 'Build']],
    ['amount', ['P-1', 'S-1', 46342, 46360, 0.4, 'Build']],
  ])('is none where the %s differs', (_, other) => {
    expect(said(plan(row, other), 'allocation-repeated')).toEqual([]);
  });

  it('is found in open requests and across two tabs as well', () => {
    const request = [
      ['Project', 'Role', 'From', 'To', '% allocation'],
      ['P-1', 'Tester', 46342, 46360, 0.5],
    ];
    const tabs = { Projects: PROJECTS, People: PEOPLE, 'Plan A': request, 'Plan B': request };
    expect(said(tabs, 'allocation-repeated')).toEqual([
      expect.stringContaining('Plan B!A2: the row says the same as row 2 of Plan A;'),
    ]);
  });
});

describe('a row of a Staffing matrix that stands twice', () => {
  it.each([
    [[20, 10], ['warning']],
    [[20, 11], []],
  ])('with %j in its weeks is named or not', (hours, severities) => {
    const weeks = [46342, 46349];
    const matrix = [
      ['Project', 'Person', ...weeks],
      ['P-1', 'S-1', 20, 10],
      ['P-1', 'S-1', ...hours],
    ];
    const settings = [
      ['Setting', 'Value'],
      ['Staffing matrix unit', 'hours'],
    ];
    const tabs = { Settings: settings, Projects: PROJECTS, People: PEOPLE, Staffing: matrix };
    expect(read(tabs).staffingMatrix).toHaveLength(2);
    expect(said(tabs, 'allocation-repeated').map((one) => one.split(':')[0])).toEqual(severities);
  });
});

describe('the ids of History', () => {
  const mark = formatMark({
    ...{ kind: 'history', asOf: 46300, stage: 'done' as const, fingerprint: '0' },
    name: 'Report history',
  });
  const history = (...rows: readonly (readonly Cell[])[]) =>
    readPortfolio(
      workbook(
        sheetOf('Projects', PROJECTS),
        sheetOf('Report history', [HISTORY_HEADERS, ...rows], { mark }),
      ),
      [],
    ).history.map(({ project }) => project);

  it('are those of Projects, whatever the case and spaces', () => {
    expect(history([46300, ' p-2'], [46300, 'P-1'], [46300, 'P-9'])).toEqual(['P-2', 'P-1', 'P-9']);
  });

  it('of a project that is gone are spelt as they were first', () => {
    expect(history([46300, 'X-9'], [46310, 'x-9 '])).toEqual(['X-9', 'X-9']);
  });

  it('know names for no ids', () => {
    expect(history([46300, 'Data lake'])).toEqual(['Data lake']);
  });
});

describe('planned work', () => {
  // Few of each, so that among thirty rows some say the same, spelt otherwise.
  const spelt = (...texts: readonly string[]) =>
    fc.constantFrom(...texts.flatMap((text) => [text, text.toUpperCase(), ` ${text}`]));
  const line = fc.tuple(
    spelt('Straße', 'p-1', 'p-2', 'p-11'),
    fc.option(spelt('s-1', 'ann', 'an'), { nil: null }),
    fc.constantFrom('Tester', 'tester', 'Analyst'),
    fc.constant(46_000),
    fc.constantFrom(46_010, 46_017),
    fc.constantFrom(0.1, 0.5),
    fc.constantFrom('firm', 'tentative', null),
  );
  const HEADERS = ['Project', 'Person', 'Role', 'From', 'To', '% alloc.', 'Status'];

  it('is named at every row that says the same as an earlier one, and at no other', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 30, maxLength: 30 }), fc.nat(30), (lines, cut) => {
        const tabs = { One: lines.slice(0, cut), Two: lines.slice(cut) };
        const keys = new Set<string>();
        const expected: string[] = [];
        for (const [tab, rows] of Object.entries(tabs)) {
          for (const [index, [project, person, role, from, to, share, status]] of rows.entries()) {
            const whom = (person ?? `role ${role}`).trim().toLowerCase();
            const work = [project.trim().toLowerCase(), whom, from, to, share];
            const key = JSON.stringify([...work, status === 'tentative']);
            if (keys.has(key)) expected.push(`${tab}!A${index + 2}`);
            keys.add(key);
          }
        }
        const found = read({ One: [HEADERS, ...tabs.One], Two: [HEADERS, ...tabs.Two] });
        const places = found.diagnostics.filter(({ code }) => code === 'allocation-repeated');
        expect(places.map(({ at }) => `${at.sheet}!${at.a1}`)).toEqual(expected);
      }),
    );
  });
});
