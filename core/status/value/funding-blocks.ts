/** The running projects by what they still bring for what they still cost: first those whose money nothing justifies. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { barCell } from '../bar-cell.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import { joinWords } from '../list-words.ts';
import type { FundingCase } from './funding-case.ts';
import type { ValueFigures } from './value-figures.ts';
import { capital, mandatoryText, ownerOf, spellAmount, whyNoBenefits } from './value-words.ts';

const LIMIT = 20;
/** A return from which on the bar is full: one project that brings fifty times its cost would make all other bars alike. */
const FULL_BAR = 5;
const LABELS = ['ID', 'Project', 'Owner', 'To come', 'To spend', 'For each 1', ''];
const NUMBERS = ['To come', 'To spend', 'For each 1'];

/**
 * Projects that cost more than they will bring, and those that say nothing of a benefit. Serves the decision which projects to
 * stop, change or ask for their case.
 */
export function notJustifiedBlock(figures: ValueFigures): DocumentRow[] {
  const title = 'Money that the figures do not justify';
  const why = whyNoBenefits(figures);
  if (why !== null) return heading(title, why);
  if (figures.executive.live.length === 0) return heading(title, 'No project is running.');
  const cases = figures.notJustified;
  if (cases.length === 0) {
    return heading(
      title,
      'None: every running project with money to spend states a benefit, and none in money costs more than it brings.',
    );
  }
  const costsMore = cases.filter(({ verdict }) => verdict === 'costs-more').length;
  const without = cases.length - costsMore;
  const parts = [
    ...(costsMore === 0
      ? []
      : [
          `${spellCount(costsMore, 'project')} ${costsMore === 1 ? 'still costs' : 'still cost'} more than ${costsMore === 1 ? 'it' : 'they'} will bring`,
        ]),
    ...(without === 0
      ? []
      : [`${spellCount(without, 'project')} ${without === 1 ? 'states' : 'state'} no benefit`]),
  ];
  return [...heading(title, `${capital(joinWords(parts))}.`), ...caseRows(cases, figures.cases)];
}

/**
 * The other projects, by what is to come for each 1 that is to be spent. Serves the decision where the next money goes, and what
 * to keep when money is short.
 */
export function worthFundingBlock(figures: ValueFigures): DocumentRow[] {
  const { worthFunding, cases, state } = figures;
  if (state !== 'read' || cases.length === 0 || whyNoBenefits(figures) !== null) return [];
  const title = 'What is still worth funding';
  const spent = cases.filter(({ verdict }) => verdict === 'spent').length;
  const spentText =
    spent === 0
      ? ''
      : ` ${spellCount(spent, 'project')} ${spent === 1 ? 'has' : 'have'} nothing left to spend.`;
  if (worthFunding.length === 0) return heading(title, `No other running project.${spentText}`);
  return [
    ...heading(
      title,
      `Benefit to come is what is planned and has not come; what was never measured has not. To spend is the forecast cost, without one the budget, less what is spent.${spentText}`,
    ),
    ...caseRows(worthFunding, cases),
  ];
}

function caseRows(cases: readonly FundingCase[], all: readonly FundingCase[]): DocumentRow[] {
  const most = all.reduce((best, { returnOnRest }) => Math.max(best, returnOnRest ?? 0), 0);
  const full = Math.min(FULL_BAR, most);
  const shown = cases.slice(0, LIMIT);
  return [
    headerRow([...LABELS, 'What it means'], NUMBERS),
    ...shown.map((one) => caseRow(one, full)),
    ...moreRows(cases.length, shown.length),
  ];
}

function caseRow(one: FundingCase, full: number): DocumentRow {
  const { project } = one.assessment;
  const { returnOnRest, money, costToComplete } = one;
  return tableRow([
    linkCell(project.id, cellsOf(project, ['id'])[0]),
    wrapped(project.name),
    wrapped(ownerOf(project) ?? 'no owner named'),
    cell(money?.toCome.sum ?? null, 'money'),
    cell(costToComplete, 'money'),
    cell(returnOnRest, 'decimal'),
    // In hundredths, so that returns of less than 1 have bars too.
    barCell(Math.min(full, Math.max(0, returnOnRest ?? 0)) * 100, full * 100),
    meaningCell(one),
  ]);
}

function meaningCell(one: FundingCase) {
  const text = meaningText(one);
  if (one.verdict === 'costs-more') return cell(`◆ ${text}`, 'status-red');
  if (one.verdict === 'no-benefit') return cell(`▲ ${text}`, 'status-amber');
  return wrapped(text);
}

/** What the figures of one project mean, as sentences. */
export function meaningText(one: FundingCase): string {
  const mandatory = mandatoryText(one.assessment.project);
  const also = one.others.length === 0 ? '' : ` ${alsoText(one)}`;
  const must = mandatory === null ? '' : ` ${capital(mandatory)}.`;
  return `${verdictText(one)}${must}${also}`;
}

function verdictText(one: FundingCase): string {
  const { verdict, money, costToComplete, returnOnRest } = one;
  switch (verdict) {
    case 'worth':
      return (returnOnRest ?? 0) >= 1.005
        ? 'Brings more than it still costs.'
        : 'Brings what it still costs.';
    case 'costs-more':
      return `Costs ${spellWhole((costToComplete ?? 0) - (money?.toCome.sum ?? 0))} more than it will bring.`;
    case 'no-benefit':
      return 'States no benefit.';
    case 'not-in-money':
      if (!one.others.some(({ unit }) => unit.isForeign)) return 'Its benefit is not in money.';
      return `Its benefit is not ${money === null ? '' : 'all '}in the currency of the costs.`;
    case 'no-amount':
      return 'How much it brings is not said.';
    case 'no-cost':
      return 'What is still to be spent is not known.';
    case 'spent':
      return 'Nothing is left to be spent.';
  }
}

function alsoText({ others, verdict, money }: FundingCase): string {
  const parts = others.map(({ toCome, unit, count }) =>
    toCome.sum === null
      ? `${spellCount(count, 'benefit')} in ${unit.label}`
      : `${spellAmount(toCome.sum, unit)}`,
  );
  return `${verdict === 'not-in-money' && money === null ? 'To come' : 'Also to come'}: ${joinWords(parts)}.`;
}
