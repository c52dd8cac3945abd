/** Which units are one, which are money, and which cannot be added up. */
import { describe, expect, it } from 'vitest';
import { makeUnitOf } from '../../../core/portfolio/benefit-unit.ts';

const unitOf = (unit: string | null, currency: string | null, others: readonly string[] = []) =>
  makeUnitOf([unit, ...others], currency)(unit);

describe('a benefit’s unit', () => {
  it.each([
    [null, 'EUR'],
    [null, null],
    ['EUR', 'EUR'],
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['EUR', '€'],
    ['$', 'AUD'],
    ['A$', 'AUD'],
    ['AUD', '$'],
    ['Money', 'EUR'],
    ['GBP', null],
  ])('%j is the workbook’s money where that is %j', (unit, currency) => {
    expect(unitOf(unit, currency)).toMatchObject({ key: '', isMoney: true, addsUp: true });
  });

  it.each([
    ['USD', 'EUR'],
    ['€', 'GBP'],
    ['$', 'EUR'],
    ['US$', 'AUD'],
    ['EUR a year', 'EUR'],
    ['hours', 'EUR'],
    ['kEUR', 'EUR'],
  ])('%j is none where that is %j', (unit, currency) => {
    expect(unitOf(unit, currency)).toMatchObject({ isMoney: false, addsUp: true, label: unit });
  });

  it.each([
    ['USD', 'EUR', true],
    ['€', 'GBP', true],
    ['EUR', 'EUR', false],
    ['hours', 'EUR', false],
    ['kEUR', 'EUR', false],
  ])('%j is another currency where the money is %j: %s', (unit, currency, isForeign) => {
    expect(unitOf(unit, currency).isForeign).toBe(isForeign);
  });

  it('is one for the code and the sign of another currency', () => {
    const of = makeUnitOf([], 'AUD');
    expect(of('€')).toBe(of('eur'));
    expect(of('US$')).toBe(of('USD'));
  });

  it('of two currencies is money for neither where the workbook names none', () => {
    expect(unitOf('GBP', null, ['USD']).isMoney).toBe(false);
  });

  it('is the same whatever its case and spaces, under its first spelling', () => {
    const of = makeUnitOf([], 'EUR');
    expect(of('Hours  a year')).toBe(of(' hours a YEAR'));
    expect(of('hours a year').label).toBe('Hours  a year');
  });

  it.each(['%', '% of calls', 'per cent', 'NPS', 'points', 'Error rate'])(
    'that is a rate, %j, does not add up',
    (unit) => expect(unitOf(unit, 'EUR').addsUp).toBe(false),
  );

  it.each(['hours', 'corporates', 'appointments', 'shareholders'])('%j adds up', (unit) =>
    expect(unitOf(unit, 'EUR').addsUp).toBe(true),
  );
});
