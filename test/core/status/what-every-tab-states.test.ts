/** What all seven tabs state, on the sample: reader, day, answer, decisions with owner and day, what has changed, coverage, links, and what is left out and why. */

import { describe, expect, test } from 'vitest';
import { formatDayLong } from '../../../core/day/serial.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import type { DocumentRow, TabDocument } from '../../../core/plan/tab-document.ts';
import { openSample } from '../../../workbench/sample/open-sample.ts';
import { AS_OF, afterReport, allTabs } from './small-portfolios.ts';
import { NEARLY_EMPTY } from './tab-cases.ts';

const SAMPLE = readPortfolio(await (await openSample()).read(), []);
const FIRST = allTabs(SAMPLE);

/**
 * Four weeks before: the interface project ended sooner, one entry of the log was not there, nobody was booked on ERP, one project was rated
 * as badly as can be, and nothing had come of benefits.
 */
const FORMER: Portfolio = {
  ...SAMPLE,
  projects: SAMPLE.projects.map((one) =>
    one.id === 'P-024' ? { ...one, forecastEndDay: (one.forecastEndDay ?? AS_OF) - 100 } : one,
  ),
  raid: SAMPLE.raid.filter(({ project }) => project !== 'P-001'),
  allocations: SAMPLE.allocations.filter(({ project }) => project !== 'P-001'),
  scores: SAMPLE.scores.map((one) =>
    one.project === 'Asset and supplier master data clean-up'
      ? {
          ...one,
          ratings: Object.fromEntries(Object.keys(one.ratings).map((criterion) => [criterion, 1])),
        }
      : one,
  ),
  benefits: SAMPLE.benefits.map((one) => (one.realised === null ? one : { ...one, realised: 1 })),
};
const SECOND = allTabs(afterReport(SAMPLE, FORMER));
const EMPTY = allTabs(NEARLY_EMPTY);

interface Stated {
  readonly tab: string;
  readonly reader: string;
  /** The words that the answer begins with or holds. */
  readonly answer: RegExp;
  readonly decisions: string;
  /** The headers of who decides and by when. */
  readonly owner: string;
  readonly by: string;
  /** What the second tab says has changed, by name. */
  readonly since: RegExp;
  /** What stands beside a sum: of how many it is. */
  readonly coverage: RegExp;
  /** Sheets of the sample that its rows lead to. */
  readonly sources: readonly string[];
  /** What the almost empty portfolio’s tab says would tell. */
  readonly leftOut: RegExp;
}

const PROJECTS = 'Project register';
const STATED: readonly Stated[] = [
  {
    ...{ tab: 'Executive', reader: 'executives and the steering committee' },
    ...{ answer: /are red/, decisions: 'Decisions asked for', owner: 'Owner', by: 'Needed by' },
    ...{ since: /Bank and payments interface renewal/, coverage: /22 of 23 projects/ },
    ...{ sources: [PROJECTS, 'RAID log'], leftOut: /RAID/ },
  },
  {
    ...{ tab: 'Programme', reader: 'programme leads', answer: /dependencies slip/ },
    ...{ decisions: 'Decisions asked for', owner: 'Owner', by: 'Needed by' },
    ...{ since: /Bank and payments interface renewal/, coverage: /1 row of RAID was left out/ },
    ...{ sources: [PROJECTS, 'RAID log', 'Milestones'], leftOut: /Milestones/ },
  },
  {
    ...{ tab: 'Delivery', reader: 'project teams', answer: /are overdue/ },
    ...{ decisions: 'Decisions asked for', owner: 'Owner', by: 'Needed by' },
    ...{ since: /Bank and payments interface renewal/, coverage: /19 of 23 running projects/ },
    ...{ sources: [PROJECTS, 'RAID log', 'Milestones'], leftOut: /Milestones/ },
  },
  {
    ...{ tab: 'RAID review', reader: 'risk and project leads', answer: /entries are open/ },
    ...{ decisions: 'To be escalated', owner: 'To whom, and why', by: 'Due' },
    ...{ since: /ERP core finance replacement/, coverage: /\d+ of \d+ open risks/ },
    ...{ sources: ['RAID log'], leftOut: /RAID/ },
  },
  {
    ...{ tab: 'Capacity review', reader: 'resource managers', answer: /people are over capacity/ },
    ...{ decisions: 'Decisions asked for', owner: 'Who decides', by: 'By' },
    ...{ since: /ERP consultant \|.*Newly short of people/, coverage: /90 of 91/ },
    ...{ sources: ['Resource pool', 'Allocations'], leftOut: /People/ },
  },
  {
    ...{ tab: 'Prioritisation', reader: 'the intake board', answer: /ranked projects are above/ },
    ...{ decisions: 'Decisions asked for', owner: 'Owner', by: 'Needed by' },
    ...{ since: /Asset and supplier master data clean-up/ },
    ...{ coverage: /22 of 23 running projects have a known cost/ },
    ...{ sources: [PROJECTS], leftOut: /Criteria/ },
  },
  {
    ...{ tab: 'Value', reader: 'sponsors and finance', answer: /planned benefit/ },
    ...{ decisions: 'Decisions asked for', owner: 'Owner', by: 'Needed by' },
    ...{ since: /Cloud bill below the fore/, coverage: /8 of 14 measured/ },
    ...{ sources: [PROJECTS, 'Benefits'], leftOut: /Benefits/ },
  },
];

