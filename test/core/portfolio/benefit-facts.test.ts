/** Benefits judged one by one, and sums that never mix units. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benefit } from '../../../core/model/benefits.ts';
import { benefitFacts, groupByUnit, sumBenefits } from '../../../core/portfolio/benefit-facts.ts';
import { makeBenefit } from '../status/value/make-benefit.ts';

const AS_OF = 46342;
const facts = (...rows: readonly Partial<Benefit>[]) =>
  benefitFacts(
    rows.map((row) => makeBenefit('P-1', row)),
    () => null,
    'EUR',
    AS_OF,
  );
const one = (row: Partial<Benefit>) => facts(row)[0];

describe('a benefit', () => {
  it.each([
    ['less than planned is realised', 100, 40, 'late'],
    ['nothing is', 100, 0, 'late'],
    ['all is', 100, 100, null],
    ['more is', 100, 130, null],
    ['nobody has measured it', 100, null, 'unmeasured'],
    ['no amount was planned', null, 5, null],
    ['a smaller loss was planned', -10, -4, 'late'],
    ['the loss is as planned', -10, -10, null],
  ] as const)('whose date has passed, where %s', (_, planned, realised, lateness) => {
    expect(one({ planned, realised, plannedDay: AS_OF - 1 })?.lateness).toBe(lateness);
    expect(one({ planned, realised, plannedDay: AS_OF })?.lateness).toBeNull();
    expect(one({ planned, realised })?.lateness).toBeNull();
  });

  it.each([
    [100, 40, 60],
    [100, null, 100],
    [100, 130, 0],
    [null, 40, null],
    [-10, -4, -6],
    [-10, -12, 0],
  ])('of %j with %j realised has %j to come', (planned, realised, toCome) => {
    expect(one({ planned, realised })?.toCome).toBe(toCome);
  });

  it('of no sound amount has none', () => {
    for (const planned of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) {
      expect(one({ planned })).toMatchObject({ planned: null, toCome: null });
    }
  });
});

describe('sums of benefits', () => {
  it('take each unit by itself, money first', () => {
    const groups = groupByUnit(
      facts(
        { unit: 'hours', planned: 5 },
        { planned: 100, realised: 10 },
        { unit: 'Hours', planned: 7 },
        { unit: 'EUR', planned: 300 },
      ),
    ).map(sumBenefits);
    expect(groups.map(({ unit, planned }) => [unit.label, planned.sum])).toEqual([
      ['EUR', 400],
      ['hours', 12],
    ]);
    expect(groups[0]?.realisedShare).toBe(10 / 400);
    expect(groups[1]?.realisedShare).toBeNull();
  });

  it('leave rates alone, but for one by itself', () => {
    const [two] = groupByUnit(facts({ unit: '%', planned: 0.1 }, { unit: '%', planned: 0.2 }));
    expect(sumBenefits(two ?? [])).toMatchObject({ planned: { sum: null, known: 2, count: 2 } });
    expect(sumBenefits(facts({ unit: '%', planned: 0.1 })).planned.sum).toBe(0.1);
  });

  it('count what is realised of a plan, not what came without one', () => {
    const sum = sumBenefits(facts({ planned: 100, realised: 20 }, { realised: 500 }));
    expect(sum.realised.sum).toBe(520);
    expect(sum.realisedOfPlan.sum).toBe(20);
    expect(sum.realisedShare).toBe(0.2);
  });

  it('have no share where a planned loss is not measured: what came would be set against too little', () => {
    const cost = { planned: -90 };
    expect(sumBenefits(facts({ planned: 100, realised: 50 }, cost)).realisedShare).toBeNull();
    const measured = facts({ planned: 100, realised: 50 }, { ...cost, realised: -45 });
    expect(sumBenefits(measured).realisedShare).toBe(0.5);
  });

  it('hold every benefit once, and never a number that is none', () => {
    const amount = fc.option(fc.double(), { nil: null });
    const unit = fc.constantFrom(null, 'EUR', 'hours', '%', 'USD', 'Hours');
    fc.assert(
      fc.property(
        fc.array(fc.record({ planned: amount, realised: amount, unit }), { maxLength: 12 }),
        (rows) => {
          const groups = groupByUnit(facts(...rows));
          expect(groups.flat()).toHaveLength(rows.length);
          for (const group of groups) {
            expect(new Set(group.map((each) => each.unit.key)).size).toBe(1);
            const { planned, realised, toCome, realisedShare } = sumBenefits(group);
            for (const value of [planned.sum, realised.sum, toCome.sum, realisedShare]) {
              if (value !== null) expect(Number.isFinite(value)).toBe(true);
            }
          }
        },
      ),
    );
  });
});
