/** The one sentence that answers the sponsors' question: does the money still bring what it was given for? */

import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { projectsLeftOut } from '../left-out.ts';
import type { FundingCase, FundingVerdict } from './funding-case.ts';
import type { ValueFigures } from './value-figures.ts';

/**
 * What of the benefits is realised, which are late, which projects cost more than they will bring or say nothing of it, and how
 * the forecasts stand to the budgets; such as `Of 26,010,000 AUD of planned benefit 858,000 (3.2%) is realised; 2 benefits are late.`
 */
export function valueAnswer(figures: ValueFigures): string {
  const { executive, portfolio } = figures;
  if (executive.assessments.length === 0) {
    return `There is no project to report on.${projectsLeftOut(portfolio)}`;
  }
  const parts = [...benefitParts(figures), ...fundingParts(figures), costPart(figures)];
  const sentence = parts.filter((part) => part !== null).join('; ');
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

function benefitParts(figures: ValueFigures): readonly (string | null)[] {
  const { state, benefits } = figures;
  if (state === 'absent')
    return ['what the projects bring is not known: there is no Benefits table'];
  if (benefits.length === 0) {
    return ['what the projects bring is not known: no benefit could be counted'];
  }
  return [moneyPart(figures), latePart(figures)];
}

function moneyPart({ money, benefits, portfolio }: ValueFigures): string {
  const foreign = benefits.filter(({ unit }) => unit.isForeign).length;
  if (money === null) {
    const what = foreign === 0 ? 'money' : 'the currency of the costs';
    return benefits.length === 1
      ? `the only benefit is not stated in ${what}`
      : `none of the ${spellCount(benefits.length, 'benefit')} is stated in ${what}`;
  }
  const { planned, realisedOfPlan: realised, realisedShare } = money;
  const currency = portfolio.settings.currency;
  const unit = currency === null ? '' : ` ${currency}`;
  if (planned.sum === null) return 'how much is planned in money is not known';
  const plan = `${spellWhole(planned.sum)}${unit} of planned benefit`;
  if (realised.sum === null) return `what of ${plan} is realised was never measured`;
  const share = realisedShare === null ? '' : ` (${spellShare(realisedShare)})`;
  const where = foreign === 1 ? 'another currency' : 'other currencies';
  const aside = foreign === 0 ? '' : `, not counting ${spellCount(foreign, 'benefit')} in ${where}`;
  return `of ${plan} ${spellWhole(realised.sum)}${share} is realised${aside}`;
}

function latePart({ late, unmeasured, benefits }: ValueFigures): string | null {
  const parts: string[] = [];
  if (late.length > 0) {
    parts.push(`${spellCount(late.length, 'benefit')} ${late.length === 1 ? 'is' : 'are'} late`);
  }
  if (unmeasured.length > 0) {
    const count =
      parts.length > 0 ? spellWhole(unmeasured.length) : spellCount(unmeasured.length, 'benefit');
    parts.push(`${count} due by now ${unmeasured.length === 1 ? 'was' : 'were'} never measured`);
  }
  if (parts.length > 0) return parts.join(' and ');
  return benefits.some(({ pastDays }) => pastDays !== null) ? 'none is late' : null;
}

function fundingParts({ notJustified }: ValueFigures): readonly (string | null)[] {
  const of = (verdict: FundingVerdict) => notJustified.filter((one) => one.verdict === verdict);
  const costsMore = of('costs-more');
  const without = of('no-benefit');
  return [
    costsMore.length === 0
      ? null
      : `${named(costsMore)} still ${costsMore.length === 1 ? 'costs more than it' : 'cost more than they'} will bring`,
    without.length === 0
      ? null
      : `${spellCount(without.length, 'running project')} ${without.length === 1 ? 'states' : 'state'} no benefit`,
  ];
}

/** One project is named, several are counted. */
function named(cases: readonly FundingCase[]): string {
  const [first] = cases;
  return cases.length === 1 && first !== undefined
    ? first.assessment.project.id
    : spellCount(cases.length, 'running project');
}

function costPart({ executive }: ValueFigures): string | null {
  const { live, liveMoney } = executive;
  if (live.length === 0) return 'no project is running';
  const { overCost, overShare } = liveMoney;
  if (overCost.sum === null) {
    const { sum } = liveMoney.budget;
    const budgets = sum === null ? '' : `; the budgets sum to ${spellWhole(sum)}`;
    return `no running project has both a budget and a forecast cost${budgets}`;
  }
  const amount = Math.round(overCost.sum);
  const share = overShare === null ? '' : ` (${spellShare(Math.abs(overShare))})`;
  const covered =
    overCost.known === overCost.count
      ? ''
      : ` for ${spellWhole(overCost.known)} of ${spellCount(overCost.count, 'running project')}`;
  if (amount === 0) return `forecast costs are on budget${covered}`;
  return `forecast costs are ${spellWhole(Math.abs(amount))}${share} ${amount > 0 ? 'over' : 'under'} budget${covered}`;
}
