/** What the pages of a pane show: home, capacity, escalations, the user's tabs; and mends that are certain. */

import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../../core/commands/check.ts';
import { planOrder } from '../../../../core/commands/orders.ts';
import { answerQuestion } from '../../../../core/commands/questions.ts';
import { rememberMapping } from '../../../../core/commands/remember.ts';
import { viewWorkbook } from '../../../../core/commands/view-workbook.ts';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { DAY, SMALL_PORTFOLIO } from '../../../host-contract/small-portfolio.ts';
import { applyPlan } from '../apply-plan.ts';
import { makeSheet, makeSnapshot } from '../make-snapshot.ts';

const CONTEXT = { asOf: DAY, mapping: [] };
const SMALL = makeSnapshot(...SMALL_PORTFOLIO.map(({ name, cells }) => makeSheet(name, cells)));
const MISSPELT = makeSnapshot(
  makeSheet('Projects', [
    ['ID', 'Name', 'Reported status', 'Stage', 'Programme'],
    ['P-001', 'Ledger renewal', 'Ambr', 'build', 'x'],
    ['P-002', 'Payroll', 'Gren', 'desing', 'x'],
    ['P-019', 'Portal', 'Purple', 'test', 'x'],
  ]),
  makeSheet('Log', [
    ['ID', 'Type', 'Project', 'Title', 'Raised'],
    ['R-1', 'risk', 'Payrol', 'Late', DAY],
    ['R-2', 'risk', 'P-009', 'Late', DAY],
    ['R-3', 'risk', 'Ledger', 'Late', DAY],
  ]),
);

describe('home', () => {
  it('says how the portfolio stands, and asks for the status tabs where none was made', () => {
    const { home } = viewWorkbook(SMALL, CONTEXT);
    expect(home.state).toMatch(
      /^As of 16 November 2026 3 projects are running: 1 red, 1 amber, 1 green\. /,
    );
    expect(home.state).toMatch(/capacity conflicts? and \d+ escalations? to deal with\.$/);
    expect(home.next?.step).toEqual({ to: 'all' });
  });

  it('asks for set-up in an empty workbook, and for a word on tabs that it cannot read', () => {
    expect(viewWorkbook(makeSnapshot(), CONTEXT).home).toMatchObject({
      state: null,
      next: { step: { to: 'set-up' } },
    });
    const strange = makeSnapshot(
      makeSheet('Liste', [
        ['Nr', 'Bezeichnung'],
        [1, 'Kasse'],
      ]),
    );
    expect(viewWorkbook(strange, CONTEXT).home.next?.step).toEqual({ to: 'sheets' });
  });

  it('leads to the first row of a list of projects that is there and empty', () => {
    const ready = makeSnapshot(makeSheet('Projects', [['Our list'], ['ID', 'Name', 'Budget']]));
    expect(viewWorkbook(ready, CONTEXT).home.next).toMatchObject({
      label: 'Type the first project',
      step: { to: 'cell', cell: { sheet: 'Projects', a1: 'A3' } },
    });
  });

  it('asks for mends before it sends anybody to errors', () => {
    const { next } = viewWorkbook(MISSPELT, CONTEXT).home;
    expect(next).toMatchObject({ label: 'Mend all 4', step: { to: 'mend' } });
    expect(next?.why).toBe('4 cells are misspelt, and what each means is certain.');
  });
});

/** What a project of that name, typed in the log, is mended to. */
function mendsOf(typed: string, known: string) {
  const snapshot = makeSnapshot(
    makeSheet('Projects', [
      ['ID', 'Name', 'Stage'],
      ['P-001', known, 'build'],
      ['P-002', 'Something else', 'build'],
    ]),
    makeSheet('Log', [
      ['ID', 'Type', 'Project', 'Title', 'Raised'],
      ['R-1', 'risk', typed, 'Late', DAY],
    ]),
  );
  return checkWorkbook(snapshot, CONTEXT)
    .groups.flatMap(({ findings }) => findings)
    .flatMap(({ mend }) => mend ?? []);
}

