import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import type { StyleRole } from '../../../../core/plan/style-table.ts';
import { STYLE_TABLE } from '../../../../core/plan/style-table.ts';
import type { DocumentRow, TabDocument } from '../../../../core/plan/tab-document.ts';
import { capacityFigures } from '../../../../core/status/capacity-review/capacity-figures.ts';
import { capacityReview } from '../../../../core/status/capacity-review/capacity-review.ts';
import { textWidth } from '../../../../core/status/text-width.ts';
import { away, effort, person } from '../../capacity/make-capacity.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { renderDocument } from '../render-document.ts';
import { reviewPortfolio } from '../review-portfolio.ts';
import { AS_OF, manyPeople, SAMPLE, SMALL } from './review-cases.ts';

function review(portfolio: Portfolio): TabDocument {
  return capacityReview(capacityFigures(portfolio, AS_OF));
}

function valuesOf(document: TabDocument): readonly unknown[] {
  return document.rows.flatMap(({ cells }) => cells.map((one) => one?.value ?? null));
}

/** The rows of both heat maps: those with a week's cell in the fifth column. */
function heatRows({ rows }: TabDocument): readonly DocumentRow[] {
  return rows.filter(
    ({ cells }) => cells[0]?.link !== undefined && cells[4]?.role.startsWith('heat-'),
  );
}

test('the order of the rows in the workbook does not change the tab', () => {
  const text = renderDocument(review(SMALL));
  const { people, allocations, projects } = SMALL;
  const shuffled = <T>(rows: readonly T[]) =>
    fc.shuffledSubarray([...rows], { minLength: rows.length });
  fc.assert(
    fc.property(
      shuffled(people),
      shuffled(allocations),
      shuffled(projects),
      (someone, work, plans) => {
        const portfolio = { ...SMALL, people: someone, allocations: work, projects: plans };
        expect(renderDocument(review(portfolio))).toBe(text);
      },
    ),
    { numRuns: 20 },
  );
});

describe('an office of 300 people', () => {
  const large = manyPeople();
  const document = review(large);
  const text = renderDocument(document);

  test('fits a tab that people read: long lists are cut and say so', () => {
    expect(document.rows.length).toBeLessThan(220);
    expect(text).toMatch(/60 of 300 people: those with a week above 100% or a conflict/);
    expect(text).toMatch(/and 30 more people with a week above 100% or a conflict/);
    expect(text).toMatch(/Not shown: 180 people with planned work and no week above 100%/);
    expect(text).toMatch(/30 people have no planned work and [\d,]+ hours free/);
    expect(heatRows(document)).toHaveLength(60 + 5);
  });

  test('counts everybody in its headline, shown or not', () => {
    expect(text).toMatch(/^figure +90 of 300 \|/m);
  });
});

describe('every tab', () => {
  const cases: readonly (readonly [string, Portfolio])[] = [
    ['the sample', SAMPLE],
    ['a small office', SMALL],
    ['300 people', manyPeople()],
    ['nothing', reviewPortfolio({})],
    ['long names', longNames()],
  ];

  test.each(cases)('of %s keeps its words off each other', (_, portfolio) => {
    const document = review(portfolio);
    for (const row of document.rows) {
      row.cells.forEach((one, at) => {
        if (one === null || typeof one.value !== 'string' || STYLE_TABLE[one.role].wrap) return;
        const room = roomFrom(document, row, at);
        expect(`${widthOf(one.value, one.role) <= room} ${one.value}`).toBe(`true ${one.value}`);
      });
    }
  });

  test.each(cases)('of %s holds finite numbers, and links only from something', (_, portfolio) => {
    const { rows, columnWidths } = review(portfolio);
    for (const { cells } of rows) {
      expect(cells.length).toBeLessThanOrEqual(columnWidths.length);
      for (const one of cells) {
        if (typeof one?.value === 'number') expect(Number.isFinite(one.value)).toBe(true);
        if (one?.link !== undefined) expect(one.value).not.toBeNull();
        // A fill never speaks alone.
        if (one?.role.startsWith('heat-') && one.role !== 'heat-none') {
          expect(one.role === 'heat-header' || one.value !== null).toBe(true);
        }
      }
    }
  });
});

test('a horizon of more weeks is shown for the first 26, and said to go on', () => {
  const settings = { ...SMALL.settings, horizonWeeks: 40 };
  const document = review({ ...SMALL, settings });
  const text = renderDocument(document);
  expect(text).toContain('Shown to 16 May 2027; the totals and lists go on to 22 Aug 2027.');
  for (const { cells } of heatRows(document)) expect(cells).toHaveLength(30);
});

test('asks nobody to decide what begins later than the setting says', () => {
  const settings = { ...SMALL.settings, decideWithinWeeks: 0 };
  const text = renderDocument(review({ ...SMALL, settings }));
  expect(text).toMatch(/1 decision: the conflicts of 8 hours or more that begin by 16 Nov 2026/);
});

