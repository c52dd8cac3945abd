/** A person's full week. */
import { describe, expect, it } from 'vitest';
import { nameHoursAndShares, weekHoursOf } from '../../../core/capacity/week-hours.ts';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic.ts';
import { person } from './make-capacity.ts';

describe('hours of a full week', () => {
  it.each([
    ['those of Settings', null, null, 40],
    ['a share of those', null, 0.8, 32],
    ['their own', 30, null, 30],
    ['their own before a share', 30, 0.5, 30],
    ['those of Settings where the share cannot be', null, -1, 40],
    ['a share where the hours cannot be', Number.NaN, 0.5, 20],
    ['none at a share of 0', null, 0, 0],
  ])('are %s', (_, hoursPerWeek, fteShare, hours) => {
    expect(weekHoursOf({ hoursPerWeek, fteShare }, { hoursPerWeek: 40 })).toBe(hours);
  });
});

describe('hours beside a share', () => {
  const named = (...pairs: readonly (readonly [number | null, number | null])[]) => {
    const diagnostics: Diagnostic[] = [];
    const people = pairs.map(([hoursPerWeek, fteShare], index) =>
      person(`S-${index}`, { hoursPerWeek, fteShare, sheetRow: index + 1 }),
    );
    nameHoursAndShares(people, { hoursPerWeek: 40 }, diagnostics);
    return diagnostics.map(({ code, at }) => `${code} ${at.a1}`);
  };

  it('agree as a part of the setting’s week', () => {
    expect(named([20, 0.5], [40, 1], [26.7, 0.67], [null, 0.3], [12, null], [0, 0])).toEqual([]);
  });

  it('agree where all people mean another full week', () => {
    expect(named([37.5, 1], [30, 0.8])).toEqual([]);
  });

  it('contradict each other otherwise', () => {
    expect(named([40, 0.5], [40, 1])).toEqual(['hours-and-share-differ E2']);
    expect(named([40, 0])).toEqual(['hours-and-share-differ E2']);
    expect(named([37.5, 1])).toEqual(['hours-and-share-differ E2']);
  });
});