describe('certain mends', () => {
  const mends = checkWorkbook(MISSPELT, CONTEXT)
    .groups.flatMap(({ findings }) => findings)
    .filter(({ mend }) => mend !== null);

  it('are slips of one letter that can mean one thing only, never another id', () => {
    expect(mends.map(({ sheet, a1, mend }) => `${sheet}!${a1} ${mend}`)).toEqual([
      'Projects!C2 amber',
      'Projects!C3 green',
      'Projects!D3 design',
      'Log!C2 Payroll',
    ]);
  });

  it.each([
    ['T. Wharf', 'J. Wharf', 'an initial is another name'],
    ['Dev (A.C.)', 'Dev (A.B.)', 'an initial is another name'],
    ['Harbour gate', 'Arbour gate', 'a first letter more is another name'],
    ['Roman wall', 'Romana wall', 'a last letter more is another name'],
    ['Phase III', 'Phase II', 'a numeral counts'],
    ['Phase XVIII', 'Phase XVII', 'a numeral counts'],
    ['Site Wave B', 'Site Wave A', 'a single letter counts'],
    ['Site Wave', 'Site Wave A', 'a single letter counts'],
    ['Payroll Iceland', 'Payroll Ireland', 'one letter for another is another name'],
  ])('are never made of the name %s beside %s: %s', (typed, known) => {
    expect(mendsOf(typed, known)).toEqual([]);
  });

  it.each([
    ['Ledger renwal', 'Ledger renewal', 'a letter left out'],
    ['Ledger reneewal', 'Ledger renewal', 'a letter twice'],
    ['Ledger renewall', 'Ledger renewal', 'a last letter twice'],
    ['Ledger reneawl', 'Ledger renewal', 'two letters swapped'],
    ['Ledger-Renewal', 'Ledger renewal', 'another punctuation'],
    ['Ledgerrenewal', 'Ledger renewal', 'a space left out'],
    ['Dev (AB)', 'Dev (A.B.)', 'points left out'],
  ])('are made of the name %s beside %s: %s', (typed, known) => {
    expect(mendsOf(typed, known)).toEqual([known]);
  });

  it('change the cells, after which nothing is left to mend', () => {
    const cells = mends.flatMap(({ sheet, a1 }) => (a1 === null ? [] : [{ sheet, a1 }]));
    const planned = planOrder({ order: 'mend', cells }, MISSPELT, CONTEXT);
    if (!planned.can) throw new Error(planned.why);
    expect(planned.plan.title).toBe('Mend 4 cells');
    const after = applyPlan(MISSPELT, planned.plan);
    expect(after.sheets[0]?.grid[1]?.[2]).toBe('amber');
    expect(after.sheets[1]?.grid[1]?.[2]).toBe('Payroll');
    expect(planOrder({ order: 'mend', cells }, after, CONTEXT)).toMatchObject({ can: false });
  });

  it('are not done to cells that are not certain, whoever asks', () => {
    const cells = [
      { sheet: 'Log', a1: 'C3' },
      { sheet: 'Projects', a1: 'B2' },
      { sheet: 'Nowhere', a1: 'A1' },
    ];
    expect(planOrder({ order: 'mend', cells }, MISSPELT, CONTEXT)).toMatchObject({ can: false });
  });
});

describe('capacity and escalations', () => {
  it('name who, when, which projects and the cells', () => {
    const view = answerQuestion({ ask: 'capacity' }, SMALL, CONTEXT);
    if (!view.can) throw new Error(view.why);
    expect(view.answer.length).toBeGreaterThan(20);
    const over = view.conflicts.find(({ kind }) => kind === 'Over-allocated');
    expect(over).toMatchObject({ who: 'L. N.', excess: expect.stringMatching(/ h$/) });
    expect(over?.projects).toContainEqual({ id: 'P-002', name: '=Payroll & time' });
    expect(over?.cells.every(({ sheet }) => sheet === 'Allocations')).toBe(true);
    expect(over?.sentence).toMatch(/^L\. N\. has .*\.$/);
  });

  it('say why there is nothing to see', () => {
    const without = makeSnapshot(...SMALL.sheets.slice(0, 3));
    expect(answerQuestion({ ask: 'capacity' }, without, CONTEXT)).toMatchObject({ can: false });
    expect(answerQuestion({ ask: 'escalations' }, without, CONTEXT)).toMatchObject({ can: false });
  });

  it('name what goes to whom, and why', () => {
    const view = answerQuestion({ ask: 'escalations' }, SMALL, CONTEXT);
    if (!view.can) throw new Error(view.why);
    expect(view.openCount).toBe(3);
    expect(view.escalations.length).toBeGreaterThan(0);
    for (const { to, why, cells } of view.escalations) {
      expect(to).toMatch(/^(The programme|Programme|Sponsor|Steering)/);
      expect(why).toMatch(/the limit is .*\.$/);
      expect(cells[0]?.sheet).toBe('RAID log');
    }
  });
});