test('tentative work that is counted is not shown apart', () => {
  const settings = { ...SMALL.settings, countTentative: true };
  const text = renderDocument(review({ ...SMALL, settings }));
  expect(text).toContain('Tentative, counted with');
  expect(text).not.toContain('Tentative work is not counted above');
});

describe('a list of conflicts', () => {
  const lineOf = (text: string, pattern: RegExp) =>
    text.split('\n').find((line) => pattern.test(line)) ?? '';

  test('marks a worst week in which there is no capacity at all, as the heat map does', () => {
    // 125% in the first two weeks; planned on in the third, in which they are away.
    const timeOff = [away('S-1', '2026-11-30', '2026-12-04')];
    const text = renderDocument(review({ ...SMALL, timeOff }));
    expect(lineOf(text, /Developer · AB.* \| 16 Nov – 6 Dec 2026/)).toMatch(/ \| ! \| 50 \| /);
    expect(lineOf(text, /Developer · AB.* \| 30 Nov – 6 Dec 2026/)).toMatch(/ \| {2}\| 30 \| /);
  });

  test('has no load under a heading that names none', () => {
    // Away from Wednesday on: 75% of 24 hours are a load, but not what is wrong.
    const people = SMALL.people.map((one) =>
      one.id === 'A-1' ? { ...one, availableToDay: AS_OF + 1 } : one,
    );
    const settings = { ...SMALL.settings, horizonWeeks: 1 };
    const text = renderDocument(review({ ...SMALL, people, settings }));
    const away = text.slice(text.indexOf('Planned while away'));
    expect(lineOf(away, /Architect · IJ/)).toMatch(/ \| {2}\| 18 \| /);
  });

  test('says of what kind its hours are', () => {
    const labels = renderDocument(review(SMALL)).matchAll(
      /^header-line +(\w[^:|]*): \d+ \|[^|]*\| (h \w+)? \|/gm,
    );
    expect(Object.fromEntries([...labels].map(([, kind, label]) => [kind, label]))).toMatchObject({
      ...{ 'Over-allocated': 'h over', 'Planned while away': 'h away' },
      ...{ 'Roles short': 'h short', 'Unstaffed requests': 'h short' },
    });
  });

  test('does not count the weeks of a span that is only partly in view', () => {
    const allocations = SMALL.allocations.map((one) =>
      one.role === 'Tester' ? { ...one, toDay: one.toDay + 70 } : one,
    );
    const text = renderDocument(review({ ...SMALL, allocations }));
    expect(lineOf(text, /^link +Tester.*asked/)).toContain(' | 30 Nov 2026 – 12 Feb 2027 |');
    expect(text).toContain('Unstaffed requests: 1 |  | h short |  | When | ');
    expect(text).toContain(' | Asked to 27 Dec 2026, and room for it | ');
  });

  test('does not call room for one request enough where the role is short with all that is asked', () => {
    const text = renderDocument(review(SAMPLE));
    expect(lineOf(text, /288 h asked/)).toMatch(
      /288 h asked; room if alone, with all else 85 h short \|/,
    );
    // Nothing else is asked of the role: then it is room.
    const allocations = [
      effort('2026-11-16', '2026-11-22', { person: null, role: 'Developer', share: 0.5 }),
    ];
    const plain = renderDocument(review({ ...SMALL, allocations }));
    expect(lineOf(plain, /20 h asked/)).toContain('| 20 h asked; room if alone |');
  });

  test('does not say that nobody has a role where no people are known', () => {
    const text = renderDocument(review({ ...SMALL, people: [] }));
    expect(text).not.toContain('nobody has the role');
    expect(text).toContain('24 h asked; people not known');
  });
});

test('a limit other than all capacity is named wherever it is what is exceeded', () => {
  const settings = { ...SMALL.settings, loadLimitShare: 0.7 };
  const text = renderDocument(review({ ...SMALL, settings }));
  expect(text).toMatch(/2 of 3 people are above 70% of capacity in the 6 weeks to/);
  expect(text).toMatch(/of 3 roles are above 70% in some week/);
  expect(text).toContain('People with a week');
  expect(text).toContain('above 70%');
  expect(text).not.toContain('over capacity');
});

test('rows that reading left out are counted where the figures come from', () => {
  const tables = SMALL.tables.map((tab) =>
    tab.table === 'allocations' || tab.table === 'timeOff' ? { ...tab, leftOut: 1 } : tab,
  );
  const document = review({ ...SMALL, tables });
  const text = renderDocument(document);
  expect(text).toContain('1 row of Allocations was left out. 1 row of Time off was left out.');
  const labels = document.rows.flatMap(({ cells }) => cells[26]?.value ?? []);
  expect(labels.join(' ')).toContain('counted; left out: 40 hours of unknown names, 1 more row');
});

