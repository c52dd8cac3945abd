/** The figures at the top of the Value tab, with what has changed since the last report where History can tell. */

import { type LastReview, lastReview } from '../../model/last-review.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { findLifecycle } from '../../portfolio/lifecycle.ts';
import { type CoveredSum, moneyTotals } from '../../portfolio/money-totals.ts';
import { spellShort, spellWhole } from '../../portfolio/spell-number.ts';
import { changeNote, figureRows, type ShownFigure } from '../figure-rows.ts';
import { line } from '../layout.ts';
import {
  comparedWithBoth,
  figureItems,
  type ReviewItem,
  reviewNote,
  thousandths,
} from '../review-memory.ts';
import { formerReport } from '../since-last-time.ts';
import { benefitKey, type ValueFigures } from './value-figures.ts';
import { coverageText, currencyMark } from './value-words.ts';

/**
 * Benefits planned, come and late, and money budgeted, expected and still to be spent. Serves the decision whether the
 * quarter's review has to go into single projects at all.
 */
export function headlineRows(figures: ValueFigures): DocumentRow[] {
  const { portfolio, asOfDay, state } = figures;
  const last = lastReview(portfolio.reviewHistory, 'value', asOfDay);
  const compared = comparedWithBoth(
    formerReport(portfolio.history, asOfDay)?.reportDay ?? null,
    last,
    'Value',
    state === 'absent' ? 'what is still to be spent' : 'benefits and what is still to be spent',
  );
  return [...figureRows(figuresShown(figures, last)), line(compared, 'muted')];
}

/** The figures that only this tab has, and what has come of each benefit, for the next one to compare with. */
export function valueItems(figures: ValueFigures): readonly ReviewItem[] {
  const { money, late, notJustified, benefits, costToComplete } = figures;
  const counted = (count: number) => (benefits.length > 0 ? count : null);
  return [
    ...figureItems({
      planned: ['Benefit planned', money?.planned.sum ?? null],
      realised: ['Realised so far', money?.realised.sum ?? null],
      late: ['Benefits late', counted(late.length)],
      notJustified: ['Projects that the figures do not justify', counted(notJustified.length)],
      toSpend: ['Still to spend', costToComplete.sum],
    }),
    ...benefits.map(
      (one): ReviewItem => ({
        ...{ about: 'benefit', id: benefitKey(one), name: one.benefit.benefit },
        value: one.realised === null ? null : thousandths(one.realised),
      }),
    ),
  ];
}

function figuresShown(figures: ValueFigures, last: LastReview | null): readonly ShownFigure[] {
  const { state } = figures;
  return [
    ...(state === 'absent' ? [] : benefitFigures(figures, last)),
    ...costFigures(figures, last),
  ];
}

function benefitFigures(figures: ValueFigures, last: LastReview | null): readonly ShownFigure[] {
  const { money, late, unmeasured, benefits } = figures;
  const unit = currencyMark(figures);
  const isKnown = benefits.length > 0;
  const whyNone = isKnown ? 'none in money' : 'no benefits';
  const neverMeasured =
    unmeasured.length === 0 ? '' : ` · ${spellWhole(unmeasured.length)} never measured`;
  const planned = money?.planned.sum ?? null;
  const realised = money?.realised.sum ?? null;
  return [
    {
      label: `Benefit planned${unit}${money === null ? '' : covered(money.planned, 'in money')}`,
      value: short(planned),
      note: planned === null ? whyNone : reviewNote(last, 'planned', planned),
    },
    {
      label: `Realised so far${unit}${money === null ? '' : covered(money.realised, 'measured')}`,
      value: short(realised),
      note:
        realised === null
          ? money === null
            ? whyNone
            : 'none measured'
          : reviewNote(last, 'realised', realised),
    },
    {
      label: `Benefits late${neverMeasured}`,
      value: isKnown ? late.length : null,
      note: isKnown ? reviewNote(last, 'late', late.length) : whyNone,
    },
    {
      label: 'Projects that the figures do not justify',
      value: isKnown ? figures.notJustified.length : null,
      note: isKnown ? reviewNote(last, 'notJustified', figures.notJustified.length) : whyNone,
    },
  ];
}

function costFigures(figures: ValueFigures, last: LastReview | null): readonly ShownFigure[] {
  const { executive, costToComplete, former } = figures;
  const unit = currencyMark(figures);
  const { liveMoney } = executive;
  const rows = former === null ? [] : [...former.rows.values()];
  const then = moneyTotals(
    rows.filter((row) => former !== null && findLifecycle(row, former.reportDay) === 'live'),
  );
  const figure = (key: 'budget' | 'forecastCost' | 'actualCost', name: string, why: string) => {
    const now = liveMoney[key];
    return {
      label: `${name}${unit}${covered(now, 'running')}`,
      value: short(now.sum),
      note: now.sum === null ? why : changeNote(now.sum, then[key].sum, former !== null),
    };
  };
  return [
    figure('budget', 'Budget', 'no budgets'),
    figure('forecastCost', 'Forecast cost', 'no forecasts'),
    figure('actualCost', 'Spent so far', 'no actual costs'),
    {
      label: `Still to spend${unit}${covered(costToComplete, 'running projects')}`,
      value: short(costToComplete.sum),
      note:
        costToComplete.sum === null
          ? 'forecast or spending not known'
          : reviewNote(last, 'toSpend', costToComplete.sum),
    },
  ];
}

/** Eight sums side by side leave no room for all digits; the tables below have them. */
function short(amount: number | null): string | null {
  return amount === null ? null : spellShort(amount);
}

function covered(sum: CoveredSum, what: string): string {
  return sum.known === 0 ? '' : ` · ${coverageText(sum)} ${what}`;
}
