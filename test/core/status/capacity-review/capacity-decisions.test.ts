/** Which decisions the Capacity review asks for. Two weeks from Monday 16 November 2026, people of 40 hours. */

import { describe, expect, test } from 'vitest';
import type { Effort } from '../../../../core/capacity/effort.ts';
import type { Person } from '../../../../core/model/people.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/model/settings.ts';
import { capacityDecisions } from '../../../../core/status/capacity-review/capacity-decisions.ts';
import { capacityFigures } from '../../../../core/status/capacity-review/capacity-figures.ts';
import { capacityReview } from '../../../../core/status/capacity-review/capacity-review.ts';
import { day, effort, person } from '../../capacity/make-capacity.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { renderDocument } from '../render-document.ts';
import { reviewPortfolio } from '../review-portfolio.ts';
import { AS_OF } from './review-cases.ts';

const ONE: readonly Person[] = [person('S-1', { name: 'Ann Lee' })];
const TWO: readonly Person[] = [...ONE, person('S-2', { name: 'Bob Ray', sheetRow: 2 })];

/** So many hours a week in both weeks. */
const work = (hoursPerWeek: number, more: Partial<Effort> = {}) =>
  effort('2026-11-16', '2026-11-29', { hoursPerWeek, ...more });

function figuresOf(
  people: readonly Person[],
  allocations: readonly Effort[],
  { asOfDay = AS_OF, ...settings }: Partial<Settings> & { readonly asOfDay?: number } = {},
) {
  const portfolio = reviewPortfolio({
    settings: { ...DEFAULT_SETTINGS, horizonWeeks: 2, ...settings },
    projects: [makeProject({ id: 'P-1', name: 'Portal', projectManager: 'PM · EF' })],
    people,
    allocations,
  });
  return capacityFigures(portfolio, asOfDay);
}

const asked = (...given: Parameters<typeof figuresOf>) =>
  capacityDecisions(figuresOf(...given)).map(({ conflict, owners }) => [
    conflict.kind,
    conflict.subject.id,
    owners.join(', '),
  ]);

describe('a conflict of few hours', () => {
  test('is listed, but nothing is asked below the hours of Settings', () => {
    const booked = [work(40), work(3.9, { sheetRow: 2 })];
    expect(asked(TWO, booked)).toEqual([]);
    const text = renderDocument(capacityReview(figuresOf(TWO, booked)));
    expect(text).toContain('None: no conflict of 8 hours or more begins by 14 Dec 2026.');
    expect(text).toContain('Over-allocated: 1');
  });

  test('is asked about at exactly so many, and below a lower limit', () => {
    expect(asked(TWO, [work(44)])).toEqual([['over-allocated', 'S-1', 'PM · EF']]);
    expect(asked(TWO, [work(41)], { decideFromHours: 0 })).toHaveLength(1);
    expect(asked(TWO, [work(41)], { decideFromHours: 2.5 })).toEqual([]);
  });

  test('of an open request is what it asks for, though there is room; too many projects have no hours', () => {
    const request = (hours: number) => work(hours, { person: null, role: 'Developer' });
    expect(asked(TWO, [request(4)])).toEqual([['unstaffed', 'Developer', 'Resource manager']]);
    expect(asked(TWO, [request(3)])).toEqual([]);
    const four = [1, 2, 3, 4].map((at) => work(1, { project: `P-${at}`, sheetRow: at }));
    expect(asked(TWO, four)).toEqual([['too-many-projects', 'S-1', 'PM · EF']]);
  });
});

test('nothing is asked about what ends on the as-of day', () => {
  const booked = [effort('2026-11-16', '2026-11-22', { hoursPerWeek: 60 })];
  expect(asked(TWO, booked, { asOfDay: day('2026-11-22') })).toEqual([]);
  expect(asked(TWO, booked, { asOfDay: day('2026-11-21') })).toHaveLength(1);
});

describe('a role with one person', () => {
  test('is asked about with the person, where the same hours are too many of both', () => {
    expect(asked(ONE, [work(60)])).toEqual([
      ['over-allocated', 'S-1', 'PM · EF, Resource manager'],
    ]);
  });

  test('is asked about apart where requests make it short by more', () => {
    const request = work(20, { person: null, role: 'Developer', sheetRow: 2 });
    const kinds = asked(ONE, [work(60), request]).map(([kind]) => kind);
    expect(kinds).toContain('role-short');
    expect(kinds).toContain('over-allocated');
  });

  test('is not the same as a role with two, of whom one is over', () => {
    const booked = [work(60), work(60, { person: 'S-2', sheetRow: 2 })];
    expect(asked(TWO, booked).map(([kind]) => kind)).toContain('role-short');
  });
});
