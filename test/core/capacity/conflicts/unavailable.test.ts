/** Unavailable: planned outside the availability dates, or in a week wholly off. Everybody works 40 h from Monday to Friday. */

import { describe, expect, it } from 'vitest';
import { away, day, effort, holiday, person } from '../make-capacity.ts';
import { find, settings, spans } from './find-kind.ts';

const people = [person('S-1')];
const leavesOnWednesday = [person('S-1', { availableToDay: day('2026-11-18') })];

describe('unavailable', () => {
  it('counts the hours on days after the last available one', () => {
    // 8 h a day from Monday to Friday; Thursday and Friday are outside: 16 h of 40 h. Mondays and Tuesdays are not.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 1 }),
      effort('2026-11-16', '2026-11-17', { project: 'P-2', share: 0.5 }),
    ];
    expect(find('unavailable', { people: leavesOnWednesday, efforts })).toEqual([
      {
        kind: 'unavailable',
        subject: { what: 'person', id: 'S-1', name: 'Person S-1' },
        fromDay: day('2026-11-16'),
        toDay: day('2026-11-22'),
        periods: 1,
        excessHours: 16,
        demandHours: 48,
        netHours: 24,
        peak: 2,
        periodsWithoutCapacity: 0,
        projects: ['P-1'],
        efforts: [0],
      },
    ]);
  });

  it('goes on for as long as work is planned after the last day', () => {
    // Two days of the first week and the next two weeks: 16 + 40 + 40 h.
    const efforts = [effort('2026-11-16', '2026-12-04', { share: 1 })];
    const found = find('unavailable', { people: leavesOnWednesday, efforts });
    expect(spans(found)).toEqual(['2026-11-16 … 2026-12-06']);
    expect(found).toMatchObject([{ periods: 3, excessHours: 96 }]);
  });

  it('counts the hours on days before the first available one', () => {
    // Available from Thursday on: Monday to Wednesday are outside, 3 × 8 h.
    const joins = [person('S-1', { availableFromDay: day('2026-11-19') })];
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 1 })];
    expect(find('unavailable', { people: joins, efforts })).toMatchObject([{ excessHours: 24 }]);
  });

  it('is nothing planned up to the very last day', () => {
    const efforts = [effort('2026-11-16', '2026-11-18', { share: 1 })];
    expect(find('unavailable', { people: leavesOnWednesday, efforts })).toEqual([]);
  });

  it('is work in a week of leave, in two episodes where a working week lies between', () => {
    // Leave in the first and the third week; 20 h are planned in each of three weeks.
    const timeOff = [
      away('S-1', '2026-11-16', '2026-11-20'),
      away('S-1', '2026-11-30', '2026-12-04'),
    ];
    const efforts = [effort('2026-11-16', '2026-12-04', { share: 0.5 })];
    const found = find('unavailable', { people, timeOff, efforts });
    expect(spans(found)).toEqual(['2026-11-16 … 2026-11-22', '2026-11-30 … 2026-12-06']);
    expect(found).toMatchObject([
      { excessHours: 20, netHours: 0, peak: null },
      { excessHours: 20, netHours: 0, peak: null },
    ]);
  });

  it('is no week of which a day is left', () => {
    // Four days of leave, one day of 8 h: too little for 20 h, which is over-allocated, but not wholly off.
    const timeOff = [away('S-1', '2026-11-16', '2026-11-19')];
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 0.5 })];
    expect(find('unavailable', { people, timeOff, efforts })).toEqual([]);
    expect(find('over-allocated', { people, timeOff, efforts })).toHaveLength(1);
  });

  it('is not made by public holidays: nothing is planned on them', () => {
    const holidays = ['16', '17', '18', '19', '20'].map((date) => holiday(`2026-11-${date}`));
    const efforts = [effort('2026-11-16', '2026-11-27', { share: 1 })];
    expect(find('unavailable', { people, holidays, efforts })).toEqual([]);
  });

  it('is hours booked on a weekend alone, by those hours', () => {
    // The week's own 40 h are no part of it.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 1 }),
      effort('2026-11-21', '2026-11-22', { project: 'P-2', totalHours: 10 }),
    ];
    expect(find('unavailable', { people, efforts })).toMatchObject([
      { excessHours: 10, projects: ['P-2'], efforts: [1] },
    ]);
  });

  it('leaves out work that reaches outside on days off alone', () => {
    // The last day is Friday: of work up to Sunday nothing is outside; the 4 h booked on the weekend are.
    const leavesOnFriday = [person('S-1', { availableToDay: day('2026-11-20') })];
    const efforts = [
      effort('2026-11-16', '2026-11-22', { share: 0.5 }),
      effort('2026-11-21', '2026-11-22', { project: 'P-2', totalHours: 4 }),
    ];
    expect(find('unavailable', { people: leavesOnFriday, efforts })).toMatchObject([
      { excessHours: 4, projects: ['P-2'], efforts: [1] },
    ]);
  });

  it('names first the project with the most hours on days outside, not in the week', () => {
    // P-1 has 20 h in the week and 8 h from Thursday on; P-2 has 12 h on Thursday and Friday.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 0.5 }),
      effort('2026-11-19', '2026-11-20', { project: 'P-2', totalHours: 12 }),
    ];
    expect(find('unavailable', { people: leavesOnWednesday, efforts })).toMatchObject([
      { excessHours: 20, projects: ['P-2', 'P-1'], efforts: [0, 1] },
    ]);
  });

  it('counts tentative work where Settings says so', () => {
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 1, status: 'tentative' })];
    expect(find('unavailable', { people: leavesOnWednesday, efforts })).toEqual([]);
    const counting = settings({ countTentative: true });
    expect(
      find('unavailable', { people: leavesOnWednesday, efforts, settings: counting }),
    ).toMatchObject([{ excessHours: 16 }]);
  });
});
