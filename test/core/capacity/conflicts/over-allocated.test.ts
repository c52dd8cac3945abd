/** Over-allocated: more demand than net capacity in a person's week. Everybody here works 40 h from Monday to Friday. */

import { describe, expect, it } from 'vitest';
import { away, day, effort, person } from '../make-capacity.ts';
import { find, settings, spans } from './find-kind.ts';

const people = [person('S-1')];

describe('over-allocated', () => {
  it('is a week with more planned than there is', () => {
    // 60 % of 40 h on P-2 and 70 % on P-1: 24 + 28 = 52 h of 40 h, 12 h too many, 52 / 40 = 130 %.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { project: 'P-2', share: 0.6 }),
      effort('2026-11-16', '2026-11-20', { project: 'P-1', share: 0.7 }),
    ];
    expect(find('over-allocated', { people, efforts })).toEqual([
      {
        kind: 'over-allocated',
        subject: { what: 'person', id: 'S-1', name: 'Person S-1' },
        fromDay: day('2026-11-16'),
        toDay: day('2026-11-22'),
        periods: 1,
        excessHours: 12,
        demandHours: 52,
        netHours: 40,
        peak: 1.3,
        periodsWithoutCapacity: 0,
        projects: ['P-1', 'P-2'],
        efforts: [0, 1],
      },
    ]);
  });

  it.each([
    [[0.1, 0.2, 0.7]],
    [[0.3, 0.3, 0.4]],
    [[1 / 3, 1 / 3, 1 / 3]],
    [[0.15, 0.35, 0.05, 0.45]],
    [[1]],
  ])('is not a week that is exactly full: shares of %j', (shares) => {
    const efforts = shares.map((share) => effort('2026-11-16', '2026-12-11', { share }));
    expect(find('over-allocated', { people, efforts })).toEqual([]);
  });

  it('is not a week that rounding alone would tip, but one that a minute tips', () => {
    const overBy = (hours: number) =>
      find('over-allocated', {
        people,
        efforts: [effort('2026-11-16', '2026-11-20', { totalHours: 40 + hours })],
      });
    expect(overBy(1e-9)).toEqual([]);
    // 1 minute is 0.016667 h.
    expect(overBy(1 / 60)).toMatchObject([{ excessHours: 0.016667, peak: 1.000417 }]);
  });

  it('is two episodes where a good week lies between', () => {
    // 50 h in the weeks of 16 and 23 November, 40 h in the next, 60 h in the last: 10 + 10 and 20 h too many.
    const efforts = [
      effort('2026-11-16', '2026-12-11', { hoursPerWeek: 40 }),
      effort('2026-11-16', '2026-11-27', { project: 'P-2', hoursPerWeek: 10 }),
      effort('2026-12-07', '2026-12-11', { project: 'P-3', hoursPerWeek: 20 }),
    ];
    const found = find('over-allocated', { people, efforts });
    expect(spans(found)).toEqual(['2026-11-16 … 2026-11-29', '2026-12-07 … 2026-12-13']);
    expect(found).toMatchObject([
      { periods: 2, excessHours: 20, demandHours: 100, netHours: 80, peak: 1.25 },
      { periods: 1, excessHours: 20, demandHours: 60, netHours: 40, peak: 1.5 },
    ]);
    expect(found.map(({ projects }) => projects)).toEqual([
      ['P-1', 'P-2'],
      ['P-1', 'P-3'],
    ]);
    expect(found.map(({ efforts: parts }) => parts)).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('counts a part of a week by its working days', () => {
    // 40 h on P-1, and on Thursday and Friday 100 % of 8 h on P-2: 40 + 16 = 56 h.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 1 }),
      effort('2026-11-19', '2026-11-22', { project: 'P-2', share: 1 }),
    ];
    expect(find('over-allocated', { people, efforts })).toMatchObject([
      { excessHours: 16, demandHours: 56, peak: 1.4 },
    ]);
  });

  it('holds demand against what BAU, on-call, unplanned work and leave have left', () => {
    // 40 h less Monday off: 32 h; less 20 + 10 + 10 %: 19.2 h. Half of 40 h is asked for: 20 h, 0.8 h too many.
    const few = [person('S-1', { bauShare: 0.2, onCallShare: 0.1, unplannedShare: 0.1 })];
    const timeOff = [away('S-1', '2026-11-16', '2026-11-16')];
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 0.5 })];
    expect(find('over-allocated', { people: few, timeOff, efforts })).toMatchObject([
      { excessHours: 0.8, demandHours: 20, netHours: 19.2, peak: 1.041667 },
    ]);
  });

  it('is a week without any capacity in which something is planned, at no load that can be told', () => {
    const timeOff = [away('S-1', '2026-11-16', '2026-11-20')];
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 0.25 })];
    expect(find('over-allocated', { people, timeOff, efforts })).toMatchObject([
      { excessHours: 10, demandHours: 10, netHours: 0, peak: null, periodsWithoutCapacity: 1 },
    ]);
  });

  it('counts tentative work where Settings says so, and names it only then', () => {
    // 40 h firm, and 20 h tentative in the same week.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 1 }),
      effort('2026-11-16', '2026-11-20', { project: 'P-2', share: 0.5, status: 'tentative' }),
    ];
    expect(find('over-allocated', { people, efforts })).toEqual([]);
    const counting = settings({ countTentative: true });
    expect(find('over-allocated', { people, efforts, settings: counting })).toMatchObject([
      { excessHours: 20, demandHours: 60, projects: ['P-1', 'P-2'], efforts: [0, 1] },
    ]);
    // 50 h firm: the tentative hours have no part in the 10 h too many.
    const firmAlone = [effort('2026-11-16', '2026-11-20', { hoursPerWeek: 50 }), efforts[1]];
    expect(find('over-allocated', { people, efforts: firmAlone as never })).toMatchObject([
      { excessHours: 10, projects: ['P-1'], efforts: [0] },
    ]);
  });

  it('begins above the limit of Settings', () => {
    // The limit is 120 % of 40 h: 48 h. At 48 h it is full; at 50 h it is 2 h above the limit.
    const at = (hoursPerWeek: number) =>
      find('over-allocated', {
        people,
        efforts: [effort('2026-11-16', '2026-11-20', { hoursPerWeek })],
        settings: settings({ loadLimitShare: 1.2 }),
      });
    expect(at(48)).toEqual([]);
    expect(at(50)).toMatchObject([{ excessHours: 2, demandHours: 50, netHours: 40, peak: 1.25 }]);
  });

  it('lists the most hours first, then the earliest, then by id', () => {
    const three = [person('S-10'), person('S-9'), person('S-8')];
    const efforts = [
      effort('2026-11-16', '2026-11-20', { person: 'S-10', hoursPerWeek: 45 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-9', hoursPerWeek: 45 }),
      effort('2026-11-23', '2026-11-27', { person: 'S-8', hoursPerWeek: 45 }),
      effort('2026-12-07', '2026-12-11', { person: 'S-8', hoursPerWeek: 46 }),
    ];
    const found = find('over-allocated', { people: three, efforts });
    expect(found.map(({ subject }) => subject.id)).toEqual(['S-8', 'S-9', 'S-10', 'S-8']);
  });
});