describe('the user’s tabs', () => {
  const TAB = makeSheet('Liste', [
    ['Portfolio 2026', null, null],
    ['Kürzel', 'Bezeichnung', 'Forecast end'],
    ['P-1', 'Kasse', DAY],
    ['P-2', 'Portal', DAY + 30],
  ]);
  const WORKBOOK = makeSnapshot(TAB);

  it('are listed with what they are read as', () => {
    expect(answerQuestion({ ask: 'sheets' }, makeSnapshot(...SMALL.sheets, TAB), CONTEXT)).toEqual([
      ...['Projects', 'Criteria', 'Scores', 'People', 'Allocations'].map((name) => ({
        sheet: name,
        readAs: [name],
      })),
      { sheet: 'RAID log', readAs: ['RAID'] },
      { sheet: 'Liste', readAs: [] },
    ]);
  });

  it('show their columns with samples, and what is missing', () => {
    const ask = { ask: 'sheet', sheet: 'Liste', table: 'Projects', columns: {} } as const;
    const view = answerQuestion(ask, WORKBOOK, CONTEXT);
    expect(view?.columns).toEqual([
      { header: 'Kürzel', a1: 'A2', samples: ['P-1', 'P-2'], readAs: null },
      { header: 'Bezeichnung', a1: 'B2', samples: ['Kasse', 'Portal'], readAs: null },
      {
        ...{ header: 'Forecast end', a1: 'C2', readAs: 'Forecast end' },
        samples: ['16 Nov 2026', '16 Dec 2026'],
      },
    ]);
    expect(view?.missing).toEqual(['ID', 'Name']);
    expect(view?.choices.slice(0, 2)).toEqual([
      { header: 'ID', isRequired: true },
      { header: 'Name', isRequired: true },
    ]);
  });

  it('are read as was said once it is remembered', () => {
    const columns = { ID: 'Kürzel', Name: 'Bezeichnung' };
    const ask = { ask: 'sheet', sheet: 'Liste', table: 'Projects', columns } as const;
    expect(answerQuestion(ask, WORKBOOK, CONTEXT)).toMatchObject({ missing: [] });
    const settings = makeSheet('Settings', [['Setting', 'Value', 'Meaning']]);
    const workbook = makeSnapshot(TAB, settings);
    const plan = rememberMapping(workbook, { sheet: 'Liste', table: 'Projects', columns });
    const { projects } = readPortfolio(applyPlan(workbook, plan), []);
    expect(projects.map(({ id, name }) => [id, name])).toEqual([
      ['P-1', 'Kasse'],
      ['P-2', 'Portal'],
    ]);
    // Asked again, whoever remembered it finds it so.
    const again = { ask: 'sheet', sheet: 'Liste', table: 'Projects', columns: {} } as const;
    const remembered = answerQuestion(again, applyPlan(workbook, plan), CONTEXT);
    expect(remembered?.missing).toEqual([]);
    expect(remembered?.columns.map(({ readAs }) => readAs)).toEqual(['ID', 'Name', 'Forecast end']);
    const corrected = { ...again, columns: { Name: 'Kürzel' } };
    const turned = answerQuestion(corrected, applyPlan(workbook, plan), CONTEXT);
    expect(turned?.columns.map(({ readAs }) => readAs)).toEqual(['Name', null, 'Forecast end']);
    expect(turned?.missing).toEqual(['ID']);
  });

  it('have no reading where they are gone', () => {
    const ask = { ask: 'sheet', sheet: 'Gone', table: null, columns: {} } as const;
    expect(answerQuestion(ask, WORKBOOK, CONTEXT)).toBe(null);
  });
});