const tabOf = (tabs: Readonly<Record<string, TabDocument>>, name: string): TabDocument => {
  const tab = tabs[name];
  if (tab === undefined) throw new Error(`there should be a tab ${name}`);
  return tab;
};
const textOf = ({ cells }: DocumentRow) =>
  cells.flatMap((one) => (one?.value == null ? [] : [String(one.value)])).join(' | ');
const wordsOf = ({ rows }: TabDocument) => rows.map(textOf).join('\n');

/** The rows of a block, from its title to the next one’s. */
function blockOf({ rows }: TabDocument, title: string): readonly DocumentRow[] {
  const isTitle = ({ cells }: DocumentRow) => cells[0]?.role === 'section';
  const from = rows.findIndex((row) => isTitle(row) && row.cells[0]?.value === title);
  if (from < 0) return [];
  const rest = rows.slice(from + 1);
  const end = rest.findIndex(isTitle);
  return end < 0 ? rest : rest.slice(0, end);
}

describe.each(STATED)('$tab', (stated) => {
  const first = tabOf(FIRST, stated.tab);

  test('says at its top for whom and as of which day it is, and answers in sentences', () => {
    expect(first.rows[0]?.cells[0]?.role).toBe('title');
    expect(first.rows[1]?.cells[0]?.value).toBe(
      `For ${stated.reader} · as of ${formatDayLong(AS_OF)}`,
    );
    const answer = first.rows.filter(({ cells }) => cells[0]?.role === 'answer').map(textOf);
    expect(answer.join(' ')).toMatch(stated.answer);
    expect(answer.join(' ')).toMatch(/^[A-Z0-9].*\.$/);
  });

  test('asks for decisions, each with who takes it and by when', () => {
    const block = blockOf(first, stated.decisions);
    const header = block.find(({ cells }) => cells.some((one) => one?.role.startsWith('header')));
    const columnOf = (label: string) =>
      header?.cells.findIndex((one) => one?.value === label) ?? -1;
    const [owner, by] = [columnOf(stated.owner), columnOf(stated.by)];
    expect(owner).toBeGreaterThan(0);
    expect(by).toBeGreaterThan(0);
    const asked = block.filter(({ cells }) => cells.some((one) => one?.link !== undefined));
    expect(asked.length).toBeGreaterThan(1);
    for (const { cells } of asked) {
      expect(cells[owner]?.value).toMatch(/\S/);
      expect(cells[by]?.value ?? null).not.toBeNull();
    }
  });

  test('says in the first tab that there is no earlier one, and in the second what changed, by name', () => {
    const second = tabOf(SECOND, stated.tab);
    expect(wordsOf(first)).toMatch(/there is no earlier/);
    expect(wordsOf(second)).not.toMatch(/there is no earlier/);
    expect(wordsOf(second)).toContain(formatDayLong(AS_OF - 28));
    expect(wordsOf(second)).toMatch(/[▲▼] \d|no change/);
    const changed = second.rows.map(textOf).filter((text) => !wordsOf(first).includes(text));
    expect(changed.join('\n')).toMatch(stated.since);
  });

  test('says of how many a sum is', () => {
    expect(wordsOf(first)).toMatch(stated.coverage);
  });

  test('leads to the rows that it was read from', () => {
    const linked = new Set(
      first.rows.flatMap(({ cells }) => cells.flatMap((one) => one?.link?.sheet ?? [])),
    );
    expect([...linked]).toEqual(expect.arrayContaining([...stated.sources]));
  });

  test('of an almost empty portfolio leaves blocks out and says which table or column would tell', () => {
    const empty = tabOf(EMPTY, stated.tab);
    const titles = ({ rows }: TabDocument) =>
      rows.filter(({ cells }) => cells[0]?.role === 'section').length;
    expect(titles(empty)).toBeLessThanOrEqual(titles(first));
    expect(empty.rows.length).toBeLessThan(first.rows.length / 2);
    const said = empty.rows
      .map(textOf)
      .filter((text) => /would|no .*table|Not known|Left out/i.test(text));
    expect(said.join('\n')).toMatch(stated.leftOut);
  });
});

test('all seven tabs were asked', () => {
  expect(STATED.map(({ tab }) => tab)).toEqual(Object.keys(FIRST));
  expect(STATED).toHaveLength(7);
});