test('says of one week that it is the week', () => {
  const settings = { ...SMALL.settings, horizonWeeks: 1 };
  const text = renderDocument(review({ ...SMALL, settings }));
  expect(text).toContain('over capacity in the week to 22 Nov 2026');
});

test('work that is still planned for a stopped project is told', () => {
  const projects = SMALL.projects.map((one) =>
    one.id === 'P-2' ? { ...one, state: 'stopped' as const } : one,
  );
  // P-2 has 2 × 20 h of S-1, a quarter of A-1's 232 h, and the tester's 24 h.
  expect(renderDocument(review({ ...SMALL, projects }))).toContain(
    '122 hours in these weeks are planned for 1 finished or stopped project, and count: P-2.',
  );
  expect(renderDocument(review(SMALL))).not.toContain('finished or stopped');
});

test('what only counting capacity finds is told, and what reading has said is not said again', () => {
  const people = SMALL.people.map((one) => ({ ...one, workingDays: 'Mon-Fri' }));
  const weekend = effort('2026-11-21', '2026-11-22', { share: 1, sheetRow: 8 });
  const portfolio = { ...SMALL, people, allocations: [...SMALL.allocations, weekend] };
  const text = renderDocument(review(portfolio));
  expect(text).toContain('Allocations!E9: no day from From to To is worked;');
  expect(text.match(/People!F\d: "Mon-Fri" in Working days is not a week's pattern/g)).toHaveLength(
    3,
  );
  const said = capacityFigures(portfolio, AS_OF).grid.diagnostics;
  const again = renderDocument(review({ ...portfolio, diagnostics: said }));
  expect(again).not.toContain('Mon-Fri');
  expect(again).not.toContain('no day from');
});

test('the people by week say what their per cents are of', () => {
  expect(renderDocument(review(SMALL))).toContain(
    'In per cent of the hours that each has left, open requests apart.',
  );
});

test('what users typed stays text, whatever it looks like', () => {
  const people = [person('S-1', { name: '=HYPERLINK("http://x.test")', role: '<script>' })];
  const document = review({ ...SMALL, people });
  expect(valuesOf(document)).toContainEqual(expect.stringMatching(/^=HYPERLINK\("http.*…$/));
  expect(valuesOf(document).join('\n')).toContain('<script> · 1');
});

test('rows that mean harm give finite figures and never a throw', () => {
  const people = [
    person('S-1', { hoursPerWeek: Number.NaN, bauShare: 4 }),
    person('S-1', { hoursPerWeek: -40 }),
    person('S-2', { hoursPerWeek: 0, name: '', role: '' }),
  ];
  const allocations = [
    effort('2026-11-16', '2026-11-01', { share: 0.5 }),
    effort('2020-01-01', '2060-12-31', { share: Number.POSITIVE_INFINITY }),
    effort('2026-11-16', '2027-11-01', { person: 'S-2', totalHours: -5 }),
    effort('2026-11-16', '2027-11-01', { person: 'S-2', totalHours: 1e15, project: '' }),
    effort('2026-11-16', '2027-11-01', { person: null, role: null, share: 1 }),
  ];
  const document = review(reviewPortfolio({ people, allocations }));
  for (const value of valuesOf(document)) {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  }
});

/** Pixels of a text in its role's letters: what is larger or bold is wider. */
function widthOf(text: string, role: StyleRole): number {
  const { fontSize = 11, bold = false } = STYLE_TABLE[role];
  return textWidth(text) * (fontSize / 11) * (bold ? 1.04 : 1);
}

/** Pixels from a cell to the next one that holds something. */
function roomFrom({ columnWidths }: TabDocument, { cells }: DocumentRow, at: number): number {
  let room = 0;
  for (let column = at; column < columnWidths.length; column += 1) {
    const next = cells[column]?.value ?? null;
    if (column > at && next !== null) break;
    room += columnWidths[column] as number;
  }
  return room;
}

/** Names, roles and ids as long as people make them. */
function longNames(): Portfolio {
  const long = 'Senior principal enterprise solution architect for integration and data';
  return reviewPortfolio({
    people: [person('S-1', { name: `${long} · AB`, role: long })],
    projects: [
      makeProject({
        id: 'PRJ-FINANCE-2026-000123-REPLACEMENT-OF-THE-LEDGER',
        name: `${long} `.repeat(3),
      }),
    ],
    allocations: Array.from({ length: 9 }, (_, at) =>
      effort('2026-11-16', '2027-03-01', {
        project:
          at === 0 ? 'PRJ-FINANCE-2026-000123-REPLACEMENT-OF-THE-LEDGER' : `PROGRAMME-2026/${at}`,
        share: 0.3,
        sheetRow: at + 1,
      }),
    ).concat(
      effort('2026-11-20', '2027-01-01', { person: null, role: `${long} ${long}`, share: 0.5 }),
      effort('2026-11-20', '2027-01-01', { person: `${long} ${long}`, share: 0.5 }),
    ),
  });
}
