/** Crowded out: BAU, on-call and unplanned work leave less than 40 % (Settings), and projects ask for more than is left. */

import { describe, expect, it } from 'vitest';
import { away, day, effort, person } from '../make-capacity.ts';
import { find, settings, spans } from './find-kind.ts';

/** 50 + 10 + 5 % are taken: 35 % of 40 h, 14 h, are left. */
const people = [person('S-1', { bauShare: 0.5, onCallShare: 0.1, unplannedShare: 0.05 })];

describe('crowded out', () => {
  it('is a person of whom too little is left for what projects ask', () => {
    // Half of 40 h is asked for: 20 h of 14 h. It is over-allocated for the same 6 h; this says why.
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 0.5 })];
    expect(find('crowded-out', { people, efforts })).toEqual([
      {
        kind: 'crowded-out',
        subject: { what: 'person', id: 'S-1', name: 'Person S-1' },
        fromDay: day('2026-11-16'),
        toDay: day('2026-11-22'),
        periods: 1,
        excessHours: 6,
        demandHours: 20,
        netHours: 14,
        peak: 1.428571,
        periodsWithoutCapacity: 0,
        projects: ['P-1'],
        efforts: [0],
      },
    ]);
    expect(find('over-allocated', { people, efforts })).toMatchObject([{ excessHours: 6 }]);
  });

  it('is nobody whose projects ask for no more than is left', () => {
    // 35 % of 40 h is exactly what is left.
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 0.35 })];
    expect(find('crowded-out', { people, efforts })).toEqual([]);
  });

  it.each([
    // 1 − 0.4 − 0.1 − 0.1 is exactly the 40 % that are enough, though not in binary numbers.
    [0.4, 0.1, 0.1, 0],
    [0.3, 0.2, 0.1, 0],
    [0.41, 0.1, 0.1, 1],
  ])('begins below the least share: %d + %d + %d taken → %d', (bau, onCall, unplanned, count) => {
    const taken = { bauShare: bau, onCallShare: onCall, unplannedShare: unplanned };
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 1 })];
    expect(find('crowded-out', { people: [person('S-1', taken)], efforts })).toHaveLength(count);
  });

  it('is two episodes where a good week lies between', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 0.5 }),
      effort('2026-11-23', '2026-11-27', { share: 0.3 }),
      effort('2026-11-30', '2026-12-04', { share: 0.4 }),
    ];
    const found = find('crowded-out', { people, efforts });
    expect(spans(found)).toEqual(['2026-11-16 … 2026-11-22', '2026-11-30 … 2026-12-06']);
    // 20 − 14 and 16 − 14.
    expect(found.map(({ excessHours }) => excessHours)).toEqual([6, 2]);
  });

  it('looks at the days that are left in a part of a week', () => {
    // Two days of leave: 24 h available, 35 % are 8.4 h; 12 h total are asked for: 3.6 h too many.
    const timeOff = [away('S-1', '2026-11-16', '2026-11-17')];
    const efforts = [effort('2026-11-18', '2026-11-20', { totalHours: 12 })];
    expect(find('crowded-out', { people, timeOff, efforts })).toMatchObject([
      { excessHours: 3.6, netHours: 8.4 },
    ]);
  });

  it('is no week wholly off: leave crowds nobody out', () => {
    const timeOff = [away('S-1', '2026-11-16', '2026-11-20')];
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 0.5 })];
    expect(find('crowded-out', { people, timeOff, efforts })).toEqual([]);
  });

  it('obeys Settings: the least share, and whether tentative work counts', () => {
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 0.5, status: 'tentative' })];
    expect(find('crowded-out', { people, efforts })).toEqual([]);
    const counting = settings({ countTentative: true });
    expect(find('crowded-out', { people, efforts, settings: counting })).toHaveLength(1);
    const less = settings({ countTentative: true, minProjectShare: 0.35 });
    expect(find('crowded-out', { people, efforts, settings: less })).toEqual([]);
  });
});
